import type { Actor, Mention } from './actors.ts';
import type { PlacedSentence } from './cut.ts';
import { within, type Ground } from './ground.ts';
import { isPersonNoun } from './lexicon/person-nouns.ts';
import type { Token } from './parse.ts';
import { quoteAt } from './quotes.ts';
import type { Memory } from './speaker.ts';

/** Sentences that are gone back through, and paragraphs. */
const farthest = 9;
const paragraphsBack = 2;

export type Chain = {
	/** Whom the pronoun means; nobody where the way back ends with somebody without a name. */
	readonly actor?: Actor;
	/** The sentence right before is about the same pronoun: whom it names besides is somebody else. */
	readonly isNext: boolean;
};

/**
 * "Berg rose early. He read the letter twice. “…,” he said": whom a pronoun means where the sentences before are
 * about "he" as well, back to the one that is about somebody by name.
 */
export function chained(
	ground: Ground,
	s: PlacedSentence,
	low: 'he' | 'she',
	{ person, sentence }: Memory
): Chain {
	let isNext: boolean | undefined;
	for (let at = s.index - 1; at >= Math.max(0, s.index - farthest); at--) {
		const before = ground.sentences[at];
		if (!before || s.paragraph - before.paragraph > paragraphsBack) break;
		const subject = subjectIn(ground, before);
		if (subject === 'quoted') continue;
		const isSame = subject?.text.toLowerCase() === low;
		isNext ??= isSame;
		if (isSame) continue;
		const actor = subject && personAt(ground, before, subject);
		if (actor && fits(actor, low)) return { actor, isNext };
		// "It would be useless, the General observed": who spoke there.
		if (!actor && person && at === sentence && fits(person, low)) return { actor: person, isNext };
		if (!actor && (hasStranger(ground, before) || namesSomebody(ground, before, low))) break;
	}
	return { isNext: isNext ?? false };
}

const fits = ({ pronoun }: Actor, low: 'he' | 'she') => pronoun === undefined || pronoun === low;

/** Somebody without a name does or says something in it. */
const hasStranger = (ground: Ground, s: PlacedSentence): boolean =>
	(ground.parsed?.[s.index]?.tokens ?? []).some(
		(t) => /^nsubj/.test(t.relation) && isPersonNoun(t.text) && !quoteAt(ground.quotes, t.start)
	);

/** The subject of a sentence’s main verb; `quoted` where all of it is somebody’s words. */
function subjectIn(ground: Ground, s: PlacedSentence): Token | 'quoted' | undefined {
	const tokens = ground.parsed?.[s.index]?.tokens ?? [];
	const root = tokens.findIndex((t) => t.relation === 'root');
	const verb = tokens[root];
	if (verb && quoteAt(ground.quotes, verb.start)) return 'quoted';
	return tokens.find(
		(t) => t.head === root && /^nsubj/.test(t.relation) && !quoteAt(ground.quotes, t.start)
	);
}

const personAt = (ground: Ground, s: PlacedSentence, { start, end }: Token): Actor | undefined =>
	within(ground.mentions, s.start, s.end).find(
		(m) =>
			m.actor.type === 'person' && m.form !== 'demonym' && m.outer <= start && end <= m.outerEnd
	)?.actor;

const namesSomebody = (ground: Ground, s: PlacedSentence, low: 'he' | 'she'): boolean =>
	within(ground.mentions, s.start, s.end).some(
		(m) =>
			m.actor.type === 'person' &&
			m.form !== 'demonym' &&
			fits(m.actor, low) &&
			!quoteAt(ground.quotes, m.start)
	);

/** "Of the Berg inquiry, he said": whom a phrase ahead names is spoken of, and does not speak. */
export const isSpokenOf = (ground: Ground, from: number, at: number, m: Mention): boolean =>
	m.end < at && fronted.test(ground.text.slice(from, at));

const fronted =
	/^(?:(?:And|But|Yet),? )?(?:Of|On|About|As for|Regarding|Concerning|Asked|Pressed|Questioned|Challenged|Turning to|Speaking of|Referring to) [^;:“”"]*, $/;
