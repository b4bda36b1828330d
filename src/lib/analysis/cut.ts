import { paragraphs } from '#lib/article/paragraphs.ts';
import { sentences } from '#lib/article/sentences.ts';
import { headingOf } from './chronology.ts';
import type { DateMention } from './dates.ts';
import type { Sentence, Word } from './parse.ts';

/** A sentence with its place: in the text's order, and in its paragraph. */
export type PlacedSentence = Sentence & {
	readonly index: number;
	readonly paragraph: number;
	/** The date that stands over its paragraph in a chronology: "5 June 2017: …". */
	readonly under?: DateMention;
	/** That date stands right before it. */
	readonly opens?: true;
};

/** The sentences of a text, cut into words as Universal Dependencies does; `published` (EDTF) helps a chronology's days to their year. */
export function cut(text: string, published?: string): PlacedSentence[] {
	const blocks = paragraphs(text);
	let paragraph = 0;
	let last: DateMention | undefined;
	return sentences(text).map(({ start, end, exact }, index) => {
		while (start >= (blocks[paragraph]?.end ?? Infinity)) paragraph++;
		const block = blocks[paragraph];
		const heading = block && headingOf(block.exact, block.start, last, published);
		last = heading?.date ?? last;
		const opens = heading !== undefined && block?.start === start;
		const skip = opens ? heading.length : index === 0 ? (dateline.exec(exact)?.[0].length ?? 0) : 0;
		const at = start + skip;
		return {
			...{ start: at, end, index, paragraph, words: wordsOf(exact.slice(skip), at) },
			...(heading && { under: heading.date }),
			...(opens && { opens })
		};
	});
}

/** "OSLO – ", "QUITO, Ecuador, Aug. 4, 1984 — ", "OTTAWA (Own Words) — ": the place of reporting, which belongs to no sentence. */
const dateline =
	/^\p{Lu}{2}[\p{Lu} .,'’-]{1,40}(?:, ?\p{Lu}[\p{L} .]{1,25}?){0,2}(?:,? \p{Lu}\p{L}+\.? \d{1,2}(?:, \d{4})?)? ?(?:\([^()\n]{2,40}\) ?)?[—–-]{1,2} (?=\S)/u;

/** Abbreviations with their full stop, dotted initials, numbers, words with apostrophes inside, single signs. */
const piece =
	/(?:Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Lt|Col|Prof|Rev|Adm|Capt|Maj|Sgt|St|Jr|Sr)\.|(?:\p{L}\.){2,8}|\p{Lu}\.(?= ?\p{Lu})|\p{N}+(?:[.,:]\p{N}+)*(?:st|nd|rd|th|s)?(?![\p{L}\p{N}])|[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*|[^\s]/gu;

/** "don’t" is "do" and "n’t", "Israel’s" is "Israel" and "’s"; compounds fall apart at their hyphens. */
const clitic = /(?:n['’]t|['’](?:s|re|ve|ll|d|m))$/i;

export function wordsOf(exact: string, at = 0): Word[] {
	const words: Word[] = [];
	for (const { 0: text, index } of exact.matchAll(piece)) {
		const start = at + index;
		const tail = clitic.exec(text);
		if (!tail || tail.index === 0) words.push({ start, end: start + text.length, text });
		else
			words.push(
				{ start, end: start + tail.index, text: text.slice(0, tail.index) },
				{ start: start + tail.index, end: start + text.length, text: tail[0] }
			);
	}
	return words;
}
