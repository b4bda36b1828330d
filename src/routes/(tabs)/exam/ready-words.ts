/** How ready the reader is, in words that promise nothing. */
import { counted } from '../../words.ts';
import type { Ready } from './ready.ts';

export type ReadyWords = {
	readonly when: string;
	/** What is, a line each. */
	readonly lines: readonly string[];
	/** What it takes. */
	readonly verdict: string;
	/** Minutes a day that would do, if those of now do not. */
	readonly wants?: number;
};

/** Below so many answers the reader's own pace and memory are hardly known. */
const fewAnswers = 100;
const choices = [5, 10, 15, 20, 30, 45, 60, 90, 120];

export function readyWords(ready: Ready, minutesPerDay: number): ReadyWords {
	const { total, met, daysLeft } = ready;
	const about = (right: number) => `about ${Math.round(right)} of ${total}`;
	if (daysLeft <= 0)
		return {
			when: daysLeft === 0 ? 'today' : `${counted(-daysLeft, 'day')} ago`,
			lines: [`${met} of ${counted(total, 'question')} asked`, `Likely right: ${about(ready.now)}`],
			verdict:
				daysLeft === 0 ? 'Good luck. What is due is still asked as usual.' : 'This day is over.'
		};
	return {
		when: daysLeft === 1 ? 'tomorrow' : `in ${counted(daysLeft, 'day')}`,
		lines: [
			`${met} of ${counted(total, 'question')} asked so far`,
			`Likely right if it were today: ${about(ready.now)}`,
			`Likely right on the day if you stop now: ${about(ready.then)}`
		],
		...verdictOn(ready, minutesPerDay)
	};
}

function verdictOn(ready: Ready, minutesPerDay: number): Pick<ReadyWords, 'verdict' | 'wants'> {
	const own = Math.max(1, Math.ceil(ready.minutes));
	const others = Math.round(ready.otherMinutes);
	const needed = Math.ceil(ready.minutes + ready.otherMinutes);
	const left =
		ready.tooMany > 0
			? ` ${counted(ready.tooMany, 'question')} cannot be met in time: no fact is asked twice on one day.`
			: '';
	const rough =
		ready.answersKnown < fewAnswers
			? ' Rough, until you have answered more.'
			: ' An estimate, from your own pace.';
	const takes =
		others > 0
			? `To meet everything and have it fresh: about ${counted(own, 'minute')} a day, and ${others} for what else is due.`
			: `To meet everything and have it fresh: about ${counted(own, 'minute')} a day.`;
	if (ready.answers === 0) return { verdict: `All of it is fresh until then.${rough}` };
	if (needed <= minutesPerDay)
		return {
			verdict: `${takes} Your ${minutesPerDay} are enough, if you come every day.${left}${rough}`
		};
	const wants = choices.find((minutes) => minutes >= needed);
	return {
		verdict: `${takes} Your ${minutesPerDay} are not enough for all of it.${left}${rough}`,
		...(wants !== undefined && { wants })
	};
}
