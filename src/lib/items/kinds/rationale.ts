import type { Fact } from '#lib/article/schema.ts';
import { speakerOf, type ArticleIndex } from '../article-index.ts';

/**
 * Why the key is right: the fact, and for a claim whose word it is, so that nobody takes it for
 * the article's own.
 */
export const rationale = (index: ArticleIndex, fact: Fact): string =>
	fact.voice.kind === 'fact' ? fact.statement : `${fact.statement} ${ownOrClaimed(index, fact)}`;

/** What a source's word is called. */
export const voiceNouns = { claim: 'a claim', opinion: 'an opinion', forecast: 'a forecast' };

/** Whose word a fact is: the article's own, or a source's. */
export function ownOrClaimed(index: ArticleIndex, fact: Fact): string {
	const speaker = index.entity(speakerOf(fact));
	if (!speaker || fact.voice.kind === 'fact') return 'The article says so in its own voice.';
	// A promise or a warning is about what is to come, but nobody would call it a forecast.
	if (fact.voice.kind === 'forecast')
		return `The article reports this as what ${speaker.name} expected or announced, not in its own voice.`;
	return `The article reports this as ${voiceNouns[fact.voice.kind]} of ${speaker.name}, not in its own voice.`;
}
