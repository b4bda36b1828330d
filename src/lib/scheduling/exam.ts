/**
 * A day on which the reader wants to know an article, or everything begun. Cards stay the fold of
 * their log: an exam changes only what a day asks. New questions are spread over the days that are
 * left, so that all are met and there is time for a second asking; in the last week cards that
 * would be fading on the day get a last look (the gap that serves a test a week away is one to three
 * days; Cepeda et al. 2008).
 */
import { type Card, type Parameters, defaultParameters } from '#lib/scheduling/card.ts';
import { dueDay } from '#lib/scheduling/due.ts';
import { type Memory, intervalFor, nextMemory, retrievability } from '#lib/scheduling/fsrs.ts';

export type Exam = {
	/** Study day of the exam. */
	readonly day: number;
	/** Absent: every article begun. */
	readonly articleId?: string;
};

/** A card that will be remembered with this probability on the day needs no last look. */
export const freshFrom = 0.95;
/** Last looks are taken in these many days before the day. */
export const lookDays = 7;
/** Days at the end that bring nothing new: what is met then has no second asking. */
const quietDays = 2;

export type Share = {
	/** New questions still to meet today. */
	readonly fresh: number;
	/** Cards to look at today though they are not due. */
	readonly ahead: readonly Card[];
};

export type Today = {
	readonly today: number;
	readonly parameters?: Parameters;
};

/** What one exam asks of the rest of today. `cards` are all in its scope, `metToday` the new ones of today. */
export function examShare(
	{ day }: Exam,
	{ unmet, metToday }: { readonly unmet: number; readonly metToday: number },
	cards: readonly Card[],
	{ today, parameters = defaultParameters }: Today
): Share {
	const left = day - today;
	if (left <= 0) return { fresh: 0, ahead: [] };
	// Counted from the morning's number: each share of what is left would ask for ever smaller ones.
	const share = (open: number, done: number, days: number) =>
		Math.min(open, Math.max(0, Math.ceil((open + done) / days) - done));
	const fresh = share(unmet, metToday, Math.max(1, left - quietDays));
	if (left > lookDays) return { fresh, ahead: [] };
	const done = cards.filter(({ lastDay }) => lastDay === today).length;
	const fading = cards
		.filter((card) => card.lastDay < today && dueDay(card) > today)
		.filter((card) => recallOn(card, day, parameters) < freshFrom)
		// What lasts longest can be looked at first, and is still fresh on the day.
		.sort((a, b) => b.stability - a.stability || (a.id < b.id ? -1 : 1));
	return { fresh, ahead: fading.slice(0, share(fading.length, done, left)) };
}

export type Readiness = {
	/** Questions in scope, and how many of them have been asked. */
	readonly total: number;
	readonly met: number;
	/** Expected right answers, were the exam now; what was never asked counts as not known. */
	readonly now: number;
	/** The same on the day, if nothing more is done. */
	readonly then: number;
	/** Answers that meeting everything, and keeping it fresh until the day, will take. */
	readonly answers: number;
};

/** Honest: probabilities are added up, not rounded to known and unknown. */
export function readiness(
	{ day }: Exam,
	total: number,
	cards: readonly Card[],
	{ today, parameters = defaultParameters }: Today
): Readiness {
	const sum = (on: number) => cards.reduce((all, card) => all + recallOn(card, on, parameters), 0);
	const met = Math.min(total, cards.length);
	const own = cards.reduce((all, card) => all + answersUntil(card, day, today, parameters), 0);
	return {
		total,
		met,
		now: sum(today),
		then: sum(day),
		answers: own + (total - met) * answersUntil(undefined, day, today, parameters)
	};
}

const recallOn = (card: Card, day: number, parameters: Parameters): number =>
	retrievability(card, day - card.lastDay, parameters);

/** Answers of one card until the day, each right and on its due day, with a last look if it needs one. */
function answersUntil(
	card: Card | undefined,
	day: number,
	today: number,
	parameters: Parameters
): number {
	let memory: Memory | undefined = card;
	let last = card?.lastDay ?? today;
	let due = card ? Math.max(today, card.lastDay + card.intervalDays) : today;
	let answers = 0;
	while (due < day && answers < 50) {
		memory = nextMemory(memory, Math.max(0, due - last), 'good', parameters);
		last = due;
		const interval =
			answers === 0 && !card ? parameters.firstIntervalDays : intervalFor(memory, parameters);
		due = last + interval;
		answers++;
	}
	const isFading =
		memory !== undefined && retrievability(memory, day - last, parameters) < freshFrom;
	return answers + (isFading && last < day - 1 ? 1 : 0);
}
