import type { Cast, Mention } from './actors.ts';
import type { PlacedSentence } from './cut.ts';
import type { DateMention } from './dates.ts';
import type { ParsedSentence } from './parse.ts';
import type { Quote } from './quotes.ts';

/** What is known of a text before facts are read from it. Lists are in the text's order. */
export type Ground = {
	readonly text: string;
	readonly headline: string;
	/** EDTF of the day that the text speaks from. */
	readonly published: string;
	readonly sentences: readonly PlacedSentence[];
	readonly quotes: readonly Quote[];
	readonly dates: readonly DateMention[];
	readonly cast: Cast;
	/** Words with a capital where a sentence does not ask for one. */
	readonly capitals: ReadonlySet<string>;
	readonly mentions: readonly Mention[];
	/** What the language model reads, sentence for sentence; without it surface rules stand alone. */
	readonly parsed?: readonly ParsedSentence[];
};

/** Those of a sorted list that lie wholly within a stretch; the list is short per sentence, so a scan from a cut. */
export function within<T extends { readonly start: number; readonly end: number }>(
	list: readonly T[],
	start: number,
	end: number
): T[] {
	let low = 0;
	let high = list.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((list[middle]?.start ?? 0) < start) low = middle + 1;
		else high = middle;
	}
	const out: T[] = [];
	for (let i = low; i < list.length; i++) {
		const one = list[i] as T;
		if (one.start >= end) break;
		if (one.end <= end) out.push(one);
	}
	return out;
}
