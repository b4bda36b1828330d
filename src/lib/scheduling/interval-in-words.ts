import type { Due } from '#lib/scheduling/fsrs.ts';

/** "10 minutes", "4 days", "2 months", "1.5 years": read aloud as it stands. */
export function intervalInWords(due: Due, now: number): string {
	const days = due.intervalDays;
	if (days < 1) {
		const minutes = Math.max(1, Math.round((due.dueAt - now) / 60_000));
		return minutes < 60 ? count(minutes, 'minute') : count(Math.round(minutes / 60), 'hour');
	}
	if (days < 45) return count(days, 'day');
	if (days < 365) return count(Math.round(days / 30.4), 'month');
	return count(Math.round(days / 36.5) / 10, 'year');
}

function count(value: number, unit: string): string {
	return `${value} ${unit}${value === 1 ? '' : 's'}`;
}
