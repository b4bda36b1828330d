import { type Grade, type GradedResponse, grade } from '#lib/items/grade.ts';
import type { Item } from '#lib/items/schema.ts';

/** Grades; `also` are further answers that count as right, because the reader insisted. */
export function gradeWith(
	item: Item,
	response: GradedResponse,
	also: readonly string[] = []
): Grade {
	const accepted = [...(item.key.accepted ?? []), ...also];
	return grade({ ...item, key: { ...item.key, accepted } }, response);
}
