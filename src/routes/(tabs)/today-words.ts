/** What the first screen says of today, and why. */
import type { TodayPlan } from '../study/plan-today.ts';
import { counted, dayInWords, spelled } from '../words.ts';

export type TodayWords = {
	readonly title: string;
	readonly text: string;
	/** Why today is as it is, where there is something to say. */
	readonly notes: readonly string[];
	/** The note is about the minutes a day: the reader may change them. */
	readonly isAboutMinutes: boolean;
	readonly action:
		| { readonly label: string; readonly to: 'study' | 'more' }
		| { readonly label: string; readonly to: 'read'; readonly id: string }
		| undefined;
};

export type Said = {
	readonly plan: TodayPlan;
	readonly unfinished: { readonly left: number } | undefined;
	readonly next: { readonly at: number; readonly daysAhead: number } | undefined;
	/** The article to read next, if any is left. */
	readonly unread: string | undefined;
	readonly minutesPerDay: number;
	readonly headlineOf: (articleId: string) => string | undefined;
};

export function todayWords(said: Said): TodayWords {
	const { plan, unfinished } = said;
	const backlog = unfinished ? undefined : backlogWords(said);
	return {
		title: titleOf(plan, unfinished),
		text: textOf(said),
		notes: [...(backlog ? [backlog] : []), ...(unfinished ? [] : examWords(said))],
		isAboutMinutes: backlog !== undefined || (!unfinished && plan.isWeekFull),
		action: actionOf(said)
	};
}

function titleOf(plan: TodayPlan, unfinished: Said['unfinished']): string {
	if (unfinished) return `${unfinished.left} left`;
	if (plan.mode === 'review' && plan.entries.length > 0)
		return counted(plan.entries.length, 'question');
	return plan.waiting > 0 ? 'Done for today' : 'Nothing due';
}

function textOf({ plan, unfinished, next }: Said): string {
	if (unfinished) return 'You stopped in the middle. Your answers are saved.';
	const about = `about ${counted(plan.minutes, 'minute')}`;
	if (plan.mode === 'review' && plan.entries.length > 0)
		return `${about}, from ${spelled(plan.articles, 'article')}`;
	if (plan.waiting > 0) return 'You have had your minutes.';
	const comes = next
		? `The next questions come back ${dayInWords(next.at, next.daysAhead)}.`
		: 'Questions come back once you have answered some.';
	if (plan.entries.length > 0)
		return `${comes} There is room for ${counted(plan.entries.length, 'new one')}, ${about}.`;
	return plan.isWeekFull ? `${comes} The coming week is full, so nothing new is added now.` : comes;
}

/** Never how much is overdue: what is left, and how it is spread. */
function backlogWords({ plan, minutesPerDay }: Said): string | undefined {
	if (plan.waiting === 0) return undefined;
	const { daysAway = 0, spreadOver, waiting } = plan;
	const away = daysAway >= 3 ? `Welcome back after ${counted(daysAway, 'day')}. ` : '';
	const rest = plan.isFull
		? `The other ${counted(waiting, 'question')} can wait`
		: `More has come due than ${counted(minutesPerDay, 'minute')} hold. The other ${waiting} can wait`;
	const spread = spreadOver
		? `: all are spread over about ${counted(spreadOver, 'day')}`
		: ': at this pace that takes more than two months';
	return `${away}${rest}${spread}, what you still know best first. Nothing is lost or reset.`;
}

function examWords({ plan, headlineOf }: Said): string[] {
	return plan.exams.map(({ articleId, day, daysLeft, fresh, cards }) => {
		const date = new Date(day * 86_400_000).toLocaleDateString('en-GB', {
			day: 'numeric',
			month: 'long',
			timeZone: 'UTC'
		});
		const what = articleId === undefined ? 'Everything' : `“${headlineOf(articleId) ?? articleId}”`;
		const when = daysLeft === 1 ? 'tomorrow' : `on ${date}, in ${counted(daysLeft, 'day')}`;
		const wants = [
			fresh > 0 ? `${counted(fresh, 'new question')} to meet` : '',
			cards.length > 0 ? `${counted(cards.length, 'last look')}` : ''
		].filter(Boolean);
		const todayWants =
			wants.length > 0 ? `Today: ${wants.join(' and ')}.` : 'Today asks nothing extra.';
		return `${what} ${when}. ${todayWants}`;
	});
}

function actionOf({ plan, unfinished, unread }: Said): TodayWords['action'] {
	if (unfinished) return { label: 'Go on', to: 'study' };
	if (plan.entries.length > 0)
		return { label: plan.mode === 'review' ? 'Start' : 'Ask me something new', to: 'study' };
	if (plan.waiting > 0) return { label: 'Go on anyway', to: 'more' };
	return unread === undefined
		? undefined
		: { label: 'Read the next article', to: 'read', id: unread };
}
