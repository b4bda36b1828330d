/**
 * M02: stems of 5–30 words (cloze 7–35), ending in a question mark, colon or blank. Guidelines
 * 14–16 of Haladyna, Downing & Rodriguez 2002 (central idea in the stem, no window dressing), the
 * unfocused-stem flaw of Moore et al. 2023. The word limits are ours.
 */
import { hard, soft, when, type ItemCheck } from '#lib/items/checks/finding.ts';
import { isMultipleChoice, stems } from '#lib/items/checks/parts.ts';
import { words } from '#lib/items/checks/words.ts';

export const stemLength: ItemCheck = (item) =>
	isInstruction(item.kind)
		? []
		: stems(item).flatMap((stem) => {
				const count = words(stem).length;
				const [least, most] = item.kind === 'gap' ? [7, 35] : [5, 30];
				if (count < 5 || count > 45) return [hard('M02', `${count} words in “${stem}”.`)];
				return when(count < least || count > most, soft('M02', `${count} words in “${stem}”.`));
			});

/** Ordering and matching items carry their matter in steps and pairs, not in the stem. */
const isInstruction = (kind: string) => kind === 'order' || kind === 'match';

export const stemEnd: ItemCheck = (item) =>
	item.statement === undefined && isMultipleChoice(item)
		? item.wordings.flatMap((stem) =>
				when(
					!/(?:\?|:|_{2,}\.?)["”’]?$/.test(stem),
					soft('M02', `No question mark, colon or blank ends “${stem}”.`)
				)
			)
		: [];
