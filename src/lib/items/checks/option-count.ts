/**
 * M03: three to five options, of which three suffice (guideline 18 of Haladyna, Downing & Rodriguez
 * 2002; Rodriguez 2005; Tarrant 2009).
 */
import { hard, when, type ItemCheck } from '#lib/items/checks/finding.ts';

export const optionCount: ItemCheck = (item) => {
	const count = item.distractors.length + 1;
	if (item.interaction !== 'choice') return [];
	if (item.kind === 'true-false')
		return when(count !== 2, hard('M03', `${count} options, not two.`));
	return when(
		count < 3 || count > 5,
		hard('M03', `${count} options: three to five are asked for.`)
	);
};
