import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { common, wordIndex } from '#lib/items/checks/word-index.ts';

const someWords = fc.uniqueArray(fc.constantFrom(...'abcdefgh'), { maxLength: 6 });

describe('wordIndex', () => {
	it('finds what a look at everything would find, in the order of adding', () => {
		fc.assert(
			fc.property(
				fc.array(someWords, { maxLength: 12 }),
				someWords,
				fc.constantFrom(0, 0.25, 0.5, 0.6, 0.95, 1),
				(texts, asked, share) => {
					const index = wordIndex<number>();
					for (const [at, words] of texts.entries()) index.add(at, words);
					const wanted = new Set(asked);
					const slowly = [...texts.keys()].filter(
						(at) => common(wanted, new Set(texts[at])) >= share * wanted.size - 1e-9
					);
					expect(index.holding(wanted, share)).toEqual(slowly);
				}
			)
		);
	});
});
