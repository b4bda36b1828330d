/** Begins the day's review, or a quiz on an article that is known already. */
import { isOwnId } from '#lib/article/own-id.ts';
import type { Card } from '#lib/scheduling/card.ts';
import type { LogEntry } from '#lib/scheduling/review.ts';
import { standing } from '#lib/scheduling/standing.ts';
import type { Handled, Store } from '#lib/store/store.ts';
import { partsOf } from '../articles/parts.ts';
import { inHand, itemsOf } from './own-items.ts';
import { planQuiz } from './plan-quiz.ts';
import { type Asked, type Known as KnownToday, planToday } from './plan-today.ts';
import type { BringMore } from './study-setup.ts';

/** A sitting holds no more, for it is saved with each answer; the rest of the day follows in the next. */
const longestSitting = 100;

type Known = { readonly store: Store; readonly handled: Handled };

export async function beginReview(asked: Asked & { known: KnownToday }, store: Store) {
	const { handled, days } = asked.known;
	// Who has studied own articles is likely to be asked of them: their code comes while the cards are read.
	if (days.some(({ articleId }) => isOwnId(articleId)))
		void Promise.all([store.own(), import('../articles/own-parts.ts')]).catch(() => undefined);
	const plan = await planToday(store, partsOf(store).outline, { ...asked, isSitting: true });
	const entries = plan.entries.slice(0, longestSitting);
	const [first, ...others] = [...new Set(entries.map(({ articleId }) => articleId))];
	if (first === undefined) return { problem: await whyNothing(plan, store) };
	const wanted = new Set(entries.map(({ itemId }) => itemId));
	const load = async (articleId: string) => {
		const all = await itemsOf([articleId], partsOf(store).items);
		const asked = new Map([...all].filter(([id]) => wanted.has(id)));
		return inHand(asked, handled, store);
	};
	/** The other articles' questions come while the first one is read. */
	const more: BringMore = async (take) => {
		for (const articleId of others) take(await load(articleId));
	};
	return { entries, items: await load(first), ...(others.length > 0 && { more }) };
}

export async function beginQuiz(
	articleId: string,
	cards: readonly Card[],
	{ store, handled, log, now }: Known & { readonly log: readonly LogEntry[]; readonly now: number }
) {
	const items = await inHand(await itemsOf([articleId], partsOf(store).items), handled, store);
	const askedToday = new Set(standing(log).map(({ cardId }) => cardId));
	return { items, entries: planQuiz([...items.values()], { cards, askedToday, now }) };
}

async function whyNothing(
	{ isFull, isWeekFull, waiting }: { isFull: boolean; isWeekFull: boolean; waiting: number },
	store: Store
) {
	if (isFull && waiting > 0) return 'day-full' as const;
	if ((await store.begunArticles()).length === 0) return 'nothing-begun' as const;
	return isWeekFull ? ('week-full' as const) : ('nothing-due' as const);
}
