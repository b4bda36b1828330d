/**
 * `npm run --silent evaluate-log -- PATH`: how well the scheduler predicts a real log. The first
 * 80 % of the answers train, the later ones judge; log loss in nats, JSON on stdout.
 */
import { pathToFileURL } from 'node:url';
import { defaultParameters } from '#lib/scheduling/card.ts';
import { type ReviewColumns, columnsOf } from '#lib/scheduling/segment.ts';
import {
	type TrainingSet,
	averageLoss,
	firstHeldOut,
	logLoss,
	trainingSet
} from '#lib/scheduling/training.ts';
import { readReviewLog } from './review-log.ts';
import { type Trained, trainInBrowserBuild, trainNatively } from './train.ts';

/** py-fsrs's log has no time zone; Anki's day begins at four. */
const clock = { zoneOffsetMinutes: 0, rolloverHour: 4 };

export async function evaluateLog(path: string) {
	const columns = columnsOf(readReviewLog(path, clock));
	const from = firstHeldOut(columns);
	const set = trainingSet(columns, from);
	return {
		reviews: columns.count,
		cards: columns.cardIds.length,
		judgedBy: logLoss(columns, from, defaultParameters).reviews,
		logLoss: {
			average: averageLoss(columns, from).loss,
			default: logLoss(columns, from, defaultParameters).loss,
			// fsrs-rs gives later items more weight, so their order matters.
			trainedCardByCard: await lossTrained(columns, from, trainNatively, cardByCard(set, columns)),
			trainedInOrderOfTime: await lossTrained(columns, from, trainNatively, set),
			trainedAsInTheApp: await lossTrained(columns, from, trainInBrowserBuild, set)
		}
	};
}

/** The loss, or why it could not be had on this machine. */
async function lossTrained(
	columns: ReviewColumns,
	from: number,
	train: (set: TrainingSet) => Trained,
	set: TrainingSet
) {
	const weights = await train(set);
	return typeof weights === 'string'
		? weights
		: logLoss(columns, from, { ...defaultParameters, weights }).loss;
}

/** The same items, one card's after the other's, as most published figures are made. */
function cardByCard({ ratings, elapsedDays, lengths }: TrainingSet, columns: ReviewColumns) {
	const isItem = (row: number) => (columns.elapsedDays[row] as number) > 0;
	const rows = [...columns.card.keys()].filter(isItem).slice(0, lengths.length);
	let end = 0;
	const items = rows.map((row, at) => {
		const start = end;
		end += lengths[at] as number;
		return { card: columns.card[row] as number, start, end };
	});
	items.sort((a, b) => a.card - b.card);
	const take = (from: Uint32Array) =>
		Uint32Array.from(items.flatMap(({ start, end }) => [...from.subarray(start, end)]));
	return {
		ratings: take(ratings),
		elapsedDays: take(elapsedDays),
		lengths: Uint32Array.from(items, ({ start, end }) => end - start)
	};
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
	console.log = console.error; // what the training says of its epochs is progress
	const path = process.argv[2];
	if (path === undefined) {
		console.error('Usage: npm run --silent evaluate-log -- LOG.csv');
		process.exit(2);
	}
	const round = (_: string, value: unknown) =>
		typeof value === 'number' ? Number(value.toFixed(4)) : value;
	process.stdout.write(`${JSON.stringify(await evaluateLog(path), round, '\t')}\n`);
}
