/** Dates that a text writes out, as EDTF: what the reader is offered, and what they may type. */
import { isEdtf, parseEdtf } from '#lib/article/edtf.ts';

export type Dated = { readonly date: string; readonly start: number; readonly exact: string };

const months =
	'January February March April May June July August September October November December'.split(
		' '
	);
const names = months.map((name) => `${name}|${name.slice(0, 3)}\\.?`).join('|');
const year = '(\\d{4})';
const forms: readonly (readonly [RegExp, (m: readonly string[]) => string])[] = [
	[
		new RegExp(`\\b(\\d{1,2}) (${names}),? ${year}\\b`, 'g'),
		([, d = '', m = '', y = '']) => `${y}-${month(m)}-${two(d)}`
	],
	[
		new RegExp(`\\b(${names}) (\\d{1,2}),? ${year}\\b`, 'g'),
		([, m = '', d = '', y = '']) => `${y}-${month(m)}-${two(d)}`
	],
	[new RegExp(`\\b(${names}) ${year}\\b`, 'g'), ([, m = '', y = '']) => `${y}-${month(m)}`],
	[/\b(\d{4}-\d{2}(?:-\d{2})?)\b/g, ([, date = '']) => date],
	[/\b(1[5-9]\d\d|20\d\d)\b/g, ([, y = '']) => y]
];
const withoutYear: typeof forms = [
	[
		new RegExp(`\\b(\\d{1,2}) (${names})\\b`, 'g'),
		([, d = '', m = '']) => `-${month(m)}-${two(d)}`
	],
	[new RegExp(`\\b(${names}) (\\d{1,2})\\b`, 'g'), ([, m = '', d = '']) => `-${month(m)}-${two(d)}`]
];

const two = (digits: string) => digits.padStart(2, '0');
const month = (name: string) =>
	two(String(months.findIndex((full) => full.startsWith(name.slice(0, 3))) + 1));

/** In the order of the text, none inside another; a day without its year is of the year that is told from. */
export function datesIn(text: string, toldAsOf: string): Dated[] {
	const found: Dated[] = [];
	const take = (start: number, exact: string, date: string) => {
		const end = start + exact.length;
		if (!isEdtf(date)) return;
		if (found.some((one) => start < one.start + one.exact.length && one.start < end)) return;
		found.push({ date, start, exact });
	};
	for (const [pattern, read] of forms)
		for (const match of text.matchAll(pattern)) take(match.index, match[0], read(match));
	for (const [pattern, read] of withoutYear)
		for (const match of text.matchAll(pattern))
			take(match.index, match[0], toldAsOf.slice(0, 4) + read(match));
	return found.sort((a, b) => a.start - b.start);
}

/** What a reader typed for a date: EDTF, or as a paper writes it ("4 May 2016", "about 2014"). */
export function readDate(typed: string): string | undefined {
	const text = typed.trim();
	if (parseEdtf(text)) return text;
	const about = /^(?:about|around|c\.?|circa)\s+(.+)$/i.exec(text);
	if (about) {
		const inner = readDate(about[1] ?? '');
		return inner !== undefined && /^[\d-]+$/.test(inner) ? `${inner}~` : undefined;
	}
	const [only] = datesIn(titled(text), '');
	return only?.exact.length === text.length ? only.date : undefined;
}

const titled = (text: string) =>
	text.replace(/\p{L}+/gu, (word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase());
