import type { KindId } from '#lib/items/schema.ts';

/** The kinds of question in a teacher's words, in the order in which they are offered. */
export const kindWords: Readonly<Record<KindId, string>> = {
	choice: 'Choice',
	'who-said-it': 'Who said it',
	'true-false': 'True or false',
	voice: 'Fact, claim or forecast',
	reason: 'Why it happened',
	consequence: 'What followed',
	contradiction: 'Who contradicts whom',
	interest: 'Whose interest',
	'not-stated': 'Does the article say?',
	gap: 'Typed gap',
	evidence: 'Find the proof',
	order: 'Put in order',
	match: 'Match'
};
export const kindIds = Object.keys(kindWords) as readonly KindId[];
