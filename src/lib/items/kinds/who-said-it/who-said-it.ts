import type { Authority, Fact } from '#lib/article/schema.ts';
import { speakerOf, type ArticleIndex } from '../../article-index.ts';
import { speakerDistractors } from '../../distractors/entities.ts';
import type { Distractor } from '../../schema.ts';
import { capitalise } from '../../wording/clause.ts';
import { authorityQuestions } from '../../wording/authority.ts';
import { questions } from '../../wording/question.ts';
import type { Draft, Kind } from '../kind.ts';
import { rationale } from '../rationale.ts';

/**
 * Who says it, and on what authority. A named speaker is asked by name; of a source without a name
 * only the authority is asked, for a name among the options would give it away.
 */
export const whoSaidIt: Kind = {
	id: 'who-said-it',
	make: (index) =>
		index.facts.flatMap((fact) => {
			const speaker = index.entity(speakerOf(fact));
			if (!speaker || fact.frame.roles[0]?.entity !== speaker.id) return [];
			return speaker.type === 'anonymous-source'
				? authority(index, fact)
				: byName(index, fact, speaker.name);
		})
};

function byName(index: ArticleIndex, fact: Fact, name: string): Draft[] {
	const subject = fact.frame.roles[0];
	const distractors = speakerDistractors(index, fact).slice(0, 2);
	if (!subject || distractors.length < 2) return [];
	const wordings = questions(index, fact, subject.role, true);
	return [
		{
			...shared(index, fact),
			asked: subject.role,
			wordings: [...wordings],
			key: { text: capitalise(name), ...(subject.entity ? { entity: subject.entity } : {}) },
			distractors: distractors.map((d) => ({ ...d, text: capitalise(d.text) }))
		}
	];
}

/** On whose authority a claim stands, as a reader would say it. */
export const authorityNames: Record<Authority, string> = {
	office: 'Somebody who speaks by virtue of an office, and is named',
	expert: 'An expert who is named',
	institution: 'An institution, in its own name',
	witness: 'A witness who is named',
	anonymous: 'A source that the article does not name'
};

function authority(index: ArticleIndex, fact: Fact): Draft[] {
	const wordings = authorityQuestions(fact);
	if (wordings.length === 0) return [];
	const others: readonly Authority[] = ['expert', 'office', 'institution'];
	const distractors = others.slice(0, 2).map((name): Distractor => ({
		text: authorityNames[name],
		why: whyNotAuthority[name],
		proof: { kind: 'functional', fact: fact.id, role: 'authority' }
	}));
	return [
		{
			...shared(index, fact),
			asked: 'authority',
			wordings,
			key: { text: authorityNames.anonymous },
			distractors
		}
	];
}

const whyNotAuthority: Record<Authority, string> = {
	office: 'The article gives no name and no office for the source of this.',
	expert: 'The article gives this source no name, so its expertise cannot be checked.',
	institution: 'No institution says this in its own name in the article.',
	witness: 'The article names no witness for this.',
	anonymous: 'The article names its source here.'
};

const shared = (index: ArticleIndex, fact: Fact) =>
	({
		interaction: 'choice',
		factIds: [fact.id],
		importance: fact.importance,
		rationale: rationale(index, fact),
		evidence: fact.evidence
	}) as const;
