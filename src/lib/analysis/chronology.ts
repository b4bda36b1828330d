import { formatEdtf, isEdtf } from '#lib/article/edtf.ts';
import type { DateMention } from './dates.ts';
import { months } from './lexicon/calendar.ts';

const monthsOrShort = `${months}|Jan\\.|Feb\\.|Mar\\.|Apr\\.|Aug\\.|Sept?\\.|Oct\\.|Nov\\.|Dec\\.`;
const order = 'JanFebMarAprMayJunJulAugSepOctNovDec';

/** "5 June 2017: ", "Jun. 5, 2017 – ", "July 1956: ", "1962: ", "1962. " at the head of a paragraph. */
const heading = new RegExp(
	`^(?:(?:(\\d{1,2}) )?(${monthsOrShort})|(${monthsOrShort}) (\\d{1,2}),)? ?((?:1[5-9]|20)\\d\\d)(?::| ?[–—]| -|\\.) (?=\\S)`
);

/** "Nov. 4 — ", "19–20 November: ": a day whose year stands over an entry before. */
const dayHeading = new RegExp(
	`^(?:(\\d{1,2})([–-]\\d{1,2})? (${monthsOrShort})|(${monthsOrShort}) (\\d{1,2})([–-]\\d{1,2})?)(?::| ?[–—]| -) (?=\\S)`
);

/**
 * The date under which a chronology tells what follows, and how long it is with the mark behind it; a day without
 * a year is of the year of the entry `before`, or the next one where its month has gone by.
 */
export function headingOf(
	paragraph: string,
	start: number,
	before?: DateMention
): { readonly date: DateMention; readonly length: number } | undefined {
	const found = heading.exec(paragraph);
	if (!found) return before && dayOf(paragraph, start, before);
	const [all, day = found[4], month = found[3], , , year = ''] = found;
	return made(all, start, [
		year,
		...(month ? [numberOf(month)] : []),
		...(month && day ? [day.padStart(2, '0')] : [])
	]);
}

const numberOf = (month: string) =>
	String(order.indexOf(month.slice(0, 3)) / 3 + 1).padStart(2, '0');

function dayOf(paragraph: string, start: number, before: DateMention) {
	const found = dayHeading.exec(paragraph);
	if (!found || before.edtf.length < 7) return undefined;
	const [all, day = found[5] ?? '', to = found[6], month = found[4] ?? ''] = found;
	const number = numberOf(found[3] ?? month);
	const year = Number(before.edtf.slice(0, 4)) + (number < before.edtf.slice(5, 7) ? 1 : 0);
	// "Nov. 19–20": within the month.
	return made(all, start, [String(year), number, ...(to ? [] : [day.padStart(2, '0')])]);
}

function made(all: string, start: number, parts: readonly string[]) {
	const edtf = parts.join('-');
	if (!isEdtf(edtf)) return undefined;
	const marker = parts.length === 3 ? 'on' : 'in';
	const end = start + all.replace(/[\s:–—-]+$/, '').length;
	const text = `${marker} ${formatEdtf(edtf)}`;
	return { date: { start, end, edtf, explicit: true, text, marker }, length: all.length };
}
