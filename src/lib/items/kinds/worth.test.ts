import { describe, expect, it } from 'vitest';
import type { Fact, Role } from '#lib/article/schema.ts';
import { indexArticle } from '../article-index.ts';
import { named, pasted, type Told } from '../pasted-example.ts';
import { isOfInterest, isTrifle } from './worth.ts';

const cast = [
	named('person', 'Ada Voss'),
	named('person', 'Jan Moe'),
	named('state', 'Norway'),
	named('state', 'Ghana')
];
const made = (...told: readonly Told[]) =>
	indexArticle(
		pasted(
			'A quarrel over a harbour',
			told.map((t) => t.in ?? t.statement),
			cast,
			told
		)
	);
const when: Role = { role: 'time', text: 'May 2001', date: '2001-05', marker: 'in' };
const did = (verb: string, past: string, roles: readonly Role[], within?: string): Told => {
	const parts = roles.map(({ marker, text }) => [marker, text].filter(Boolean).join(' '));
	const statement = `Ada Voss ${[past, ...parts].join(' ')}.`;
	return { subject: 'Ada Voss', verb, roles, statement, ...(within && { in: within }) };
};
const isSpared = (told: Told) => isTrifle(made(told).facts[0] as Fact);
const patient = (text: string, more: Partial<Role> = {}): Role => ({
	role: 'patient',
	text,
	...more
});

describe('a meeting', () => {
	it.each([
		['with a deputy minister', [patient('a deputy foreign minister'), when]],
		['with officials', [patient('officials of the bank'), when]],
		['with nobody at all', [when]]
	] as const)('is a trifle: %s', (_, roles) =>
		expect(isSpared(did('meet', 'met', roles))).toBe(true)
	);
	it.each([
		['with somebody named', [patient('Jan Moe', { entity: 'Jan Moe' }), when]],
		['about something', [patient('a deputy minister'), patient('the fisheries', { marker: 'on' })]],
		['with a whole country’s harbour board', [patient('the harbour board of Ghana')]]
	] as const)('is none: %s', (_, roles) => expect(isSpared(did('meet', 'met', roles))).toBe(false));
});

describe('a sentence about', () => {
	const told = (statement: string) =>
		isSpared({ subject: 'Ada Voss', verb: 'fly', roles: [], statement });
	it.each([
		'Ada Voss flew to Accra in May 1999 to see the late Jan Moe.',
		'Ada Voss was not authorised to speak publicly.'
	])('nothing but itself is a trifle: %s', (statement) => expect(told(statement)).toBe(true));
	it.each([
		'Ada Voss flew to Accra to sign the treaty of fishermen.',
		'Ada Voss was not authorised to sign the treaty.'
	])('something is none: %s', (statement) => expect(told(statement)).toBe(false));
});

describe('how somebody came to a post', () => {
	const roles = [patient('her father'), when];
	const aside = 'Ada Voss, who succeeded her father in May 2001, closed the harbour.';
	it('is a trifle where it is told in passing', () => {
		const told = did('succeed', 'succeeded', roles, aside);
		const index = made(told);
		const [fact] = index.facts as [Fact];
		expect(isTrifle(fact)).toBe(true);
		expect(isOfInterest(index, fact, when)).toBe(false);
	});
	it('is none where the sentence is about it', () => {
		expect(isSpared(did('succeed', 'succeeded', roles))).toBe(false);
	});
	it('nor what else somebody did', () => {
		const within = 'Ada Voss, who closed the harbour in May 2001, was tired.';
		expect(isSpared(did('close', 'closed', [patient('the harbour'), when], within))).toBe(false);
	});
});

describe('a post', () => {
	const office: Role = { role: 'office', text: 'prime minister of Norway' };
	const post = { ...did('be', 'was', [office]), more: { functional: ['office' as const] } };
	const isAsked = (...others: readonly Told[]) => {
		const index = made(post, ...others);
		return isOfInterest(index, index.facts[0] as Fact, office);
	};
	it('of somebody who does and says nothing else is not asked', () =>
		expect(isAsked()).toBe(false));
	it('of somebody who does something is', () =>
		expect(isAsked(did('close', 'closed', [patient('the harbour')]))).toBe(true));
});
