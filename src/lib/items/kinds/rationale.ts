import type { Fact } from '#lib/article/schema.ts';
import { isRead, isReporting, speakerOf, type ArticleIndex } from '../article-index.ts';

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
	if (!speaker || fact.voice.kind === 'fact')
		return isGivenBySubject(fact)
			? 'The article reports it so.'
			: 'The article says so in its own voice.';
	const name = severalOf(fact) ?? speaker.name;
	if (isRead(fact) && isActOf(fact)) return 'The article reports it so.';
	// That France admitted it is no claim of France.
	if (isOwned(fact)) {
		const { verb } = fact.voice;
		return `The article reports that ${name} ${verb === 'asked' ? 'asked for' : verb} it.`;
	}
	// A promise or a warning is about what is to come, but nobody would call it a forecast.
	if (fact.voice.kind === 'forecast')
		return `The article reports this as what ${name} expected or announced, not in its own voice.`;
	return `The article reports this as ${voiceNouns[fact.voice.kind]} of ${name}, not in its own voice.`;
}

/** "The OAU puts the debt at 200 billion dollars": that it does is the article's word, the figure is not. */
const isGivenBySubject = (fact: Fact) =>
	/^(?:put|estimate|reckon|value|rate|count|call|describe|blame|accuse|dismiss|praise)\b/.test(
		fact.frame.verb
	) ||
	(isRead(fact) && isReporting(fact));

/** "The United States encouraged its allies to …": what somebody did with words, and no word of theirs. */
const isActOf = (fact: Fact) =>
	!isReporting(fact) && !/^(?:accuse|blame|suspect|claim|allege)$/.test(fact.frame.verb);

/** Admitted, announced, promised, asked for: that they did is the article’s word, and what they said is more than a claim. */
export const isOwned = (fact: Fact) =>
	isRead(fact) && fact.voice.kind !== 'fact' && owning.test(fact.voice.verb);

const owning =
	/^(?:admitted|acknowledged|conceded|confessed|confirmed|recalled|revealed|disclosed|recognised|recognized|announced|declared|promised|pledged|vowed|asked|requested|demanded|proposed|urged|recommended|ordered|offered)$/;

/** "The United States and the United Kingdom", who announced it together. */
export const severalOf = ({ frame }: Fact): string | undefined =>
	frame.roles[0]?.entities === undefined ? undefined : frame.roles[0].text;
