import { compareEdtf } from '#lib/article/edtf.ts';
import type { Article } from '#lib/article/schema.ts';
import type { Item } from '#lib/items/schema.ts';
import { objections } from '#lib/items/proof/filler.ts';
import { isTold } from '#lib/items/proof/pairs.ts';
import { factOf, linksFrom, roleOf } from '#lib/items/proof/structure.ts';

/** Strictly before, by dates that do not overlap or by a chain of `before` links; never against either. */
export function isBefore(article: Article, earlier: string, later: string): boolean {
	const [a, b] = [earlier, later].map((id) => {
		const fact = factOf(article, id);
		return fact && roleOf(fact, 'time')?.date;
	});
	const byDate = a && b ? compareEdtf(a, b) : null;
	if (byDate === 1 || leads(article, later, earlier)) return false;
	return byDate === -1 || leads(article, earlier, later);
}

/** A path of `before` links. */
function leads(article: Article, from: string, to: string): boolean {
	const seen = new Set([from]);
	for (const id of seen)
		for (const link of linksFrom(article, id)) if (link.type === 'before') seen.add(link.to);
	return from !== to && seen.has(to);
}

/** Objections to an ordering item's sequence. */
export function objectionsToSequence(article: Article, item: Item): string[] {
	const steps = item.steps ?? [];
	const own = steps.flatMap((step) => {
		const fact = factOf(article, step.fact);
		if (!fact || !item.factIds.includes(step.fact)) return [`${step.fact} is no fact of the item`];
		const date = roleOf(fact, 'time')?.date;
		return [
			...objections(!isTold(step.text, fact), `“${step.text}” is not of ${fact.id}`),
			...objections(
				step.date !== undefined && step.date !== date,
				`${fact.id} is not of ${step.date}`
			)
		];
	});
	const pairs = steps.slice(1).flatMap((step, i) => {
		const before = steps[i]?.fact ?? '';
		return objections(
			!isBefore(article, before, step.fact),
			`nothing proves ${before} before ${step.fact}`
		);
	});
	return [...own, ...pairs];
}
