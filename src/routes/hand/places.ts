/** The places of an item's words, as a form and a comparison name them. */
import { longest } from '#lib/items/edit-troubles.ts';
import type { Words } from '#lib/items/item-words.ts';

export type Place = {
	readonly place: string;
	readonly label: string;
	/** Several lines. */
	readonly isLong: boolean;
	readonly most: number;
};

export function placesOf(words: Words): Place[] {
	const names = Object.keys(words);
	const counts = { step: 0, pair: 0 };
	return names.map((place) => ({
		place,
		label: labelOf(place, words, counts),
		isLong: place !== 'key' && !/^distractor\.\d+\.text$/.test(place),
		most: place === 'accepted' ? 6000 : longest(place)
	}));
}

function labelOf(place: string, words: Words, counts: { step: number; pair: number }): string {
	const [kind = '', index = '', part] = place.split('.');
	const number = Number(index) + 1;
	switch (kind) {
		case 'wording':
			return number === 1 ? 'Question' : 'The same in other words';
		case 'statement':
			return /_{2,}/.test(words[place] ?? '') ? 'Sentence with the gap' : 'Statement';
		case 'key':
			return 'Right answer';
		case 'accepted':
			return 'Also accepted, one a line';
		case 'distractor':
			if (part === 'text') return `Wrong answer ${number}`;
			return Object.hasOwn(words, `distractor.${index}.text`)
				? `Why answer ${number} is wrong`
				: 'Why “The article does not say” is wrong';
		case 'step':
			return `Event ${++counts.step}`;
		case 'pair':
			return part === 'left' ? `Row ${++counts.pair}` : `Match of row ${counts.pair}`;
		case 'correction':
			return 'The statement put right';
		default:
			return 'Reason';
	}
}
