/** Reads what was stored: each function gives a clean row, or undefined if it is damaged. */
import { type Card, foldVersion } from '#lib/scheduling/card.ts';
import type { DayTotal } from '#lib/scheduling/day-total.ts';
import type { BegunArticle } from '#lib/scheduling/learning-record.ts';
import { allCards } from '#lib/scheduling/review.ts';
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
export const isWording = integer(0, 999);
export const isCardId: Check = (value) => isName(value) && value !== allCards;

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
	wasSure: optional(is(true)),
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
	asCards: optional(isBoolean),
	entries: listOf((entry) => readShape(sessionEntryShape, entry) !== undefined, 10_000),
	position: integer(0, 10_000),
	startedAt: isTime,
	results: listOf((result) => readShape(resultShape, result) !== undefined, 10_000)
};

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
