import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reviewOf } from '#lib/scheduling/arbitrary-log.contract.ts';
import type { Card } from '#lib/scheduling/card.ts';
import { applyReview } from '#lib/scheduling/fsrs.ts';
import {
	type QueueItem,
	buildQueue,
	questionsLeft,
	quizEntries,
	shareFact
} from '#lib/scheduling/queue.ts';
import { nextWording } from '#lib/scheduling/wording.ts';

const dayMs = 86_400_000;
const now = Date.UTC(2016, 4, 4, 10);
const item = (id: string, given: Partial<QueueItem> = {}): QueueItem => ({
	id,
	articleId: 'nato',
	kind: 'choice',
	factIds: [id],
	importance: 2,
	wordings: ['one', 'two'],
	...given
});
const cardOf = (id: string, daysAgo: number, reps = 1): Card => {
	let card: Card | undefined;
	for (let rep = 0; rep < reps; rep++)
		card = applyReview(
			card,
			reviewOf({ cardId: id, reviewedAt: now - (daysAgo + (reps - rep - 1) * 3) * dayMs })
		);
	return card as Card;
};
const queue = (given: Partial<Parameters<typeof buildQueue>[0]>) =>
	buildQueue({
		items: [],
		cards: [],
		askedToday: new Set(),
		now,
		limit: 100,
		random: () => 0.5,
		...given
	});
const ids = (entries: readonly { itemId: string }[]) => entries.map(({ itemId }) => itemId);

describe('the day’s queue', () => {
	it('asks what is due before what is new, the most forgotten first', () => {
		const items = ['new', 'strong', 'weak', 'notYet'].map((id) => item(id));
		const cards = [cardOf('strong', 20, 2), cardOf('weak', 20), cardOf('notYet', 0)];
		expect(ids(queue({ items, cards }))).toEqual(['weak', 'strong', 'new']);
	});

	it('takes the most important new items first', () => {
		const items = [item('a', { importance: 1 }), item('b', { importance: 3 })];
		expect(ids(queue({ items }))).toEqual(['b', 'a']);
	});

	it('lets articles take turns, then kinds', () => {
		const items = [
			item('a', { importance: 3 }),
			item('b', { importance: 3 }),
			item('c', { importance: 2, articleId: 'eu' }),
			item('d', { importance: 1, articleId: 'eu' })
		];
		expect(ids(queue({ items }))).toEqual(['a', 'c', 'b', 'd']);
		const kinds = [item('a'), item('b'), item('c', { kind: 'gap' })];
		expect(ids(queue({ items: kinds }))).toEqual(['a', 'c', 'b']);
	});

	it('ends with the day’s minutes', () => {
		const items = Array.from({ length: 30 }, (_, at) => item(`i${at}`));
		expect(queue({ items, limit: questionsLeft(10, 8 * 60_000, 20_000) })).toHaveLength(6);
		expect(questionsLeft(10, 10 * 60_000, 20_000)).toBe(0);
		expect(questionsLeft(10, 599_000, 20_000)).toBe(1);
	});

	it('brings a card missed today back, though its fact was asked today', () => {
		const missed = applyReview(
			undefined,
			reviewOf({ cardId: 'a', rating: 'again', reviewedAt: now })
		);
		const later = queue({
			items: [item('a')],
			cards: [missed],
			askedToday: new Set(['a']),
			now: now + 11 * 60_000
		});
		expect(ids(later)).toEqual(['a']);
	});

	it('never holds two siblings, nor a sibling of what was asked today', () => {
		const facts = fc.uniqueArray(fc.constantFrom('f1', 'f2', 'f3', 'f4', 'f5', 'f6'), {
			minLength: 1,
			maxLength: 3
		});
		const spec = fc.record({
			facts,
			asked: fc.boolean(),
			daysAgo: fc.integer({ min: -1, max: 9 })
		});
		fc.assert(
			fc.property(fc.array(spec, { maxLength: 12 }), (specs) => {
				const items = specs.map(({ facts: factIds }, at) => item(`i${at}`, { factIds }));
				const cards = specs.flatMap(({ asked, daysAgo }, at) =>
					asked ? cardOf(`i${at}`, 0) : daysAgo < 0 ? [] : cardOf(`i${at}`, daysAgo)
				);
				const askedToday = new Set(specs.flatMap(({ asked }, at) => (asked ? [`i${at}`] : [])));
				const day = [...askedToday].map((id) => items.find((one) => one.id === id));
				const asked = queue({ items, cards, askedToday }).map(({ itemId }) =>
					items.find((one) => one.id === itemId)
				);
				for (const [at, one] of asked.entries())
					for (const other of [...asked.slice(at + 1), ...day])
						expect(one && other && one !== other && shareFact(one, other)).toBeFalsy();
			})
		);
	});

	it('leaves parked cards alone', () => {
		const parked: Card = { ...cardOf('a', 20), dueAt: undefined };
		expect(queue({ items: [item('a')], cards: [parked] })).toEqual([]);
	});
});

it('a quiz keeps the order given but sets siblings apart', () => {
	const items = [item('a', { factIds: ['f'] }), item('b', { factIds: ['f'] }), item('c')];
	expect(ids(quizEntries(items, new Map()))).toEqual(['a', 'c', 'b']);
});

it('a wording is never shown twice running', () => {
	fc.assert(
		fc.property(fc.integer({ min: 2, max: 9 }), fc.nat(8), (count, last) => {
			expect(nextWording(last, count)).not.toBe(last);
			expect(nextWording(last, count)).toBeLessThan(count);
		})
	);
	expect(nextWording(undefined, 3)).toBe(0);
	expect(nextWording(0, 1)).toBe(0);
});
