/**
 * `npm run --silent simulate [-- LOG.csv]`: minutes a day to keep 500 facts at 90 % for a year, for
 * learners of published models that are not FSRS, and for learners fitted to a real log. Every
 * scheduler's one knob is turned to where it keeps 90 % on average with the least minutes.
 * Seeded; JSON on stdout, also where ours needs more.
 */
import { type Parameters, defaultParameters } from '#lib/scheduling/card.ts';
import { columnsOf } from '#lib/scheduling/segment.ts';
import {
	firstHeldOut,
	leastNextDayReviews,
	logLoss,
	trainingSet
} from '#lib/scheduling/training.ts';
import type { Review } from '#lib/scheduling/review.ts';
import { loadNative } from './native-fsrs.ts';
import { readReviewLog } from './review-log.ts';
import { firstRecall, fitLearner } from './simulation/fit-learner.ts';
import { type Learner, actR, halfLife } from './simulation/learners.ts';
import { type Scheduler, anki, constant, growing, ours } from './simulation/schedulers.ts';
import { type Setting, atRetention, seconds, year } from './simulation/year.ts';
import { trainNatively } from './train.ts';

const wanted = 0.9;
const usual: Setting = {
	facts: 500,
	newADay: 10,
	days: 365,
	seeds: [1],
	firstRecall: 0.7
};
const others = [anki, growing, constant];
const published = ours('Attaché, published weights');
const fitting = ours('Attaché, timing fitted on the way', {
	fit: { by: fitted, from: leastNextDayReviews }
});

async function compare(
	learner: Learner,
	weights: readonly number[],
	setting: Setting,
	schedulers: readonly Scheduler[]
) {
	const rows = [];
	for (const scheduler of schedulers) {
		console.error(`${learner.name}: ${scheduler.name} …`);
		const run = (knob: number, facts: number) =>
			year(learner, weights, scheduler, knob, { ...setting, facts });
		const found = await atRetention(wanted, run, scheduler.ends, setting);
		if (found)
			console.error(
				`  ${found.minutesADay.toFixed(2)} minutes a day for ${found.retention.toFixed(3)}, ${found.lastDay.toFixed(3)} at the end`
			);
		rows.push({
			scheduler: scheduler.name,
			atUsualKnob: {
				[scheduler.knob]: scheduler.usual,
				...(await run(scheduler.usual, setting.facts))
			},
			atLeastCost: found
				? { [scheduler.knob]: found.knob, ...found, knob: undefined }
				: `cannot be brought to ${wanted * 100} %`
		});
	}
	const minutes = rows.map(({ atLeastCost: row }) =>
		typeof row === 'string' ? undefined : row.minutesADay
	);
	const [own] = minutes;
	return {
		schedulers: rows,
		oursToOthers: Object.fromEntries(
			rows.slice(1).map(({ scheduler }, at) => {
				const other = minutes[at + 1];
				const isKnown = own !== undefined && other !== undefined;
				return [scheduler, isKnown ? own / other : null];
			})
		)
	};
}

async function replayed(path: string) {
	const columns = columnsOf(readReviewLog(path, { zoneOffsetMinutes: 0, rolloverHour: 4 }));
	const trained = await trainNatively(trainingSet(columns, columns.count));
	const ofLog =
		typeof trained === 'string' ? [] : [ours('Attaché, weights of the log', { weights: trained })];
	const setting = { ...usual, firstRecall: firstRecall(columns) };
	const learners = [];
	for (const learner of [halfLife, actR]) {
		const { weights, logLoss } = fitLearner(learner, columns);
		learners.push({
			learner: `${learner.name}, fitted to the log`,
			weights,
			logLossOnTheLog: logLoss,
			...(await compare(learner, weights, setting, [...own, ...ofLog, ...others]))
		});
	}
	return {
		reviews: columns.count,
		firstRecall: setting.firstRecall,
		logLossOfPublishedWeights: logLoss(columns, 0, defaultParameters).loss,
		...(typeof trained === 'string' && { note: trained }),
		learners
	};
}

/** As the app does it in its worker (workers/optimise.worker.ts), with the native build of fsrs-rs. */
async function fitted(log: readonly Review[], parameters: Parameters) {
	const columns = columnsOf([...log]);
	const from = firstHeldOut(columns);
	const weights = await trainNatively(trainingSet(columns, from));
	if (typeof weights === 'string') return undefined;
	const [before, after] = [parameters, { ...parameters, weights }].map(
		(each) => logLoss(columns, from, each).loss
	);
	return (after as number) < (before as number) ? weights : undefined;
}

const path = process.argv[2];
const own = [published, ...(loadNative() ? [fitting] : [])];
const learners = [];
for (const learner of [halfLife, actR])
	learners.push({
		learner: learner.name,
		source: learner.source,
		...(await compare(learner, learner.weights, usual, [...own, ...others]))
	});
const result = {
	question: `minutes a day to keep ${usual.facts} facts at ${wanted * 100} % for ${usual.days} days, ${usual.newADay} new a day`,
	costs: {
		'first answer, seconds missed and known': seconds.first,
		'later answers': seconds.later
	},
	retention:
		'mean probability of recall of all facts begun, weekly, and of all facts on the morning after the last day; both are to be kept',
	seeds: usual.seeds,
	learners,
	...(path !== undefined && { replayedLog: await replayed(path) })
};
const round = (_: string, value: unknown) =>
	typeof value === 'number' ? Number(value.toFixed(3)) : value;
process.stdout.write(`${JSON.stringify(result, round, '\t')}\n`);
