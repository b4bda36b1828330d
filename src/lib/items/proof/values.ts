import { monthNames, precision } from '#lib/article/edtf.ts';

const small =
	'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
		' '
	);
const tens = 'thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** The text gives the date's year, month and day as far as it has them, and no other number. */
export function saysDate(text: string, value: string): boolean {
	if (precision(value) === undefined || value.includes('/')) return false;
	const [year = '', month, day] = value.replace(/[~?%]/g, '').split('-');
	const name = month === undefined ? undefined : monthNames[Number(month) - 1];
	const numbers = (text.match(/\d+/g) ?? []).map(Number);
	const wanted = [...(day === undefined ? [] : [Number(day)]), Number(year)];
	const named = monthNames.filter((m) => new RegExp(`\\b${m}\\b`, 'i').test(text));
	return (
		numbers.length === wanted.length &&
		wanted.every((n) => numbers.includes(n)) &&
		named.join() === (name ?? '')
	);
}

/** The first number of the text, in digits or as one word, is the value. */
export function saysNumber(text: string, value: number): boolean {
	const digits = /\d+(?:,\d{3})*(?:\.\d+)?/.exec(text)?.[0];
	if (digits !== undefined) {
		const scale = /million/i.test(text) ? 1e6 : /billion/i.test(text) ? 1e9 : 1;
		const number = Number(digits.replace(/,/g, ''));
		return number === value || number * scale === value;
	}
	const word = text
		.toLowerCase()
		.match(/[a-z]+/g)
		?.find((w) => small.includes(w) || tens.includes(w));
	if (word === undefined) return false;
	return (small.includes(word) ? small.indexOf(word) : 10 * (tens.indexOf(word) + 3)) === value;
}
