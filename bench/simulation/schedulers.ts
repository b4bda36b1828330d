/** Four ways to say when a fact is asked again. Each has one knob, turned until retention is equal. */
import { type Card, defaultParameters } from '#lib/scheduling/card.ts';
import { applyReview } from '#lib/scheduling/fsrs.ts';

/** Days until the fact is asked again; 0: once more today. */
export type Plan = (day: number, isRecalled: boolean) => number;

export type Scheduler = {
	readonly name: string;
	/** What the knob is, its usual position, and its ends; more means asking less often. */
	readonly knob: string;
	readonly usual: number;
	readonly ends: readonly [number, number];
	plan(knob: number, factId: string, random: () => number): Plan;
};

/** Attaché's own scheduling code, fuzz, first interval and all; two buttons, Again and Good. */
export function ours(name: string, weights?: readonly number[]): Scheduler {
	return {
		name,
		knob: '1 − desired retention',
		usual: 0.1,
		ends: [0.005, 0.5],
		plan(knob, factId) {
			const parameters = {
				...defaultParameters,
				...(weights && { weights }),
				desiredRetention: 1 - knob
			};
			let card: Card | undefined;
			let count = 0;
			return (day, isRecalled) => {
				card = applyReview(
					card,
					{
						id: `${factId}/${String(count++).padStart(6, '0')}`,
						type: 'review',
						v: 1,
						cardId: factId,
						articleId: 'simulation',
						reviewedAt: Math.round((day + 0.5) * 86_400_000),
						zoneOffsetMinutes: 0,
						rolloverHour: 4,
						rating: isRecalled ? 'good' : 'again',
						graded: 'reader',
						correct: null,
						wording: 0,
						tookMs: 0,
						device: 'simulation'
					},
					parameters
				);
				return card.intervalDays;
			};
		}
	};
}

/**
 * Anki's SM-2 with its defaults (manual, "What spaced repetition algorithm does Anki use"): steps 1
 * and 10 minutes, graduating at 1 day, ease 2.5, a lapse takes 0.2 of ease (least 1.3), one step of
 * 10 minutes and the interval back to 1 day. The knob is the interval modifier; below 1 it may
 * shorten intervals too, which Anki itself would not: else its rows could not reach 90 %.
 */
export const anki: Scheduler = {
	name: 'Anki SM-2',
	knob: 'interval modifier',
	usual: 1,
	ends: [0.1, 10],
	plan(knob, _factId, random) {
		let [ease, interval, step] = [2.5, 0, 0];
		let isLearning = true;
		let lapsed = false;
		return (_day, isRecalled) => {
			if (isLearning) {
				step = isRecalled ? step + 1 : 0;
				if (step < (lapsed ? 1 : 2)) return 0;
				isLearning = false;
				interval = 1;
				return interval;
			}
			if (!isRecalled) {
				ease = Math.max(1.3, ease - 0.2);
				[isLearning, lapsed, step] = [true, true, 0];
				return 0;
			}
			const wanted = interval * ease * knob;
			interval = fuzzed(knob < 1 ? wanted : Math.max(interval + 1, wanted), random);
			return interval;
		};
	}
};

/** 1, 3, 7, 14, 30, 60 and 120 days, as paper boxes have it; a miss starts again. */
export const growing: Scheduler = {
	name: 'fixed, growing (1, 3, 7, 14, 30, 60, 120 days)',
	knob: 'factor',
	usual: 1,
	ends: [0.1, 10],
	plan(knob, _factId, random) {
		const days = [1, 3, 7, 14, 30, 60, 120];
		let at = 0;
		return (_day, isRecalled) => {
			if (!isRecalled) {
				at = 0;
				return 0;
			}
			const wanted = (days[Math.min(at++, days.length - 1)] as number) * knob;
			return Math.max(1, eitherSide(wanted, random));
		};
	}
};

export const constant: Scheduler = {
	name: 'fixed, every so many days',
	knob: 'days',
	usual: 7,
	ends: [1, 120],
	plan(knob, _factId, random) {
		return (_day, isRecalled) => (isRecalled ? eitherSide(knob, random) : 0);
	}
};

/** Between two whole numbers of days both are taken, in proportion: so the knob turns smoothly. */
function eitherSide(days: number, random: () => number): number {
	return Math.floor(days) + (random() < days - Math.floor(days) ? 1 : 0);
}

/** Anki's fuzz, roughly: a twentieth, at least a day, from three days on. */
function fuzzed(interval: number, random: () => number): number {
	if (interval < 2.5) return Math.max(1, eitherSide(interval, random));
	return Math.round(interval + (2 * random() - 1) * Math.max(1, interval * 0.05));
}
