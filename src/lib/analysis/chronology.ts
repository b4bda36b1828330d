import { formatEdtf, isEdtf } from '#lib/article/edtf.ts';
import type { DateMention } from './dates.ts';

const months =
	'January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.|Feb\\.|Mar\\.|Apr\\.|Aug\\.|Sept?\\.|Oct\\.|Nov\\.|Dec\\.';
const order = 'JanFebMarAprMayJunJulAugSepOctNovDec';

/** "5 June 2017: ", "Jun. 5, 2017 – ", "July 1956: ", "1962: ", "1962. " at the head of a paragraph. */
const heading = new RegExp(
	`^(?:(?:(\\d{1,2}) )?(${months})|(${months}) (\\d{1,2}),)? ?((?:1[5-9]|20)\\d\\d)(?::| ?[–—]| -|\\.) (?=\\S)`
);

/** The date under which a chronology tells what follows, and how long it is with the mark behind it. */
export function headingOf(
	paragraph: string,
	start: number
): { readonly date: DateMention; readonly length: number } | undefined {
	const found = heading.exec(paragraph);
	if (!found) return undefined;
	const [all, day = found[4], month = found[3], , , year = ''] = found;
	const parts = [
		year,
		...(month ? [String(order.indexOf(month.slice(0, 3)) / 3 + 1).padStart(2, '0')] : []),
		...(month && day ? [day.padStart(2, '0')] : [])
	];
	const edtf = parts.join('-');
	if (!isEdtf(edtf)) return undefined;
	const marker = parts.length === 3 ? 'on' : 'in';
	const end = start + all.replace(/[\s:–—-]+$/, '').length;
	const text = `${marker} ${formatEdtf(edtf)}`;
	return { date: { start, end, edtf, explicit: true, text, marker }, length: all.length };
}
