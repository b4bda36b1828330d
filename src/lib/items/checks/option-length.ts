/**
 * M10, M11 and M12: length tells nothing. Guidelines 24 and 28d of Haladyna, Downing & Rodriguez
 * 2002; the longest-option flaw (Rush 2016: among the commonest; Pham 2018: it does raise scores).
 */
import { soft, when, type ItemCheck } from '#lib/items/checks/finding.ts';
import { comparableOptions } from '#lib/items/checks/parts.ts';
import { mean, words } from '#lib/items/checks/words.ts';

export const keyLongest: ItemCheck = (item) => {
	const [key, ...rest] = comparableOptions(item).map((o) => o.length);
	if (key === undefined || rest.length === 0) return [];
	const isLongest = rest.every((length) => key > length);
	return when(
		isLongest && key >= 10 && key > 1.4 * mean(rest),
		soft(
			'M10',
			`The key has ${key} characters, the distractors ${Math.round(mean(rest))} on average.`
		)
	);
};

export const keyShortest: ItemCheck = (item) => {
	const [key, ...rest] = comparableOptions(item).map((o) => o.length);
	if (key === undefined || rest.length === 0) return [];
	return when(
		key < 0.5 * mean(rest),
		soft(
			'M11',
			`The key has ${key} characters, the distractors ${Math.round(mean(rest))} on average.`
		)
	);
};

export const lengthSpread: ItemCheck = (item) => {
	const lengths = comparableOptions(item).map((o) => o.length);
	if (lengths.length < 2) return [];
	const [least, most] = [Math.min(...lengths), Math.max(...lengths)];
	return when(
		most >= 4 * least && most >= 10,
		soft('M12', `Options of ${least} to ${most} characters.`)
	);
};

export const longOption: ItemCheck = (item) =>
	comparableOptions(item).flatMap((option) =>
		when(words(option).length > 16, soft('M12', `More than 16 words in “${option}”`))
	);
