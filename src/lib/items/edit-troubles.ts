import { lines } from '#lib/items/edit.ts';
import type { Words } from '#lib/items/item-words.ts';
import { notStated } from '#lib/items/options.ts';
import type { Item } from '#lib/items/schema.ts';
import { normalise } from '#lib/items/typed-answer.ts';

/** Something that keeps an edit from being asked, and the place where it stands. */
export type EditTrouble = { readonly place: string; readonly message: string };

/** Longest text of a place; answers are pressed with a thumb, so they are shorter. */
export const longest = (place: string): number =>
	/^(?:key|distractor\.\d+\.text|pair\..*|step\..*)$/.test(place) ? 200 : 600;

/** The reader's words without the white space that a keyboard leaves behind. */
export const tidied = (words: Words): Words =>
	Object.fromEntries(
		Object.entries(words).map(([place, text]) => [
			place,
			place === 'accepted' ? lines(text).join('\n') : text.replace(/\s+/g, ' ').trim()
		])
	);

/** What would make the edited item unusable, in words for the reader; the first of each place. */
export function editTroubles(item: Item, words: Words): readonly EditTrouble[] {
	const troubles = [
		...Object.entries(words).flatMap(([place, text]) => ofText(item, place, text)),
		...ofAnswers(words)
	];
	return troubles.filter(({ place }, at) => troubles.findIndex((t) => t.place === place) === at);
}

function ofText(item: Item, place: string, text: string): EditTrouble[] {
	const at = (message: string) => [{ place, message }];
	if (place === 'accepted')
		return lines(text).some((line) => line.length > 200)
			? at('One of these is too long: 200 characters at most.')
			: lines(text).length > 30
				? at('Thirty are enough.')
				: [];
	if (text.trim() === '') return at('This cannot be left empty.');
	if (text.length > longest(place))
		return at(`This is too long: ${longest(place)} characters at most.`);
	// A gap, "<b>" in a sentence about typography: marks are shown as they are, so most are slips.
	if (/<\/?[a-z][^>]*>/i.test(text))
		return at('Plain words only: marks such as <b> are shown as typed.');
	if (place === 'statement' && item.kind === 'gap' && text.split(/_{2,}/).length !== 2)
		return at('Leave exactly one gap, written as ____.');
	return [];
}

/** Answers must differ, as a reader would compare them; steps and pairs among themselves. */
function ofAnswers(words: Words): EditTrouble[] {
	const same = (form: RegExp, taken: readonly string[] = []) => {
		const seen = new Set(taken.map(normalise));
		return Object.entries(words).flatMap(([place, text]) => {
			if (!form.test(place) || text.trim() === '') return [];
			const isTwice = seen.has(normalise(text));
			seen.add(normalise(text));
			return isTwice ? [{ place, message: 'This answer is there already.' }] : [];
		});
	};
	return [
		...same(/^(?:key|distractor\.\d+\.text)$/, [notStated]),
		...same(/^step\./),
		...same(/^pair\..*\.left$/)
	];
}
