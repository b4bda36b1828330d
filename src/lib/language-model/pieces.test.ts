import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maxPiecesOfWord, piecesOf, shapeOf } from '#lib/language-model/pieces.ts';
import { readVocabulary } from '#lib/language-model/vocabulary.ts';

/** What training/pieces.py makes of the same words (training/golden.py writes it). */
type Golden = { words: string[]; pieces: number[][]; shapes: number[] };
const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');
const golden = JSON.parse(read('pieces.golden.json')) as Golden[];
const { numbers } = readVocabulary(read('weights/vocabulary.json'));

describe('wordpieces', () => {
	it('are those of the training, on every sentence', () => {
		expect(golden.length).toBeGreaterThanOrEqual(200);
		for (const { words, pieces, shapes } of golden) {
			expect(words.map((word) => piecesOf(word, numbers))).toEqual(pieces);
			expect(words.map(shapeOf)).toEqual(shapes);
		}
	});
	it('are some and few, whatever the word', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (word) => {
				const pieces = piecesOf(word, numbers);
				expect(pieces.length).toBeGreaterThan(0);
				expect(pieces.length).toBeLessThanOrEqual(maxPiecesOfWord);
				for (const piece of pieces) expect(piece).toBeLessThan(numbers.size);
			})
		);
	});
	it('know curly quotation marks as straight ones', () => {
		expect(piecesOf('“', numbers)).toEqual(piecesOf('"', numbers));
		expect(piecesOf('’s', numbers)).toEqual(piecesOf("'s", numbers));
	});
});
