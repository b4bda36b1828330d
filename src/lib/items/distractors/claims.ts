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
import { areLinked } from './entities.ts';

/**
 * The same role of other claims: first what other sources say on the same topic (wrong because
 * neither this speaker says it, nor anybody who may be this speaker), then what is said of another
 * topic (wrong because the role has one filler for each topic).
 */
export function claimDistractors(index: ArticleIndex, fact: Fact, asked: Role): Distractor[] {
	const topic = findRole(fact, 'topic')?.text ?? '';
	const rank = (d: Distractor) =>
		(d.proof.kind === 'other-claim' ? 2 : 0) - (echoes(d.text, topic) ? 1 : 0);
	const speaker = index.entity(speakerOf(fact));
	if (!speaker) return [];
	return index.facts
		.flatMap((other): Distractor[] => {
			const holder = index.entity(speakerOf(other));
			const filler = findRole(other, asked.role);
			if (!holder || !filler || other === fact || filler.text === asked.text) return [];
			if ((filler.marker ?? '') !== (asked.marker ?? '')) return [];
			if (saysElsewhere(index, fact, filler.text)) return [];
			const isRival = other.topic !== undefined && other.topic === fact.topic;
			if (isRival && areLinked(index, holder, speaker)) return [];
			if (!isRival && !(fact.functional.includes(asked.role) && isElsewhere(fact, other)))
				return [];
			return [
				{
					text: filler.text,
					from: other.id,
					why: isRival
						? `That is somebody else’s view: ${other.statement}`
						: `That is said of something else: ${other.statement}`,
					proof: isRival
						? { kind: 'other-claim', fact: fact.id, other: other.id }
						: { kind: 'functional', fact: fact.id, role: asked.role }
				}
			];
		})
		.sort((a, b) => rank(b) - rank(a));
}

/** The speaker uses half of these words in another claim: it may be this speaker's view, too. */
const saysElsewhere = (index: ArticleIndex, fact: Fact, text: string) =>
	index.article.facts.some(
		(f) =>
			f !== fact &&
			speakerOf(f) === speakerOf(fact) &&
			shareOf(matterIn(text), matterOf(index, f)) >= 0.5
	);

/** The other claim explains something else, so that its cause is none of this. */
const isElsewhere = (fact: Fact, other: Fact) => {
	const topic = findRole(fact, 'topic')?.text;
	const otherTopic = findRole(other, 'topic')?.text;
	return topic !== undefined && otherTopic !== undefined && topic !== otherTopic;
};

/** A long word of the one stands in the other: a veto to explain the end of a veto tempts nobody. */
const echoes = (text: string, topic: string) =>
	(text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).some((word) =>
		topic.toLowerCase().includes(word)
	);
