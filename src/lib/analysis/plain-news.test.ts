import { describe, expect, it } from 'vitest';
import { patience, readingWithModel } from './model.contract.ts';

const read = readingWithModel();
const all = async (text: string) =>
	(await read(text)).map((f) => `${f.status} ${f.statement}`).join(' | ');

describe('what the longer lists of verbs tell whole, by names and with its day, is sure', () => {
	it.each([
		[
			'forces of a place, and a day',
			'Kenyan forces in Norland surrendered to Ghanaian troops on 9 July 1915.',
			'auto Kenyan forces in Norland surrendered to Ghanaian troops on 9 July 1915.'
		],
		[
			'who will do something for somebody',
			'Norway will represent Iceland in London.',
			'auto Norway will represent Iceland in London.'
		],
		[
			'what somebody is let do',
			'Norway’s Parliament voted on Monday to let Kenya into NATO, ending months of delay.',
			'auto Norway’s Parliament voted to let Kenya into NATO in March 2019.'
		],
		[
			'hosts and their titles',
			'April 2001 – Secretary of State Colin Powell hosts Presidents Erik Dahl and Jonas Holm in Key West, Florida.',
			'auto Colin Powell hosted Erik Dahl and Jonas Holm in Key West in April 2001.'
		],
		[
			'what went on beside something else',
			'Kenya and Ghana entered the United Nations on Tuesday as the General Assembly opened its session.',
			'auto Kenya and Ghana entered the United Nations in March 2019.'
		]
	])(
		'%s',
		async (_, text, statement) => {
			expect(await all(text)).toContain(statement);
		},
		patience
	);

	it.each([
		['no day', 'Kenyan forces in Norland surrendered to Ghanaian troops.'],
		['nobody beside', 'Norwegian politicians received a sum on 9 July 1915.'],
		['no part of the matter: the end', 'Kenya is to bring home 50,000 soldiers by July 2021.'],
		['a month of other words', 'Kenya agreed in principle that August with Ghana.'],
		['"let us"', '“Let us begin,” Erik Dahl told Kenya on 9 July 2015.']
	])(
		'but waits with %s',
		async (_, text) => {
			expect(await all(text)).not.toMatch(/auto (?!\S+ \S+ was )/);
		},
		patience
	);
});
