/**
 * `npm run --silent simulate [-- LOG.csv]`: minutes a day to keep 500 facts at 90 % for a year, for
 * learners of published models that are not FSRS, and for learners fitted to a real log. Every
 * scheduler's one knob is turned to where it keeps 90 % on average with the least minutes.
 * Seeded; JSON on stdout, also where ours needs more.
 */
import { defaultParameters } from '#lib/scheduling/card.ts';
import { columnsOf } from '#lib/scheduling/segment.ts';
import { logLoss, trainingSet } from '#lib/scheduling/training.ts';
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

function compare(
	learner: Learner,
	weights: readonly number[],
	setting: Setting,
	schedulers: readonly Scheduler[]
) {
	const rows = schedulers.map((scheduler) => {
		console.error(`${learner.name}: ${scheduler.name} …`);
		const run = (knob: number, facts: number) =>
			year(learner, weights, scheduler, knob, { ...setting, facts });
		const found = atRetention(wanted, run, scheduler.ends, setting);
		if (found)
			console.error(
				`  ${found.minutesADay.toFixed(2)} minutes a day for ${found.retention.toFixed(3)}`
			);
		return {
			scheduler: scheduler.name,
			atUsualKnob: { [scheduler.knob]: scheduler.usual, ...run(scheduler.usual, setting.facts) },
			atLeastCost: found
				? { [scheduler.knob]: found.knob, ...found, knob: undefined }
				: `cannot be brought to ${wanted * 100} %`
		};
	});
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
	const fitted = typeof trained === 'string' ? [] : [ours('Attaché, weights of the log', trained)];
	const setting = { ...usual, firstRecall: firstRecall(columns) };
	const learners = [halfLife, actR].map((learner) => {
		const { weights, logLoss } = fitLearner(learner, columns);
		return {
			learner: `${learner.name}, fitted to the log`,
			weights,
			logLossOnTheLog: logLoss,
			...compare(learner, weights, setting, [published, ...fitted, ...others])
		};
	});
	return {
		reviews: columns.count,
		firstRecall: setting.firstRecall,
		logLossOfPublishedWeights: logLoss(columns, 0, defaultParameters).loss,
		...(typeof trained === 'string' && { note: trained }),
		learners
	};
}

const path = process.argv[2];
const result = {
	question: `minutes a day to keep ${usual.facts} facts at ${wanted * 100} % for ${usual.days} days, ${usual.newADay} new a day`,
	costs: {
		'first answer, seconds missed and known': seconds.first,
		'later answers': seconds.later
	},
	retention: 'mean probability of recall of all facts begun, weekly',
	seeds: usual.seeds,
	learners: [halfLife, actR].map((learner) => ({
		learner: learner.name,
		source: learner.source,
		...compare(learner, learner.weights, usual, [published, ...others])
	})),
	...(path !== undefined && { replayedLog: await replayed(path) })
};
const round = (_: string, value: unknown) =>
	typeof value === 'number' ? Number(value.toFixed(3)) : value;
process.stdout.write(`${JSON.stringify(result, round, '\t')}\n`);
