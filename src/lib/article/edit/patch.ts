/** What an operation changed, small enough to keep: enough to put everything back as it was. */
import type { Article } from '#lib/article/schema.ts';

const parts = ['entities', 'quantities', 'facts', 'links', 'leftOut'] as const;
type Part = (typeof parts)[number];

/** Elements that stood where now `now` elements stand, from `at` on. */
export type Patch = readonly {
	readonly part: Part;
	readonly at: number;
	readonly now: number;
	readonly before: readonly unknown[];
}[];

/** From after to before. Operations keep what they do not change, so that sameness is enough. */
export function patchBetween(before: Article, after: Article): Patch {
	return parts.flatMap((part) => {
		const [old, now]: [readonly unknown[], readonly unknown[]] = [
			before[part] ?? [],
			after[part] ?? []
		];
		if (old === now || old.length + now.length === 0) return [];
		if (old.length !== now.length) return [stretch(part, old, now)];
		return old.flatMap((element, at) =>
			element === now[at] ? [] : [{ part, at, now: 1, before: [element] }]
		);
	});
}

function stretch(part: Part, old: readonly unknown[], now: readonly unknown[]): Patch[number] {
	const shorter = Math.min(old.length, now.length);
	let at = 0;
	while (at < shorter && old[at] === now[at]) at++;
	let tail = 0;
	while (tail < shorter - at && old.at(-1 - tail) === now.at(-1 - tail)) tail++;
	return { part, at, now: now.length - tail - at, before: old.slice(at, old.length - tail) };
}

/** The article as it was before the operation that the patch was made of. */
export function takenBack(article: Article, patch: Patch): Article {
	const copy: Partial<Record<Part, unknown[]>> = {};
	for (const { part, at, now, before } of patch)
		(copy[part] ??= [...(article[part] ?? [])]).splice(at, now, ...before);
	const back = { ...article, ...(copy as unknown as Pick<Article, Part>) };
	if (back.leftOut?.length === 0) delete back.leftOut;
	return back;
}
