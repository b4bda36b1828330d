import type { Actor, Mention } from './actors.ts';
import type { Ground } from './ground.ts';
import { closed, commonKnowledge, specifiers, vagueNouns } from './lexicon/vague.ts';
import type { Word } from './parse.ts';
import { describedBy } from './referents.ts';

/** How clear a noun phrase with "the" is on its own, and what to say instead of it, up to `end`. */
export type Definite = { readonly clarity: number; readonly actor?: Actor; readonly end: number };

/** "the move": spelled out by what follows, by the headline, or by the one actor that it can mean. */
export function definiteAt(
	ground: Ground,
	words: readonly Word[],
	at: number,
	mentions: ReadonlyMap<number, Mention>,
	named: readonly Actor[]
): Definite {
	const end = words[at]?.end ?? 0;
	const head = headOf(words, at, mentions);
	if (head === undefined) return { clarity: 1, end };
	const noun = words[head]?.text ?? '';
	const after = words[head + 1]?.text ?? '';
	if (commonKnowledge.has(noun)) return { clarity: 1, end };
	if (specifiers.has(after)) {
		const isLoose = vagueNouns.has(noun) && /^(?:to|at|in|on|by|that)$/.test(after);
		return { clarity: isLoose ? 0.82 : 1, end };
	}
	const actor = head === at + 1 ? describedBy(ground, noun, end) : undefined;
	if (actor && !named.includes(actor))
		return { clarity: 0.97, actor, end: words[head]?.end ?? end };
	if (actor) return { clarity: 0.95, end };
	if (inHeadline(ground.headline, noun)) return { clarity: 0.88, end };
	return { clarity: vagueNouns.has(noun) ? 0.6 : 0.82, end };
}

/** The index of the noun, as far as its neighbours tell; undefined where a name says which one is meant. */
function headOf(
	words: readonly Word[],
	at: number,
	mentions: ReadonlyMap<number, Mention>
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
		if (vagueNouns.has(one.text)) break;
	}
	const isKind =
		/^(?:nation|country|state|capital|city|leader|president|minister|company|firm|giant|official|side)$/.test(
			words[head]?.text ?? ''
		);
	return isNamed && !isKind ? undefined : head;
}

const inHeadline = (headline: string, noun: string) =>
	noun.length > 3 && headline.toLowerCase().includes(noun.replace(/(?:es|s)$/, ''));
