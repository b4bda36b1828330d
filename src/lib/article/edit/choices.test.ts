import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Article } from '#lib/article/schema.ts';
import { dateChoices, numberChoices, speakerChoices, twinChoices } from './choices.ts';
import { datesIn, readDate } from './dates-in.ts';
import { numberInWords, numbersIn, withNumber } from './numbers.ts';
import { asAccepted, coverage, inOrder, isOpen, nextOpen, questionsByFact } from './order.ts';

const nato = JSON.parse(
	readFileSync('src/lib/library/articles/israel-nato-2016.json', 'utf8')
) as Article;
const fact = (id: string) => nato.facts.find((one) => one.id === id)!;

describe('dates', () => {
	it.each([
		['on 4 May 2016 and in May 2010', ['2016-05-04', '2010-05']],
		['May 4, 2016; since 1952', ['2016-05-04', '1952']],
		['on 3 March it', ['2016-03-03']],
		['30 June, with 28 members', ['2016-06-30']]
	])('in “%s”', (text, dates) =>
		expect(datesIn(text, '2016-05-04').map(({ date }) => date)).toEqual(dates)
	);

	it.each([
		['4 may 2016', '2016-05-04'],
		['May 2010', '2010-05'],
		['about 2014', '2014~'],
		['2016-02/2016-05', '2016-02/2016-05'],
		['soon', undefined],
		['31 February 2016', undefined]
	])('typed as “%s” are read as %s', (typed, date) => expect(readDate(typed)).toBe(date));

	it('are offered the nearest first, each once', () => {
		const offered = dateChoices(nato, fact('turkey-joined')).map(({ date }) => date);
		expect(offered[0]).toBe('1952');
		expect(new Set(offered).size).toBe(offered.length);
	});
});

describe('numbers', () => {
	it('are read in figures and words', () => {
		expect(
			numbersIn('28 members, ten ships, 1,400 men, 1.5 million, 2.').map((n) => n.value)
		).toEqual([28, 10, 1400, 1_500_000, 2]);
	});

	it.each([
		['28 member states', 29, '29 member states'],
		['ten Turkish activists', 9, 'nine Turkish activists'],
		['ten Turkish activists', 11, '11 Turkish activists'],
		['Ten activists', 9, 'Nine activists'],
		['1,400 men', 12000, '12,000 men']
	])('%s with %d reads %s', (text, value, expected) =>
		expect(withNumber(text, value)?.text).toBe(expected)
	);

	it('are written as they are read', () => {
		for (const value of [0, 7, 28, 1400, 2_500_000, 3_000_000_000, 1.5])
			expect(numbersIn(numberInWords(value))[0]?.value).toBe(value);
	});

	it('are offered without those of dates', () => {
		const values = numberChoices(nato, fact('nato-members')).map(({ value }) => value);
		expect(values[0]).toBe(28);
		expect(values).not.toContain(2016);
	});
});

it('speakers who speak elsewhere come first', () => {
	const [first] = speakerChoices(nato, fact('steiner-delay'));
	expect(first?.id).toBe('tommy-steiner');
});

it('names that share a word are offered first as the same', () => {
	const state = nato.entities.find(({ id }) => id === 'israel')!;
	const mission = nato.entities.find(({ id }) => id === 'israeli-mission-to-nato')!;
	expect(twinChoices(nato, mission)[0]?.name).toMatch(/NATO|mission|Israel/);
	expect(twinChoices(nato, state)).not.toContain(state);
});

describe('the order of facts', () => {
	const open = {
		...nato,
		facts: nato.facts.map((one, at) =>
			at % 3 ? one : { ...one, status: 'proposed' as const, confidence: (at % 10) / 10 }
		)
	};

	it('is the text’s, or what gives most and is least sure first', () => {
		const places = inOrder(open.facts, 'text', new Map()).map(({ evidence }) =>
			Math.min(...evidence.map(({ start }) => start))
		);
		expect(places).toEqual(places.toSorted((a, b) => a - b));
		const counts = questionsByFact([
			{ factIds: ['nato-members', 'turkey-joined'] },
			{ factIds: ['nato-members'] }
		]);
		const useful = inOrder(open.facts, 'useful', counts).map(({ id }) => id);
		expect(useful.indexOf('nato-members')).toBeLessThan(useful.indexOf('afp-news-agency'));
	});

	it('goes on to what waits, round the end', () => {
		const waiting = open.facts.filter(isOpen);
		expect(nextOpen(open.facts, waiting.at(-1)?.id)).toBe(waiting[0]);
		expect(nextOpen(nato.facts, undefined)).toBeUndefined();
	});

	it('counts sensitive facts as waiting until the reader says so', () => {
		expect(isOpen({ ...fact('activists-died'), status: 'auto' })).toBe(true);
		expect(isOpen({ ...fact('turkey-joined'), status: 'auto' })).toBe(false);
	});

	it('covers more with every fact accepted, up to all', () => {
		const before = coverage(open);
		const after = coverage(asAccepted(open));
		expect(after.accepted).toBeGreaterThan(before.accepted);
		expect(after.covered).toBeGreaterThanOrEqual(before.covered);
		expect(after).toMatchObject({ decided: after.facts, importantIn: after.important });
	});
});
