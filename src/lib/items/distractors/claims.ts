import type { Fact, Role } from '#lib/article/schema.ts';
import {
	matterIn,
	matterOf,
	role as findRole,
	shareOf,
	speakerOf,
	type ArticleIndex
} from '../article-index.ts';
import type { Distractor } from '../schema.ts';
import { areLinked } from './linked.ts';

/**
 * The same role of other claims: what other sources say of the very same thing. Wrong because neither
 * this speaker says it, nor anybody who may be this speaker.
 */
export function claimDistractors(index: ArticleIndex, fact: Fact, asked: Role): Distractor[] {
	const topic = findRole(fact, 'topic')?.text ?? '';
	const echo = (d: Distractor) => Number(echoes(d.text, topic));
	const speaker = index.entity(speakerOf(fact));
	if (!speaker) return [];
	return index.facts
		.flatMap((other): Distractor[] => {
			// First what costs nothing: of a long article's facts hardly any is about the same.
			if (other === fact || other.topic === undefined || other.topic !== fact.topic) return [];
			const holder = index.entity(speakerOf(other));
			const filler = findRole(other, asked.role);
			if (!holder || !filler || filler.text === asked.text) return [];
			if ((filler.marker ?? '') !== (asked.marker ?? '')) return [];
			if (!isSameQuestion(fact, other) || areLinked(index, holder, speaker)) return [];
			if (saysElsewhere(index, fact, filler.text)) return [];
			return [
				{
					text: filler.text,
					from: other.id,
					why: `That is somebody else’s view: ${other.statement}`,
					proof: { kind: 'other-claim', fact: fact.id, other: other.id }
				}
			];
		})
		.sort((a, b) => echo(a) - echo(b));
}

/** The speaker uses half of these words in another claim: it may be this speaker's view, too. */
const saysElsewhere = (index: ArticleIndex, fact: Fact, text: string) =>
	index.article.facts.some(
		(f) =>
			f !== fact &&
			speakerOf(f) === speakerOf(fact) &&
			shareOf(matterIn(text), matterOf(index, f)) >= 0.5
	);

/** Both explain the very same thing: a cause of something else makes no sense as its cause. */
const isSameQuestion = (fact: Fact, other: Fact) =>
	findRole(fact, 'topic')?.text === findRole(other, 'topic')?.text;

/** A long word of the one stands in the other: a veto to explain the end of a veto tempts nobody. */
const echoes = (text: string, topic: string) =>
	(text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).some((word) =>
		topic.toLowerCase().includes(word)
	);
