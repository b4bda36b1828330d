import { type Grade, type GradedResponse, grade } from '#lib/items/grade.ts';
import type { Item } from '#lib/items/schema.ts';
import type { Store } from '#lib/store/store.ts';
import type { Accepted } from './insisted.ts';

/** Grades; `also` are further answers that count as right, because the reader insisted. */
export function gradeWith(
	item: Item,
	response: GradedResponse,
	also: readonly string[] = []
): Grade {
	const accepted = [...(item.key.accepted ?? []), ...also];
	return grade({ ...item, key: { ...item.key, accepted } }, response);
}

/** Grades; what the reader has kept as right for good is looked up when something was typed. */
export async function gradeKnowing(
	store: Partial<Pick<Store, 'hand'>>,
	item: Item,
	response: GradedResponse,
	insisted: Accepted
): Promise<Grade> {
	const kept = response.interaction === 'text-entry' ? await keptFor(item.id, store) : [];
	return gradeWith(item, response, [...(insisted[item.id] ?? []), ...kept]);
}

/** What cannot be read now must not keep the answer from being graded. */
async function keptFor(
	itemId: string,
	{ hand }: Partial<Pick<Store, 'hand'>>
): Promise<readonly string[]> {
	try {
		const rows = (await (await hand?.())?.ownAnswers()) ?? [];
		return rows.find((row) => row.itemId === itemId)?.answers ?? [];
	} catch {
		return [];
	}
}
