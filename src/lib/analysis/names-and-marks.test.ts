import { expect, it } from 'vitest';
import { patience, readingWithModel } from './model.contract.ts';

const read = readingWithModel();
const all = async (text: string) => (await read(text)).map((f) => f.statement).join(' | ');

it(
	'takes a surname for no state of the same letters',
	async () => {
		const text =
			'Ian Fry, the chief negotiator of Kenya, arrived on Monday. Fry signed the treaty on 4 March 2019.';
		expect(await all(text)).toContain('Ian Fry signed the treaty');
		expect(await all(text)).not.toContain('Serbia');
	},
	patience
);

it(
	'knows a state by its letters',
	async () => {
		expect(await all('The FRY signed the treaty with Kenya on 4 March 1999.')).toMatch(
			/(?:Serbia and Montenegro|Yugoslavia) signed the treaty/
		);
	},
	patience
);

it(
	'asks after no “Will Kenya”',
	async () => {
		const text =
			'Norway signed the treaty on 4 March 2019. Will Kenya sign it? Kenya joined the union on 5 March 2019.';
		expect(await all(text)).not.toContain('Will Kenya');
		expect(await all(text)).toContain('Kenya joined the union');
	},
	patience
);

it(
	'ends a sentence once where a quotation has ended it',
	async () => {
		const told = await all(
			'On 4 March 2019 Erik Dahl described the treaty with Kenya as “a first step.”'
		);
		expect(told).toContain('“a first step”.');
		expect(told).not.toMatch(/[.,]”\./);
	},
	patience
);

it(
	'knows somebody whose first name it does not by the surname that speaks',
	async () => {
		const told = await all(
			'Losa Teaukai keeps her conference pass in a tin. “It is the only thing I took home,” she says. “I was passing slips of paper,” recalls Teaukai. Teaukai signed the treaty with Kenya on 4 March 2019.'
		);
		expect(told).toContain('Losa Teaukai signed the treaty with Kenya');
	},
	patience
);

it(
	'gives a treaty its article where an adjective stood between',
	async () => {
		const told = await all(
			'Norway said on Friday that it was pulling out of the nuclear Non-Proliferation Treaty. Kenya signed the treaty in December 1985.'
		);
		expect(told).toContain('Kenya signed the Non-Proliferation Treaty');
	},
	patience
);

it(
	'keeps the capital of what is called by a place that no table has',
	async () => {
		const told = await all(
			'“Arabian oil was offered at 28 dollars,” said Anna Berg, the foreign minister of Kenya.'
		);
		expect(told).toContain('said that Arabian oil');
		expect(await all('“Civilian flights were stopped,” said Anna Berg of Kenya.')).not.toContain(
			'that Civilian'
		);
	},
	patience
);
