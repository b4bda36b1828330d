import { describe, expect, it } from 'vitest';
import { inOrder } from './order.ts';
import type { Fact } from '#lib/article/schema.ts';

const fact = (id: string, start: number, confidence: number): Fact => ({
	id,
	statement: `Norway closed ${id}.`,
	frame: {
		type: 'close',
		verb: 'close',
		tense: 'past',
		polarity: 'positive',
		modality: 'asserted',
		roles: [{ role: 'agent', text: 'Norway' }]
	},
	voice: { kind: 'fact' },
	functional: [],
	importance: 2,
	evidence: [{ start, end: start + 1, exact: 'N' }],
	asOf: '2019-03-15',
	status: 'proposed',
	confidence,
	provenance: 'analyser'
});

describe('the order of review', () => {
	const facts = [fact('doubtful', 0, 0.2), fact('open', 2, 0.65), fact('sure', 4, 0.92)];
	const counts = new Map(facts.map(({ id }) => [id, 2] as const));

	it('brings what is least decided first, then what is sure, and what is likely wrong last', () => {
		expect(inOrder(facts, 'useful', counts).map(({ id }) => id)).toEqual([
			'open',
			'sure',
			'doubtful'
		]);
	});

	it('is the text’s where that is asked for', () => {
		expect(inOrder(facts, 'text', counts).map(({ id }) => id)).toEqual([
			'doubtful',
			'open',
			'sure'
		]);
	});
});
