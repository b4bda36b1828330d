/**
 * Sentences of an English text by rule: the same input gives the same spans on every machine, which
 * `Intl.Segmenter`, whose data changes with the browser, does not promise.
 */
import { paragraphs } from './paragraphs.ts';
import type { Span } from './schema.ts';

/** The sentences of a text, in order; no sentence reaches over a paragraph. */
export function sentences(text: string): Span[] {
	return paragraphs(text).flatMap(split);
}

function split(paragraph: Span): Span[] {
	const spans: Span[] = [];
	let from = 0;
	for (const stop of paragraph.exact.matchAll(stopPattern)) {
		const end = stop.index + (stop[1] as string).length;
		const next = stop.index + stop[0].length;
		const before = paragraph.exact.slice(Math.max(from, stop.index - 24), stop.index);
		const after = paragraph.exact.slice(next, next + 60);
		if (!endsHere(before, stop[1] as string, after, stop.index - from)) continue;
		spans.push(piece(paragraph, from, end));
		from = next;
	}
	if (from < paragraph.exact.length) spans.push(piece(paragraph, from, paragraph.exact.length));
	return spans;
}

function piece({ start, exact }: Span, from: number, to: number): Span {
	return { start: start + from, end: start + to, exact: exact.slice(from, to) };
}

/** A mark that may end a sentence, what closes after it, and the blanks before the next one. */
const stopPattern = /([.!?…]{1,6}["'”’»)\]]{0,3})\s+/g;

function endsHere(before: string, mark: string, after: string, length: number): boolean {
	// "…in the U.S. and Canada": what follows does not begin like a sentence.
	if (!/^["'“‘«([]{0,3}[\p{Lu}\p{Lt}\p{N}]/u.test(after)) return false;
	// "“Why now?” Steiner asked.": the quotation is part of the sentence that reports it.
	if (/^[!?…]+["'”’»]/.test(mark) && reported.test(after)) return false;
	if (!/^\.["'”’»)\]]*$/.test(mark)) return true;
	// "1. The Council met.": the number of a list, not a sentence.
	if (length <= 3 && /^\d{1,3}$/.test(before)) return false;
	const word = /[\p{L}\p{N}.]*$/u.exec(before)?.[0] ?? '';
	// "George P. Shultz" is no page, nor "Robert C. Byrd" a guess at a year.
	const isInitial = /^\p{Lu}$/u.test(word);
	if (!isInitial && needsNumber.has(word.toLowerCase())) return !/^\p{N}/u.test(after);
	if (titles.has(word.toLowerCase())) return false;
	// "J. R. Smith", "U.S. President" go on; "to the U.S. The next day" does not.
	if (isInitial || /^(?:\p{L}\.)+\p{L}$/u.test(word)) return opener.test(after);
	return true;
}

/** Abbreviations that a name or more of the sentence follows: "Mr. Smith", "Gen. Soleimani", "vs. Iran". */
const titles = new Set(
	(
		'mr mrs ms mx dr prof rev hon sen rep gov gen lt col maj capt cmdr adm sgt pres amb sec st mt ft ' +
		'messrs mme mlle vs cf approx esp incl dept univ fig al'
	).split(' ')
);

/** Abbreviations only before a number: "No. 5", "Art. 5", "Jan. 3"; "He said no. 5 …" is rarer than either. */
const needsNumber = new Set(
	'no nos art arts sect ch p pp vol jan feb mar apr jun jul aug sep sept oct nov dec c ca'.split(
		' '
	)
);

/** A word that opens a sentence and hardly goes on with a name: "to the U.S. The next day". */
const opener =
	/^["'“‘«([]{0,3}(?:The|A|An|This|That|These|Those|It|Its|He|She|They|We|I|His|Her|Their|In|On|At|By|For|From|But|And|However|Meanwhile|After|Before|When|While|If|As|Both|Some|Many|Neither|No|Not|There)\b/;

/** "Steiner asked", "the diplomat said" right after a quotation. */
const reported =
	/^(?:[\p{L}'’.-]+\s+){1,4}(?:asked|said|says|told|added|wrote|cried|replied|wondered|demanded)\b/u;
