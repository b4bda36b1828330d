import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reviewOf } from '#lib/scheduling/arbitrary-log.contract.ts';
import type { Card } from '#lib/scheduling/card.ts';
import { applyReview } from '#lib/scheduling/fsrs.ts';
import { type QueueItem, firstPass, reviewQueue } from '#lib/scheduling/queue.ts';
import { quizEntries, shareFact } from '#lib/scheduling/quiz-entries.ts';
import type { Review } from '#lib/scheduling/review.ts';
import { nextWording } from '#lib/scheduling/wording.ts';

const dayMs = 86_400_000;
const now = Date.UTC(2016, 4, 4, 10);
const clock = { zoneOffsetMinutes: 120, rolloverHour: 4 };
const item = (id: string, given: Partial<QueueItem> = {}): QueueItem => ({
	id,
	articleId: 'nato',
	kind: 'choice',
	factIds: [id],
	importance: 2,
	effort: 1,
	wordingCount: 2,
	at: 0,
	...given
});
const cardOf = (id: string, daysAgo: number, reps = 1, given: Partial<Review> = {}): Card => {
	let card: Card | undefined;
	for (let rep = 0; rep < reps; rep++)
		card = applyReview(
			card,
			reviewOf({ cardId: id, reviewedAt: now - (daysAgo + (reps - rep - 1) * 3) * dayMs, ...given })
		);
	return card as Card;
};
const review = (given: Partial<Parameters<typeof reviewQueue>[0]>) =>
	reviewQueue({
		items: [],
		cards: [],
		askedToday: new Set(),
		now,
		clock,
		limit: 100,
		random: () => 0.5,
		...given
	});
const ids = (entries: readonly { itemId: string }[]) => entries.map(({ itemId }) => itemId);

describe('the day’s review', () => {
	it('asks what is due, the best still known first, and nothing new', () => {
		const items = ['new', 'strong', 'weak', 'notYet'].map((id) => item(id));
		const cards = [cardOf('strong', 20, 2), cardOf('weak', 20), cardOf('notYet', 0)];
		expect(ids(review({ items, cards }).entries)).toEqual(['strong', 'weak']);
	});

	it('keeps, of more than the day holds, what is likeliest still known, and counts the rest', () => {
		const items = ['gone', 'fading', 'fresh'].map((id) => item(id));
		const cards = [cardOf('gone', 300), cardOf('fading', 10), cardOf('fresh', 2)];
		const { entries, waiting } = review({ items, cards, limit: 2 });
		expect(ids(entries)).toEqual(['fresh', 'fading']);
		expect(waiting).toBe(1);
		expect(review({ items, cards, limit: 0 })).toEqual({ entries: [], waiting: 3 });
	});

	it('asks first what the reader was sure of and got wrong, until it is right on another day', () => {
		const missed = applyReview(
			undefined,
			reviewOf({
				cardId: 'sure',
				rating: 'again',
				confidence: 'sure',
				reviewedAt: now - 2 * dayMs
			})
		);
		const retried = applyReview(
			missed,
			reviewOf({ cardId: 'sure', reviewedAt: now - 2 * dayMs + 60_000 })
		);
		const items = ['known', 'sure'].map((id) => item(id));
		const cards = [cardOf('known', 3), { ...retried, stability: 0.1 }];
		expect(ids(review({ items, cards }).entries)).toEqual(['sure', 'known']);
		const right = applyReview(retried, reviewOf({ cardId: 'sure', reviewedAt: now }));
		expect([missed, retried, right].map(({ wasSure }) => wasSure)).toEqual([true, true, undefined]);
	});

	it('lets articles take turns, then kinds', () => {
		const items = [
			item('a'),
			item('b'),
			item('c', { articleId: 'eu' }),
			item('d', { articleId: 'eu' })
		];
		const cards = items.map(({ id }) => cardOf(id, 5));
		expect(ids(review({ items, cards }).entries)).toEqual(['a', 'c', 'b', 'd']);
		const kinds = [item('a'), item('b'), item('c', { kind: 'gap' })];
		expect(ids(review({ items: kinds, cards }).entries)).toEqual(['a', 'c', 'b']);
	});

	it('brings a card missed today back, though its fact was asked today', () => {
		const missed = applyReview(
			undefined,
			reviewOf({ cardId: 'a', rating: 'again', reviewedAt: now })
		);
		const later = review({
			items: [item('a')],
			cards: [missed],
			askedToday: new Set(['a']),
			now: now + 11 * 60_000
		});
		expect(ids(later.entries)).toEqual(['a']);
	});

	it('takes a last look at what an exam wants, though it is not due', () => {
		const items = ['a', 'b'].map((id) => item(id));
		const cards = items.map(({ id }) => cardOf(id, 0));
		expect(ids(review({ items, cards, ahead: new Set(['b']) }).entries)).toEqual(['b']);
	});

	it('never holds two siblings, nor a sibling of what was asked today', () => {
		const facts = fc.uniqueArray(fc.constantFrom('f1', 'f2', 'f3', 'f4', 'f5', 'f6'), {
			minLength: 1,
			maxLength: 3
		});
		const spec = fc.record({
			facts,
			asked: fc.boolean(),
			daysAgo: fc.integer({ min: -1, max: 9 }),
			importance: fc.integer({ min: 1, max: 3 })
		});
		fc.assert(
			fc.property(fc.array(spec, { maxLength: 12 }), fc.nat(12), (specs, limit) => {
				const items = specs.map(({ facts: factIds, importance }, at) =>
					item(`i${at}`, { factIds, importance, at })
				);
				const cards = specs.flatMap(({ asked, daysAgo }, at) =>
					asked ? cardOf(`i${at}`, 0) : daysAgo < 0 ? [] : cardOf(`i${at}`, daysAgo)
				);
				const askedToday = new Set(specs.flatMap(({ asked }, at) => (asked ? [`i${at}`] : [])));
				const met = new Set(cards.map(({ id }) => id));
				for (const entries of [
					review({ items, cards, askedToday, limit }).entries,
					firstPass({ items, met, askedToday, limit })
				]) {
					expect(entries.length).toBeLessThanOrEqual(limit);
					const day = [...new Set([...ids(entries), ...askedToday])].map((id) =>
						items.find((one) => one.id === id)
					);
					for (const one of ids(entries).map((id) => items.find((item) => item.id === id)))
						for (const other of day)
							expect(one && other && one !== other && shareFact(one, other)).toBeFalsy();
				}
			})
		);
	});

	it('leaves parked cards alone', () => {
		const parked: Card = { ...cardOf('a', 20), dueAt: undefined };
		expect(review({ items: [item('a')], cards: [parked] }).entries).toEqual([]);
	});
});

describe('a first pass', () => {
	const pass = (
		items: readonly QueueItem[],
		given: Partial<Parameters<typeof firstPass>[0]> = {}
	) => ids(firstPass({ items, met: new Set(), askedToday: new Set(), limit: 10, ...given }));

	it('finishes one article before the next, each in the order of its text', () => {
		const items = [
			item('b', { at: 90 }),
			item('x', { articleId: 'eu', at: 10, importance: 3 }),
			item('a', { at: 5 })
		];
		expect(pass(items)).toEqual(['a', 'b', 'x']);
	});

	it('takes the most important facts where there is no room for all, each by its easiest question', () => {
		const items = [
			item('hard', { factIds: ['f'], effort: 3, importance: 3 }),
			item('easy', { factIds: ['f'], effort: 1, importance: 3 }),
			item('trifle', { importance: 1, at: 50 })
		];
		expect(pass(items, { limit: 1 })).toEqual(['easy']);
		expect(pass(items, { met: new Set(['easy']) })).toEqual(['hard', 'trifle']);
		expect(pass(items, { met: new Set(['easy']), askedToday: new Set(['easy']) })).toEqual([
			'trifle'
		]);
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
