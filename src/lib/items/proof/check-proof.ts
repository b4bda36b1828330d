/**
 * The independent proof checker: recomputes from the article, and from the world tables, why each
 * distractor is wrong and why the key is right. It imports the schema's types and reads dates, and
 * nothing of the generator.
 */
import type { Article, Fact } from '#lib/article/schema.ts';
import { objectionsToOtherAim } from '#lib/items/proof/aims.ts';
import { objectionsToNoClaim, objectionsToOtherClaim } from '#lib/items/proof/claims.ts';
import { objectionsToClosedList } from '#lib/items/proof/closed-list.ts';
import { objectionsToFiller } from '#lib/items/proof/filler.ts';
import { objectionsToFixed, objectionsToVoice } from '#lib/items/proof/fixed-options.ts';
import { keyObjections } from '#lib/items/proof/key.ts';
import {
	objectionsToNoEvidence,
	objectionsToStated,
	objectionsToUnstated
} from '#lib/items/proof/openness.ts';
import { asksLink, objectionsToUnlinked } from '#lib/items/proof/linked.ts';
import { objectionsToSpare } from '#lib/items/proof/pairs.ts';
import { isBefore } from '#lib/items/proof/sequence.ts';
import { objectionsToFalse } from '#lib/items/proof/statement.ts';
import { asksSpeaker, entityOf, factOf, isAccepted } from '#lib/items/proof/structure.ts';
import { speakerObjections } from '#lib/items/proof/claims.ts';
import type { Distractor, Finding, Item } from '#lib/items/schema.ts';

/** A finding for each objection to a distractor's, or a spare response's, proof. */
export function checkProofs(item: Item, article: Article): Finding[] {
	const distractors = item.distractors.flatMap((d) =>
		distractorObjections(article, item, d).map(at(d))
	);
	const spares = (item.spare ?? []).flatMap((d) => objectionsToSpare(article, item, d).map(at(d)));
	return [...distractors, ...spares].map((message) => finding('proof', item, message));
}

/** A finding for each objection to the key and its evidence. */
export const checkKey = (item: Item, article: Article): Finding[] =>
	keyObjections(article, item).map((message) => finding('key', item, message));

const at = (d: Distractor) => (message: string) => `“${d.text}” (${d.proof.kind}): ${message}.`;

const finding = (check: string, item: Item, message: string): Finding => ({
	check,
	severity: 'hard',
	message,
	itemId: item.id
});

function distractorObjections(article: Article, item: Item, d: Distractor): string[] {
	const { proof } = d;
	const lent = [d.from, 'other' in proof ? proof.other : undefined]
		.flatMap((id) => (id === undefined ? [] : (factOf(article, id) ?? [])))
		.find((f) => !isAccepted(f));
	if (lent) return [`${lent.id} is ${lent.status} and lends nothing`];
	if (asksLink(item)) return objectionsToUnlinked(article, item, d);
	if (proof.kind === 'order-contradicted')
		return isBefore(article, proof.earlier, proof.later)
			? []
			: [`nothing proves ${proof.earlier} before ${proof.later}`];
	const fact = factOf(article, proof.fact);
	if (!fact || !item.factIds.includes(proof.fact)) return [`${proof.fact} is no fact of the item`];
	if (item.kind === 'true-false' && item.key.text === 'False')
		return objectionsToFalse(article, item, d);
	return byKind(article, item, fact, d);
}

function byKind(article: Article, item: Item, fact: Fact, d: Distractor): string[] {
	const { proof } = d;
	switch (proof.kind) {
		case 'functional':
			return proof.role === item.asked
				? functionalObjections(article, item, fact, d)
				: [`${proof.role} is proved, but ${item.asked} is asked`];
		case 'value-contradicted':
			return proof.role === item.asked
				? objectionsToFiller(article, item, fact, proof.role, d)
				: [`${proof.role} is proved, but ${item.asked} is asked`];
		case 'other-claim':
			return objectionsToOtherClaim(article, fact, item.asked, proof.other, d);
		case 'other-aim':
			return objectionsToOtherAim(article, item, fact, proof.other, d);
		case 'no-claim':
			return asksSpeaker(fact, item.asked)
				? objectionsToNoClaim(article, fact, proof.entity, d)
				: ['the speaker is proved, but something else is asked'];
		case 'unstated':
			return objectionsToUnstated(article, item, fact, proof.role, d);
		case 'stated':
			return proof.role === item.asked
				? objectionsToStated(fact, proof.role, d)
				: [`${proof.role} is proved, but ${item.asked} is asked`];
		case 'closed-list':
			return objectionsToClosedList(article, item, fact, item.asked, d);
		case 'no-evidence':
			return objectionsToNoEvidence(article, item, fact, d.text);
		case 'order-contradicted':
			return [];
		default:
			return proof satisfies never;
	}
}

function functionalObjections(article: Article, item: Item, fact: Fact, d: Distractor): string[] {
	const { asked } = item;
	if (asked === 'voice') return objectionsToVoice(article, fact, d);
	if (asked === 'authority') return objectionsToFixed(fact, d.text);
	if (!asksSpeaker(fact, asked)) return objectionsToFiller(article, item, fact, asked, d);
	const entity = entityOf(article, d.entity);
	return entity ? speakerObjections(article, fact, entity, d) : [`no entity ${d.entity}`];
}
