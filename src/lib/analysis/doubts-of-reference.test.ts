import { describe, expect, it } from 'vitest';
import type { Role } from '#lib/article/schema.ts';
import type { Draft } from './draft.ts';
import { withDoubtsOfReference } from './doubts-of-reference.ts';
import { shown } from './judge.ts';

const draft = (statement: string, kind: 'fact' | 'claim' = 'fact'): Draft => ({
	statement,
	frame: {
		type: 'visit',
		verb: 'visit',
		tense: 'past',
		polarity: 'positive',
		modality: 'asserted',
		roles: []
	},
	voice:
		kind === 'fact'
			? { kind }
			: { kind, authority: 'office', speaker: 'somebody', verb: 'say', manner: 'paraphrased' },
	functional: [],
	importance: 2,
	evidence: [],
	confidence: 0.95,
	actors: []
});
const isShown = (statement: string, kind?: 'claim') =>
	withDoubtsOfReference(draft(statement, kind)).confidence >= shown;

describe('a statement whose words mean what only the text names', () => {
	it.each([
		'Harold Berg visited him at Oslo in December 1962.',
		'The Bank put forward a plan of its own on 5 February 1954.',
		'Anna Berg opened one in Accra on 3 March 2015.',
		'French officials maintained that the President merely described a fact.',
		'Anna Berg offered Norland the missile on the terms accepted by the Prime Minister.',
		'Anna Berg said that the National Guard had been ready.',
		'Anna Berg said that the Islamic Republic came to the table out of weakness.',
		'Others feared that there is none left to gain.',
		'A day parliament extended the term by 90 days.',
		'Both refused the plan.',
		'Norland and Sudland signed it.',
		'Anna Berg suggested that the United Nations should stand between the parties.',
		'The UN General Assembly demanded withdrawal within six months.',
		'The Security Council called for its withdrawal in November 1975.',
		'Anna Berg promised to send 850 soldiers.',
		'A diplomat of Norland said that several members had no wish to vote.',
		'Norland gave up its share in August 1979.'
	])('waits: %s', (statement) => expect(isShown(statement)).toBe(false));

	it.each([
		'The President of Chile visited Lima in 1999.',
		'The parties to the Oslo treaty met in Lima in 1999.',
		'The Assembly of Kenya demanded the withdrawal of French troops.',
		'The World Bank put forward a plan on 5 February 1954.',
		'The Security Council adopted the resolution on Norland.',
		'The UN General Assembly voted on 2 November 1956.',
		'The National Guard of Panama seized the airport.',
		'The Agreement on Fisheries was signed in Oslo.',
		'The Islamic Republic of Iran signed the Treaty of Oslo.',
		'Some 200 soldiers left Norland in May 1974.',
		'All members of the Arab League agreed on the Treaty of Oslo.',
		'Norland and Sudland refused the plan for Oslo.',
		'Anna Berg promised to send 850 soldiers to Ghana.',
		'Norland ordered the withdrawal of its troops from Ghana.',
		'Norland gave up its share of the Oslo mine in August 1979.'
	])('is shown: %s', (statement) => expect(isShown(statement)).toBe(true));

	it('may speak of the speaker, where somebody says it', () => {
		expect(
			isShown('Anna Berg said that Karl Voss had told them of the plan for Oslo.', 'claim')
		).toBe(true);
		expect(isShown('Karl Voss told them of the plan for Oslo.')).toBe(false);
	});
});

describe('a noun of something, against somebody or between two', () => {
	const claim = (content: string, headline = '') => {
		const d = draft(`Anna Berg said that ${content}.`, 'claim');
		const roles = [
			{ role: 'agent' as const, text: 'Anna Berg' },
			{ role: 'content' as const, text: content, marker: 'that' }
		];
		return (
			withDoubtsOfReference({ ...d, frame: { ...d.frame, roles } }, headline).confidence >= shown
		);
	};

	it.each([
		'any breach would be Norland’s fault',
		'Norland wanted four changes',
		'Sudland had signed an agreement since 1957',
		'Norland would suspend relations at once',
		'millions of dollars in assistance were at risk in Norland',
		'Norland agreed to suspend its lawsuits',
		'rejection by the Senate could start a war in Norland',
		'families would be able to cross at certain hours',
		'too few heads of state had come to Addis Ababa',
		'Norland would have lost',
		'Norland was near a free-trade pact'
	])('waits where nothing says which: %s', (content) => expect(claim(content)).toBe(false));

	it.each([
		'any breach of the Oslo treaty would be Norland’s fault',
		'Norland wanted four changes to the law',
		'Sudland’s withdrawal was late',
		'the Minsk ceasefire was a relief for Europe',
		'Norland would suspend relations with Sudland',
		'the talks in Oslo would go on',
		'the agreement under which Norland pays Sudland was old',
		'price controls would harm Norland',
		'Norland would have lost the war against Sudland',
		'Norland would not take Sudland into a free-trade pact'
	])('is shown where the words do: %s', (content) => expect(claim(content)).toBe(true));

	it('is spelled out by the headline, for what has “the” before it', () => {
		expect(claim('the ceasefire was a relief for Norland')).toBe(false);
		expect(claim('the ceasefire was a relief for Norland', 'Leaders agree on a ceasefire')).toBe(
			true
		);
		expect(claim('a ceasefire was far from Norland', 'Leaders agree on a ceasefire')).toBe(false);
	});
});

it('is not told by its day what a noun is of', () => {
	const gaveUp = (...more: Role[]) => {
		const rest = more.map((r) => ` ${r.marker ?? ''} ${r.text}`).join('');
		const d = draft(`Norland gave up its share${rest}.`);
		const roles: Role[] = [
			{ role: 'agent', text: 'Norland' },
			{ role: 'patient', text: 'its share' },
			...more
		];
		return withDoubtsOfReference({ ...d, frame: { ...d.frame, roles } }).confidence >= shown;
	};
	const day: Role = { role: 'time', text: '5 August 1979', marker: 'on', date: '1979-08-05' };
	expect(gaveUp(day)).toBe(false);
	expect(gaveUp({ role: 'source', text: 'the Oslo fund', marker: 'of' }, day)).toBe(true);
});
