/** Questions that the reader has left out of an article: not asked, and still known, so that they can come back. */
import type { Question } from './question.ts';
import type { Article } from './schema.ts';

/** The same for the same question, in whichever order its facts are named. */
export const questionKey = ({ kind, facts, asked }: Question): string =>
	[kind, [...facts].sort().join(','), asked].join(' ');

/** With `out` false they are asked again. The same article if that changes nothing. */
export function leaveOut(article: Article, questions: readonly Question[], out: boolean): Article {
	const before = article.leftOut ?? [];
	const meant = new Set(questions.map(questionKey));
	const known = new Set(before.map(questionKey));
	const added = questions.filter((one) => !known.has(questionKey(one)));
	const leftOut = out
		? [...before, ...added]
		: before.filter((one) => !meant.has(questionKey(one)));
	return leftOut.length === before.length ? article : withLeftOut(article, leftOut);
}

/** What was left out of another state of the article, as far as its facts are in this one. */
export function leftOutAmong(leftOut: Article['leftOut'], article: Article): Article {
	const ids = new Set(article.facts.map(({ id }) => id));
	const kept = leftOut?.filter(({ facts }) => facts.every((id) => ids.has(id))) ?? [];
	return withLeftOut(article, kept.length === leftOut?.length ? leftOut : kept);
}

/** An article from which nothing is left out does not speak of it. */
function withLeftOut(article: Article, leftOut: NonNullable<Article['leftOut']>): Article {
	if (leftOut.length > 0) return leftOut === article.leftOut ? article : { ...article, leftOut };
	if (!article.leftOut) return article;
	const copy = { ...article };
	delete copy.leftOut;
	return copy;
}

/** The article with all of its questions. */
export const withAllQuestions = (article: Article): Article => withLeftOut(article, []);

/** Both give the same questions, whichever of them are left out. Articles are never changed in place. */
export const haveSameQuestions = (a: Article, b: Article): boolean =>
	(Object.keys({ ...a, ...b }) as (keyof Article)[]).every(
		(key) => key === 'leftOut' || a[key] === b[key]
	);
