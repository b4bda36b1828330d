/** Days as newspapers print them, as EDTF. Only what can be read in one way. */
const months =
	'january|february|march|april|may|june|july|august|september|october|november|december';
const month = `(${months}|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.?`;
const monthNames = months.split('|').map((name) => name.slice(0, 3));

const forms: readonly [RegExp, (found: readonly string[]) => readonly (string | undefined)[]][] = [
	[/(?<!\d)(\d{4})-(\d\d)-(\d\d)(?!\d)/, ([, y, m, d]) => [y, m, d]],
	[/(?<!\d)(\d{4})\/(\d{1,2})\/(\d{1,2})(?!\d)/, ([, y, m, d]) => [y, m, d]],
	[
		new RegExp(
			`(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?[ -](?:of )?${month}[ ,-]{1,2}(\\d{4})(?!\\d)`,
			'i'
		),
		([, d, m, y]) => [y, m, d]
	],
	[
		new RegExp(`(?<![a-z])${month} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?!\\d)`, 'i'),
		([, m, d, y]) => [y, m, d]
	],
	// 13/05/2016 and 05/13/2016 are sure, 04/05/2016 is not.
	[/(?<!\d)(1[3-9]|2\d|3[01])[./](\d{1,2})[./](\d{4})(?!\d)/, ([, d, m, y]) => [y, m, d]],
	[/(?<!\d)(\d{1,2})[./](1[3-9]|2\d|3[01])[./](\d{4})(?!\d)/, ([, m, d, y]) => [y, m, d]]
];

/** The first day that `text` names with its year, `2016-05-04`; undefined if there is none. */
export function dayIn(text: string): string | undefined {
	for (const [form, parts] of forms) {
		const found = form.exec(text.slice(0, 2000));
		const day = found && asDay(parts(found));
		if (day) return day;
	}
	return undefined;
}

/** True if the text is a day and little else: "Published Wed 4 May 2016 14.05 BST". */
export function isDayLine(text: string): boolean {
	if (text.length > 90 || dayIn(text) === undefined) return false;
	const rest = text
		.replace(/\d+/g, '')
		.replace(new RegExp(`\\b(?:${months}|${monthNames.join('|')}|sept)\\b`, 'gi'), '')
		.replace(
			/\b(?:first|last|published|updated|modified|posted|issued|date|on|at|am|pm|a\.m|p\.m|gmt|utc|bst|cet|cest|edt|est|et|of|t|z|st|nd|rd|th|mon|tues?|wed(?:nes)?|thur?s?|fri|satur|sat|sun)(?:day)?\b/gi,
			''
		);
	return !/\p{L}{3}/u.test(rest);
}

function asDay([year, given, day]: readonly (string | undefined)[]): string | undefined {
	const named = monthNames.indexOf((given ?? '').slice(0, 3).toLowerCase()) + 1;
	const [y, m, d] = [Number(year), named || Number(given), Number(day)];
	if (!(y >= 1000 && m >= 1 && m <= 12 && d >= 1)) return undefined;
	// Day 0 of the next month is the last of this one.
	if (d > new Date(Date.UTC(y, m, 0)).getUTCDate()) return undefined;
	return `${year}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}
