import type { PlacedSentence } from './cut.ts';
import { months, weekdays } from './lexicon/calendar.ts';

const shortMonths = '(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\\.?';

/** Days that a newspaper takes from a correspondent's desk to the street. */
const onTheWay = 4;

/** "Paris, Monday — ", "WASHINGTON, Dec. 1—", and "New York, August 15" on a line of its own. */
const placed = new RegExp(
	`(?:^|\\n)\\p{Lu}[\\p{L}.,’' -]{1,40}, ((?:${weekdays})|(?:${months}|${shortMonths}) \\d{1,2})(?:, \\d{4})?[ \\t]*(?:\\n|[—–])`,
	'u'
);

/** "RAFAH, Egypt, April 25 —": "today" is the day of the dateline, if that is given and near the day of publication. */
export function writtenOn(
	text: string,
	[first]: readonly PlacedSentence[],
	published: string
): string {
	const day =
		first &&
		(/(\p{Lu}\p{Ll}+\.? \d{1,2})(?:, \d{4})?\s*(?:\([^()]*\)\s*)?[—–-]+\s*$/u.exec(
			text.slice(0, first.start)
		)?.[1] ??
			placed.exec(text.slice(0, 300))?.[1]);
	if (day === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(published)) return published;
	const told = Date.parse(`${published}T12:00:00Z`);
	for (let before = 0; before <= onTheWay; before++) {
		const date = new Date(told - before * 86_400_000);
		const [month = '', number] = day.split(/\.? /);
		const called = (part: 'month' | 'weekday') =>
			date.toLocaleDateString('en-GB', { [part]: 'long', timeZone: 'UTC' });
		const isIt =
			number === undefined
				? called('weekday') === month
				: called('month').startsWith(month) && Number(number) === date.getUTCDate();
		if (isIt) return date.toISOString().slice(0, 10);
	}
	return published;
}
