import { describe, expect, it } from 'vitest';
import { default_w } from 'ts-fsrs';
import { changeOf, reviewOf } from '#lib/scheduling/arbitrary-log.contract.ts';
import { fold } from '#lib/scheduling/fold.ts';
import { parametersId, parametersOf } from '#lib/scheduling/parameters.ts';
import { type LogEntry, allCards } from '#lib/scheduling/review.ts';
import { readEntry } from '#lib/scheduling/valid-entry.ts';

const id = (at: number) => `01548000-0000-7000-8000-${String(at).padStart(12, '0')}`;
const weights = default_w.map((weight, at) => (at < 4 ? weight * 2 : weight));
const trained = changeOf({ id: id(1), weights });
const firmer = changeOf({ id: id(2), desiredRetention: 0.95, why: 'chosen' });
const published = changeOf({ id: id(3), weights: null });
const undoOf = (target: string, at: number): LogEntry => ({
	id: id(at),
	type: 'undo',
	v: 1,
	target,
	cardId: allCards,
	undoneAt: at,
	device: 'd'
});

describe('what the scheduler goes by', () => {
	it.each<[string, LogEntry[], { weights?: readonly number[]; desiredRetention: number }]>([
		['the published parameters where nothing was changed', [], { desiredRetention: 0.9 }],
		['the weights of the last training', [trained], { weights, desiredRetention: 0.9 }],
		['each field by itself', [firmer, trained], { weights, desiredRetention: 0.95 }],
		['the published weights again', [trained, firmer, published], { desiredRetention: 0.95 }],
		[
			'what stood before a change that was taken back',
			[trained, firmer, published, undoOf(published.id, 4)],
			{ weights, desiredRetention: 0.95 }
		],
		[
			'not what was taken back, though a later change stands',
			[trained, firmer, undoOf(trained.id, 4)],
			{ desiredRetention: 0.95 }
		]
	])('is %s', (_name, entries, expected) => {
		const { weights, desiredRetention } = parametersOf(entries.toReversed());
		expect({ ...(weights && { weights }), desiredRetention }).toEqual(expected);
	});

	it('has a name that tells other parameters apart, and no name where they are the published', () => {
		expect(parametersId(parametersOf([]))).toBeUndefined();
		expect(parametersId(parametersOf([trained, published]))).toBeUndefined();
		const names = [[trained], [firmer], [trained, firmer]].map((log) =>
			parametersId(parametersOf(log))
		);
		expect(new Set(names).size).toBe(3);
		expect(parametersId(parametersOf([trained]))).toBe(names[0]);
	});

	it('is written on every card, and changes no count', () => {
		const review = reviewOf();
		const [before, after] = [fold([review]).get('card0'), fold([trained, review]).get('card0')];
		expect(after).toMatchObject({ parametersId: parametersId(parametersOf([trained])), reps: 1 });
		expect(after?.stability).toBeCloseTo((before?.stability ?? 0) * 2);
	});
});

it.each<[string, object]>([
	['too few weights', { weights: weights.slice(1) }],
	['a weight that is no number', { weights: [...weights.slice(1), NaN] }],
	['a text for a weight', { weights: [...weights.slice(1), '1'] }],
	['a retention that nobody can reach', { desiredRetention: 1 }],
	['a reason that is none', { why: 'because' }],
	['the id of a card', { cardId: 'card0' }]
])('a change with %s is no valid row', (_name, given) => {
	expect(readEntry(trained)).toEqual(trained);
	expect(readEntry({ ...trained, ...given })).toBeUndefined();
});

it('a review cannot pass for an entry of all cards', () => {
	expect(readEntry(reviewOf({ cardId: allCards }))).toBeUndefined();
});
