import { compareEdtf } from '#lib/article/edtf.ts';
import type { Article, Fact } from '#lib/article/schema.ts';
import type { Distractor, Item, Pair } from '#lib/items/schema.ts';
import { objections } from '#lib/items/proof/filler.ts';
import {
	areLinked,
	covered,
	entityOf,
	factOf,
	isDenied,
	plain,
	roleOf,
	speakerOf
} from '#lib/items/proof/structure.ts';

/** Objections to a matching item's pairs: each true, and no left side true with another right side. */
export function objectionsToPairs(article: Article, item: Item): string[] {
	const pairs = item.pairs ?? [];
	const own = pairs.flatMap((pair) => {
		const fact = factOf(article, pair.fact);
		if (!fact || !item.factIds.includes(pair.fact)) return [`${pair.fact} is no fact of the item`];
		return [
			...objections(!isTold(pair.left, fact), `“${pair.left}” is not of ${fact.id}`),
			...objections(!isTold(pair.right, fact), `“${pair.right}” is not of ${fact.id}`),
			...objections(isDenied(fact), `${fact.id} denies “${pair.right}”`)
		];
	});
	const crossed = pairs.flatMap((a, i) =>
		pairs.slice(i + 1).flatMap((b) => objectionsToCross(article, a, b))
	);
	return [...own, ...crossed];
}

/** Objections to a response that should belong to no row. */
export function objectionsToSpare(article: Article, item: Item, spare: Distractor): string[] {
	const source = factOf(article, spare.from ?? '');
	if (!source || !isTold(spare.text, source)) return [`“${spare.text}” is not of ${spare.from}`];
	const left = source.frame.roles[0]?.text ?? '';
	const row = { left: leftOf(item, source) ?? left, right: spare.text, fact: source.id };
	return (item.pairs ?? []).flatMap((pair) => objectionsToCross(article, pair, row));
}

/** Dated events stand with their whole clause on the left, which only the fact can give. */
const leftOf = (item: Item, source: Fact) =>
	(item.pairs ?? []).some((p) => roleOf(source, 'time') && isDate(p, source))
		? source.statement
		: undefined;
const isDate = (pair: Pair, source: Fact) =>
	/\d{4}$/.test(pair.right) && roleOf(source, 'time') !== undefined;

/** Two rows whose sides could be exchanged: linked actors, overlapping dates, a fact that joins them. */
function objectionsToCross(article: Article, a: Pair, b: Pair): string[] {
	const [left, right] = [factOf(article, a.fact), factOf(article, b.fact)];
	if (!left || !right) return ['a pair without a fact'];
	const [x, y] = [holderOf(article, left, a), holderOf(article, right, b)];
	const isLinked = x !== undefined && y !== undefined && areLinked(article, x, y);
	const dates = [left, right].map((f) => roleOf(f, 'time')?.date);
	const areDates = [a, b].every((p) => /^(?:\d{1,2} )?(?:[A-Z]\w+ )?\d{4}$/.test(p.right));
	const order = areDates ? compareEdtf(dates[0] ?? '', dates[1] ?? '') : -1;
	const joining = article.facts.find((f) => joins(f, a.left, b.right) || joins(f, b.left, a.right));
	return [
		...objections(plain(a.left) === plain(b.left), `“${a.left}” is in two rows`),
		...objections(isLinked, `${x?.id} and ${y?.id} may be the same, or belong together`),
		...objections(order !== 1 && order !== -1, `the dates of ${left.id} and ${right.id} overlap`),
		...objections(
			joining,
			`${joining?.id} joins “${a.left}” or “${b.left}” with the other’s response`
		)
	];
}

/** The actor on the left side, if it is one. */
function holderOf(article: Article, fact: Fact, { left }: Pair) {
	const role = fact.frame.roles.find((r) => plain(r.text) === plain(left));
	return entityOf(article, role?.entity ?? (role ? speakerOf(fact) : undefined));
}

/** Both sides stand in the fact, each in its own place: "Sweden" inside what is said does not speak. */
function joins(fact: Fact, left: string, right: string): boolean {
	const [whole, part] = [` ${plain(fact.statement)} `, ` ${plain(right)} `];
	return whole.includes(part) && holds(whole.replace(part, ' | '), left);
}
const holds = (text: string, part: string) => ` ${plain(text)} `.includes(` ${plain(part)} `);

/** The words are the fact's own. */
export const isTold = (text: string, fact: Fact) => covered(text, fact.statement) >= 0.8;
