import type { Entity, Fact } from '#lib/article/schema.ts';
import {
	isRead,
	isToldByContext,
	speakerOf,
	worthAsking,
	type ArticleIndex
} from '../../article-index.ts';
import { contextTells } from '../../distractors/cues.ts';
import { speakerDistractors } from '../../distractors/entities.ts';
import { fairPick } from '../../distractors/fair.ts';
import { countryTells, mayTellCountry } from '../../distractors/nationality.ts';
import { capitalise } from '../../wording/clause.ts';
import { questions } from '../../wording/question.ts';
import type { Draft, Kind } from '../kind.ts';
import { rationale } from '../rationale.ts';
import { authorityDrafts } from './authority.ts';

/**
 * Who says it, and on what authority. A named speaker is asked by name; of a source without a name
 * only the authority is asked, for a name among the options would give it away.
 */
export const whoSaidIt: Kind = {
	id: 'who-said-it',
	make: (index) => [
		...worthAsking(index)
			.filter((fact) => {
				const speaker = speakerOf(fact);
				return speaker !== undefined && fact.frame.roles[0]?.entity === speaker;
			})
			.flatMap((fact) => byName(index, fact)),
		...authorityDrafts(index)
	]
};

function byName(index: ArticleIndex, fact: Fact): Draft[] {
	const subject = fact.frame.roles[0];
	const speaker = index.entity(speakerOf(fact));
	if (!subject || subject.incidental || !speaker) return [];
	if (isRead(fact) && isToldByContext(index, fact)) return [];
	const distractors = fairPick(index, fact, speaker, speakerDistractors(index, fact), speaker.name);
	const others = distractors.map((d) => index.entity(d.entity));
	const said = fact.frame.roles
		.slice(1)
		.map((r) => r.text)
		.join(' ');
	if (isOddOneOut(speaker, others) || countryTells(index, said, speaker, others)) return [];
	if (contextTells(index, fact, speaker, others) || mayTellCountry(index, fact, said, speaker))
		return [];
	if (speaker.type === 'anonymous-source' || distractors.length < 2) return [];
	return [
		{
			interaction: 'choice',
			factIds: [fact.id],
			asked: subject.role,
			importance: fact.importance,
			wordings: [...questions(index, fact, subject.role, { noun: null })],
			key: { text: capitalise(speaker.name), entity: speaker.id },
			distractors: distractors.map((d) => ({ ...d, text: capitalise(d.text) })),
			rationale: rationale(index, fact),
			evidence: fact.evidence
		}
	];
}

/** The one state or institution among people, or the other way round: its kind gives it away. */
const isOddOneOut = (speaker: Entity, others: readonly (Entity | undefined)[]) =>
	!others.some((o) => (o?.type === 'person') === (speaker.type === 'person'));
