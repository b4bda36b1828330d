import { beforeAll, describe, expect, it } from 'vitest';
import { readerFromDisk } from '../../cli/language-model.ts';
import { attribute } from './attribution.ts';
import { groundReadBy } from './ground-of-text.ts';
import type { Reader } from './parse.ts';
import { asSaid } from './said.contract.ts';

let reader: Reader;
beforeAll(async () => {
	reader = await readerFromDisk();
}, 60_000);

async function said(text: string): Promise<string[]> {
	const ground = await groundReadBy(reader, text);
	return attribute(ground).map((a) => asSaid(ground, a));
}

describe('who speaks', { timeout: 60_000 }, () => {
	it.each([
		[
			'somebody without a name, nearer than who spoke last',
			'Anna Berg said that Norway would sign the treaty. A young sailor stood at the rail. He had crossed the strait twice, he said.',
			'a young sailor: He had crossed the strait twice'
		],
		[
			'several without a name',
			'Foreign traders in Tripoli are less sure. The port, they estimate, has lost half of its ships.',
			'foreign traders in Tripoli: The port has lost half of its ships'
		],
		[
			'a title instead of the name',
			'Prime Minister Anna Berg of Norway met Erik Dahl in Oslo. The Prime Minister said that the bridge would open in May.',
			'Anna Berg: the bridge would open in May'
		],
		[
			'a given name of two syllables',
			'President Park Min-ho of South Korea flew to Oslo. Mr Park said that the treaty would hold.',
			'Park Min-ho: the treaty would hold'
		],
		[
			'a name with a particle behind an address',
			'The Prime Minister, Dr de Quay, spoke. Dr de Quay said that the treaty was harsh.',
			'de Quay: the treaty was harsh'
		],
		[
			'a name with a particle',
			'President de Vries told reporters that the canal would stay open.',
			'de Vries: the canal would stay open'
		],
		[
			'the father’s name alone',
			'Carlos Quintana Rojas signed the treaty in Lima. Quintana warned that the mine could still close.',
			'Carlos Quintana Rojas: the mine could still close'
		],
		[
			'an office by its owner',
			'“No ship will be turned away,” the office of President Anna Berg said in a statement.',
			'Anna Berg’s office: No ship will be turned away,'
		],
		[
			'a junta',
			'The junta accused Norway of arming the rebels in the north.',
			'the junta: Norway of arming the rebels in the north'
		],
		[
			'the owner of a pronoun',
			'Norway never answered formally, but its officers complained that the plan opened the fjord to Russia.',
			'Norway’s officers: the plan opened the fjord to Russia'
		],
		[
			'who stands right before “who”',
			'The force would number 700 men from Chad, Ghana and Togo, according to Erik Dahl, who said it was too small.',
			'Erik Dahl: it was too small'
		],
		[
			'a paper',
			'Chad and Ghana would leave the bloc if it attacked, the joint statement said.',
			'the joint statement: Chad and Ghana would leave the bloc if it attacked'
		],
		[
			'some of many',
			'Some of the generals maintain that the wall will not hold.',
			'some of the generals: the wall will not hold'
		],
		[
			'whom the clause before a colon is about',
			'Anna Berg waited. The Icelandic negotiator, Mr Jon Palsson, went further: Norwegian ships, he said, would fish only if Iceland agreed.',
			'Jon Palsson: Norwegian ships would fish only if Iceland agreed'
		],
		[
			'the one described, not the description',
			'“They keep their coats on,” said Anna Berg, a nurse who added that the winter had been long.',
			'Anna Berg: the winter had been long'
		],
		[
			'a people',
			'The Chinese told reporters that the port would open in May.',
			'the Chinese: the port would open in May'
		],
		[
			'the head of a state',
			'President Erik Dahl of Norway flew to Lima. Holding a book by the linguist Karl Voss, the Norwegian leader warned that the ice was thin. The sea, he added, was rising.',
			'Erik Dahl: The sea was rising'
		],
		[
			'a title that the text gives nobody',
			'Wednesday brought Chou En-lai. The Premier said that the road was open.',
			'Chou En-lai: the road was open'
		],
		[
			'whom the clause before is about',
			'Anna Berg urged senators to wait. Sen. Karl Voss, a farmer, was not persuaded; he said that the ships should leave.',
			'Karl Voss: the ships should leave'
		],
		[
			'whoever is named behind a calling',
			'A retired policeman named Wong had bought two flags. Britain, he said, had taken the place by force.',
			'Wong: Britain had taken the place by force'
		],
		[
			'an agency by its name',
			'In Moscow, the official news agency TASS denounced an act of piracy.',
			'TASS: an act of piracy'
		],
		[
			'the family name first',
			'Jiang Zemin arrived in Oslo. President Jiang said that the road was open.',
			'Jiang Zemin: the road was open'
		],
		[
			'a title within a name',
			'Hassan Sheikh Mohamud, its president, told lawmakers that the port was closed.',
			'Hassan Sheikh Mohamud: the port was closed'
		],
		[
			'each of three, two commas apart',
			'Presidents Anna Berg of Norway, Erik Dahl of Iceland and Karl Voss of Chile announced that the canal would close.',
			'Erik Dahl: the canal would close'
		],
		[
			'a capital by its former name',
			'Ukraine is at war. Kiev said that the bridge was closed.',
			'Ukraine: the bridge was closed'
		]
	])('%s', async (_, text, expected) => {
		expect((await said(text)).join(' | ')).toContain(expected);
	});
});

describe('what is said around who says it', { timeout: 60_000 }, () => {
	it.each([
		[
			'a condition ahead',
			'Anna Berg spoke in Oslo. If Iceland asked for help, she added, Norway would send two ships.',
			'Anna Berg: If Iceland asked for help, Norway would send two ships'
		],
		[
			'a participle behind it',
			'Anna Berg spoke in Oslo. Those who carried arms without an order, she warned, would be taken to court.',
			'Anna Berg: Those who carried arms without an order would be taken to court'
		],
		[
			'a quotation cut in two',
			'“If Norway wanted a bridge,” Erik Dahl said, “it has found the way.”',
			'Erik Dahl: If Norway wanted a bridge, it has found the way.'
		],
		[
			'the verb first',
			'Otherwise, says Erik Dahl, nothing in this harbour will be the same.',
			'Erik Dahl: nothing in this harbour will be the same'
		],
		[
			'a condition ahead of what is said before',
			'If Iceland did not agree by noon, the ships would leave, Erik Dahl told reporters in Oslo.',
			'Erik Dahl: If Iceland did not agree by noon, the ships would leave'
		]
	])('%s', async (_, text, expected) => {
		expect((await said(text)).join(' | ')).toContain(expected);
	});

	it.each([
		'The nurse asked that her name not be used.',
		'Egypt is said to have offered the islands to Norway.',
		'Anna Berg offered no evidence.'
	])('nothing said: %s', async (text) => {
		expect(await said(text)).toEqual([]);
	});

	it('what somebody does after speaking is not said', async () => {
		const all = await said('“I like the bridge,” Erik Dahl said, adding that it was long.');
		expect(all).toEqual(['Erik Dahl: I like the bridge,', 'Erik Dahl: it was long']);
	});
});
