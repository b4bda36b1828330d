import type { Timer } from '#lib/classroom/room/sitting.ts';

export const minuteMs = 60_000;

export const leftMs = (timer: Timer, now: number): number =>
	Math.max('endsAt' in timer ? timer.endsAt - now : timer.leftMs, 0);

export const runFor = (minutes: number, now: number): Timer => ({
	endsAt: now + minutes * minuteMs
});

/** A minute more; a timer that has run out starts again with it. */
export const extended = (timer: Timer, now: number): Timer =>
	'endsAt' in timer
		? { endsAt: Math.max(timer.endsAt, now) + minuteMs }
		: { leftMs: timer.leftMs + minuteMs };

/** Stopped, or running again with what was left. */
export const paused = (timer: Timer, now: number): Timer =>
	'endsAt' in timer ? { leftMs: leftMs(timer, now) } : { endsAt: now + timer.leftMs };

/** "2:05". */
export function clockOf(ms: number): string {
	const seconds = Math.ceil(ms / 1000);
	return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
