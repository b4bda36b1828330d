/**
 * A review log as py-fsrs and others write it: CSV with `card_id`, `review_rating` (1–4),
 * `review_time` (ISO 8601) and, if known, `review_duration` (ms). Rows may stand in any order.
 */
import { readFileSync } from 'node:fs';
import type { Rating, Review } from '#lib/scheduling/review.ts';
import { nextEntryId } from '#lib/scheduling/entry-id.ts';
import type { StudyClock } from '#lib/scheduling/study-day.ts';

const ratings: readonly Rating[] = ['again', 'hard', 'good', 'easy'];

/** The file's rows as entries of our log, oldest first. Throws, with the line, at a row that is none. */
export function readReviewLog(path: string, clock: StudyClock): Review[] {
	const [head = '', ...lines] = readFileSync(path, 'utf8').trim().split(/\r?\n/);
	const names = head.split(',');
	const column = (name: string) => names.indexOf(name);
	const [card, rating, time] = ['card_id', 'review_rating', 'review_time'].map(column);
	const duration = column('review_duration');
	if ([card, rating, time].some((at) => at === undefined || at < 0))
		throw new Error(`${path}: the columns card_id, review_rating and review_time are needed`);
	const rows = lines.map((line, at) => {
		const fields = line.split(',');
		const row = {
			cardId: fields[card as number] ?? '',
			rating: ratings[Number(fields[rating as number]) - 1],
			reviewedAt: Date.parse(fields[time as number] ?? ''),
			tookMs: Number(fields[duration] ?? NaN) || 0
		};
		if (!row.cardId || !row.rating || Number.isNaN(row.reviewedAt))
			throw new Error(`${path}, line ${at + 2}: this is no review`);
		return { ...row, rating: row.rating };
	});
	rows.sort((a, b) => a.reviewedAt - b.reviewedAt);
	let id: string | undefined;
	return rows.map((row) => {
		id = nextEntryId(id, row.reviewedAt, new Uint8Array(10));
		return {
			...clock,
			...row,
			id,
			type: 'review',
			v: 1,
			articleId: 'log',
			graded: 'reader',
			correct: null,
			wording: 0,
			device: 'log'
		};
	});
}
