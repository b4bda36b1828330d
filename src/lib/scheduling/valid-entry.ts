/** Reads one row of the log. */
import {
	type LogEntry,
	type ParameterChange,
	type Review,
	type Undo,
	allCards
} from '#lib/scheduling/review.ts';
import {
	type Check,
	type Shape,
	between,
	integer,
	is,
	isBoolean,
	isEntryId,
	isName,
	isTime,
	listOf,
	optional,
	readShape
} from '#lib/scheduling/shape.ts';
import { isCardId, isWording } from '#lib/scheduling/valid-rows.ts';

/** A typed answer is short; an ordering or matching answer has a few parts. */
const longestResponse = 10_000;

const isResponse: Check = (value) =>
	typeof value === 'object' &&
	value !== null &&
	Object.hasOwn(value, 'interaction') &&
	isName((value as { interaction: unknown }).interaction) &&
	JSON.stringify(value).length <= longestResponse;

/** FSRS-6 has 21; the scheduler itself keeps each within its own bounds. */
const isWeights: Check = (value) =>
	listOf(between(0, 100), 21)(value) && (value as unknown[]).length === 21;

const reviewShape: Shape<Review> = {
	id: isEntryId,
	type: is('review'),
	v: is(1),
	cardId: isCardId,
	articleId: isName,
	reviewedAt: isTime,
	zoneOffsetMinutes: integer(-1080, 1080),
	rolloverHour: integer(0, 23),
	rating: is('again', 'hard', 'good', 'easy'),
	graded: is('program', 'reader'),
	correct: is(true, false, null),
	overruled: optional(isBoolean),
	confidence: optional(is('sure', 'think-so', 'guess')),
	response: optional(isResponse),
	wording: isWording,
	tookMs: between(0, 86_400_000),
	device: isName,
	sessionId: optional(isName)
};

const undoShape: Shape<Undo> = {
	id: isEntryId,
	type: is('undo'),
	v: is(1),
	target: isEntryId,
	cardId: isName,
	undoneAt: isTime,
	device: isName
};

const parameterShape: Shape<ParameterChange> = {
	id: isEntryId,
	type: is('parameters'),
	v: is(1),
	cardId: is(allCards),
	weights: optional((value) => value === null || isWeights(value)),
	desiredRetention: optional(between(0.7, 0.97)),
	why: is('trained', 'chosen'),
	changedAt: isTime,
	device: isName
};

/** A clean row, or undefined if it is damaged. */
export function readEntry(value: unknown): LogEntry | undefined {
	return (
		readShape(reviewShape, value) ?? readShape(undoShape, value) ?? readShape(parameterShape, value)
	);
}
