import { describe, expect, it } from 'vitest';
import { patience, readingWithModel } from './model.contract.ts';

const read = readingWithModel();

async function statements(text: string, headline = 'Headline'): Promise<string> {
	const facts = await read(text, { headline });
	return facts.map((f) => f.statement).join('\n');
}

describe('“the fund” is said in the words that brought it up', { timeout: patience }, () => {
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

describe(
	'a name comes back by its last word, a country by the headline',
	{ timeout: patience },
	() => {
		it('“the islands”', async () => {
			expect(
				await statements(
					'Norway sent a frigate to the Lofoten Islands in 2017. Iceland invaded the islands in 2018.'
				)
			).toContain('Iceland invaded the Lofoten Islands in 2018.');
		});

		it('“the country”', async () => {
			const text =
				'Mali closed its border in 2017. Mali expelled two diplomats. Mali opened a base in 2018. Norway deployed 300 soldiers to the country in 2018.';
			expect(await statements(text, 'Mali turns to the north')).toContain(
				'Norway deployed 300 soldiers to Mali in 2018.'
			);
			// Two countries stand in the headline: it may be either.
			expect(
				await statements(`Chad left the union in 2010. ${text}`, 'Mali turns to Chad')
			).not.toContain('soldiers to Mali');
		});
	}
);
