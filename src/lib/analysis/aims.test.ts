import { describe, expect, it } from 'vitest';
import { aims } from './aims.ts';
import { patience, readingWithModel } from './model.contract.ts';

const read = readingWithModel();

const wanted = async (text: string) =>
	(await read(text)).filter(
		({ frame }) =>
			/^(?:want|hope)$/.test(frame.verb) &&
			frame.roles.some(({ role, marker }) => role === 'purpose' && marker === 'to')
	);

describe('what something was done for is told as an aim of who did it', () => {
	it.each([
		[
			'to',
			'Norway sent two frigates to the Barents Sea to protect its trawlers.',
			'Norway wanted to protect its trawlers.'
		],
		[
			'in order to',
			'In order to win over Sweden, Norway offered a loan of 2 billion euros.',
			'Norway wanted to win over Sweden.'
		],
		[
			'in a bid to',
			'Kenya deployed 2,000 troops to Haiti in a bid to curb gang violence.',
			'Kenya wanted to curb gang violence.'
		],
		[
			'aiming to',
			'Norway signed a pact with Sweden, aiming to cut carbon emissions.',
			'Norway wanted to cut carbon emissions.'
		],
		[
			'aimed at',
			'Norway imposed sanctions aimed at stopping sales of weapons to Syria.',
			'Norway wanted to stop sales of weapons to Syria.'
		],
		[
			'so that',
			'Poland closed its consulate in Oslo so that its staff would be safe.',
			'Poland wanted to make sure that its staff would be safe.'
		],
		[
			'went somewhere',
			'Anna Berg flew to Sankt Anton to talk to the government of Sudmark.',
			'Anna Berg wanted to talk to the government of Sudmark.'
		],
		[
			'hoped to',
			'Anna Berg hoped to bring Norway into the union.',
			'Anna Berg hoped to bring Norway into the union.'
		]
	])(
		'%s',
		async (_, text, statement) => {
			const found = await wanted(text);
			expect(found.map((f) => f.statement)).toEqual([statement]);
			expect(found[0]).toMatchObject({ status: 'proposed', voice: { kind: 'fact' } });
		},
		patience
	);

	it.each([
		['what is asked of another', 'Erik Dahl urged Iceland to lift the ban on trawlers.'],
		['what is voted for', 'The Norwegian parliament voted to admit Sweden to the union.'],
		['what could be', 'Norway could send troops to protect the bridge of Narvik.'],
		['what did not work', 'Iceland failed to persuade Norway to lift the ban on trawlers.'],
		['what was done to somebody', 'Anna Berg was sent to Oslo to guard the embassy of Iceland.'],
		['what came of it', 'Norway went back to Malmö to win the cup against Sweden.'],
		['a noun’s own', 'Norway gave Iceland two weeks to leave the waters of Bergen.'],
		['what came later', 'Norway sent a ship to Iceland to fetch a treaty which was never signed.'],
		['a tree misread', 'France imposed an embargo on arms for Israel to prevent a war.'],
		['somebody’s word', 'Anna Berg said that Norway had sent troops to Narvik to guard the bridge.']
	])(
		'%s is no aim of the subject',
		async (_, text) => {
			expect((await wanted(text)).map((f) => f.statement)).toEqual([]);
		},
		patience
	);

	it(
		'what anybody may want is not compared with what others want',
		async () => {
			const [own] = await wanted('France sent two officials to Bamako to visit Anna Berg.');
			const [common] = await wanted(
				'France closed its ports to Italian ships in order to prevent a war.'
			);
			expect(own?.topic).toBe(aims);
			expect(common?.statement).toBe('France wanted to prevent a war.');
			expect(common?.topic).toBeUndefined();
		},
		patience
	);
});
