/** A year with 500 facts: what it costs, and how much is known. */
import type { Fact, Learner } from './learners.ts';
import type { Plan, Run, Scheduler } from './schedulers.ts';

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
	/** The same over all facts on the morning after the last day. */
	readonly lastDay: number;
	readonly reviewsAFact: number;
};

/** The year in days, all facts side by side, so that a scheduler can learn of the learner on the way. */
export async function year(
	learner: Learner,
	weights: readonly number[],
	scheduler: Scheduler,
	knob: number,
	setting: Setting
): Promise<Year> {
	const sums = { spent: 0, reviews: 0, known: 0, asked: 0, lastDay: 0 };
	for (const seed of setting.seeds) {
		const run = scheduler.begin(knob);
		const facts = Array.from({ length: setting.facts }, (_, number) =>
			begin(learner, weights, run, { seed, number, setting })
		);
		for (let day = 0; day < setting.days; day++) {
			if (day % 7 === 0)
				for (const { fact, begun } of facts)
					if (begun < day) {
						sums.known += fact.recall(day);
						sums.asked++;
					}
			for (const one of facts) if (one.due <= day) ask(one, day, setting, sums);
			const moved = await run.endOfDay?.(day);
			if (moved) for (const one of facts) one.due = Math.max(day + 1, moved.get(one.id) ?? one.due);
		}
		for (const { fact } of facts) sums.lastDay += fact.recall(setting.days);
	}
	const runs = setting.seeds.length;
	return {
		minutesADay: sums.spent / 60 / setting.days / runs,
		retention: sums.known / sums.asked,
		lastDay: sums.lastDay / setting.facts / runs,
		reviewsAFact: sums.reviews / setting.facts / runs
	};
}

type Begun = {
	readonly id: string;
	readonly fact: Fact;
	readonly plan: Plan;
	readonly random: () => number;
	readonly begun: number;
	due: number;
};

function begin(
	learner: Learner,
	weights: readonly number[],
	run: Run,
	{ seed, number, setting }: { seed: number; number: number; setting: Setting }
): Begun {
	const random = randomOf(seed * 100_003 + number);
	const fact = learner.fact(weights, normal(random));
	const id = `fact-${seed}-${number}`;
	const begun = Math.floor(number / setting.newADay);
	return { id, fact, plan: run.plan(id, random), random, begun, due: begun };
}

/** One fact on one day: again until it is known, at most so often. */
function ask(
	one: Begun,
	day: number,
	{ firstRecall }: Setting,
	sums: { spent: number; reviews: number }
): void {
	let next = 0;
	for (let again = 0; next === 0 && again < mostADay; again++) {
		const at = day + (again * 10) / 1440;
		const isFirst = day === one.begun && again === 0;
		const isRecalled = one.random() < (isFirst ? firstRecall : one.fact.recall(at));
		one.fact.review(at, isRecalled);
		next = one.plan(day, isRecalled);
		sums.spent += seconds[isFirst ? 'first' : 'later'][isRecalled ? 1 : 0];
		sums.reviews++;
	}
	one.due = day + Math.max(1, next);
}

export type Found = Year & { readonly knob: number };

/**
 * The least minutes with which at least `wanted` is kept, in the mean of the year and still on its last
 * day, over all positions of the knob; undefined if none keeps it. Asking less often can cost more, by
 * what is missed: so no halving, but a grid on a fifth of the facts, and finer ones on all of them
 * around its best; where all of them keep less there than the fifth did, around its second best, and so on.
 */
export async function atRetention(
	wanted: number,
	run: (knob: number, facts: number) => Promise<Year>,
	[low, high]: readonly [number, number],
	{ facts }: Setting
): Promise<Found | undefined> {
	const ratio = (high / low) ** (1 / 11);
	const few = Math.ceil(facts / 5);
	const coarse = await tried((knob) => run(knob, few), low, ratio, 12);
	for (const { knob } of keeping(wanted, coarse)) {
		const [best] = await finer(wanted, (at) => run(at, facts), knob, ratio);
		if (best) return best;
	}
	return undefined;
}

async function finer(
	wanted: number,
	run: (knob: number) => Promise<Year>,
	knob: number,
	ratio: number
): Promise<readonly Found[]> {
	const near = keeping(wanted, await tried(run, knob / ratio, ratio ** (1 / 3), 7));
	const [best] = near;
	if (!best) return [];
	const nearer = await tried(run, best.knob / ratio ** (1 / 3), ratio ** (1 / 9), 7);
	return keeping(wanted, [...near, ...nearer]);
}

/** Those that keep enough, the cheapest first. */
const keeping = (wanted: number, all: readonly Found[]): readonly Found[] =>
	all
		.filter(({ retention, lastDay }) => retention >= wanted && lastDay >= wanted)
		.sort((a, b) => a.minutesADay - b.minutesADay);

async function tried(
	run: (knob: number) => Promise<Year>,
	from: number,
	ratio: number,
	count: number
): Promise<Found[]> {
	const all: Found[] = [];
	for (let at = 0; at < count; at++) {
		const knob = from * ratio ** at;
		all.push({ ...(await run(knob)), knob });
	}
	return all;
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
