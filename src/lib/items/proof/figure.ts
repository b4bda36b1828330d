import type { Article, Fact } from '#lib/article/schema.ts';
import type { Distractor, Item } from '#lib/items/schema.ts';
import { objections } from '#lib/items/proof/filler.ts';
import type { Swap } from '#lib/items/proof/statement.ts';
import { rivalOf } from '#lib/items/proof/within.ts';

/** A figure nearer to the true one than this share of it might be a slip or a rounding. */
const near = 0.15;

/**
 * Objections to a statement made false by one figure within a role: it stands where the true one stood, is far enough
 * from it, and nothing else in the text says as much with any figure at all.
 */
export function objectionsToOtherFigure(
	article: Article,
	item: Item,
	fact: Fact,
	{ role, text }: Swap,
	d: Distractor
): string[] {
	const { before, was, is, after } = difference(role.text, text);
	const at = fact.statement.indexOf(role.text);
	const left = fact.statement.slice(0, at) + before;
	const rest = `${left} ${after}${fact.statement.slice(at + role.text.length)}`;
	const rival = rivalOf(article, fact, { key: { text: was }, evidence: item.evidence }, rest);
	return [
		...objections(/[“"][^”"]*$/.test(left), 'it stands in somebody’s own words'),
		...objections(rival, `it may be so by “${rival}”`),
		...figureObjections(was, is, d)
	];
}

function figureObjections(was: string, is: string, { value }: Distractor): string[] {
	const [a, b] = [was, is].map((figure) => Number(figure.replaceAll(',', '')));
	if (a === undefined || b === undefined || !(a > 0) || !(b > 0)) return ['no figure is exchanged'];
	return [
		...objections(b !== value, `${is} is not ${value}`),
		...objections(Math.abs(a - b) < near * a, `${is} is too near to ${was}`)
	];
}

/** The words that the one has where the other has others, and what stands before and behind them. */
function difference(one: string, other: string) {
	const [a, b] = [one, other].map((text) => text.split(/(?<=\s)|(?=[\s,.;:%”"]|[’']s)/));
	const [x, y] = [a ?? [], b ?? []];
	let from = 0;
	while (from < Math.min(x.length, y.length) && x[from] === y[from]) from++;
	let behind = 0;
	const most = Math.min(x.length, y.length) - from;
	while (behind < most && x.at(-1 - behind) === y.at(-1 - behind)) behind++;
	return {
		before: x.slice(0, from).join(''),
		was: x
			.slice(from, x.length - behind)
			.join('')
			.trim(),
		is: y
			.slice(from, y.length - behind)
			.join('')
			.trim(),
		after: x.slice(x.length - behind).join('')
	};
}
