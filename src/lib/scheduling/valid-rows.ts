/** Reads what was stored: each function gives a clean row, or undefined if it is damaged. */
import { type Card, foldVersion } from '#lib/scheduling/card.ts';
import type { DayTotal } from '#lib/scheduling/day-total.ts';
import type { BegunArticle } from '#lib/scheduling/learning-record.ts';
import {
	type LogEntry,
	type ParameterChange,
	type Review,
	type Undo,
	allCards
} from '#lib/scheduling/review.ts';
import type { Session, SessionEntry } from '#lib/scheduling/session.ts';
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

const day = integer(-2, 3_000_000);
const isWording = integer(0, 999);
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
const isCardId: Check = (value) => isName(value) && value !== allCards;

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

const cardShape: Shape<Card> = {
	id: isCardId,
	articleId: isName,
	state: is('learning', 'review', 'relearning'),
	stability: between(0.001, 36_500),
	difficulty: between(1, 10),
	dueAt: optional(between(0, Number.MAX_SAFE_INTEGER)),
	intervalDays: integer(0, 36_500),
	reps: integer(1, 1_000_000),
	lapses: integer(0, 1_000_000),
	firstReviewedAt: isTime,
	lastReviewedAt: isTime,
	lastDay: day,
	lastReviewId: isEntryId,
	lastWording: isWording,
	foldVersion: is(foldVersion),
	parametersId: optional(isName)
};

const dayTotalShape: Shape<DayTotal> = {
	day,
	articleId: isName,
	reviews: integer(0, 1_000_000),
	again: integer(0, 1_000_000),
	tookMs: between(0, Number.MAX_SAFE_INTEGER)
};

const sessionEntryShape: Shape<SessionEntry> = {
	itemId: isName,
	articleId: isName,
	wording: isWording,
	isRetry: isBoolean
};

const resultShape: Shape<Session['results'][number]> = { itemId: isName, passed: isBoolean };

const sessionShape: Shape<Session> = {
	id: isName,
	mode: is('quiz', 'review'),
	articleId: optional(isName),
	entries: listOf((entry) => readShape(sessionEntryShape, entry) !== undefined, 10_000),
	position: integer(0, 10_000),
	startedAt: isTime,
	results: listOf((result) => readShape(resultShape, result) !== undefined, 10_000)
};

export function readEntry(value: unknown): LogEntry | undefined {
	return (
		readShape(reviewShape, value) ?? readShape(undoShape, value) ?? readShape(parameterShape, value)
	);
}

export function readCard(value: unknown): Card | undefined {
	return readShape(cardShape, value);
}

export function readDayTotal(value: unknown): DayTotal | undefined {
	return readShape(dayTotalShape, value);
}

export function readSession(value: unknown): Session | undefined {
	return readShape(sessionShape, value);
}

export function readBegun(value: unknown): BegunArticle | undefined {
	return readShape<BegunArticle>({ articleId: isName, begunAt: isTime }, value);
}
