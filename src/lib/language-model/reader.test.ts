import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ParsedSentence, Reader, Sentence } from '#lib/analysis/parse.ts';
import { readerFromDisk } from '../../cli/language-model.ts';

/** A sentence of words with a blank between them. */
function sentence(text: string): Sentence {
	let at = 0;
	const words = text.split(' ').map((word) => {
		const start = at;
		at += word.length + 1;
		return { start, end: start + word.length, text: word };
	});
	return { start: 0, end: text.length, words };
}

const link = ({ tokens }: ParsedSentence, word: string) => {
	const token = tokens.find(({ text }) => text === word);
	return `${token?.relation} of ${tokens[token?.head ?? -1]?.text ?? 'nothing'}`;
};

const named = ({ tokens, mentions }: ParsedSentence) =>
	mentions
		.filter(({ isName }) => isName)
		.map(({ first, last, type }) => {
			const some = tokens.slice(first, last + 1).map(({ text }) => text);
			return `${type}: ${some.join(' ')}`;
		});

describe('the shipped model', () => {
	let read: Reader;
	beforeAll(async () => {
		read = await readerFromDisk();
	}, 60_000);
	const one = async (text: string) => {
		const [parsed] = await read([sentence(text)]);
		if (!parsed) throw new Error('nothing read');
		return parsed;
	};

	it('is the one whose scores are published', () => {
		const folder = new URL('weights/', import.meta.url);
		const words = readFileSync(new URL('README.md', folder), 'utf8');
		for (const name of ['model.onnx', 'vocabulary.json']) {
			const content = readFileSync(new URL(name, folder));
			expect(words).toContain(createHash('sha256').update(content).digest('hex'));
		}
	});
	it('reads who did what to whom', async () => {
		const parsed = await one(
			'The foreign minister of Norway signed the treaty in Geneva on Tuesday .'
		);
		expect(link(parsed, 'minister')).toBe('nsubj of signed');
		expect(link(parsed, 'treaty')).toBe('obj of signed');
		expect(link(parsed, 'signed')).toBe('root of nothing');
		expect(parsed.tokens.map(({ lemma }) => lemma)).toContain('sign');
		expect(parsed.tokens.find(({ text }) => text === 'signed')?.tag).toBe('VBD');
		expect(named(parsed)).toEqual(
			expect.arrayContaining(['place: Norway', 'place: Geneva', 'time: Tuesday'])
		);
	});
	it('reads the passive, and names of several words', async () => {
		const parsed = await one(
			'Angela Merkel was invited by the European Commission , officials said .'
		);
		expect(link(parsed, 'Angela')).toBe('nsubj:pass of invited');
		expect(link(parsed, 'Commission')).toBe('obl:agent of invited');
		expect(named(parsed)).toEqual(
			expect.arrayContaining(['person: Angela Merkel', 'organisation: the European Commission'])
		);
	});
	it('gives every word its place, one root a sentence, and a sureness', async () => {
		const long = Array.from({ length: 60 }, () => 'he said that , they left ;').join(' ');
		const sentences = ['Talks .', long, 'x'.repeat(5000), '\u0000 \u202e', '?'].map(sentence);
		const parsed = await read([...sentences, { start: 9, end: 9, words: [] }]);
		expect(parsed).toHaveLength(6);
		sentences.forEach(({ words }, k) => {
			const tokens = parsed[k]?.tokens ?? [];
			expect(tokens.map(({ start, end, text }) => ({ start, end, text }))).toEqual(words);
			expect(tokens.filter(({ head }) => head === -1)).toHaveLength(1);
			for (const { sureness, head } of tokens) {
				expect(sureness).toBeGreaterThanOrEqual(0);
				expect(sureness).toBeLessThanOrEqual(1);
				expect(head).toBeLessThan(tokens.length);
			}
		});
		expect(parsed[5]).toEqual({ start: 9, end: 9, tokens: [], mentions: [] });
	});
	it('tells how much of it is read, step by step, up to all of it', async () => {
		const shares: number[] = [];
		const some = Array.from({ length: 30 }, (_, k) =>
			sentence(`The ${k + 2} ministers of the alliance met in Oslo on Tuesday .`)
		);
		await read(some, (share) => shares.push(share));
		expect(shares.length).toBeGreaterThan(1);
		expect(shares).toEqual([...shares].sort((a, b) => a - b));
		expect(shares.at(-1)).toBe(1);
	});

	it('reads the same twice', async () => {
		const some = ['Britain left the Union .', 'Who knows ?'].map(sentence);
		expect(await read(some)).toEqual(await read(some));
	});
});
