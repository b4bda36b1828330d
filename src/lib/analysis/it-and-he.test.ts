import { describe, expect, it } from 'vitest';
import { patience, readingWithModel } from './model.contract.ts';

const read = readingWithModel();
const all = async (text: string) => (await read(text)).map((f) => f.statement).join(' | ');

describe('"it" and "he" are read as nobody where something else may be meant', () => {
	it.each([
		[
			'the object of the clause above',
			'Norway stood ready to carry its share of the defence. Anna Berg, the secretary general of NATO, welcomed the decision, saying that it would make all members stronger.',
			/Norway would make/
		],
		[
			'a happening',
			'Norway has vowed to answer every expulsion in kind. It was all the result, Erik Dahl told reporters in Oslo, of colossal pressure from Kenya.',
			/Norway was all/
		],
		[
			'what somebody before spoke of',
			'“This treaty is not aimed at any third country,” Erik Dahl told the guests. “It is meant to bring stability to Asia and to the world.”',
			/that it is meant/
		],
		[
			'what stands beside it in its own clause',
			'Erik Dahl welcomed what he called a “bold step.” At the United Nations, Anna Berg, a spokeswoman, described it as “a first step.”',
			/described the United Nations/
		],
		[
			'of whom a quotation is said',
			'Norway ratified the treaty in January. Kenya admitted Ghana after President Erik Dahl dropped his objections. “He got a few planes,” a senior official in Brussels said of the prime minister. “Mostly, he wanted to be asked by the members.”',
			/Erik Dahl (?:got|wanted)/
		]
	])(
		'%s',
		async (_, text, wrong) => {
			expect(await all(text)).not.toMatch(wrong);
		},
		patience
	);

	it.each([
		[
			'the one body before',
			'Norway stood ready to carry its share. It closed an embassy in Ghana on 4 March 2019.',
			'Norway closed an embassy in Ghana on 4 March 2019.'
		],
		[
			'what follows',
			'Erik Dahl said it was time to close the embassy in Ghana.',
			'Erik Dahl said that it was time to close the embassy in Ghana.'
		]
	])(
		'but mean %s',
		async (_, text, statement) => {
			expect(await all(text)).toContain(statement);
		},
		patience
	);
});

describe('words of somebody else', () => {
	it.each([
		[
			'Anna Berg rejected “a plan for the harbour of Mombasa” on 4 March 2019.',
			'Anna Berg rejected “a plan for the harbour of Mombasa” on 4 March 2019.'
		],
		[
			'Norway’s military government declared the award “insuperably null” on 25 January 1978.',
			'declared the award “insuperably null” on 25 January 1978.'
		],
		[
			'Anna Berg rejected the treaty of Mombasa on 4 March 2019.',
			'Anna Berg rejected the treaty of Mombasa on 4 March 2019.'
		]
	])(
		'keep their marks: %s',
		async (text, statement) => {
			expect(await all(text)).toContain(statement);
		},
		patience
	);

	it(
		'a second "I" agrees with its verb, too',
		async () => {
			const told = await all(
				'"I regret that a Chinese pilot is missing, and I regret one of their airplanes is lost," Erik Dahl told newspaper editors in Oslo. Erik Dahl said he was ill.'
			);
			expect(told).not.toMatch(/he regret\b/);
		},
		patience
	);
});

describe('what is no whole happening', () => {
	it.each([
		['colour', 'Erik Dahl of Norway took his time over the treaty with Kenya.', /took his time/],
		[
			'why a source has no name',
			'A senior NATO official in Brussels was not authorized to speak publicly.',
			/authori/
		],
		['a number of nothing', 'Kenya expelled four on 4 March 2019.', /expelled four/],
		[
			'what was given',
			'Kenya gave two Ghanaians a week to pack their bags.',
			/gave two Ghanaians to/
		],
		[
			'somebody warned of nothing',
			'Kenya warned Ghana in June 2018 that it would close the harbour of Mombasa.',
			/warned Ghana in/
		],
		[
			'what is said',
			'The quarrel began when Erik Dahl suggested that the murder in August of a candidate, Jonas Holm, had been exploited.',
			/suggested Jonas/
		]
	])(
		'%s',
		async (_, text, wrong) => {
			expect(await all(text)).not.toMatch(wrong);
		},
		patience
	);

	it(
		'"out of" keeps its second word',
		async () => {
			expect(
				await all('Kenyan diplomats and their families flew out of Oslo on 4 March 2019.')
			).toContain('Kenyan diplomats and their families flew out of Oslo on 4 March 2019.');
		},
		patience
	);
});
