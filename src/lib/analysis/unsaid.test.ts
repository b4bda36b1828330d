import { describe, expect, it } from 'vitest';
import { patience, readingWithModel } from './model.contract.ts';

const read = readingWithModel();
const sureIn = async (text: string) =>
	(await read(text)).filter((f) => f.status === 'auto').map((f) => f.statement);

describe('nothing of a clause is dropped in silence', () => {
	it.each([
		[
			'the head of its subject, which the tree hangs above it',
			'Storms over Ghana that March and April destroyed more than 40 bridges.',
			/^March/
		],
		[
			'what a thing was declared to be, behind an aside',
			'Kenya declared the 1974 Oslo Accord, which gave Ghana most of the fisheries, invalid in 2001.',
			/declared/
		],
		[
			'what a thing was declared to be, that no tree has',
			'Norway declared the 1911 Treaty of Lagos on 4 March 2019.',
			/declared/
		],
		[
			'that one signed for one and another for another',
			'Mr Erik Dahl signed for Norway and Mr Carl Holm for Iceland, two governments that do not recognise each other and have negotiated for six years through a mediator, Mrs Anna Berg.',
			/negotiated/
		]
	])(
		'waits without %s',
		async (_, text, wrong) => {
			for (const statement of await sureIn(text)) expect(statement).not.toMatch(wrong);
		},
		patience
	);

	it.each([
		[
			'an aside is no part of it',
			'Kenya closed its embassy in Oslo, which Anna Berg had opened.',
			'Kenya closed its embassy in Oslo.'
		],
		[
			'nor is an apposition within one',
			'Kenya closed its embassy in Ghana, opened by Anna Berg, a lawyer from Oslo.',
			'Kenya closed its embassy in Ghana.'
		],
		[
			'a clause that another frames is whole by itself',
			'Anna Berg left Oslo as Kenya closed its embassy in Ghana.',
			'Kenya closed its embassy in Ghana.'
		],
		[
			'what is declared needs nothing more',
			'Kenya declared a state of emergency in Lagos on 4 March 2019.',
			'Kenya declared a state of emergency in Lagos on 4 March 2019.'
		],
		[
			'a title is told by the name',
			'President Anna Berg opened an embassy in Ghana on 4 March 2019.',
			'Anna Berg opened an embassy in Ghana on 4 March 2019.'
		]
	])(
		'%s',
		async (_, text, statement) => {
			expect(await sureIn(text)).toContain(statement);
		},
		patience
	);
});

describe('what is to be', () => {
	it.each([
		[
			'Kenya is to lift its ban on cocoa from Ghana.',
			'Kenya is to lift its ban on cocoa from Ghana.'
		],
		[
			'Two embassies of Kenya are to be closed in June 2019.',
			'Two embassies of Kenya are to be closed in June 2019.'
		],
		['Kenya will lift its ban on cocoa from Ghana.', 'Kenya will lift its ban on cocoa from Ghana.']
	])(
		'is told as the text tells it: %s',
		async (text, statement) => {
			const fact = (await read(text)).find((f) => f.statement === statement);
			expect(fact?.frame.modality).toBe('planned');
		},
		patience
	);
});

describe('what is no matter of its own waits', () => {
	it.each([
		'Anna Berg will go to Oslo on 4 May 2019.',
		'Erik Dahl issued a statement of his own.',
		'The General Assembly opened its 46th session.',
		'Anna Berg opened with a review of the harvest in Ghana.',
		'The treaty between Kenya and Ghana has caused a remarkable amount of travel.'
	])(
		'%s',
		async (text) => {
			expect(await sureIn(text)).toEqual([]);
		},
		patience
	);

	it.each([
		[
			'Anna Berg flew to Oslo on 4 May 2015 for talks on cocoa.',
			'Anna Berg flew to Oslo for talks on cocoa on 4 May 2015.'
		],
		[
			'President Anna Berg of Kenya flew to Oslo on 4 May 2015.',
			'Anna Berg flew to Oslo on 4 May 2015.'
		]
	])(
		'but not %s',
		async (text, statement) => {
			expect(await sureIn(text)).toContain(statement);
		},
		patience
	);
});
