/** Roles of a statement that the reader has reworded: what stands inside a role's words becomes a part of it. */
import type { Fact, Role } from '#lib/article/schema.ts';
import { insideSentence, placeOf } from './phrase.ts';
import { filled } from './roles.ts';

/**
 * The fact's roles in other words, where one stretch of its sentence was changed: "the agreements" becomes "the
 * Geneva agreements". A role all of whose words were changed means somebody or something else now.
 */
export function movedRoles({ statement: before, frame }: Fact, after: string): readonly Role[] {
	const { start, end, by } = changeBetween(before, after);
	return frame.roles.map((role) => {
		const at = placeOf(before, role.text);
		const stop = at + role.text.length;
		const isInside = at >= 0 && at <= start && end <= stop;
		// What is only added in front or behind belongs to the sentence.
		const isOfRole = isInside && (end > start || (at < start && end < stop));
		if (!isOfRole || by.trim() === '') return role;
		const words = after.slice(at, stop + by.length - (end - start));
		const text = at === 0 && !words.startsWith(role.text) ? insideSentence(words) : words;
		return start === at && end === stop ? filled(role, text) : { ...role, text };
	});
}

const inWord = (letter: string | undefined): boolean => /[\p{L}\p{N}’'-]/u.test(letter ?? '');

/** The stretch of `before`, of whole words, that `by` stands for now. */
function changeBetween(before: string, after: string) {
	let start = 0;
	const shorter = Math.min(before.length, after.length);
	while (start < shorter && before[start] === after[start]) start++;
	let behind = 0;
	while (
		behind < shorter - start &&
		before[before.length - 1 - behind] === after[after.length - 1 - behind]
	)
		behind++;
	const cuts = (sentence: string, at: number) => inWord(sentence[at - 1]) && inWord(sentence[at]);
	while (start > 0 && (cuts(before, start) || cuts(after, start))) start--;
	while (behind > 0 && (cuts(before, before.length - behind) || cuts(after, after.length - behind)))
		behind--;
	return { start, end: before.length - behind, by: after.slice(start, after.length - behind) };
}
