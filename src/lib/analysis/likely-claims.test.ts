import { beforeAll, describe, expect, it } from 'vitest';
import { readerFromDisk } from '../../cli/language-model.ts';
import { actClaims } from './act-claims.ts';
import { attribute } from './attribution.ts';
import { claimsOf } from './claims.ts';
import { groundReadBy } from './ground-of-text.ts';
import { shown } from './judge.ts';
import type { Reader } from './parse.ts';

let reader: Reader;
beforeAll(async () => {
	reader = await readerFromDisk();
}, 60_000);

async function claims(text: string) {
	const ground = await groundReadBy(reader, text);
	const all = attribute(ground);
	return [...claimsOf(ground, all), ...actClaims(ground, all, [])];
}

describe('what is said as it is likely meant', { timeout: 60_000 }, () => {
	it.each([
		[
			'“it” within the same words',
			'Anna Berg said that a second ferry would sail as soon as it was ready.',
			'Anna Berg said that a second ferry would sail as soon as it was ready.'
		],
		[
			'“they”, who speak',
			'Foreign traders deny that they are leaving the port.',
			'Foreign traders denied that they are leaving the port.'
		],
		[
			'“they”, to whom it is said',
			'Anna Berg told islanders that independence was a prize they had won.',
			'Anna Berg said that independence was a prize islanders had won.'
		],
		[
			'“we” of a body',
			'“We have built a harbour for Iceland,” Norway said.',
			'Norway said that it has built a harbour for Iceland.'
		],
		[
			'nor half of a time that nobody knows',
			'Anna Berg said that six months later, Norway had lost three ships in Iceland.',
			'Anna Berg said that Norway had lost three ships in Iceland.'
		],
		[
			'“sooner or later”',
			'“Sooner or later, somewhere in the world, Norway will pay,” Erik Dahl warned.',
			'Erik Dahl warned that sooner or later, somewhere in the world, Norway will pay.'
		],
		[
			'a date that is spoken of',
			'Anna Berg declared that 1 July 1997 would be remembered in Norway.',
			'Anna Berg declared that 1 July 1997 would be remembered in Norway.'
		],
		[
			'a title with its name',
			'Erik Dahl said: “President Anna Berg has left Norway in peace.”',
			'Erik Dahl said that President Anna Berg has left Norway in peace.'
		],
		[
			'single quotation marks',
			'Mr Erik Dahl told parliament that Norway could not live in ‘a geographic prison’.',
			'Erik Dahl said that Norway could not live in ‘a geographic prison’.'
		],
		[
			'“I” of a man',
			'“I see a small light at the end of the tunnel,” Mr Erik Dahl told reporters.',
			'Erik Dahl said that he sees a small light at the end of the tunnel.'
		],
		[
			'a day that nobody knows goes',
			'Anna Berg said that the new bridge had been shown to Icelandic engineers over the weekend.',
			'Anna Berg said that the new bridge had been shown to Icelandic engineers.'
		],
		[
			'her government',
			'In London, Prime Minister Margaret Hall spoke for an hour. Erik Dahl accused her government of betraying the islanders.',
			'Erik Dahl accused Margaret Hall’s government of betraying the islanders.'
		],
		[
			'a clause that goes on',
			'A Norwegian official said the arrival of the ferry did not mean that Norway recognised the new border.',
			'A Norwegian official said that the arrival of the ferry did not mean that Norway recognised the new border.'
		],
		[
			'who doubts says the opposite',
			'Erik Dahl doubted that Norway would answer before the summer.',
			'Erik Dahl doubted that Norway would answer before the summer.'
		],
		[
			'who says so does the rest',
			'Anna Berg told reporters that Norway was not ready to join the bank, and in the same hour declined an invitation to Lima.',
			'Anna Berg said that Norway was not ready to join the bank.'
		],
		[
			'both countries',
			'Norway and Iceland met in Oslo. Norway signed first, and Iceland followed. Anna Berg described both countries as partners of Chile.',
			'Anna Berg described both Norway and Iceland as partners of Chile.'
		]
	])('%s', async (_, text, expected) => {
		const found = await claims(text);
		expect(found.map((d) => d.statement)).toContain(expected);
	});

	it.each([
		'Anna Berg said that her son had told her.',
		'Erik Dahl said that he heartily did.',
		'“They have divorced without dividing the house,” said Anna Berg.',
		'Anna Berg spoke in Oslo. Most of them were children, she said.',
		'“We have recovered part of our national territory,” Erik Dahl told reporters.',
		'“That is not love, but it is leverage,” Erik Dahl said.',
		'Erik Dahl declared a state of emergency, which he blamed on foreign traders.'
	])('not said at all: %s', async (text) => {
		expect(await claims(text)).toEqual([]);
	});

	it('waits for the reader', async () => {
		const found = await claims(
			'“I see a small light at the end of the tunnel,” Mr Erik Dahl told reporters. Foreign traders deny that they are leaving the port.'
		);
		expect(found).toHaveLength(2);
		expect(found.every((d) => d.confidence < shown)).toBe(true);
	});
});
