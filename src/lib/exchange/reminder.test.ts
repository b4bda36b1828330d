import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Reminder, type Weekday, reminderFile, weekdays } from '#lib/exchange/reminder.ts';

const every: Reminder = {
	hour: 19,
	minute: 5,
	days: weekdays,
	minutesPerDay: 10,
	url: 'https://attache.example/quiz/',
	name: 'abc'
};
/** Sunday, 22 November 2026, 16:20 in Brussels. */
const now = Date.UTC(2026, 10, 22, 15, 20);

/** Properties of the event, unfolded and split as RFC 5545 says; sharing nothing with the writer. */
function read(file: string): Map<string, string> {
	const lines = file.replaceAll('\r\n ', '').split('\r\n');
	const from = lines.indexOf('BEGIN:VEVENT');
	const to = lines.indexOf('BEGIN:VALARM');
	return new Map(
		lines.slice(from + 1, to).map((line) => {
			const at = line.indexOf(':');
			return [line.slice(0, at), line.slice(at + 1)];
		})
	);
}

describe('a reminder', () => {
	it('every day is one daily rule, in floating time, from today on', () => {
		const event = read(reminderFile(every, now, 60));
		expect(event.get('DTSTART')).toBe('20261122T190500');
		expect(event.get('RRULE')).toBe('FREQ=DAILY');
		expect(event.get('DTSTAMP')).toBe('20261122T152000Z');
		expect(event.get('DURATION')).toBe('PT10M');
		expect(event.get('UID')).toBe('reminder-abc@attache');
		expect(event.get('URL')).toBe(every.url);
	});

	it('whose hour has passed begins tomorrow', () => {
		expect(read(reminderFile({ ...every, hour: 7 }, now, 60)).get('DTSTART')).toBe(
			'20261123T070500'
		);
	});

	it('on some days begins on one of them, in the order of the week', () => {
		const event = read(reminderFile({ ...every, days: ['TH', 'TU'] }, now, 60));
		expect(event.get('RRULE')).toBe('FREQ=WEEKLY;BYDAY=TU,TH');
		expect(event.get('DTSTART')).toBe('20261124T190500');
	});

	it('on no day is a bug', () => {
		expect(() => reminderFile({ ...every, days: [] }, now, 60)).toThrow(RangeError);
	});

	it('escapes what would end a value', () => {
		const url = 'https://x.example/a;b,c\\d';
		const file = reminderFile({ ...every, url }, now, 60);
		expect(read(file).get('DESCRIPTION')).toContain('\\nhttps://x.example/a\\;b\\,c\\\\d');
	});

	it('has the parts that RFC 5545 requires, once and in order', () => {
		const lines = reminderFile(every, now, 60).split('\r\n');
		expect(lines.filter((line) => /^(BEGIN|END):/.test(line))).toEqual([
			'BEGIN:VCALENDAR',
			'BEGIN:VEVENT',
			'BEGIN:VALARM',
			'END:VALARM',
			'END:VEVENT',
			'END:VCALENDAR'
		]);
		for (const name of ['VERSION', 'PRODID', 'UID', 'DTSTAMP', 'DTSTART'])
			expect(lines.filter((line) => line.startsWith(`${name}:`))).toHaveLength(1);
	});
});

it('a reminder always lies ahead, on a chosen day, in lines of at most 75 octets', () => {
	const reminder = fc.record({
		hour: fc.integer({ min: 0, max: 23 }),
		minute: fc.integer({ min: 0, max: 59 }),
		days: fc.subarray([...weekdays], { minLength: 1 }),
		minutesPerDay: fc.integer({ min: 1, max: 600 }),
		url: fc.constantFrom(
			'https://attache.example/',
			`https://x.example/${'é/'.repeat(60)}?a=b;c,d`
		),
		name: fc.string({ minLength: 1, maxLength: 60, unit: fc.constantFrom(...'ab ,;\\\r\né🙂') })
	});
	const at = fc.integer({ min: 0, max: Date.UTC(2100, 0) });
	fc.assert(
		fc.property(reminder, at, fc.integer({ min: -720, max: 840 }), (one, now, zone) => {
			const file = reminderFile(one, now, zone);
			expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
			for (const line of file.split('\r\n'))
				expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
			const [, y, mo, d, h, mi] = /(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)00/
				.exec(read(file).get('DTSTART') ?? '')
				?.map(Number) as [number, number, number, number, number, number];
			const start = Date.UTC(y, mo - 1, d, h, mi);
			const ahead = start - (now + zone * 60_000);
			expect(ahead).toBeGreaterThan(0);
			expect(ahead).toBeLessThanOrEqual(7 * 86_400_000);
			expect([h, mi]).toEqual([one.hour, one.minute]);
			const weekday = weekdays[(new Date(start).getUTCDay() + 6) % 7] as Weekday;
			expect(one.days).toContain(weekday);
		}),
		{ numRuns: 40 }
	);
});
