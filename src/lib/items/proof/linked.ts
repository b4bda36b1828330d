import type { Article, Fact } from '#lib/article/schema.ts';
import type { Distractor, Item } from '#lib/items/schema.ts';
import { objectionsToNoClaim } from '#lib/items/proof/claims.ts';
import { objections } from '#lib/items/proof/filler.ts';
import { isTold } from '#lib/items/proof/pairs.ts';
import { isBefore } from '#lib/items/proof/sequence.ts';
import {
	areLinked,
	entityOf,
	factOf,
	isHeld,
	namesOf,
	plain,
	speakerOf
} from '#lib/items/proof/structure.ts';

/** What is asked by a link of the article: the item's first fact is given, its second is asked for. */
const byLink: Readonly<Record<string, true>> = {
	consequence: true,
	reason: true,
	contradiction: true
};

export const asksLink = (item: Item): boolean => byLink[item.asked] === true;

/** Objections to the key of a question about causes or contradictions: the link must be there. */
export function objectionsToLinkKey(article: Article, item: Item): string[] {
	const [given, sought] = item.factIds.map((id) => factOf(article, id));
	if (!given || !sought) return ['two facts are needed'];
	return item.asked === 'contradiction'
		? contradictionObjections(article, item, given, sought)
		: causeObjections(article, item, given, sought);
}

function causeObjections(article: Article, item: Item, given: Fact, sought: Fact): string[] {
	const [cause, effect] = item.asked === 'consequence' ? [given, sought] : [sought, given];
	const link = article.links.find(
		(l) => l.type === 'cause' && isHeld(l) && l.from === cause.id && l.to === effect.id
	);
	const silent = (link?.evidence ?? []).find(
		(e) => !item.evidence.some((i) => i.start <= e.start && i.end >= e.end)
	);
	return [
		...objections(!link, `no link says that ${cause.id} led to ${effect.id}`),
		...objections(
			link && !link.evidence?.length,
			'the text does not say that one led to the other'
		),
		...objections(silent, `“${silent?.exact}” joins the two and is left out`),
		...objections(speakerOf(cause) ?? speakerOf(effect), 'that is somebody’s word'),
		...objections(!isTold(item.key.text, sought), `“${item.key.text}” is not ${sought.id}`)
	];
}

function contradictionObjections(article: Article, item: Item, a: Fact, b: Fact): string[] {
	const holder = entityOf(article, speakerOf(b));
	const link = article.links.some(
		(l) => l.type === 'contradicts' && isHeld(l) && joins(l, a.id, b.id)
	);
	return [
		...objections(!link, `no link says that ${a.id} and ${b.id} contradict each other`),
		...objections(
			!holder ||
				item.key.entity !== holder.id ||
				!namesOf(holder).some((n) => plain(n) === plain(item.key.text)),
			`“${item.key.text}” is not the holder of ${b.id}`
		)
	];
}

const joins = (link: { readonly from: string; readonly to: string }, a: string, b: string) =>
	(link.from === a && link.to === b) || (link.from === b && link.to === a);

/** Objections to a wrong option of such a question. */
export function objectionsToUnlinked(article: Article, item: Item, d: Distractor): string[] {
	const [given, sought] = item.factIds.map((id) => factOf(article, id));
	if (!given || !sought) return ['two facts are needed'];
	return item.asked === 'contradiction'
		? objectionsToStranger(article, given, sought, d)
		: objectionsToWrongSide(article, item, given, d);
}

/** It happened before the cause, or after the effect, by dates or by `before` links. */
function objectionsToWrongSide(article: Article, item: Item, given: Fact, d: Distractor): string[] {
	const source = factOf(article, d.from ?? '');
	if (!source || d.proof.kind !== 'order-contradicted') return ['no time proves it wrong'];
	const isAsked = item.asked === 'consequence';
	const [earlier, later] = isAsked ? [source.id, given.id] : [given.id, source.id];
	return [
		...objections(
			d.proof.earlier !== earlier || d.proof.later !== later,
			`the proof is about other facts than ${source.id}`
		),
		...objections(!isBefore(article, earlier, later), `nothing proves ${earlier} before ${later}`),
		...objections(!isTold(d.text, source), `“${d.text}” is not ${source.id}`)
	];
}

/** Who claims nothing on the topic contradicts nobody there. */
function objectionsToStranger(article: Article, a: Fact, b: Fact, d: Distractor): string[] {
	if (d.proof.kind !== 'no-claim' || d.proof.fact !== b.id)
		return [`${d.proof.kind} proves nothing`];
	const [entity, speaker] = [entityOf(article, d.entity), entityOf(article, speakerOf(a))];
	if (!entity || !speaker) return [`no entity ${d.entity}`];
	const other = article.links
		.filter((l) => l.type === 'contradicts' && isHeld(l) && (l.from === a.id || l.to === a.id))
		.map((l) => factOf(article, l.from === a.id ? l.to : l.from))
		.map((f) => f && entityOf(article, speakerOf(f)))
		.find((holder) => holder && areLinked(article, holder, entity));
	return [
		...objectionsToNoClaim(article, b, d.proof.entity, d),
		...objections(areLinked(article, entity, speaker), `${entity.id} may be ${speaker.id}`),
		...objections(other, `${other?.id} contradicts it as well`)
	];
}
