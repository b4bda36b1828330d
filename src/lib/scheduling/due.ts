import type { Card } from '#lib/scheduling/card.ts';
import { type StudyClock, studyDay } from '#lib/scheduling/study-day.ts';

/** The study day on which a card comes back. */
export const dueDay = ({ lastDay, intervalDays }: Card): number => lastDay + intervalDays;

/**
 * Whether a card is to be asked. Whole days are counted by the clock of wherever the reader is now:
 * after a flight, or the night the clocks change, `dueAt` still names the old roll-over hour.
 */
export function isDue(card: Card, now: number, clock: StudyClock): boolean {
	if (card.dueAt === undefined) return false;
	return card.intervalDays === 0 ? card.dueAt <= now : dueDay(card) <= studyDay(now, clock);
}

/**
 * How much of a card is forgotten, for ranking: elapsed time over stability. Retrievability is one
 * falling curve of it for all cards.
 */
export const faded = (card: Card, now: number): number =>
	Math.max(0, now - card.lastReviewedAt) / card.stability;
