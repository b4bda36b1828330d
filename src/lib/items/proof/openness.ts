import type { Article, Fact, Span } from '#lib/article/schema.ts';
import { notStated } from '#lib/items/options.ts';
import type { Distractor, Item } from '#lib/items/schema.ts';
import { objections } from '#lib/items/proof/filler.ts';
import { covered, factOf, likeness, matter, roleOf } from '#lib/items/proof/structure.ts';
import { supportFor } from '#lib/items/proof/support.ts';

/** Objections to "the text leaves this open": it must say so, and nothing may fill it after all. */
export function objectionsToUnstated(
	article: Article,
	item: Item,
	fact: Fact,
	role: string,
	d?: Distractor
): string[] {
	const isOpen = (fact.unstated ?? []).some((u) => u.role === role);
	const other = d && supportFor(article, item, fact, role, d);
	return [
		...objections(!isOpen, `${fact.id} does not leave ${role} open`),
		...objections(roleOf(fact, role), `${fact.id} fills ${role}`),
		...objections(other, `${other?.id} supports “${d?.text}”`),
		...objections(d && item.key.text !== notStated, 'the key is not “the article does not say”'),
		...objections(
			d && !isFromItsSource(article, role, d),
			`“${d?.text}” fills no ${role} of ${d?.from}`
		)
	];
}

function isFromItsSource(article: Article, role: string, d: Distractor): boolean {
	const source = factOf(article, d.from ?? '');
	const own = source && roleOf(source, role);
	return own !== undefined && likeness(own.text, d.text) === 1;
}

/** Objections to "the article does say": the asked role must be filled. */
export function objectionsToStated(fact: Fact, role: string, d: Distractor): string[] {
	if (role === 'truth')
		return objections(d.text !== 'False', 'a true statement makes only “False” wrong');
	return [
		...objections(d.text !== notStated, `“${d.text}” is not “${notStated}”`),
		...objections(!roleOf(fact, role) && role !== 'speaker', `${fact.id} does not fill ${role}`)
	];
}

/** Objections to "this sentence proves nothing of it". */
export function objectionsToNoEvidence(
	article: Article,
	item: Item,
	fact: Fact,
	text: string
): string[] {
	const sentence = (item.sentences ?? []).find((s) => s.exact === text);
	if (!sentence) return [`“${text}” is not offered`];
	const holding = article.facts
		.filter((f) => f.evidence.some((e) => overlap(e, sentence)))
		.find((f) => f.id === fact.id || statesSame(f, fact));
	return [
		...objections(holding, `the sentence is evidence of ${holding?.id}`),
		...objections(covered(fact.statement, text) >= 0.75, `the sentence says most of ${fact.id}`)
	];
}

/** Another fact that states the same, or the same and more: its evidence would prove this one. */
const statesSame = (other: Fact, fact: Fact) =>
	likeness(other.statement, fact.statement) >= 0.6 ||
	(matter(fact.statement).size >= 3 && covered(fact.statement, other.statement) >= 0.85);

export const overlap = (a: Span, b: Span) => a.start < b.end && b.start < a.end;
