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
 * a year is of the year of the entry `before`, or the next one where its month has gone by (see `yearOf`).
 */
export function headingOf(
	paragraph: string,
	start: number,
	before?: DateMention,
	published?: string
): { readonly date: DateMention; readonly length: number } | undefined {
	const found = heading.exec(paragraph);
	if (!found) return before && dayOf(paragraph, start, before, published);
	const [all, day = found[4], month = found[3], , , year = ''] = found;
	return made(all, start, [
		year,
		...(month ? [numberOf(month)] : []),
		...(month && day ? [day.padStart(2, '0')] : [])
	]);
}

const numberOf = (month: string) =>
	String(order.indexOf(month.slice(0, 3)) / 3 + 1).padStart(2, '0');

function dayOf(paragraph: string, start: number, before: DateMention, published?: string) {
	const found = dayHeading.exec(paragraph);
	if (!found || before.edtf.length < 7) return undefined;
	const [all, day = found[5] ?? '', to = found[6], month = found[4] ?? ''] = found;
	const number = numberOf(found[3] ?? month);
	const year = yearOf(number, before, published);
	// "Nov. 19–20": within the month.
	return made(all, start, [String(year), number, ...(to ? [] : [day.padStart(2, '0')])]);
}

/**
 * The year of the entry before, or the next one; where the month has gone by and the text came out a little later still
 * ("December 2, 1980: …", "February 27: …" in May 1982), a day without a year is one of the year in which it came out.
 */
function yearOf(month: string, before: DateMention, published?: string): number {
	const year = Number(before.edtf.slice(0, 4));
	if (month >= before.edtf.slice(5, 7)) return year;
	const own = Number(published?.slice(0, 4));
	const isOwn = own - year === 2 && month <= (published?.slice(5, 7) ?? '');
	return isOwn ? own : year + 1;
}

function made(all: string, start: number, parts: readonly string[]) {
	const edtf = parts.join('-');
	if (!isEdtf(edtf)) return undefined;
	const marker = parts.length === 3 ? 'on' : 'in';
	const end = start + all.replace(/[\s:–—-]+$/, '').length;
	const text = `${marker} ${formatEdtf(edtf)}`;
	return { date: { start, end, edtf, explicit: true, text, marker }, length: all.length };
}
