import type { Fact } from '#lib/article/schema.ts';
import { speakerOf, type ArticleIndex } from '../article-index.ts';
import { capitalise } from '../wording/clause.ts';

/**
 * Why the key is right: the fact, and for a claim whose word it is, so that nobody takes it for
 * the article's own.
 */
export function rationale(index: ArticleIndex, fact: Fact): string {
	const speaker = index.entity(speakerOf(fact));
	if (!speaker || fact.voice.kind === 'fact') return fact.statement;
	const noun = fact.voice.kind;
	const own = `The article reports this as a ${noun} of ${speaker.name}, not in its own voice.`;
	return `${fact.statement} ${capitalise(own.replace('a opinion', 'an opinion'))}`;
}
