import { describe, expect, it } from 'vitest';
import type { Article, Fact, Frame, RoleName } from '#lib/article/schema.ts';
import { indexArticle } from '../article-index.ts';
import { questions } from './question.ts';

const entity = (id: string, type: string, noun?: string) => ({
	id,
	type,
	name: id,
	aliases: [],
	description: id,
	mentions: [],
	...(noun && { noun })
});
const article = {
	id: 'a',
	headline: 'A',
	toldAsOf: '2016-05-04',
	entities: [
		entity('Turkey', 'state'),
		entity('NATO', 'alliance', 'alliance'),
		entity('Geneva', 'place', 'city'),
		entity('Ada Voss', 'person')
	],
	quantities: [{ id: 'q', value: 28, counted: 'member states' }],
	facts: []
} as unknown as Article;

const asked = (frame: Omit<Frame, 'polarity' | 'modality'>, role: RoleName, ages = false) => {
	const full = { polarity: 'positive', modality: 'asserted', ...frame };
	const fact = { id: 'f', frame: full, voice: { kind: 'fact' }, ages } as unknown as Fact;
	return questions(indexArticle(article), fact, role)[0];
};

const joined = {
	type: 'join',
	verb: 'join',
	tense: 'past',
	roles: [
		{ role: 'agent', text: 'Turkey', entity: 'Turkey' },
		{ role: 'patient', text: 'NATO', entity: 'NATO' },
		{ role: 'time', marker: 'in', text: '1952', date: '1952' }
	]
} as unknown as Frame;

describe('questions from a clause', () => {
	it.each<[RoleName, string]>([
		['agent', 'Which country joined NATO in 1952?'],
		['patient', 'Which alliance did Turkey join in 1952?'],
		['time', 'In which year did Turkey join NATO?']
	])('asks for the %s', (role, question) => expect(asked(joined, role)).toBe(question));

	it('asks who did what was done, in the active voice', () => {
		const frame = {
			type: 'found',
			verb: 'found',
			tense: 'past',
			passive: true,
			roles: [
				{ role: 'patient', text: 'the talks' },
				{ role: 'agent', marker: 'by', text: 'Ada Voss', entity: 'Ada Voss' }
			]
		} as unknown as Frame;
		expect(asked(frame, 'agent')).toBe('Who founded the talks?');
	});

	it('asks what is to be as what is to be', () => {
		const frame = {
			type: 'lift',
			verb: 'lift',
			tense: 'present',
			modality: 'planned',
			roles: [
				{ role: 'agent', text: 'Turkey', entity: 'Turkey' },
				{ role: 'patient', text: 'its ban on tea' }
			]
		} as unknown as Frame;
		expect(asked(frame, 'agent', true)).toBe('Which country is to lift its ban on tea?');
	});

	it('says as of when, in the past tense, where a fact ages and has no date', () => {
		const frame = {
			type: 'have',
			verb: 'have',
			tense: 'present',
			roles: [
				{ role: 'agent', text: 'NATO', entity: 'NATO' },
				{ role: 'quantity', text: '28 member states', quantity: 'q' }
			]
		} as unknown as Frame;
		expect(asked(frame, 'quantity', true)).toBe(
			'How many member states did NATO have when the article was written (May 2016)?'
		);
	});

	it('puts a date first that would attach to a long phrase before it', () => {
		const frame = {
			type: 'offer',
			verb: 'offer',
			tense: 'past',
			roles: [
				{ role: 'agent', text: 'Ada Voss', entity: 'Ada Voss' },
				{ role: 'patient', text: 'a promise not to invade the island' },
				{ role: 'time', marker: 'in', text: '1962', date: '1962' }
			]
		} as unknown as Frame;
		expect(asked(frame, 'agent')).toBe('In 1962, who offered a promise not to invade the island?');
	});
});

describe('second wordings', () => {
	const said = (verb: string, text: string, kind = 'claim') => {
		const frame = {
			type: 'say',
			verb,
			tense: 'past',
			polarity: 'positive',
			modality: 'asserted',
			roles: [
				{ role: 'agent', text: 'Ada Voss', entity: 'Ada Voss' },
				{ role: 'content', marker: 'that', text }
			]
		};
		const fact = { id: 'f', frame, voice: { kind, speaker: 'Ada Voss' } } as unknown as Fact;
		return questions(indexArticle(article), fact, 'agent');
	};

	it('keep a denial, a hope and a fear', () => {
		expect(said('deny', 'the fleet had sailed')).toContain(
			'In the article, whose denial is it that the fleet had sailed?'
		);
		expect(said('hope', 'the fleet would sail')).toContain(
			'In the article, whose hope is it that the fleet would sail?'
		);
	});

	it.each(['doubt', 'dispute', 'insist', 'ask'])('make nobody’s word of “%s that”', (verb) =>
		expect(said(verb, 'the fleet sail').join(' ')).not.toMatch(/whose/)
	);

	it('have no lead-in for what is to come', () =>
		expect(said('say', 'the fleet would sail', 'forecast').join(' ')).not.toMatch(/ahead/));

	const acted = (verb: string, ...roles: readonly object[]) => {
		const frame = {
			type: verb,
			verb,
			tense: 'past',
			polarity: 'positive',
			modality: 'asserted',
			roles: [{ role: 'agent', text: 'Ada Voss', entity: 'Ada Voss' }, ...roles]
		};
		const fact = { id: 'f', frame, voice: { kind: 'fact' } } as unknown as Fact;
		return questions(indexArticle(article), fact, 'agent');
	};
	const states = { role: 'patient', text: 'the United States' };
	const treaty = { role: 'source', marker: 'from', text: 'a treaty' };

	it('put a name before a particle, and out of what it comes from', () => {
		expect(acted('withdraw', states, treaty)).toContain(
			'Who pulled the United States out of a treaty?'
		);
		expect(acted('withdraw', treaty)).toContain('Who pulled out of a treaty?');
	});

	it('shut a border, and bring to an end what lasted', () => {
		const what = (text: string) => acted('close', { role: 'patient', text });
		expect(what('the border with Norland')).toContain('Who shut the border with Norland?');
		expect(what('156 years of rule')).toContain('Who brought to an end 156 years of rule?');
	});

	it('leave a particle before a long object, with nothing behind it', () => {
		const long = { role: 'patient', text: 'a plan to share the waters of the river' };
		expect(acted('propose', long)).toContain(`Who put forward ${long.text}?`);
		expect(acted('withdraw', long, treaty).join(' ')).not.toMatch(/pulled/);
	});
});
