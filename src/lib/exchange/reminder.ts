/**
 * A reminder to study as a calendar file (RFC 5545): any calendar takes it, no server is needed, and
 * nothing here has to run. Times are floating (no zone): seven in the evening wherever the reader is.
 */
export const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
export type Weekday = (typeof weekdays)[number];

export type Reminder = {
	/** Of the local clock. */
	readonly hour: number;
	readonly minute: number;
	/** At least one; all seven are every day. */
	readonly days: readonly Weekday[];
	readonly minutesPerDay: number;
	/** Where the app lives, to be opened from the calendar. */
	readonly url: string;
	/** The same name makes a calendar replace the old reminder instead of adding a second. */
	readonly name: string;
};

/** The file. `now` in epoch ms, `zoneOffsetMinutes` east of Greenwich at that moment. */
export function reminderFile(reminder: Reminder, now: number, zoneOffsetMinutes: number): string {
	const { days, minutesPerDay, url, name } = reminder;
	const lines = [
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//Attaché//Reminder 1//EN',
		'CALSCALE:GREGORIAN',
		'METHOD:PUBLISH',
		'BEGIN:VEVENT',
		`UID:${escaped(`reminder-${name}@attache`)}`,
		`DTSTAMP:${utc(now)}`,
		`SEQUENCE:${Math.floor(now / 60_000)}`,
		`DTSTART:${floating(firstAt(reminder, now, zoneOffsetMinutes))}`,
		`DURATION:PT${Math.max(1, Math.round(minutesPerDay))}M`,
		`RRULE:${ruleOf(days)}`,
		'SUMMARY:A few questions in Attaché',
		`DESCRIPTION:${escaped(`About ${minutesPerDay} min. Nothing is lost on a day without.\n${url}`)}`,
		`URL:${url}`,
		'TRANSP:TRANSPARENT',
		'BEGIN:VALARM',
		'ACTION:DISPLAY',
		'DESCRIPTION:A few questions in Attaché',
		'TRIGGER:PT0M',
		'END:VALARM',
		'END:VEVENT',
		'END:VCALENDAR'
	];
	return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function ruleOf(days: readonly Weekday[]): string {
	const chosen = weekdays.filter((day) => days.includes(day));
	if (chosen.length === 0) throw new RangeError('a reminder on no day');
	return chosen.length === 7 ? 'FREQ=DAILY' : `FREQ=WEEKLY;BYDAY=${chosen.join(',')}`;
}

const dayMs = 86_400_000;

/**
 * The first occurrence, as ms of the local clock. It must be one that the rule gives (RFC 5545,
 * 3.8.5.3: DTSTART counts as the first instance), and it is still to come.
 */
function firstAt(reminder: Reminder, now: number, zoneOffsetMinutes: number): number {
	const local = now + zoneOffsetMinutes * 60_000;
	const midnight = Math.floor(local / dayMs) * dayMs;
	const wanted = (reminder.hour * 60 + reminder.minute) * 60_000;
	for (let ahead = 0; ahead <= 7; ahead++) {
		const at = midnight + ahead * dayMs + wanted;
		if (at > local && reminder.days.includes(weekdayOf(at))) return at;
	}
	throw new RangeError('a reminder on no day');
}

/** Day 0 of the count, 1970-01-01, was a Thursday. */
const weekdayOf = (local: number): Weekday =>
	weekdays[(Math.floor(local / dayMs) + 3) % 7] as Weekday;

const utc = (at: number): string => `${basic(at)}Z`;
const floating = (local: number): string => basic(local);
const basic = (at: number) => new Date(at).toISOString().slice(0, 19).replaceAll(/[-:]/g, '');

/** TEXT (3.3.11). */
const escaped = (text: string): string =>
	text.replaceAll(/[\\;,]/g, (sign) => `\\${sign}`).replaceAll(/\r\n|\r|\n/g, '\\n');

/** At most 75 octets a line, the next ones behind a space (3.1); no character is cut in two. */
function folded(line: string): string {
	const bytes = new TextEncoder();
	let out = '';
	let length = 0;
	for (const sign of line) {
		const more = bytes.encode(sign).length;
		if (length + more > 75) {
			out += '\r\n ';
			length = 1;
		}
		out += sign;
		length += more;
	}
	return out;
}
