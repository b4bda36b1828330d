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
		return { clarity: isLoose ? 0.9 : 1, end };
	}
	const actor = head === at + 1 ? describedBy(ground, noun, end) : undefined;
	if (actor && !named.includes(actor))
		return { clarity: 0.97, actor, end: words[head]?.end ?? end };
	if (actor) return { clarity: 0.95, end };
	if (inHeadline(ground.headline, noun)) return { clarity: 0.88, end };
	return { clarity: vagueNouns.has(noun) ? 0.6 : 0.93, end };
}

/** The index of the noun, as far as its neighbours tell; undefined where a name says which one is meant. */
function headOf(
	words: readonly Word[],
	at: number,
	mentions: ReadonlyMap<number, Mention>
): number | undefined {
	let head = at + 1;
	for (let next = at + 1; next <= at + 4; next++) {
		const one = words[next];
		if (!one || closed.has(one.text) || !/^[\p{L}\p{N}]/u.test(one.text)) break;
		if (mentions.has(one.start) || /^\p{Lu}/u.test(one.text)) return undefined;
		head = next;
		if (vagueNouns.has(one.text)) break;
	}
	return head;
}

const inHeadline = (headline: string, noun: string) =>
	noun.length > 3 && headline.toLowerCase().includes(noun.replace(/(?:es|s)$/, ''));
