/** A sitting without a browser: items, a store in memory and a clock that the test moves. */
import type { Item } from '#lib/items/schema.ts';
import type { Card } from '#lib/scheduling/card.ts';
import type { Review } from '#lib/scheduling/review.ts';
import { startSession } from '#lib/scheduling/session.ts';
import { StoreError, type StoreErrorCode } from '#lib/store/error.ts';
import { StudySession } from './study-session.svelte.ts';
import type { StudySetup, StudyStore } from './study-setup.ts';

export function choiceItem(id: string, change: Partial<Item> = {}): Item {
	return {
		schema: 'attache/item/1',
		id,
		articleId: 'a',
		kind: 'choice',
		interaction: 'choice',
		factIds: [`f-${id}`],
		asked: 'agent',
		importance: 2,
		context: 'Israel opens a mission at NATO · May 2016',
		wordings: ['Which state blocked closer ties?', 'Closer ties were blocked by which state?'],
		key: { text: 'Turkey', compare: 'words' },
		distractors: [
			{ text: 'Greece', why: 'No.', proof: { kind: 'functional', fact: 'f1', role: 'agent' } }
		],
		rationale: 'Turkey did.',
		evidence: [{ start: 0, end: 6, exact: 'Turkey' }],
		...change
	};
}

export function memoryStore() {
	const reviews: Review[] = [];
	const failing: { code?: StoreErrorCode } = {};
	let made = 0;
	const check = () => {
		if (failing.code) throw new StoreError(failing.code);
	};
	const card = (review: Review) =>
		({ id: review.cardId, dueAt: review.reviewedAt + 1, intervalDays: 4 }) as Card;
	const store: StudyStore = {
		device: 'test',
		newId: () => `r${++made}`,
		record: (review) =>
			Promise.resolve().then(() => {
				check();
				if (!reviews.some(({ id }) => id === review.id)) reviews.push(review);
				return card(review);
			}),
		undo: () =>
			Promise.resolve().then(() => {
				check();
				const undone = reviews.pop();
				return undone ? { undone } : null;
			}),
		saveSession: () => Promise.resolve(),
		clearSession: () => Promise.resolve()
	};
	return { store, reviews, failing };
}

export function sitting(
	items: readonly Item[],
	{ asCards = false, onsaved }: Partial<Pick<StudySetup, 'onsaved'>> & { asCards?: boolean } = {}
) {
	const memory = memoryStore();
	const time = { now: 1_000_000 };
	const entries = items.map(({ id, articleId }) => ({
		itemId: id,
		articleId,
		wording: 0,
		isRetry: false
	}));
	const session = new StudySession({
		session: startSession({
			id: 's',
			mode: 'quiz',
			articleId: 'a',
			entries,
			startedAt: 0,
			...(asCards && { asCards })
		}),
		items: new Map(items.map((item) => [item.id, item])),
		store: memory.store,
		clock: () => ({ zoneOffsetMinutes: 0, rolloverHour: 4 }),
		now: () => time.now,
		usualMs: 10_000,
		...(onsaved && { onsaved })
	});
	const wait = (ms = 1000) => (time.now += ms);
	const choose = async (option: string) => {
		wait();
		await session.answer({ interaction: 'choice', option });
	};
	const goOn = () => {
		wait();
		session.continue();
	};
	return { ...memory, session, wait, choose, goOn };
}
