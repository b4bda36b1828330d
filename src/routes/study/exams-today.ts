/** What the reader's exams ask of today. Loaded only where a date is set. */
import { dayOf } from '#lib/scheduling/calendar.ts';
import type { Card } from '#lib/scheduling/card.ts';
import { examShare } from '#lib/scheduling/exam.ts';
import type { Parameters } from '#lib/scheduling/card.ts';

export type ExamToday = {
	/** Absent: everything begun. */
	readonly articleId?: string;
	readonly day: number;
	/** Days until it, today not counted. */
	readonly daysLeft: number;
	/** New questions that today still has to bring. */
	readonly fresh: number;
	/** Cards to look at before they are due. */
	readonly cards: readonly Card[];
};

export type ExamScope = {
	readonly today: number;
	readonly startsAt: number;
	readonly begun: readonly string[];
	readonly parameters: Parameters;
	/** Without what is flagged or set aside; so the items. */
	readonly cardsOf: (articleId: string) => Promise<readonly Card[]>;
	readonly itemsOf: (articleId: string) => Promise<readonly { readonly id: string }[]>;
};

/** Those that are still to come, the soonest first. */
export async function examsToday(
	dates: Readonly<Record<string, string>>,
	scope: ExamScope
): Promise<ExamToday[]> {
	const exams = Object.entries(dates).flatMap(([key, date]) => {
		const day = dayOf(date);
		const isAhead = day !== undefined && day > scope.today;
		return isAhead ? [{ day, ...(key !== 'all' && { articleId: key }) }] : [];
	});
	return Promise.all(exams.sort((a, b) => a.day - b.day).map((exam) => examToday(exam, scope)));
}

async function examToday(
	exam: { readonly day: number; readonly articleId?: string },
	scope: ExamScope
): Promise<ExamToday> {
	const { cards, items } = await inScope(exam.articleId, scope);
	const met = new Set(cards.map(({ id }) => id));
	const { fresh, ahead } = examShare(
		exam,
		{
			unmet: items.filter(({ id }) => !met.has(id)).length,
			metToday: cards.filter(({ firstReviewedAt }) => firstReviewedAt >= scope.startsAt).length
		},
		cards,
		scope
	);
	return { ...exam, daysLeft: exam.day - scope.today, fresh, cards: ahead };
}

/** The cards and items that an exam is about: one article's, or those of all begun. */
export async function inScope(
	articleId: string | undefined,
	{ begun, cardsOf, itemsOf }: ExamScope
): Promise<{ cards: readonly Card[]; items: readonly { readonly id: string }[] }> {
	const ids = articleId === undefined ? begun : [articleId];
	const [cards, items] = await Promise.all([
		Promise.all(ids.map(cardsOf)),
		Promise.all(ids.map(itemsOf))
	]);
	return { cards: cards.flat(), items: items.flat() };
}
