import { describe, expect, it } from 'vitest';
import { findDates } from './dates.ts';
import { cut } from './cut.ts';
import { factsIn } from './ground-of-text.ts';

/** What texts that the rules had never seen showed to be wrong, in words of our own. */
const statements = async (text: string) => (await factsIn(text)).map((f) => f.statement);

describe('what is counted from the day of the text', () => {
	const dayOf = (text: string) => findDates(text, cut(text), '2019-03-15').map((d) => d.edtf);
	it.each([
		['Kenya, which leaves on Monday, held talks.', ['2019-03-18']],
		['It was already Friday in Fiji when Kenya signed.', []],
		['Kenya signed it twenty years ago last month.', []],
		['Kenya had hoped for a seat since the war of 1998 to 2000.', []],
		['2004. Kenya closed it after the attacks of September 11.', ['2001-09-11']]
	])('%s', (text, days) => expect(dayOf(text)).toEqual(days));
});

describe('“today”', () => {
	const dayOf = (text: string) => findDates(text, cut(text), '2019-03-15').map((d) => d.edtf);

	it('is the day of the dateline', () =>
		expect(dayOf('OSLO, Norway, March 14 — Kenya opened an embassy today.')).toEqual([
			'2019-03-14'
		]));
	it('is the day of a dateline on a line of its own, or of its weekday', () => {
		expect(
			new Set(dayOf('From our correspondent\nOslo, March 14\n\nKenya opened an embassy today.'))
		).toEqual(new Set(['2019-03-14']));
		expect(new Set(dayOf('Oslo, Thursday — Kenya opened an embassy today.'))).toEqual(
			new Set(['2019-03-14'])
		);
	});

	it.each([
		'OSLO, March 14—Kenya opened an embassy today.',
		'From a correspondent\n\nOSLO, Mar. 14\n\nKenya opened an embassy today.'
	])('is the day of %s', (text) => expect(dayOf(text).at(-1)).toBe('2019-03-14'));
	it('is the day of publication where the dateline gives none, or one long past', () => {
		expect(dayOf('OSLO, Norway — Kenya opened an embassy today.')).toEqual(['2019-03-15']);
		expect(dayOf('OSLO, Norway, January 2 — Kenya opened an embassy today.')).toEqual([
			'2019-03-15'
		]);
	});
});

describe('a day', () => {
	it('without its year stands in no statement', async () => {
		const told = await statements(
			'Kenya broke with the Arab League on March 1 and now limits its debt service to Ghana.'
		);
		expect(told.join(' ')).not.toContain('March 1');
	});

	it('is told to the month where the words give a weekday alone', async () => {
		expect(await statements('Kenya closed an embassy in Ghana on Wednesday.')).toContain(
			'Kenya closed an embassy in Ghana in March 2019.'
		);
		expect(await statements('Kenya closed an embassy in Ghana on 13 March.')).toContain(
			'Kenya closed an embassy in Ghana on 13 March 2019.'
		);
	});
});

describe('a post', () => {
	it('is of no city in which its holder speaks', async () =>
		expect(
			(await statements('In Oslo President Anna Berg called the treaty a mistake.')).join(' ')
		).not.toContain('of Oslo'));
	it('is no election', async () =>
		expect(
			(
				await statements(
					'Anna Berg, who was elected chairman of the union on Monday, thanked Kenya.'
				)
			).join(' ')
		).not.toContain('was elected chairman of the union on Monday in'));
	it('is of no year that belongs to something else', async () =>
		expect(
			(
				await statements(
					'Norway’s foreign minister, Anna Berg, accused Kenya of breaking the treaty that founded the union in 1991.'
				)
			).filter((s) => /minister.* in 1991/.test(s))
		).toEqual([]));
});

describe('what is said', () => {
	it('ends where the article goes on with a date', async () => {
		const all = await statements(
			'Kenya objected that it had not been consulted, and in March 2015 a court in Oslo ruled that Norway had broken the treaty.'
		);
		expect(all.filter((s) => s.startsWith('Kenya') && s.includes('court'))).toEqual([]);
	});
});

it('takes “its” for no town beside the judges', async () => {
	const text =
		'By 13 votes to three, the judges in Geneva told Norway to leave. Norway won most of the islands, but the judges threw out its demand for a port.';
	expect((await statements(text)).join()).not.toContain('judges in Geneva threw out its');
});

it('writes no preposition behind “between … and”', async () => {
	const text = 'Norway said that the firm had earned five crowns a year between 1955 and 1970.';
	expect((await statements(text)).join()).toContain('between 1955 and 1970');
});

describe('what somebody says of what would have been', () => {
	const voiceOf = async (text: string) => (await factsIn(text)).map((f) => f.voice.kind);

	it('is no forecast', async () => {
		const said = 'Anna Berg, the Kenyan president, said that the pact';
		expect(await voiceOf(`${said} would have raised prices in Ghana.`)).not.toContain('forecast');
		expect(await voiceOf(`${said} would have to wait.`)).toContain('forecast');
		expect(await voiceOf(`${said} would raise prices in Ghana.`)).toContain('forecast');
	});
});
