/** FSRS-6 by ts-fsrs, in our words: days are study days (study-day.ts), retention is ours to name. */
import { FSRSAlgorithm } from 'ts-fsrs';
import {
	type Card,
	type Parameters,
	defaultParameters,
	foldVersion
} from '#lib/scheduling/card.ts';
import { parametersId } from '#lib/scheduling/parameters.ts';
import type { Rating, Review } from '#lib/scheduling/review.ts';
import { type StudyClock, studyDay, studyDayStart } from '#lib/scheduling/study-day.ts';

export type Memory = { readonly stability: number; readonly difficulty: number };
export type Due = { readonly dueAt: number; readonly intervalDays: number };

const grades = { again: 1, hard: 2, good: 3, easy: 4 } as const;
const ratings: readonly Rating[] = ['again', 'hard', 'good', 'easy'];

/** The card after one more review. A clock that went back counts as no time passed. */
export function applyReview(
	card: Card | undefined,
	review: Review,
	parameters: Parameters = defaultParameters
): Card {
	const day = studyDay(review.reviewedAt, review);
	const elapsedDays = card ? Math.max(0, day - card.lastDay) : 0;
	const memory = nextMemory(card, elapsedDays, review.rating, parameters);
	const hasLapsed = review.rating === 'again' && card?.state === 'review';
	const due = nextDue(card, memory, elapsedDays, review, parameters);
	const id = parametersId(parameters);
	return {
		id: review.cardId,
		articleId: review.articleId,
		state: nextState(card, review.rating),
		...memory,
		...due,
		reps: (card?.reps ?? 0) + 1,
		lapses: (card?.lapses ?? 0) + (hasLapsed ? 1 : 0),
		firstReviewedAt: card?.firstReviewedAt ?? review.reviewedAt,
		lastReviewedAt: review.reviewedAt,
		lastDay: day,
		lastReviewId: review.id,
		...(wasSure(card, review, elapsedDays) && { wasSure: true }),
		lastWording: review.wording,
		foldVersion,
		...(id !== undefined && { parametersId: id })
	};
}

/** What each rating would lead to, for the labels under the buttons. */
export function preview(
	card: Card | undefined,
	cardId: string,
	now: number,
	clock: StudyClock,
	parameters: Parameters = defaultParameters
): Record<Rating, Due> {
	const elapsedDays = card ? Math.max(0, studyDay(now, clock) - card.lastDay) : 0;
	const due = (rating: Rating) => {
		const memory = nextMemory(card, elapsedDays, rating, parameters);
		const review = { ...clock, cardId, reviewedAt: now, rating };
		return nextDue(card, memory, elapsedDays, review, parameters);
	};
	return Object.fromEntries(ratings.map((rating) => [rating, due(rating)])) as Record<Rating, Due>;
}

/** Memory after a review `elapsedDays` study days after the last one (none: the first). */
export function nextMemory(
	memory: Memory | undefined,
	elapsedDays: number,
	rating: Rating,
	parameters: Parameters = defaultParameters
): Memory {
	const before = memory ? { stability: memory.stability, difficulty: memory.difficulty } : null;
	const { stability, difficulty } = algorithm(parameters).next_state(
		before,
		elapsedDays,
		grades[rating]
	);
	return { stability, difficulty };
}

/** Probability of recall, `elapsedDays` after the last review. */
export function retrievability(
	memory: Memory,
	elapsedDays: number,
	parameters: Parameters = defaultParameters
): number {
	return algorithm(parameters).forgetting_curve(Math.max(0, elapsedDays), memory.stability);
}

/**
 * The same for very many cards, unrounded: the power curve of FSRS-6, `(1 + factor · days / stability) ^ -decay`,
 * where `factor` makes it 0.9 after `stability` days and `decay` is the last weight.
 */
export function forgettingCurve(
	parameters: Parameters = defaultParameters
): (elapsedDays: number, stability: number) => number {
	const decay = -(algorithm(parameters).parameters.w[20] as number);
	const factor = 0.9 ** (1 / decay) - 1;
	return (elapsedDays, stability) => (1 + (factor * Math.max(0, elapsedDays)) / stability) ** decay;
}

/** Days until recall has fallen to the desired retention, unfuzzed and at least one. */
export function intervalFor(memory: Memory, parameters: Parameters = defaultParameters): number {
	const modifier = algorithm(parameters).interval_modifier;
	const days = Math.round(memory.stability * modifier);
	return Math.min(Math.max(1, days), parameters.maximumIntervalDays);
}

/** Sure and wrong; the same day's second try does not settle it. */
function wasSure(card: Card | undefined, review: Review, elapsedDays: number): boolean {
	if (review.rating === 'again' && review.confidence === 'sure') return true;
	return card?.wasSure === true && (review.rating === 'again' || elapsedDays === 0);
}

function nextState(card: Card | undefined, rating: Rating): Card['state'] {
	if (rating !== 'again') return 'review';
	return card === undefined || card.state === 'learning' ? 'learning' : 'relearning';
}

function nextDue(
	card: Card | undefined,
	memory: Memory,
	elapsedDays: number,
	review: StudyClock & Pick<Review, 'cardId' | 'reviewedAt' | 'rating'>,
	parameters: Parameters
): Due {
	if (review.rating === 'again')
		return { dueAt: review.reviewedAt + parameters.againMinutes * 60_000, intervalDays: 0 };
	const fsrs = algorithm(parameters);
	// Seeded by card and count, so that a replay spreads the same way and cards come apart.
	fsrs.seed = `${review.cardId}/${card?.reps ?? 0}`;
	const wanted = fsrs.next_interval(memory.stability, elapsedDays);
	const isFirst = card === undefined && review.rating !== 'easy';
	const intervalDays = isFirst ? Math.min(wanted, parameters.firstIntervalDays) : wanted;
	return {
		dueAt: studyDayStart(studyDay(review.reviewedAt, review) + intervalDays, review),
		intervalDays
	};
}

const made = new WeakMap<Parameters, FSRSAlgorithm>();

function algorithm(parameters: Parameters): FSRSAlgorithm {
	const known = made.get(parameters);
	if (known) return known;
	const fresh = new FSRSAlgorithm({
		...(parameters.weights && { w: [...parameters.weights] }),
		request_retention: parameters.desiredRetention,
		maximum_interval: parameters.maximumIntervalDays,
		enable_fuzz: parameters.fuzz,
		enable_short_term: true
	});
	made.set(parameters, fresh);
	return fresh;
}
