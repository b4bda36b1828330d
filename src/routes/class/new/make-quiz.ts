import { isOwnId } from '#lib/article/own-id.ts';
import { defaultSettings, longestTitle, quizIdOf, type Quiz } from '#lib/classroom/quiz.ts';
import type { KindId } from '#lib/items/schema.ts';
import type { Store } from '#lib/store/store.ts';
import { classroom } from '../classroom.ts';
import { asQuestions, itemsToAsk } from '../question-source.ts';
import { chooseItems } from './choose.ts';

/** A class hour holds ten to fifteen; sixty is the most that a code may carry. */
export const counts = ['5', '10', '12', '15', '20', '30'] as const;

type Wanted = {
	readonly articles: readonly { readonly id: string; readonly headline: string }[];
	readonly kinds: readonly KindId[];
	readonly count: number;
};

/** Chooses, saves and returns a new quiz; undefined where there is nothing to ask. */
export async function makeQuiz(
	{ articles, kinds, count }: Wanted,
	store: Store | undefined,
	now: number
): Promise<Quiz | undefined> {
	const pools = await Promise.all(articles.map(({ id }) => itemsToAsk(id, store)));
	const id = quizIdOf(crypto.getRandomValues(new Uint8Array(5)));
	const questions = await asQuestions(chooseItems(pools, { count, kinds, seed: id }), store);
	if (questions.length === 0) return undefined;
	const quiz: Quiz = {
		schema: 'attache/quiz/1',
		id,
		title: titleOf(articles.map(({ headline }) => headline)),
		seed: id,
		questions,
		settings: defaultSettings,
		articles: articles.map(({ id, headline }) => ({ id, headline, isBuiltIn: !isOwnId(id) })),
		createdAt: now,
		changedAt: now
	};
	await classroom().saveQuiz(quiz);
	return quiz;
}

function titleOf(headlines: readonly string[]): string {
	const [first = '', ...rest] = headlines;
	const title = rest.length > 0 ? `${first}, and ${rest.length} more` : first;
	return title.length > longestTitle ? `${title.slice(0, longestTitle - 1)}…` : title;
}
