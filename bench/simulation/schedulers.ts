/** Ways to say when a fact is asked again. Each has one knob, turned until retention is equal. */
import { type Card, type Parameters, defaultParameters } from '#lib/scheduling/card.ts';
import { fold } from '#lib/scheduling/fold.ts';
import { applyReview } from '#lib/scheduling/fsrs.ts';
import type { Review } from '#lib/scheduling/review.ts';
import { studyDay } from '#lib/scheduling/study-day.ts';

/** Days until the fact is asked again; 0: once more today. */
export type Plan = (day: number, isRecalled: boolean) => number;

/** One learner's year with a scheduler. */
export type Run = {
	plan(factId: string, random: () => number): Plan;
	/** What the scheduler learns of the learner overnight; resolves to the facts' new days, if they changed. */
	endOfDay?(day: number): Promise<ReadonlyMap<string, number> | undefined>;
};

export type Scheduler = {
	readonly name: string;
	/** What the knob is, its usual position, and its ends; more means asking less often. */
	readonly knob: string;
	readonly usual: number;
	readonly ends: readonly [number, number];
	begin(knob: number): Run;
};

/** Weights fitted to these answers, or undefined where they would foretell no better. */
export type Fit = (
	log: readonly Review[],
	parameters: Parameters
) => Promise<readonly number[] | undefined>;

/** Fitted anew whenever there are so many times as many answers. */
const refitAt = 4;

/**
 * Attaché's own scheduling code, fuzz, first interval and all; two buttons, Again and Good. With `fit`
 * the weights follow the learner's own answers, as the settings offer it: from the evening on which
 * there are enough of them, kept only if they foretell the held-out answers better.
 */
export function ours(
	name: string,
	{ weights, fit }: { weights?: readonly number[]; fit?: { by: Fit; from: number } } = {}
): Scheduler {
	return {
		name,
		knob: '1 − desired retention',
		usual: 0.1,
		ends: [0.005, 0.5],
		begin(knob) {
			let parameters: Parameters = {
				...defaultParameters,
				...(weights && { weights }),
				desiredRetention: 1 - knob
			};
			const log: Review[] = [];
			const cards = new Map<string, Card>();
			let nextDay = 0;
			let wanted = fit?.from ?? Infinity;
			return {
				plan: (factId) => (day, isRecalled) => {
					const before = cards.get(factId);
					const review = reviewOf(factId, log.length, day, isRecalled);
					if (before && before.lastDay < dayOf(day)) nextDay++;
					log.push(review);
					const card = applyReview(before, review, parameters);
					cards.set(factId, card);
					return card.intervalDays;
				},
				async endOfDay() {
					if (!fit || nextDay < wanted) return undefined;
					wanted = nextDay * refitAt;
					const found = await fit.by(log, parameters);
					if (!found) return undefined;
					parameters = { ...parameters, weights: found };
					const days = new Map<string, number>();
					for (const [id, card] of fold(log, parameters)) {
						cards.set(id, card);
						days.set(id, card.lastDay - dayOf(0) + card.intervalDays);
					}
					return days;
				}
			};
		}
	};
}

/** The study day of our calendar on which the learner's `day` falls. */
const dayOf = (day: number): number => {
	const review = reviewOf('none', 0, day, true);
	return studyDay(review.reviewedAt, review);
};

const reviewOf = (cardId: string, number: number, day: number, isRecalled: boolean): Review => ({
	id: String(number).padStart(9, '0'),
	type: 'review',
	v: 1,
	cardId,
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
});

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
	begin: (knob) => ({
		plan(_factId, random) {
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
	})
};

/** 1, 3, 7, 14, 30, 60 and 120 days, as paper boxes have it; a miss starts again. */
export const growing: Scheduler = {
	name: 'fixed, growing (1, 3, 7, 14, 30, 60, 120 days)',
	knob: 'factor',
	usual: 1,
	ends: [0.1, 10],
	begin: (knob) => ({
		plan(_factId, random) {
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
	})
};

export const constant: Scheduler = {
	name: 'fixed, every so many days',
	knob: 'days',
	usual: 7,
	ends: [1, 120],
	begin: (knob) => ({
		plan: (_factId, random) => (_day, isRecalled) => (isRecalled ? eitherSide(knob, random) : 0)
	})
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
