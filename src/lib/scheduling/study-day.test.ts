import fc from 'fast-check';
import { expect, it } from 'vitest';
import { studyDay, studyDayStart } from '#lib/scheduling/study-day.ts';

/** Local time in a zone → [epoch ms, minutes east]. */
const at = (iso: string) => {
	const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)$/.exec(iso) ?? [];
	const offset = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
	return [Date.parse(iso), offset] as const;
};
const dayOf = (iso: string, rolloverHour = 4) => {
	const [ms, zoneOffsetMinutes] = at(iso);
	return studyDay(ms, { zoneOffsetMinutes, rolloverHour });
};

it.each([
	[
		'just before the roll-over is yesterday',
		'2016-05-05T03:59:00+02:00',
		'2016-05-04T12:00:00+02:00',
		0
	],
	['at the roll-over it is today', '2016-05-05T04:00:00+02:00', '2016-05-04T12:00:00+02:00', 1],
	[
		'the morning in Singapore is the day it looks',
		'2016-05-05T07:00:00+08:00',
		'2016-05-05T23:00:00+08:00',
		0
	],
	[
		'a night of 23 hours is one day (spring)',
		'2016-03-27T12:00:00+02:00',
		'2016-03-26T12:00:00+01:00',
		1
	],
	[
		'a night of 25 hours is one day (autumn)',
		'2016-10-30T12:00:00+01:00',
		'2016-10-29T12:00:00+02:00',
		1
	],
	['flying west stretches the day', '2016-05-04T23:00:00-05:00', '2016-05-04T08:00:00+02:00', 0],
	['flying east shortens the night', '2016-05-05T06:00:00+09:00', '2016-05-04T12:00:00+02:00', 1],
	['the half hours of India count', '2016-05-05T03:59:00+05:30', '2016-05-05T04:00:00+05:30', -1]
])('%s', (_name, later, earlier, days) => {
	expect(dayOf(later) - dayOf(earlier)).toBe(days);
});

it('a study day holds its own start, and not the moment before', () => {
	const clock = fc.record({
		zoneOffsetMinutes: fc.integer({ min: -720, max: 840 }),
		rolloverHour: fc.integer({ min: 0, max: 23 })
	});
	fc.assert(
		fc.property(fc.integer({ min: 0, max: 30_000 }), clock, (day, by) => {
			expect(studyDay(studyDayStart(day, by), by)).toBe(day);
			expect(studyDay(studyDayStart(day, by) - 1, by)).toBe(day - 1);
		})
	);
});
