/** The model has seen nothing longer than this, in words and in wordpieces. */
const mostWords = 100;
const mostPieces = 300;

/** From the first word to before the end. */
export type Window = { readonly from: number; readonly end: number };

/**
 * Cuts a sentence that is too long for the model behind the last punctuation mark that fits, else
 * where it must be; nothing is left out. Most sentences are one window.
 */
export function windowsOf(words: readonly string[], pieceCounts: readonly number[]): Window[] {
	const out: Window[] = [];
	let from = 0;
	while (from < words.length) {
		let end = from;
		let pieces = 0;
		while (end < words.length && end - from < mostWords) {
			pieces += pieceCounts[end] ?? 0;
			if (pieces > mostPieces) break;
			end++;
		}
		if (end < words.length) end = breakBefore(words, from, end);
		out.push({ from, end });
		from = end;
	}
	return out;
}

function breakBefore(words: readonly string[], from: number, end: number): number {
	for (let k = end; k > from + (end - from) / 2; k--)
		if (/^[;:,.!?…—–)\]"”]$/u.test(words[k - 1] ?? '')) return k;
	return end;
}
