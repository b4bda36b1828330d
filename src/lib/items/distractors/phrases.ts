import type { Fact, Role } from '#lib/article/schema.ts';
import { role as findRole, speakerOf, type ArticleIndex } from '../article-index.ts';
import type { Distractor } from '../schema.ts';
import { whyOtherFact } from './why.ts';

/**
 * Fillers of the same role in other facts of the same frame ("prime minister of Israel" for "an
 * analyst at the institute"): wrong because the role is functional and belongs to somebody else
 * there. Only facts in the article's own voice lend them, and never about the same subject.
 */
export function phraseDistractors(index: ArticleIndex, fact: Fact, asked: Role): Distractor[] {
	const subject = fact.frame.roles[0];
	return index.facts.flatMap((other): Distractor[] => {
		const filler = findRole(other, asked.role);
		const same = other.frame.type === fact.frame.type;
		if (!filler || other === fact || !same || speakerOf(other) !== undefined) return [];
		if (!other.functional.includes(asked.role) || filler.text === asked.text) return [];
		const twin = other.frame.roles[0];
		if (twin?.entity === subject?.entity || (filler.marker ?? '') !== (asked.marker ?? ''))
			return [];
		return [
			{
				text: filler.text,
				...(filler.entity ? { entity: filler.entity } : {}),
				from: other.id,
				why: whyOtherFact(filler.text, other),
				proof: { kind: 'functional', fact: fact.id, role: asked.role }
			}
		];
	});
}
