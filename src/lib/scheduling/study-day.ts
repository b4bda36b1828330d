/** Where and how the reader's day is counted, at the moment of a review. */
export type StudyClock = {
	/** Minutes east of Greenwich: `-new Date(now).getTimezoneOffset()`. */
	readonly zoneOffsetMinutes: number;
	/** Hour of the local clock at which a new study day begins (0–23). */
	readonly rolloverHour: number;
};

const dayMs = 86_400_000;
const hourMs = 3_600_000;
const minuteMs = 60_000;

/**
 * The number of the study day that holds `at`, counted from 1970-01-01 of the local clock.
 *
 * FSRS measures in days; the day that counts is the reader's own, from the roll-over hour on
 * (ts-fsrs would take the UTC date, which turns at 8 in the morning in Singapore).
 */
export function studyDay(at: number, clock: StudyClock): number {
	return Math.floor((at + shift(clock)) / dayMs);
}

/** The moment at which a study day begins, by the given clock. */
export function studyDayStart(day: number, clock: StudyClock): number {
	return day * dayMs - shift(clock);
}

function shift({ zoneOffsetMinutes, rolloverHour }: StudyClock): number {
	return zoneOffsetMinutes * minuteMs - rolloverHour * hourMs;
}
