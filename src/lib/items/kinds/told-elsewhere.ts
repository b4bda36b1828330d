import type { Fact } from '#lib/article/schema.ts';
import { sentences } from '#lib/article/sentences.ts';
import { matterIn, shareOf, type ArticleIndex } from '../article-index.ts';

/** From this share of common words on, a sentence says what was said. */
const same = 0.75;

/**
 * Another sentence of the article says what somebody says: whose word it is has then two answers, the
 * article itself and the source. Of texts that an analyser read, whose facts may be fewer than what they tell.
 */
export function isToldElsewhere(index: ArticleIndex, fact: Fact, content: string): boolean {
	if (fact.provenance !== 'analyser') return false;
	const words = matterIn(content);
	return sentences(index.article.text).some(
		(s) =>
			!fact.evidence.some((e) => e.start < s.end && s.start < e.end) &&
			shareOf(words, matterIn(s.exact)) >= same
	);
}
