import type { Failure, FromOptimiser } from '#lib/workers/optimise.ts';
import { counted } from '../../words.ts';

type Better = Extract<FromOptimiser, { is: 'better' }>;

export function tooFewWords(missing: number): string {
	return `Possible after ${counted(Math.max(1, missing), 'more answer')} to questions that you had answered on an earlier day. With fewer, chance would decide.`;
}

export function fittedWords(changedAt: number): string {
	const day = new Date(changedAt).toLocaleDateString('en-GB', { dateStyle: 'long' });
	return `Fitted to your memory on ${day}.`;
}

/** What the new timing means for the reader's days; the loss itself means nothing to anybody. */
export function betterWords({ before, after }: Better): string {
	const share = Math.round((100 * (before.loss - after.loss)) / before.loss);
	return [
		`Your timing is fitted. Tried on your last ${after.reviews} answers, which it had not seen, it foretold them ${share < 1 ? 'slightly' : `${share} %`} better.`,
		intervalWords(before.medianDays, after.medianDays),
		workWords(before.questionsADay, after.questionsADay)
	].join(' ');
}

function intervalWords(before: number, after: number): string {
	if (before === after) return `A usual question still comes back after ${counted(after, 'day')}.`;
	return `A usual question comes back after ${counted(after, 'day')} instead of ${before}.`;
}

function workWords(before: number, after: number): string {
	const [old, fresh] = [before, after].map((a) => Math.max(1, Math.round(a)));
	if (old === fresh) return 'The work a day stays about the same.';
	return `Kept up for good, that is about ${counted(fresh ?? 1, 'question')} a day instead of ${old}.`;
}

export const noBetterWords =
	'The timing that you have foretells your answers as well as a fitted one would. Nothing was changed.';

export const failureWords: Readonly<Record<Failure, string>> = {
	unsupported:
		'This browser cannot fit the timing. The usual one works well for nearly everybody. Nothing was changed.',
	'no-worker':
		'This window cannot fit the timing yet. Reload the page and try again; in a private window it is not possible. Nothing was changed.',
	'not-here':
		'The part that fits the timing is not on this device yet. Go online once and try again. Nothing was changed.',
	memory:
		'There was not enough memory to fit the timing. Close other tabs and try again. Nothing was changed.',
	'too-long': 'It took more than five minutes and was stopped. Nothing was changed.',
	'broke-off': 'Fitting the timing broke off. Nothing was changed.'
};

export const storeWords =
	'The saved data could not be reached. Your answers are safe; reload the page and try again.';

export function retentionWords(retention: number): string {
	return `From now on a question comes back when you would still know it ${Math.round(retention * 100)} times in 100.`;
}
