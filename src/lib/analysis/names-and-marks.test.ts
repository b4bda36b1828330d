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
