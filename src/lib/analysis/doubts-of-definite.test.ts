import { beforeAll, describe, expect, it } from 'vitest';
import { readerFromDisk } from '../../cli/language-model.ts';
import { unclear, withDoubtsOfDefinite } from './doubts-of-definite.ts';
import { draftOf } from './draft.contract.ts';
import { groundReadBy } from './ground-of-text.ts';
import { shown } from './judge.ts';
import { patience } from './model.contract.ts';
import type { Reader } from './parse.ts';

let reader: Reader;
beforeAll(async () => {
	reader = await readerFromDisk();
}, patience);

const lost = async (text: string, headline = '', statement?: string) =>
	unclear(await groundReadBy(reader, text, { headline }), draftOf(statement ?? text, text));

describe('a thing that is told as known, and that nobody can know', () => {
	it.each([
		['Kenya rejected the solution in May 2019.', 'the solution'],
		['Kenya suspended that ministry in May 2019.', 'that ministry'],
		['These ferries belong to Kenya.', 'These ferries'],
		['Kenya closed the consulate in Oslo in May 2019.', 'the consulate'],
		['Anna Berg suspended the constitution in May 2019.', 'the constitution'],
		['Anna Berg of Kenya said that the clause after May 2019 was hers.', 'the clause']
	])('%s', async (text, phrase) => expect(await lost(text)).toBe(phrase), patience);

	it.each([
		['a phrase behind it', 'Kenya rejected the solution of the African Union in May 2019.'],
		['a clause behind it', 'Kenya rejected the solution that Ghana had drafted.'],
		['a name before it', 'Kenya closed the Ghanaian consulate in Oslo in May 2019.'],
		['its sort', 'Kenya welcomed the two-state solution.'],
		['its place', 'Kenya blocked the road to Mombasa in May 2019.'],
		['its own name', 'Kenya called on the pianist Anna Berg.'],
		['there being no other', 'Kenya warned the world in May 2019.'],
		['the country that is named', 'Kenya suspended the constitution in May 2019.'],
		['what stands before it', 'Kenya sold a ferry to Ghana and built the ferry anew.'],
		['quotation marks, which are somebody’s own', 'Kenya called it “the solution” in May 2019.']
	])('is clear by %s', async (_, text) => expect(await lost(text)).toBeUndefined(), patience);

	it(
		'is clear where the headline tells it, or the statement says something else',
		async () => {
			const text = 'Kenya rejected the formula in May 2019.';
			expect(await lost(text)).toBe('the formula');
			expect(await lost(text, 'A formula for cocoa')).toBeUndefined();
			expect(await lost(text, '', 'Kenya rejected Ghana’s formula in May 2019.')).toBeUndefined();
			const plain = 'Anna Berg suspended the constitution in May 2019.';
			const whole = `Kenya was quiet. ${plain}`;
			const start = whole.indexOf('Anna');
			const d = { ...draftOf(plain), evidence: [{ start, end: whole.length, exact: plain }] };
			const under = async (headline: string) =>
				unclear(await groundReadBy(reader, whole, { headline }), d);
			expect(await under('Turmoil in Kenya')).toBeUndefined();
			expect(await under('Turmoil')).toBe('the constitution');
		},
		patience
	);

	it(
		'makes the fact wait for the reader',
		async () => {
			const text = 'Kenya rejected the formula in May 2019.';
			const ground = await groundReadBy(reader, text, { headline: '' });
			expect(withDoubtsOfDefinite(ground, draftOf(text)).confidence).toBeLessThan(shown);
		},
		patience
	);
});
