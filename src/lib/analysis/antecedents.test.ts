import { beforeAll, describe, expect, it } from 'vitest';
import { readerFromDisk } from '../../cli/language-model.ts';
import type { Reader } from './parse.ts';
import { structure } from './pipeline.ts';

let reader: Reader;
beforeAll(async () => {
	reader = await readerFromDisk();
}, 60_000);

async function statements(text: string): Promise<string> {
	const article = await structure(
		{
			id: 'own',
			headline: 'Headline',
			publisher: 'Own words',
			authors: [],
			published: '2019-03-15',
			text
		},
		{ reader }
	);
	return article.facts.map((f) => f.statement).join('\n');
}

describe('“the fund” is said in the words that brought it up', { timeout: 60_000 }, () => {
	it.each([
		[
			'Kiribati demanded a fund for states that lose land to the sea. Australia rejected the fund in May 2018.',
			'Australia rejected the fund for states that lose land to the sea in May 2018.'
		],
		[
			'Norway will reopen its embassy in Tripoli. Norway closed the embassy in July 2014.',
			'Norway closed its embassy in Tripoli in July 2014.'
		],
		[
			'In 1962 Peru and Bolivia signed an agreement on a canal to the Pacific. Chile condemned the agreement in 1963.',
			'Chile condemned the agreement on a canal to the Pacific in 1963.'
		]
	])('%s', async (text, expected) => {
		expect(await statements(text)).toContain(expected);
	});

	it.each([
		// Two funds: which one is meant the words do not tell.
		'Kiribati demanded a fund for drowned land. Samoa demanded a fund for fishermen. Australia rejected the fund in May 2018.',
		'Kiribati demanded another fund for drowned land. Australia rejected the fund in May 2018.'
	])('not where that is not certain: %s', async (text) => {
		expect(await statements(text)).not.toMatch(/rejected the fund for/);
	});
});
