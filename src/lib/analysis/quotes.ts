import { paragraphs } from '#lib/article/paragraphs.ts';

/** A quotation with its marks (start, end) and without (from, to). A nested one belongs to the outer. */
export type Quote = {
	readonly start: number;
	readonly end: number;
	readonly from: number;
	readonly to: number;
};

/**
 * The quotations of a text: straight, curly, or single (British), each within its paragraph; one that
 * goes on in the next paragraph, which begins with an opening mark again, ends with its paragraph.
 */
export function quotesOf(text: string): Quote[] {
	const blocks = paragraphs(text);
	return blocks.flatMap(({ start, exact }, at) => {
		const goesOn = /^["“‘]/.test(blocks[at + 1]?.exact ?? '');
		return [...inParagraph(exact, goesOn)].map((q) => ({
			start: q.start + start,
			end: q.end + start,
			from: q.from + start,
			to: q.to + start
		}));
	});
}

function* inParagraph(text: string, goesOn: boolean): Generator<Quote> {
	let open = -1;
	let closing = '';
	for (const { 0: mark, index } of text.matchAll(/["“”‘’]/g)) {
		if (open < 0) {
			closing = opens(text, index, mark);
			if (closing !== '') open = index;
		} else if (mark === closing && (mark !== '’' || !isInWord(text, index))) {
			yield { start: open, end: index + 1, from: open + 1, to: index };
			open = -1;
		}
	}
	if (open >= 0 && goesOn) yield { start: open, end: text.length, from: open + 1, to: text.length };
}

/** The mark that closes what this one opens; none where it is an apostrophe or a stray. */
function opens(text: string, at: number, mark: string): string {
	if (mark === '"') return '"';
	if (mark === '“') return '”';
	const isFree =
		!/[\p{L}\p{N}]/u.test(text.charAt(at - 1)) && /[\p{L}\p{N}]/u.test(text.charAt(at + 1));
	return mark === '‘' && isFree ? '’' : '';
}

/** An apostrophe inside a word, or a plural’s before a word that goes on: "the states’ leaders". */
const isInWord = (text: string, at: number) =>
	/[\p{L}\p{N}]/u.test(text.charAt(at + 1)) ||
	(/s/.test(text.charAt(at - 1)) && / \p{Ll}/u.test(text.slice(at + 1, at + 3)));

export const quoteAt = (quotes: readonly Quote[], position: number): Quote | undefined =>
	quotes.find((q) => q.start <= position && position < q.end);
