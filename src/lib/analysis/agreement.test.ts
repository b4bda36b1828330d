import { describe, expect, it } from 'vitest';
import { agreement } from './agreement.ts';
import { cut } from './cut.ts';
import type { ParsedSentence } from './parse.ts';

const [sentence] = cut('Norway closed the embassy in 2014.');
if (!sentence) throw new Error('no sentence');

/** Norway ← closed, or whatever the model makes of it. */
const parsed = (upos: string, head: number, sureness = 0.9): readonly ParsedSentence[] => [
	{
		...sentence,
		mentions: [],
		tokens: sentence.words.map((word, i) => ({
			...word,
			lemma: word.text,
			upos: i === 1 ? upos : 'NOUN',
			tag: 'NN',
			head: i === 1 ? -1 : i === 0 ? head : 1,
			relation: i === 0 ? 'nsubj' : 'dep',
			sureness
		}))
	}
];

describe('a second reading', () => {
	it.each([
		['that agrees makes surer', parsed('VERB', 1), 1.03],
		['that takes the verb for a noun makes doubtful', parsed('NOUN', 1), 0.8],
		['that is unsure itself changes nothing', parsed('NOUN', 1, 0.3), 1],
		['that finds no subject changes nothing', parsed('VERB', 3), 1]
	])('%s', (_, reading, factor) => {
		expect(agreement({ parsed: reading }, sentence, 1, sentence.start)).toBe(factor);
	});

	it('that is not there changes nothing', () => {
		expect(agreement({}, sentence, 1, sentence.start)).toBe(1);
	});
});
