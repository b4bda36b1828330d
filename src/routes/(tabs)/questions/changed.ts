import { type Edit, hasMoved, readersWords } from '#lib/items/edit.ts';
import { wordsOf } from '#lib/items/item-words.ts';
import type { Item } from '#lib/items/schema.ts';
import { placesOf } from '../../hand/places.ts';

export type Changed = {
	readonly edit: Edit;
	/** As the library has it now; undefined if it is gone. */
	readonly item: Item | undefined;
	/** The library changed it too: the reader has to choose. */
	readonly isMet: boolean;
	/** What is different, in reading order. */
	readonly rows: readonly Difference[];
};

export type Difference = {
	readonly place: string;
	readonly label: string;
	readonly mine: string;
	/** The library's words now; of an item that is gone, those of then. */
	readonly theirs: string;
};

/** An edit side by side with the item as the library has it. */
export function changedOf(edit: Edit, item: Item | undefined): Changed {
	const mine = readersWords(edit);
	const theirs = item ? wordsOf(item) : edit.base;
	const rows = placesOf({ ...theirs, ...mine })
		.map(({ place, label }) => ({
			place,
			label,
			mine: mine[place] ?? '',
			theirs: theirs[place] ?? ''
		}))
		.filter((row) => row.mine !== row.theirs);
	return { edit, item, isMet: item !== undefined && hasMoved(item, edit), rows };
}
