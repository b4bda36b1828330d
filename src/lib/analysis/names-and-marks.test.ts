import { expect, it } from 'vitest';
import { patience, readingWithModel } from './model.contract.ts';

const read = readingWithModel();

type Row = [what: string, text: string, told: string | RegExp, never?: string | RegExp];

const rows: Row[] = [
	[
		'takes a surname for no state of the same letters',
		'Ian Fry, the chief negotiator of Kenya, arrived on Monday. Fry signed the treaty on 4 March 2019.',
		'Ian Fry signed the treaty',
		'Serbia'
	],
	[
		'knows a state by its letters',
		'The FRY signed the treaty with Kenya on 4 March 1999.',
		/(?:Serbia and Montenegro|Yugoslavia) signed the treaty/
	],
	[
		'asks after no “Will Kenya”',
		'Norway signed the treaty on 4 March 2019. Will Kenya sign it? Kenya joined the union on 5 March 2019.',
		'Kenya joined the union',
		'Will Kenya'
	],
	[
		'ends a sentence once where a quotation has ended it',
		'On 4 March 2019 Erik Dahl described the treaty with Kenya as “a first step.”',
		'“a first step”.',
		/[.,]”\./
	],
	[
		'knows somebody whose first name it does not by the surname that speaks',
		'Losa Teaukai keeps her conference pass in a tin. “It is the only thing I took home,” she says. “I was passing slips of paper,” recalls Teaukai. Teaukai signed the treaty with Kenya on 4 March 2019.',
		'Losa Teaukai signed the treaty with Kenya'
	],
	[
		'gives a treaty its article where an adjective stood between',
		'Norway said on Friday that it was pulling out of the nuclear Non-Proliferation Treaty. Kenya signed the treaty in December 1985.',
		'Kenya signed the Non-Proliferation Treaty'
	],
	[
		'keeps the capital of what is called by a place that no table has',
		'“Arabian oil was offered at 28 dollars,” said Anna Berg, the foreign minister of Kenya.',
		'said that Arabian oil'
	],
	[
		'and no other capital of a beginning',
		'“Civilian flights were stopped,” said Anna Berg of Kenya.',
		/^/,
		'that Civilian'
	]
];

for (const [what, text, told, never] of rows) {
	it(
		what,
		async () => {
			const all = (await read(text)).map((f) => f.statement).join(' | ');
			expect(all).toMatch(told);
			if (never !== undefined) expect(all).not.toMatch(never);
		},
		patience
	);
}
