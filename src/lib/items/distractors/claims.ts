import type { Fact, Role } from '#lib/article/schema.ts';
import { role as findRole, speakerOf, type ArticleIndex } from '../article-index.ts';
import type { Distractor } from '../schema.ts';
import { areLinked } from './entities.ts';

/**
 * What other sources say on the same topic: the same role of their claims. Wrong here because this
 * speaker is not the one who says it, and nobody who may be this speaker does.
 */
export function claimDistractors(index: ArticleIndex, fact: Fact, asked: Role): Distractor[] {
	const speaker = index.entity(speakerOf(fact));
	if (!speaker || fact.topic === undefined) return [];
	return index.facts.flatMap((other): Distractor[] => {
		const holder = index.entity(speakerOf(other));
		const filler = findRole(other, asked.role);
		if (!holder || !filler || other === fact || other.topic !== fact.topic) return [];
		if (areLinked(index, holder, speaker) || filler.text === asked.text) return [];
		if ((filler.marker ?? '') !== (asked.marker ?? '')) return [];
		return [
			{
				text: filler.text,
				from: other.id,
				why: `That is somebody else’s view: ${other.statement}`,
				proof: { kind: 'other-claim', fact: fact.id, other: other.id }
			}
		];
	});
}
