import { beforeAll, describe, expect, it } from 'vitest';
import { structure } from '#lib/analysis/pipeline.ts';
import type { Reader } from '#lib/analysis/parse.ts';
import { readerFromDisk } from '../../src/cli/language-model.ts';

let reader: Reader;
beforeAll(async () => {
	reader = await readerFromDisk();
}, 60_000);

/** The first sentence warms the model up. */
const patience = 60_000;

/** What happened, in the article’s own voice, as the model and the rules read it together. */
async function read(text: string) {
	const { facts } = await structure(
		{
			id: 'example',
			headline: 'An example',
			publisher: 'Own words',
			authors: [],
			published: '2025-06-04',
			text
		},
		{ reader }
	);
	return facts.filter((f) => f.voice.kind === 'fact' && f.frame.verb !== 'be');
}
const statements = async (text: string) => (await read(text)).map((f) => f.statement);

describe('clauses that the surface does not give are read from the tree', () => {
	it.each([
		[
			'a verb strung to another, with the date of both',
			'In 2011, Norway closed its embassy in Syria and sent three officers to Jordan.',
			'Norway sent three officers to Jordan in 2011.'
		],
		[
			'a subject with an aside',
			'Erik Dahl, a former banker from Oslo who had never held an office, signed the treaty with Iceland in 2014.',
			'Erik Dahl signed the treaty with Iceland in 2014.'
		],
		[
			'a passive with its doer, turned round',
			'A tax on Swedish steel, long debated, was approved by the European Union in 2016.',
			'The European Union approved a tax on Swedish steel in 2016.'
		],
		[
			'a relative clause, of the name that it hangs from',
			'Talks were held in Geneva by Peru, which recalled its ambassador from Chile in 2009.',
			'Peru recalled its ambassador from Chile in 2009.'
		],
		[
			'what belongs to the one whom "whose" stands for',
			'The foreign minister, Erik Dahl, whose party won the election in 2009, recalled his envoy from Peru.',
			'Erik Dahl’s party won the election in 2009.'
		],
		[
			'a clause that frames another in time',
			'Prices doubled after Ukraine banned exports of wheat in 2022.',
			'Ukraine banned exports of wheat in 2022.'
		],
		[
			'three names before one verb',
			'Kenya, Uganda and Tanzania signed a pact on grain in 2019.',
			'Kenya, Uganda and Tanzania signed a pact on grain in 2019.'
		],
		[
			'an object without what cannot be told of it',
			'On Monday, French President Emmanuel Macron called for joint action to mend what he named a disgrace.',
			'Emmanuel Macron called for joint action in June 2025.'
		]
	])(
		'%s',
		async (_, text, statement) => {
			expect(await statements(text)).toContain(statement);
		},
		patience
	);

	it('roles stand apart: from where, to where', async () => {
		const [fact] = await read('Anna Berg flew from the city of Oslo in Norway to Tunis in 2011.');
		expect(fact?.frame.roles.map((r) => [r.role, r.text])).toEqual([
			['agent', 'Anna Berg'],
			['source', 'Oslo'],
			['goal', 'Tunis'],
			['time', '2011']
		]);
		expect(fact?.functional).toContain('source');
	});

	it('what somebody has been since when', async () => {
		const { facts } = await structure(
			{
				id: 'example',
				headline: 'An example',
				publisher: 'Own words',
				authors: [],
				published: '2025-06-04',
				text: 'Iran has been the target of American sanctions since 1979.'
			},
			{ reader }
		);
		expect(facts.map((f) => [f.statement, f.functional])).toEqual([
			['Iran has been the target of American sanctions since 1979.', ['time']]
		]);
	});
});

it('what is promised to be done is told with one "to"', async () => {
	const found = await statements('Prices fell after the World Bank agreed to guarantee loans.');
	expect(found).toContain('The World Bank agreed to guarantee loans.');
});

it('a name that comes again without its sort is still the same', async () => {
	const { entities } = await structure(
		{
			id: 'example',
			headline: 'An example',
			publisher: 'Own words',
			authors: [],
			published: '2025-06-04',
			text: 'Germany banned the Iranian airline Kestrel Air in 2019. Spain did not ban Kestrel Air.'
		},
		{ reader }
	);
	expect(entities.filter((e) => e.name.includes('Kestrel')).map((e) => e.type)).toEqual([
		'organisation'
	]);
});

describe('nothing is read as the article’s own word', () => {
	it.each([
		['that somebody says', 'Germany closed its embassy in Kabul, two diplomats told reporters.'],
		['that may be', 'If Germany closed its embassy in Kabul, others would follow.'],
		['that is according to somebody', 'According to Kabul, Germany closed its embassy in 2021.'],
		['that is half taken back', 'Germany almost closed its embassy in Kabul in 2021.'],
		['that is wanted', 'Iran wanted Germany to close its embassy in Kabul.']
	])('%s', async (_, text) => {
		expect(await statements(text)).not.toContainEqual(expect.stringMatching(/^Germany .*closed/));
	});

	it('when it happened, where only the month is told', async () => {
		const found = await statements('Tanzania withdrew from negotiations on a pipeline in March.');
		expect(found).toEqual(['Tanzania withdrew from negotiations on a pipeline.']);
	});

	it('of what happened again, when is not asked', async () => {
		const facts = await read(
			'Peru was sanctioned again in 2011, and Chile was further sanctioned.'
		);
		expect(facts.flatMap((f) => f.functional)).toEqual([]);
	});
});
