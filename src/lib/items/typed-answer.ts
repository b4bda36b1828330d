import type { Key } from '#lib/items/schema.ts';
import { sameDate, sameNumber } from '#lib/items/typed-value.ts';

/** How a typed answer compares with the key: letter for letter, with a forgiven slip, or not. */
export type Comparison = 'exact' | 'slip' | 'wrong';

/**
 * Compares a typed answer with a key. Case, spaces, diacritics, punctuation, hyphens and a leading
 * article never count; words of 5–8 letters may have one slip and longer ones two in all; numbers
 * and dates are exact, in digits or in words. `others` are answers known to be wrong: typing one of
 * them is never a slip of the key (Gambia is not a misspelt Zambia).
 */
export function compareTyped(typed: string, key: Key, others: readonly string[]): Comparison {
	const accepted = [key.text, ...(key.accepted ?? [])];
	const answer = normalise(typed);
	if (answer === '') return 'wrong';
	if (accepted.some((a) => normalise(a) === answer)) return 'exact';
	if (key.compare === 'number') return sameNumber(typed, key.text, key.value) ? 'exact' : 'wrong';
	if (key.compare === 'date') return sameDate(typed, key.text, key.value) ? 'exact' : 'wrong';
	if (others.some((o) => normalise(o) === answer)) return 'wrong';
	return accepted.some((a) => isSlip(answer, normalise(a))) ? 'slip' : 'wrong';
}

/** "The  Élysée-Palace!" → "elysee palace". */
export function normalise(text: string): string {
	const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
	const spaced = plain
		.replace(/(\d)[,\s](?=\d{3}(?!\d))/g, '$1')
		.replace(/['’]|\.(?!\d)|(?<!\d)\./g, '')
		.replace(/[^\p{L}\p{N}.]+/gu, ' ')
		.trim();
	return spaced
		.replace(/^(?:the|an?) (?=\S)/, '')
		.replace(/ı/g, 'i')
		.replace(/ß/g, 'ss');
}

/**
 * Word by word, so that "North Korea" is no slip of "South Korea"; as one string where only the
 * spaces differ. A wrong first letter makes another word more often than a slip (import, export).
 */
function isSlip(typed: string, key: string): boolean {
	const [a, b] = [typed.split(' '), key.split(' ')];
	if (a.length !== b.length) return isNear(a.join(''), b.join(''));
	const total = a.reduce((sum, word, i) => sum + distance(word, b[i] as string), 0);
	return total <= 2 && a.every((word, i) => isNear(word, b[i] as string));
}

function isNear(typed: string, key: string): boolean {
	if (typed === key) return true;
	if (/\d/.test(typed + key) || !sameStart(typed, key)) return false;
	const slips = key.length < 5 ? 0 : key.length <= 8 ? 1 : 2;
	return distance(typed, key) <= slips;
}

/** The same first letter, or the first two exchanged. */
const sameStart = (a: string, b: string) => a[0] === b[0] || (a[0] === b[1] && a[1] === b[0]);

/** Damerau–Levenshtein, optimal string alignment: exchanging two neighbours is one slip. */
export function distance(a: string, b: string): number {
	let before: number[] = [];
	let last = Array.from({ length: b.length + 1 }, (_, j) => j);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const change = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
			let best = Math.min(change, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
				best = Math.min(best, (before[j - 2] ?? 0) + 1);
			row.push(best);
		}
		[before, last] = [last, row];
	}
	return last[b.length] ?? 0;
}
