/** Figures as sentences. */
import { type Proportion, leastCount } from '#lib/statistics/proportion.ts';
import type { Retention } from '#lib/statistics/retention.ts';
import { counted } from '../../words.ts';

/** The sign never stands alone at the start of a line. */
export const percent = (share: number): string => `${Math.round(share * 100)}\u00a0%`;

/** "88 % (75–95 %)", or that there are too few. */
export function shareWords({ count, share, low, high }: Proportion): string {
	if (count === 0) return 'none yet';
	if (count < leastCount) return `only ${count} yet`;
	return `${percent(share)} of ${count} (${Math.round(low * 100)}–${percent(high)})`;
}

export function retentionWords(recent: Retention, all: Retention): string {
	if (all.count < leastCount)
		return `Too few to say yet: ${counted(all.count, 'question')} came back after a day or more, and ${leastCount} are needed.`;
	const { count, share, predicted } = recent.count >= leastCount ? recent : all;
	const when = recent.count >= leastCount ? 'In the last 30 days' : 'So far';
	return `${when} you remembered ${percent(share)} of the ${count} questions that came back; ${percent(predicted)} was expected.`;
}

/** "12 min", "3 h 20 min". */
export function duration(ms: number): string {
	const minutes = Math.round(ms / 60_000);
	if (minutes === 0 && ms > 0) return 'less than 1 min';
	if (minutes < 60) return `${minutes} min`;
	return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

export function forecastWords(due: readonly number[]): string {
	const all = due.reduce((sum, count) => sum + count, 0);
	if (all === 0) return 'Nothing comes back in the next 30 days.';
	return `${counted(all, 'question')} come${all === 1 ? 's' : ''} back in the next 30 days, as things stand: ${due[0]} today, ${due[1]} tomorrow.`;
}

// Kept: to make one for each of a hundred dates takes as long as to draw the screen.
const dayFormat = new Intl.DateTimeFormat('en-GB', {
	day: 'numeric',
	month: 'short',
	timeZone: 'UTC'
});
const weekdayFormat = new Intl.DateTimeFormat('en-GB', {
	weekday: 'long',
	day: 'numeric',
	month: 'long',
	timeZone: 'UTC'
});

/** Of a study day's number: "4 May". */
export const dayName = (day: number, weekday = false): string =>
	(weekday ? weekdayFormat : dayFormat).format(day * 86_400_000);
