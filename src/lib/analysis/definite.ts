import type { Span } from '#lib/article/schema.ts';
import type { Actor, Mention } from './actors.ts';
import { antecedentOf } from './antecedents.ts';
import { kinOf } from './lexicon/kin-nouns.ts';
import type { Ground } from './ground.ts';
import { closed, commonKnowledge, specifiers, vagueNouns } from './lexicon/vague.ts';
import type { Word } from './parse.ts';
import { theTwo } from './the-two.ts';
import { countryMeant, describedBy, lastOfName, sentenceAt } from './referents.ts';

/** How clear a noun phrase with "the" is on its own, and what to say instead of it, up to `end`. */
export type Definite = {
	readonly clarity: number;
	readonly actor?: Actor;
	/** Said instead of it: the words by which the text brought it up, and the sentence that did. */
	readonly instead?: { readonly text: string; readonly support: Span };
	readonly end: number;
};

/** "the move": spelled out by what follows, by the headline, or by the one actor that it can mean. */
export function definiteAt(
	ground: Ground,
	words: readonly Word[],
	at: number,
	mentions: ReadonlyMap<number, Mention>,
	named: readonly Actor[]
): Definite {
	const end = words[at]?.end ?? 0;
	const two = theTwo(ground, words, at);
	if (two) return { clarity: 0.78, instead: two, end: two.end };
	const tokens = ground.parsed?.[sentenceAt(ground, end)?.index ?? -1]?.tokens;
	// "the official news agency": no official.
	const isAdjective = ({ start }: Word) => tokens?.find((t) => t.start === start)?.tag === 'JJ';
	const head = headOf(words, at, mentions, isAdjective);
	if (head === undefined) return { clarity: 1, end };
	const noun = words[head]?.text ?? '';
	const after = words[head + 1]?.text ?? '';
	if (commonKnowledge.has(noun)) return { clarity: 1, end };
	if (specifiers.has(after)) {
		const isLoose = vagueNouns.has(noun) && /^(?:to|at|in|on|by|that)$/.test(after);
		// "the hospital in Omsk": which one, as far as a name tells.
		const where = /^(?:in|at)$/.test(after)
			? mentions.get(words[head + 2]?.start ?? -1)
			: undefined;
		const isPlaced = where !== undefined && /^(?:place|state)$/.test(where.actor.type);
		return { clarity: !isLoose ? 1 : isPlaced ? 0.93 : 0.82, end };
	}
	const actor =
		head === at + 1
			? (describedBy(ground, noun, end) ??
				lastOfName(ground, noun, end) ??
				countryMeant(ground, noun, end, named))
			: undefined;
	if (actor && !named.includes(actor))
		return {
			clarity: noun === 'country' ? 0.84 : 0.97,
			actor,
			end: words[head]?.end ?? end
		};
	if (actor) return { clarity: 0.95, end };
	const brought = head === at + 1 ? broughtUp(ground, words, at, named) : undefined;
	if (brought) return { ...brought, end: words[head]?.end ?? end };
	if (inHeadline(ground.headline, noun))
		return { clarity: hasWord(ground.headline, noun) ? 0.93 : 0.88, end };
	// "the accord" under "Two rivals sign a pact".
	if (kinOf(noun).some((kin) => hasWord(ground.headline, kin))) return { clarity: 0.85, end };
	return { clarity: vagueNouns.has(noun) ? 0.6 : 0.82, end };
}

/** "the fund": of what the text brought up before, with the words that say which. */
function broughtUp(
	ground: Ground,
	words: readonly Word[],
	at: number,
	named: readonly Actor[]
): Omit<Definite, 'end'> | undefined {
	const found = antecedentOf(ground, words[at + 1]?.text ?? '', words[at]?.start ?? 0);
	if (!found) return undefined;
	// In the same statement it needs no words again.
	if (found.start >= (words[0]?.start ?? 0)) return { clarity: 0.97 };
	const isOwn = found.owned && named[0] === found.owned.by;
	const text = isOwn ? `its ${found.owned?.text ?? ''}` : found.text;
	return { clarity: found.clarity, instead: { text, support: found.sentence } };
}

/** The index of the noun, as far as its neighbours tell; undefined where a name says which one is meant. */
function headOf(
	words: readonly Word[],
	at: number,
	mentions: ReadonlyMap<number, Mention>,
	isAdjective: (word: Word) => boolean
): number | undefined {
	let head = at + 1;
	let isNamed = false;
	for (let next = at + 1; next <= at + 8; next++) {
		const one = words[next];
		if (!one) break;
		const joins =
			one.text === '-' || (one.text === 'and' && /ly$/.test(words[next - 1]?.text ?? ''));
		if (joins) continue;
		if (closed.has(one.text) || !/^[\p{L}\p{N}]/u.test(one.text)) break;
		const mention = mentions.get(one.start);
		if (mention || /^\p{Lu}/u.test(one.text)) {
			// "the European nation" is named by nobody; "the European Union" is.
			if (mention && mention.form !== 'demonym') return undefined;
			isNamed = true;
		} else if (next > at + 4) break;
		head = next;
		if (vagueNouns.has(one.text) && !isAdjective(one)) break;
	}
	const isKind =
		/^(?:nation|country|state|capital|city|leader|president|minister|company|firm|giant|official|side)$/.test(
			words[head]?.text ?? ''
		);
	return isNamed && !isKind ? undefined : head;
}

/** The headline, which stands above every question, has the very word. */
const hasWord = (headline: string, noun: string) =>
	headline
		.toLowerCase()
		.split(/[^\p{L}]+/u)
		.filter((word) => word === noun).length === 1;

const inHeadline = (headline: string, noun: string) =>
	noun.length > 3 && headline.toLowerCase().includes(noun.replace(/(?:es|s)$/, ''));
