import type { Actor } from './actors.ts';
import type { PlacedSentence } from './cut.ts';
import { within, type Ground } from './ground.ts';
import { quoteAt } from './quotes.ts';
import { isSpokenOf } from './speaker-chain.ts';
import { subjectOf, type Memory } from './speaker.ts';

/** Since somebody spoke, a sentence began with another person, or this one names another before the pronoun. */
export function isSomebodyElseNamed(
	ground: Ground,
	here: PlacedSentence,
	at: number,
	speaker: Actor,
	{ sentence }: Memory
): boolean {
	const isOther = (actor: Actor | undefined) => actor?.type === 'person' && actor !== speaker;
	const named = within(ground.mentions, here.start, at).some(
		(m) =>
			m.form !== 'description' &&
			isOther(m.actor) &&
			!quoteAt(ground.quotes, m.start) &&
			!isSpokenOf(ground, here.start, at, m)
	);
	return (
		named ||
		ground.sentences
			.slice(sentence + 1, here.index)
			.some((s) => isOther(subjectOf(ground, s)?.actor) || opensWithStranger(ground, s, speaker))
	);
}

/** "Costas Vlahos, a shipbroker in Piraeus, put …": a person, whatever else is known of the name. */
const opensWithStranger = (ground: Ground, s: PlacedSentence, speaker: Actor) =>
	/^\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)+, (?:an?|the|who|whose) /u.test(
		ground.text.slice(s.start, s.end)
	) && !within(ground.mentions, s.start, s.start + 30).some((m) => m.actor === speaker);
