import { describe, expect, it } from 'vitest';
import { applied } from '#lib/language-model/lemma.ts';

describe('a lemma script', () => {
	it.each([
		['lies>y', 'Countries', 'country'],
		['ls>', 'Turks', 'turk'],
		['ks>', 'Turks', 'Turk'],
		['lwere>be', 'were', 'be'],
		['l>', 'NATO', 'nato'],
		['k>', 'NATO', 'NATO'],
		['ling>', 'said', undefined]
	])('%s makes of %s: %s', (script, word, lemma) => {
		expect(applied(script, word)).toBe(lemma);
	});
});
