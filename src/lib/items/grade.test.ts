import { describe, expect, it } from 'vitest';
import { diff } from '#lib/items/diff.ts';
import { grade, type GradedResponse } from '#lib/items/grade.ts';
import type { Item } from '#lib/items/schema.ts';

const span = (start: number, end: number) => ({ start, end, exact: 'x'.repeat(end - start) });
const why = 'Another state did.';
const item: Item = {
	schema: 'attache/item/1',
	id: '0123456789abc',
	articleId: 'a',
	kind: 'choice',
	interaction: 'choice',
	factIds: ['f1', 'f2', 'f3'],
	asked: 'agent',
	importance: 3,
	context: 'Israel opens a mission · May 2016',
	wordings: ['Which state blocked closer ties?'],
	key: { text: 'Turkey', compare: 'words' },
	distractors: [{ text: 'Israel', why, proof: { kind: 'functional', fact: 'f1', role: 'agent' } }],
	steps: ['f1', 'f2', 'f3'].map((fact) => ({ text: fact, fact })),
	pairs: [
		{ left: 'Steiner', right: 'expert', fact: 'f1' },
		{ left: 'Netanyahu', right: 'prime minister', fact: 'f2' }
	],
	sentences: [span(0, 10), span(11, 20), span(21, 30)],
	rationale: 'Turkey did.',
	evidence: [span(13, 18)]
};

describe('grading', () => {
	it.each<[string, GradedResponse, boolean]>([
		['the key', { interaction: 'choice', option: 'Turkey' }, true],
		['a distractor', { interaction: 'choice', option: 'Israel' }, false],
		['the typed key', { interaction: 'text-entry', text: 'turkey' }, true],
		['another word', { interaction: 'text-entry', text: 'Israel' }, false],
		['the true order', { interaction: 'order', facts: ['f1', 'f2', 'f3'] }, true],
		['two exchanged', { interaction: 'order', facts: ['f2', 'f1', 'f3'] }, false],
		['one missing', { interaction: 'order', facts: ['f1', 'f2'] }, false],
		[
			'all pairs, in any order',
			{
				interaction: 'match',
				pairs: [
					['Netanyahu', 'prime minister'],
					['Steiner', 'expert']
				]
			},
			true
		],
		['one pair', { interaction: 'match', pairs: [['Steiner', 'expert']] }, false],
		[
			'a pair twice',
			{
				interaction: 'match',
				pairs: [
					['Steiner', 'expert'],
					['Steiner', 'expert']
				]
			},
			false
		],
		['the sentence with the evidence', { interaction: 'select-text', sentence: 1 }, true],
		['another sentence', { interaction: 'select-text', sentence: 2 }, false],
		['no sentence', { interaction: 'select-text', sentence: 9 }, false]
	])('%s', (_, response, correct) => {
		expect(grade(item, response).correct).toBe(correct);
	});

	it('forgives a slip, says so and shows the difference', () => {
		expect(grade(item, { interaction: 'text-entry', text: 'Turky' })).toEqual({
			correct: true,
			nearMiss: true,
			diff: [
				{ kind: 'same', text: 'Turk' },
				{ kind: 'missing', text: 'e' },
				{ kind: 'same', text: 'y' }
			]
		});
	});
});

describe('the difference', () => {
	it.each([
		['Turkeyy', 'Turkey', 'Turkey-y'],
		['turkey', 'Turkey', 'Turkey'],
		['Iran', 'Iraq', 'Ira+q-n'],
		['', 'NATO', '+NATO']
	])('of %j and %j', (typed, key, expected) => {
		const sign = { same: '', missing: '+', extra: '-' };
		expect(
			diff(typed, key)
				.map((p) => sign[p.kind] + p.text)
				.join('')
		).toBe(expected);
	});
});
