import type { Entity, Fact } from '#lib/article/schema.ts';
import { isRead, isReporting, type ArticleIndex } from '../article-index.ts';
import { isOwnBody } from './linked.ts';

/**
 * Of a text that the program read: an option that may be the key's own house, that may be no actor at all, or
 * that is another sort of thing than the key: an alliance for a firm.
 */
export function isDoubtful(index: ArticleIndex, fact: Fact, key: Entity, e: Entity): boolean {
	if (!isRead(fact)) return false;
	const isOtherSort = !isReporting(fact) && e.type !== key.type;
	return isOtherSort || isOwnBody(index, key, e) || isAdjective(index, e);
}

/** "The Houthi rebellion": nobody's name has "the" before it, or an -s behind it that names a group. */
function isAdjective({ article }: ArticleIndex, e: Entity): boolean {
	if (e.type !== 'person' || e.name.includes(' ')) return false;
	const isBehindThe = e.mentions.some(({ start }) =>
		/\bthe $/i.test(article.text.slice(Math.max(0, start - 4), start))
	);
	return (
		isBehindThe ||
		article.entities.some((other) => other.name.replace(/^the /, '') === `${e.name}s`)
	);
}
