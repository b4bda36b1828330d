import { expect, it } from 'vitest';
import type { Frame } from '#lib/article/schema.ts';
import { synonymOf } from './synonyms.ts';

const frame = (verb: string, text: string): Frame => ({
	type: verb,
	verb,
	tense: 'past',
	polarity: 'positive',
	modality: 'asserted',
	roles: [
		{ role: 'agent', text: 'Norland' },
		{ role: 'patient', text }
	]
});

it('puts no infinitive behind a preposition', () => {
	expect(synonymOf(frame('threaten', 'the port'))).toBe('make threats against');
	expect(synonymOf(frame('threaten', 'to close the port'))).toBeUndefined();
});
