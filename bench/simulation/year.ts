/** A year with 500 facts: what it costs, and how much is known. */
import type { Learner } from './learners.ts';
import type { Scheduler } from './schedulers.ts';

export type Setting = {
	readonly facts: number;
	readonly newADay: number;
	readonly days: number;
	readonly seeds: readonly number[];
	/** Probability that the first answer, just after reading, is right. */
	readonly firstRecall: number;
};

/**
 * Seconds an answer takes: fsrs-rs's defaults for its own simulator (medians over Anki users), for a
 * first answer and a later one, missed and known. The same for every scheduler.
 */
export const seconds = { first: [33.79, 13.68], later: [23, 7.33] } as const;

/** Answers on one day beyond this are given up until tomorrow. */
const mostADay = 4;

export type Year = {
	readonly minutesADay: number;
	/** Mean probability of recall over all facts begun, weekly. */
	readonly retention: number;
	readonly reviewsAFact: number;
};

export function year(
	learner: Learner,
	weights: readonly number[],
	scheduler: Scheduler,
	knob: number,
	setting: Setting
): Year {
	let [spent, reviews, known, asked] = [0, 0, 0, 0];
	for (const seed of setting.seeds)
		for (let number = 0; number < setting.facts; number++) {
			const random = randomOf(seed * 100_003 + number);
			const fact = learner.fact(weights, normal(random));
			const plan = scheduler.plan(knob, `fact-${seed}-${number}`, random);
			const begun = Math.floor(number / setting.newADay);
			let week = Math.ceil((begun + 1) / 7) * 7;
			for (let day = begun; day < setting.days;) {
				let next = 0;
				for (let again = 0; next === 0 && again < mostADay; again++) {
					const at = day + (again * 10) / 1440;
					const isFirst = day === begun && again === 0;
					const isRecalled = random() < (isFirst ? setting.firstRecall : fact.recall(at));
					fact.review(at, isRecalled);
					next = plan(day, isRecalled);
					spent += seconds[isFirst ? 'first' : 'later'][isRecalled ? 1 : 0];
					reviews++;
				}
				const until = Math.min(setting.days, day + Math.max(1, next));
				for (; week <= until && week < setting.days; week += 7) {
					known += fact.recall(week);
					asked++;
				}
				day += Math.max(1, next);
			}
		}
	const runs = setting.seeds.length;
	return {
		minutesADay: spent / 60 / setting.days / runs,
		retention: known / asked,
		reviewsAFact: reviews / setting.facts / runs
	};
}

/**
 * The least minutes with which at least `wanted` is kept, over all positions of the knob; undefined if
 * none keeps it. Asking less often can cost more, by what is missed: so no halving, but a grid, on a
 * few facts, and finer ones around its best on all of them.
 */
export function atRetention(
	wanted: number,
	run: (knob: number, facts: number) => Year,
	[low, high]: readonly [number, number],
	{ facts }: Setting
): (Year & { readonly knob: number }) | undefined {
	let ratio = (high / low) ** (1 / 11);
	const few = Math.ceil(facts / 20);
	let best = leastOf(wanted, (knob) => run(knob, few), low, ratio, 12);
	for (let round = 0; round < 3 && best; round++) {
		const from = best.knob / ratio;
		ratio **= 1 / 3;
		best = leastOf(wanted, (knob) => run(knob, facts), from, ratio, 7);
	}
	return best;
}

function leastOf(
	wanted: number,
	run: (knob: number) => Year,
	from: number,
	ratio: number,
	count: number
): (Year & { readonly knob: number }) | undefined {
	return Array.from({ length: count }, (_, at) => from * ratio ** at)
		.map((knob) => ({ ...run(knob), knob }))
		.filter(({ retention }) => retention >= wanted)
		.sort((a, b) => a.minutesADay - b.minutesADay)[0];
}

/** mulberry32: small, seeded, good enough to throw dice with. */
export function randomOf(seed: number): () => number {
	let state = seed | 0;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

function normal(random: () => number): number {
	return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
