import type { Article, Fact, Role, RoleName } from '#lib/article/schema.ts';
import { notStated } from '#lib/items/options.ts';
import type { Item } from '#lib/items/schema.ts';
import { asksAim } from '#lib/items/proof/aims.ts';
import { evidenceObjections } from '#lib/items/proof/evidence.ts';
import { objections } from '#lib/items/proof/filler.ts';
import { authorityOf, holderIn, truthOf, voiceOf } from '#lib/items/proof/fixed-options.ts';
import { objectionsToLinkKey } from '#lib/items/proof/linked.ts';
import { objectionsToUnstated, overlap } from '#lib/items/proof/openness.ts';
import { objectionsToPairs } from '#lib/items/proof/pairs.ts';
import { objectionsToSequence } from '#lib/items/proof/sequence.ts';
import { isStatementOf, swapsIn } from '#lib/items/proof/statement.ts';
import { objectionsToWithin } from '#lib/items/proof/within.ts';
import {
	asksSpeaker,
	entityOf,
	factOf,
	isAccepted,
	isDenied,
	namesOf,
	plain,
	roleOf,
	speakerOf
} from '#lib/items/proof/structure.ts';

/** Objections to an item's key: that it is what the article says, and that the evidence shows it. */
export function keyObjections(article: Article, item: Item): string[] {
	const facts = item.factIds.map((id) => factOf(article, id));
	const [fact] = facts;
	if (!fact || facts.includes(undefined)) return ['asks about a fact that the article lacks'];
	const held = facts.find((f) => f && !isAccepted(f));
	if (held) return [`asks about ${held.id}, which is ${held.status}`];
	return [...answerObjections(article, item, fact), ...evidenceObjections(article, item)];
}

/** The kinds of answer that are no role first; every other answer fills the role asked for. */
function answerObjections(article: Article, item: Item, fact: Fact): string[] {
	switch (item.asked) {
		case 'sequence':
			return objectionsToSequence(article, item);
		case 'pairing':
			return objectionsToPairs(article, item);
		case 'truth':
			return truthObjections(fact, item);
		case 'voice':
			return voiceObjections(article, fact, item);
		case 'authority':
			return [
				...objections(
					authorityOf(item.key.text) === undefined ||
						authorityOf(item.key.text) !== truthOf(fact, 'authority'),
					`${fact.id} stands on another authority`
				),
				...objections(isDenied(fact), `${fact.id} denies what it reports`)
			];
		case 'consequence':
		case 'reason':
		case 'contradiction':
			return objectionsToLinkKey(article, item);
		case 'evidence':
			return sentenceObjections(fact, item);
		case 'name':
		case 'figure':
			return objectionsToWithin(article, fact, item);
		case 'speaker':
			return speakerKeyObjections(article, fact, item);
		default:
			return fillerObjections(article, fact, item, item.asked);
	}
}

function fillerObjections(article: Article, fact: Fact, item: Item, asked: RoleName): string[] {
	if (item.key.text === notStated) return objectionsToUnstated(article, item, fact, asked);
	return asksSpeaker(fact, asked)
		? speakerKeyObjections(article, fact, item)
		: roleObjections(article, fact, item);
}

function truthObjections(fact: Fact, item: Item): string[] {
	const statement = item.statement ?? '';
	if (item.key.text === 'True')
		return objections(!isStatementOf(fact, statement), `not the statement of ${fact.id}`);
	return [
		...objections(isStatementOf(fact, statement), `it is the true statement of ${fact.id}`),
		...objections(swapsIn(fact, statement).length === 0, `not ${fact.id} with one role exchanged`),
		...objections(
			!isStatementOf(fact, item.correction ?? ''),
			'the correction is not the true statement'
		)
	];
}

function sentenceObjections(fact: Fact, item: Item): string[] {
	const proving = (item.sentences ?? []).filter((s) => fact.evidence.some((e) => overlap(e, s)));
	return [
		...objections(
			!isStatementOf(fact, item.statement ?? '') && fact.paraphrase !== item.statement,
			`not the statement of ${fact.id}`
		),
		...objections(proving.length !== 1, `${proving.length} of the sentences are evidence`),
		...objections(proving[0] && proving[0].exact !== item.key.text, 'the key is another sentence')
	];
}

function speakerKeyObjections(article: Article, fact: Fact, item: Item): string[] {
	const speaker = entityOf(article, speakerOf(fact));
	if (!speaker) return [`${fact.id} has no speaker`];
	return [
		...objections(
			item.key.entity !== undefined && item.key.entity !== speaker.id,
			`${speaker.id} says so`
		),
		...objections(
			!namesOf(speaker).some((n) => plain(n) === plain(item.key.text)),
			`“${item.key.text}” is not ${speaker.id}`
		)
	];
}

/** The article's own word, or this kind of word of the claim's own speaker. */
function voiceObjections(article: Article, fact: Fact, item: Item): string[] {
	const { key } = item;
	const speaker = entityOf(article, speakerOf(fact));
	return [
		...objections(
			voiceOf(key.text) !== truthOf(fact, 'voice'),
			`${fact.id} is a ${fact.voice.kind}`
		),
		...objections(
			speaker &&
				(key.entity !== speaker.id ||
					!namesOf(speaker).some((n) => plain(n) === plain(holderIn(key.text)))),
			`“${key.text}” is not the word of ${speaker?.id}`
		),
		...objections(isDenied(fact), `${fact.id} denies what it reports`)
	];
}

/**
 * What somebody stands for may have several fillers, but not among these options: of each wrong one it is
 * proved that it is another's word and that this speaker says it nowhere.
 */
const asksPosition = (fact: Fact, item: Item): boolean =>
	item.asked === 'content' &&
	item.interaction === 'choice' &&
	speakerOf(fact) !== undefined &&
	item.distractors.every((d) => d.proof.kind === 'other-claim');

function roleObjections(article: Article, fact: Fact, item: Item): string[] {
	const role = roleOf(fact, item.asked);
	if (!role) return [`${fact.id} has no ${item.asked}`];
	const { key } = item;
	const value = role.date ?? article.quantities.find((q) => q.id === role.quantity)?.value;
	const filled = item.statement?.replace(/_{2,}/, key.text);
	return [
		...objections(
			!fact.functional.some((f) => f === item.asked) &&
				!asksPosition(fact, item) &&
				!asksAim(fact, item),
			`${item.asked} of ${fact.id} may have several fillers`
		),
		...objections(
			!isRoleText(article, role, key.text),
			`“${key.text}” does not fill ${item.asked}`
		),
		...objections(
			key.entity !== undefined && key.entity !== role.entity,
			`${role.entity} fills ${item.asked}`
		),
		...objections(key.value !== undefined && key.value !== value, `the value is ${value}`),
		...objections(
			item.kind === 'gap' && !isStatementOf(fact, filled ?? ''),
			`the filled gap is not ${fact.id}`
		)
	];
}

/** The role's words, a name of its entity, or the number that it gives. */
function isRoleText(article: Article, role: Role, text: string): boolean {
	const entity = entityOf(article, role.entity);
	const texts = [
		role.text,
		`${role.marker ?? ''} ${role.text}`,
		...(entity ? namesOf(entity) : [])
	];
	if (texts.some((t) => plain(t) === plain(text))) return true;
	return role.quantity !== undefined && ` ${plain(role.text)} `.includes(` ${plain(text)} `);
}
