import { months as names } from './lexicon/calendar.ts';

const months = names.split('|');
const weekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
// "the last Sunday of the month" is another thing.
const last = new RegExp(
	`(?<!\\bthe )\\blast (?:(${months.join('|')})(?: (\\d{1,2}))?|(${weekdays.join('|')}))\\b`,
	'gi'
);

type LastTime = {
	readonly start: number;
	readonly end: number;
	readonly edtf: string;
	readonly explicit: false;
};

/**
 * "last April", "last July 4" and "last Wednesday", to the month, where both that they may mean are in one: in June "last April" may be
 * of this year or of the one before. `published` is a day, YYYY-MM-DD.
 */
export const lastOnes = (sentence: string, published: string): LastTime[] =>
	[...sentence.matchAll(last)].flatMap(([whole, month, ofMonth, day], i, all) => {
		const start = all[i]?.index ?? 0;
		const edtf = month ? lastMonth(month, published, ofMonth) : lastWeekday(day ?? '', published);
		return edtf === undefined ? [] : [{ start, end: start + whole.length, edtf, explicit: false }];
	});

const same = (one: string) => (other: string) => one.toLowerCase() === other.toLowerCase();

function lastMonth(name: string, published: string, day = ''): string | undefined {
	const [year = 0, month = 0] = published.split('-').map(Number);
	const asked = months.findIndex(same(name)) + 1;
	const parts = [asked, ...(day === '' ? [] : [Number(day)])];
	return asked > month
		? [year - 1, ...parts.map((n) => String(n).padStart(2, '0'))].join('-')
		: undefined;
}

/** Nearer than this nobody says "last" of a day without doubt: on Monday, "last Saturday". */
const near = 4;

/** The day, if the nearest such one is of the week before (weeks begin on Monday); else the month of both it may be. */
function lastWeekday(name: string, published: string): string | undefined {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(published)) return undefined;
	const told = new Date(`${published}T12:00:00Z`);
	const back = ((told.getUTCDay() - weekdays.findIndex(same(name)) + 6) % 7) + 1;
	const [day, before] = [back, back + 7].map((days) =>
		new Date(told.getTime() - days * 86_400_000).toISOString().slice(0, 10)
	);
	if (back >= near && back > (told.getUTCDay() + 6) % 7) return day;
	const month = day?.slice(0, 7);
	return month === before?.slice(0, 7) ? month : undefined;
}

const short = `(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?`;
const ofYear = new RegExp(
	`\\b(?:(\\d{1,2}) )?(${months.join('|')}|${short})(?: (\\d{1,2}))?,?(?: of)? (last|this) year\\b`,
	'g'
);

/** "in April last year", "on Oct. 8 of last year", "8 October this year". `published` begins with a year. */
export const inYears = (sentence: string, published: string): LastTime[] =>
	[...sentence.matchAll(ofYear)].flatMap((m) => {
		const [whole, before, month = '', behind, which] = m;
		const year = Number(published.slice(0, 4)) - (which === 'last' ? 1 : 0);
		const number =
			months.findIndex((full) => full.startsWith(month.replace('.', '').slice(0, 3))) + 1;
		const day = before ?? behind;
		const parts = [number, ...(day === undefined ? [] : [Number(day)])];
		const edtf = [year, ...parts.map((n) => String(n).padStart(2, '0'))].join('-');
		return [{ start: m.index, end: m.index + whole.length, edtf, explicit: false }];
	});
