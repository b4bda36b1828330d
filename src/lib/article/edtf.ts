/**
 * Dates with their precision: the part of the Extended Date/Time Format (ISO 8601-2) that the
 * article schema allows. `2016-05-04`, `2010-05`, `1952`, `2014~`, `2016-02/2016-05`, `2014/..`
 */
export type Precision = 'day' | 'month' | 'year' | 'interval';

/** One date: as precise as `month` and `day` are given. */
export type Point = {
	readonly year: number;
	readonly month?: number;
	readonly day?: number;
	readonly qualifier?: '~' | '?' | '%';
};

export type Parsed =
	| { readonly type: 'point'; readonly point: Point }
	| {
			readonly type: 'interval';
			readonly from: Point;
			readonly to?: Point;
			readonly open: boolean;
	  };

/** The date, or undefined when it is no EDTF of ours, no real calendar day, or runs backwards. */
export function parseEdtf(value: string): Parsed | undefined {
	const [head = '', tail, ...rest] = value.split('/');
	const from = parsePoint(head);
	if (!from || rest.length > 0) return undefined;
	if (tail === undefined) return { type: 'point', point: from };
	if (tail === '..' || tail === '') return { type: 'interval', from, open: tail === '..' };
	const to = parsePoint(tail);
	if (!to || lastDay(to) < firstDay(from)) return undefined;
	return { type: 'interval', from, to, open: false };
}

export function isEdtf(value: string): boolean {
	return parseEdtf(value) !== undefined;
}

export function precision(value: string): Precision | undefined {
	const parsed = parseEdtf(value);
	if (!parsed) return undefined;
	if (parsed.type === 'interval') return 'interval';
	return pointPrecision(parsed.point);
}

/**
 * −1 or 1 when one certainly came first, 0 when both are written the same date, null when they
 * overlap, so that nobody can tell (`2010` and `2010-05`), or when one cannot be read.
 */
export function compareEdtf(a: string, b: string): -1 | 0 | 1 | null {
	const left = days(a);
	const right = days(b);
	if (!left || !right) return null;
	if (left.last < right.first) return -1;
	if (right.last < left.first) return 1;
	return a === b ? 0 : null;
}

/** In British English: `4 May 2016`, `May 2010`, `about 2014`, `February 2016 to May 2016`. */
export function formatEdtf(value: string): string {
	const parsed = parseEdtf(value);
	if (!parsed) return value;
	if (parsed.type === 'point') return formatPoint(parsed.point);
	if (parsed.to) return `${formatPoint(parsed.from)} to ${formatPoint(parsed.to)}`;
	return parsed.open ? `${formatPoint(parsed.from)} onwards` : `from ${formatPoint(parsed.from)}`;
}

type Days = { readonly first: number; readonly last: number };

/** First and last day that a date may mean, in days since 1970-01-01; approximate dates reach one unit further. */
export function days(value: string): Days | undefined {
	const known = knownDays.get(value);
	if (known) return known;
	const found = reckoned(value);
	if (found) {
		if (knownDays.size >= mostKnown) knownDays.clear();
		knownDays.set(value, found);
	}
	return found;
}

/** An article's few dates are compared thousands of times while its questions are made. */
const knownDays = new Map<string, Days>();
const mostKnown = 1000;

function reckoned(value: string): Days | undefined {
	const parsed = parseEdtf(value);
	if (!parsed) return undefined;
	if (parsed.type === 'point')
		return { first: firstDay(parsed.point), last: lastDay(parsed.point) };
	const last = parsed.to ? lastDay(parsed.to) : Infinity;
	return { first: firstDay(parsed.from), last };
}

const pointPattern = /^(-?\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?%])?$/;

function parsePoint(text: string): Point | undefined {
	const match = pointPattern.exec(text);
	if (!match) return undefined;
	const [, year, month, day, qualifier] = match;
	const point: Point = {
		year: Number(year),
		...(month && { month: Number(month) }),
		...(day && { day: Number(day) }),
		...(qualifier && { qualifier: qualifier as '~' | '?' | '%' })
	};
	return isReal(point) ? point : undefined;
}

function isReal({ year, month, day }: Point): boolean {
	if (month === undefined) return true;
	if (month < 1 || month > 12) return false;
	return day === undefined || (day >= 1 && day <= monthLength(year, month));
}

const monthLength = (year: number, month: number): number =>
	dayNumber(year, month + 1, 1) - dayNumber(year, month, 1);

/** `Date.UTC` reads the years 0–99 as 1900–1999; `setUTCFullYear` does not. Months may overflow. */
function dayNumber(year: number, month: number, day: number): number {
	return Math.round(new Date(0).setUTCFullYear(year, month - 1, day) / 86_400_000);
}

const slack = (point: Point): number => (point.qualifier ? 1 : 0);

function firstDay(point: Point): number {
	const { year, month, day } = point;
	if (month === undefined) return dayNumber(year - slack(point), 1, 1);
	if (day === undefined) return dayNumber(year, month - slack(point), 1);
	return dayNumber(year, month, day - slack(point));
}

function lastDay(point: Point): number {
	const { year, month, day } = point;
	if (month === undefined) return dayNumber(year + 1 + slack(point), 1, 1) - 1;
	if (day === undefined) return dayNumber(year, month + 1 + slack(point), 1) - 1;
	return dayNumber(year, month, day + slack(point));
}

function pointPrecision({ month, day }: Point): Precision {
	if (month === undefined) return 'year';
	return day === undefined ? 'month' : 'day';
}

const qualifiers = { '~': 'about ', '?': 'perhaps ', '%': 'perhaps about ' } as const;

function formatPoint({ year, month, day, qualifier }: Point): string {
	// Astronomical years: 0 is 1 BC.
	const yearText = year > 0 ? String(year) : `${1 - year} BC`;
	const parts = [day, month && monthNames[month - 1], yearText].filter(Boolean);
	return (qualifier ? qualifiers[qualifier] : '') + parts.join(' ');
}

export const monthNames = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December'
] as const;
