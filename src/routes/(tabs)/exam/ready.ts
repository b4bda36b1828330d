/** How things stand for the days that the reader has set. */
import type { Outline } from '#lib/items/outline.ts';
import { dayOf } from '#lib/scheduling/calendar.ts';
import type { Card, Parameters } from '#lib/scheduling/card.ts';
import type { DayTotal } from '#lib/scheduling/day-total.ts';
import { dueDay } from '#lib/scheduling/due.ts';
import { type Readiness, readiness } from '#lib/scheduling/exam.ts';
import { paceOf } from '#lib/scheduling/pace.ts';

export type Ready = Readiness & {
	/** Article id, or `all`. */
	readonly key: string;
	/** Study day of the exam. */
	readonly day: number;
	/** Negative when it is over. */
	readonly daysLeft: number;
	/** Minutes a day until then for all of this, and for whatever else is due meanwhile. */
	readonly minutes: number;
	readonly otherMinutes: number;
	/** Questions that cannot be met any more: several ask the same fact, and a day asks a fact once. */
	readonly tooMany: number;
	/** Answers of the last month that the pace, and the estimate, rest on. */
	readonly answersKnown: number;
};

export type ReadyScope = {
	readonly today: number;
	readonly begun: readonly string[];
	readonly days: readonly DayTotal[];
	readonly parameters: Parameters;
	readonly cardsOf: (articleId: string) => Promise<readonly Card[]>;
	readonly itemsOf: (articleId: string) => Promise<readonly Outline[]>;
	/** Cards, of whatever article, that are due before a study day. */
	readonly dueBefore: (day: number) => Promise<number>;
};

export async function readyFor(
	dates: Readonly<Record<string, string>>,
	scope: ReadyScope
): Promise<Ready[]> {
	const all = await Promise.all(
		Object.entries(dates).flatMap(([key, date]) => {
			const day = dayOf(date);
			return day === undefined ? [] : [readyOn(key, day, scope)];
		})
	);
	return all.sort((a, b) => a.day - b.day);
}

async function readyOn(key: string, day: number, scope: ReadyScope): Promise<Ready> {
	const { today, days, parameters } = scope;
	const ids = key === 'all' ? scope.begun : [key];
	const cards = (await Promise.all(ids.map(scope.cardsOf))).flat();
	const items = (await Promise.all(ids.map(scope.itemsOf))).flat();
	const known = new Map(cards.map((card) => [card.id, card]));
	const own = items.flatMap(({ id }) => known.get(id) ?? []);
	const found = readiness({ day }, items.length, own, { today, parameters });
	const daysLeft = day - today;
	const { usualMs, questionMs } = paceOf(days);
	const perDay = (count: number, ms: number) => (count * ms) / 60_000 / Math.max(1, daysLeft);
	const dueHere = own.filter((card) => dueDay(card) < day).length;
	const others = daysLeft > 0 ? Math.max(0, (await scope.dueBefore(day)) - dueHere) : 0;
	return {
		...found,
		key,
		day,
		daysLeft,
		minutes: perDay(found.answers, usualMs),
		otherMinutes: perDay(others, questionMs),
		tooMany: unmeetable(
			items.filter(({ id }) => !known.has(id)),
			daysLeft
		),
		answersKnown: days.reduce((sum, { reviews }) => sum + reviews, 0)
	};
}

/** A day asks about a fact once, so a fact with more unmet questions than days leaves some out. */
function unmeetable(unmet: readonly Outline[], daysLeft: number): number {
	const byFact = new Map<string, number>();
	for (const { articleId, factIds } of unmet)
		for (const fact of factIds.slice(0, 1)) {
			const key = `${articleId}/${fact}`;
			byFact.set(key, (byFact.get(key) ?? 0) + 1);
		}
	return [...byFact.values()].reduce(
		(sum, count) => sum + Math.max(0, count - Math.max(0, daysLeft)),
		0
	);
}
