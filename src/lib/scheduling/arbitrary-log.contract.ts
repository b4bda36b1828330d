/** Logs for property tests: few cards, many answers, undos, zones and clocks that jump. */
import fc from 'fast-check';
import { default_w } from 'ts-fsrs';
import { nextEntryId } from '#lib/scheduling/entry-id.ts';
import {
	type LogEntry,
	type ParameterChange,
	type Rating,
	type Review,
	allCards
} from '#lib/scheduling/review.ts';

const start = Date.UTC(2016, 4, 4, 9);
const ratings: readonly Rating[] = ['again', 'hard', 'good', 'easy'];

/** A review with sensible defaults. */
export function reviewOf(given: Partial<Review> = {}): Review {
	const reviewedAt = given.reviewedAt ?? start;
	return {
		id: nextEntryId(undefined, reviewedAt, new Uint8Array(10).fill(7)),
		type: 'review',
		v: 1,
		cardId: 'card0',
		articleId: 'article0',
		reviewedAt,
		zoneOffsetMinutes: 120,
		rolloverHour: 4,
		rating: 'good',
		graded: 'program',
		correct: true,
		wording: 0,
		tookMs: 4000,
		device: 'device0',
		...given
	};
}

export type Step =
	| {
			readonly do: 'review';
			readonly card: number;
			readonly rating: number;
			readonly minutes: number;
			readonly zone: number;
			readonly rollover: number;
	  }
	| { readonly do: 'undo'; readonly minutes: number }
	| {
			readonly do: 'change';
			readonly minutes: number;
			readonly what: Pick<ParameterChange, 'weights' | 'desiredRetention' | 'why'>;
	  };

/** Minutes passed since the step before: mostly seconds to weeks, now and then backwards. */
const minutes = fc.oneof(
	{ arbitrary: fc.integer({ min: 0, max: 60 * 24 * 30 }), weight: 8 },
	{ arbitrary: fc.integer({ min: 0, max: 30 }), weight: 8 },
	{ arbitrary: fc.integer({ min: -60 * 24 * 400, max: -1 }), weight: 1 }
);

export const arbitraryStep: fc.Arbitrary<Step> = fc.oneof(
	{
		weight: 5,
		arbitrary: fc.record({
			do: fc.constant('review' as const),
			card: fc.integer({ min: 0, max: 4 }),
			rating: fc.integer({ min: 0, max: 3 }),
			minutes,
			zone: fc.constantFrom(-600, 0, 60, 120, 330, 480, 840),
			rollover: fc.constantFrom(0, 4)
		})
	},
	{ weight: 1, arbitrary: fc.record({ do: fc.constant('undo' as const), minutes }) }
);

/** Trained, back to the published weights, or another retention; some of them both. */
const change = fc
	.record({
		weights: fc.constantFrom(undefined, null, ownWeights(0.7), ownWeights(1.6)),
		desiredRetention: fc.constantFrom(undefined, 0.8, 0.9, 0.95)
	})
	.map(({ weights, desiredRetention }) => ({
		why: 'trained' as const,
		...(weights !== undefined && { weights }),
		...(desiredRetention !== undefined && { desiredRetention })
	}));

/** As `arbitraryStep`, with changes of what the scheduler goes by among the answers. */
export const arbitraryStepOrChange: fc.Arbitrary<Step> = fc.oneof(
	{ weight: 6, arbitrary: arbitraryStep },
	{
		weight: 1,
		arbitrary: fc.record({ do: fc.constant('change' as const), minutes, what: change })
	}
);

/** The published weights, with other initial stabilities: enough to make other cards. */
export function ownWeights(factor: number): readonly number[] {
	return default_w.map((weight, at) => (at < 4 ? weight * factor : weight));
}

export const arbitraryLog: fc.Arbitrary<LogEntry[]> = fc
	.array(arbitraryStepOrChange, { maxLength: 60 })
	.map(logOf);

/** The log that these steps leave, in the order of recording. */
export function logOf(steps: readonly Step[]): LogEntry[] {
	const log: LogEntry[] = [];
	let now = start;
	for (const [index, step] of steps.entries()) {
		now = Math.max(start - 1000 * 86_400_000, now + step.minutes * 60_000);
		const id = nextEntryId(log.at(-1)?.id, now, bytes(index));
		if (step.do === 'review') log.push(reviewOfStep(step, id, now));
		else if (step.do === 'change') log.push(changeOf({ ...step.what, id, changedAt: now }));
		else {
			const target = lastStanding(log);
			if (target)
				log.push({
					id,
					type: 'undo',
					v: 1,
					target: target.id,
					cardId: target.cardId,
					undoneAt: now,
					device: 'device0'
				});
		}
	}
	return log;
}

/** A change of parameters with sensible defaults. */
export function changeOf(given: Partial<ParameterChange> & { id: string }): ParameterChange {
	return {
		type: 'parameters',
		v: 1,
		cardId: allCards,
		why: 'trained',
		changedAt: start,
		device: 'device0',
		...given
	};
}

export function reviewOfStep(
	step: Extract<Step, { do: 'review' }>,
	id: string,
	now: number
): Review {
	return reviewOf({
		id,
		cardId: `card${step.card}`,
		articleId: `article${step.card % 2}`,
		reviewedAt: now,
		rating: ratings[step.rating] ?? 'good',
		zoneOffsetMinutes: step.zone,
		rolloverHour: step.rollover,
		tookMs: 1000 + step.rating * 500
	});
}

/** The last thing that can be taken back: an answer or a change. */
function lastStanding(log: readonly LogEntry[]): Review | ParameterChange | undefined {
	const undone = new Set(log.flatMap((entry) => (entry.type === 'undo' ? entry.target : [])));
	return log.findLast(
		(entry): entry is Review | ParameterChange => entry.type !== 'undo' && !undone.has(entry.id)
	);
}

function bytes(seed: number): Uint8Array {
	return Uint8Array.from({ length: 10 }, (_, at) => (seed * 31 + at * 17) % 256);
}
