/**
 * Words → wordpieces and letter shapes, exactly as training/pieces.py does; a golden test compares
 * the two. Characters are code points here, as in Python.
 */

/** Longer words, in code points, are one unknown piece. */
const maxWord = 100;
/** Of one word; the rest is left out. */
export const maxPiecesOfWord = 16;

const quotes: Readonly<Record<string, string>> = {
	'“': '"',
	'”': '"',
	'„': '"',
	'‟': '"',
	'«': '"',
	'»': '"',
	'″': '"',
	'‘': "'",
	'’': "'",
	'‚': "'",
	'‛': "'",
	'′': "'",
	'`': "'",
	'‐': '-',
	'‑': '-',
	'‒': '–',
	'−': '-'
};

export type PieceNumbers = ReadonlyMap<string, number>;

/** Lower case, without accents, plain quotation marks, no white space and no control characters. */
export function normalised(word: string): string[] {
	const out: string[] = [];
	for (const char of word.toLowerCase().normalize('NFD')) {
		if (/[\p{Mn}\p{C}\p{Z}]/u.test(char)) continue;
		out.push(quotes[char] ?? char);
	}
	return out;
}

const punctuation = /[!-/:-@[-`{-~]|\p{P}/u;

function chunks(chars: readonly string[]): string[][] {
	const out: string[][] = [];
	let open: string[] | undefined;
	for (const char of chars) {
		if (punctuation.test(char)) {
			out.push([char]);
			open = undefined;
		} else if (open) open.push(char);
		else out.push((open = [char]));
	}
	return out;
}

/** The wordpieces of one word, as numbers; never empty. */
export function piecesOf(word: string, numbers: PieceNumbers): number[] {
	const unknown = numbers.get('[UNK]') ?? 0;
	// Decomposed, a code unit becomes at most a few; far longer ones need not be looked at.
	if (word.length > maxWord * 2) return [unknown];
	const chars = normalised(word);
	if (chars.length === 0 || chars.length > maxWord) return [unknown];
	return chunks(chars)
		.flatMap((chunk) => greedy(chunk, numbers, unknown))
		.slice(0, maxPiecesOfWord);
}

/** The longest piece first; a character that no piece has is unknown, the rest stays readable. */
function greedy(chunk: readonly string[], numbers: PieceNumbers, unknown: number): number[] {
	const out: number[] = [];
	let from = 0;
	while (from < chunk.length) {
		let end = chunk.length;
		let found: number | undefined;
		for (; end > from && found === undefined; end--)
			found = numbers.get((from > 0 ? '##' : '') + chunk.slice(from, end).join(''));
		out.push(found ?? unknown);
		from = found === undefined ? from + 1 : end + 1;
	}
	return out;
}

/** How a word is written: 1 no letter, 2 lower, 3 Title, 4 CAPITALS, 5 A, 6 miXed, 7 digits, 8 first and Title. */
export function shapeOf(word: string, index: number): number {
	let upper = 0;
	let lower = 0;
	for (const char of word) {
		if (/\p{Nd}/u.test(char)) return 7;
		if (/\p{Lu}/u.test(char)) upper++;
		else if (/\p{Ll}/u.test(char)) lower++;
	}
	if (upper + lower === 0) return 1;
	if (upper === 0) return 2;
	if (lower === 0) return upper > 1 ? 4 : 5;
	if (upper === 1 && /^\p{Lu}/u.test(word)) return index === 0 ? 8 : 3;
	return 6;
}
