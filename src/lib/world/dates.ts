/**
 * Dates as the tables write them: a year, month or day, `1956`, `1956-11`, `1956-11-05`, or a
 * stretch `from/to` with an end left open. What is not known to the day is never rounded: a
 * question about the uncertain part is answered by undefined.
 */

/** First and last day that a date may mean, as ISO days, which compare as strings. */
export type Days = { readonly first: string; readonly last: string };

/** A stretch of time; a missing end is open. */
export type Stretch = { readonly from?: string; readonly to?: string };

/** The tables were written with what was known on this day: of later ones they are sure of nothing. */
export const writtenAt = '2025-06-30';

const point = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?%])?$/;

/** The days of an EDTF point or interval; undefined when it is neither. */
export function daysOf(date: string): Days | undefined {
	const [from = '', to] = date.split('/');
	const start = daysOfPoint(from);
	if (to === undefined) return start;
	const end = to === '' || to === '..' ? { last: '9999-12-31' } : daysOfPoint(to);
	return start && end && start.first <= end.last
		? { first: start.first, last: end.last }
		: undefined;
}

/** The tables ask for the same few hundred dates again and again. */
const known = new Map<string, Days | undefined>();

function daysOfPoint(date: string): Days | undefined {
	if (!known.has(date)) known.set(date, readPoint(date));
	return known.get(date);
}

function readPoint(date: string): Days | undefined {
	const match = point.exec(date);
	if (!match) return undefined;
	const [, year = '', month, day, qualifier] = match;
	// An approximate date may mean its neighbours: the year before and after are enough for us.
	if (qualifier) return { first: `${shift(year, -1)}-01-01`, last: `${shift(year, 1)}-12-31` };
	if (month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31` };
	const length = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
	if (Number(month) < 1 || Number(month) > 12) return undefined;
	if (day === undefined)
		return { first: `${year}-${month}-01`, last: `${year}-${month}-${String(length)}` };
	return Number(day) >= 1 && Number(day) <= length ? { first: date, last: date } : undefined;
}

const shift = (year: string, by: number) => String(Number(year) + by).padStart(4, '0');

export const isKnown = (date: string): boolean => (daysOf(date)?.last ?? '9999') <= writtenAt;

/** True or false where the stretch certainly has, or has not, the whole date; else undefined. */
export function covers(stretch: Stretch, date: string): boolean | undefined {
	const asked = daysOf(date);
	const from = stretch.from === undefined ? undefined : daysOf(stretch.from);
	const to = stretch.to === undefined ? undefined : daysOf(stretch.to);
	if (!asked) return undefined;
	if ((from && asked.last < from.first) || (to && asked.first > to.last)) return false;
	if ((from && asked.first < from.last) || (to && asked.last > to.first)) return undefined;
	return true;
}

/** True if any stretch has the date, false if none can have it. */
export function coveredBy(stretches: readonly Stretch[], date: string): boolean | undefined {
	const answers = stretches.map((stretch) => covers(stretch, date));
	if (answers.includes(true)) return true;
	return answers.every((answer) => answer === false) ? false : undefined;
}

/** "1918/1940, 1991" as stretches; a single date is where an open one begins. */
export function parseStretches(text: string): Stretch[] {
	return text.split(',').map((part) => parseStretch(part.trim()));
}

export function parseStretch(text: string): Stretch {
	const [from = '', to = ''] = text.split('/');
	for (const date of [from, to])
		if (date !== '' && !daysOfPoint(date)) throw new Error(`no date: “${text}”`);
	return { ...(from && { from }), ...(to && { to }) };
}
