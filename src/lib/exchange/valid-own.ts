/** Reads an article of the reader's own from outside: a whole row, or undefined if it is damaged or does not validate. */
import { isOwnId } from '#lib/article/own-id.ts';
import { type OwnArticle, ways } from '#lib/article/own-article.ts';
import { validateArticle } from '#lib/article/validate.ts';
import { type Shape, is, isTime, readShape } from '#lib/scheduling/shape.ts';

const shape: Shape<OwnArticle> = {
	article: (value) => {
		const { article } = validateArticle(value);
		return article !== undefined && isOwnId(article.id);
	},
	way: is(...ways),
	addedAt: isTime,
	changedAt: isTime
};

export const readOwn = (value: unknown): OwnArticle | undefined => readShape(shape, value);
