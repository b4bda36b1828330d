import fc from 'fast-check';
import { expect, it } from 'vitest';
import { expiredBackups, folderFileName } from '#lib/exchange/backup-name.ts';

const dayMs = 86_400_000;
const device = '1a2b3c4d5e6f7a8b';
const on = (day: number, by = device) => folderFileName(Date.UTC(2016, 4, 4) + day * dayMs, 0, by);

it('a backup in a folder is named by the reader’s own day and the device', () => {
	expect(folderFileName(Date.UTC(2016, 4, 4, 23), 120, device)).toBe(
		'attache-backup-2016-05-05-1a2b3c4d.jsonl'
	);
	expect(folderFileName(0, 0, '../..')).toBe('attache-backup-1970-01-01-device.jsonl');
});

it('the newest ten stay, and nothing but this device’s own backups ever goes', () => {
	const foreign = [on(0, 'ffff0000'), 'attache-backup-2016-05-04.jsonl', 'holiday.jpg', ''];
	fc.assert(
		fc.property(fc.uniqueArray(fc.nat(400), { maxLength: 40 }), (days) => {
			const names = [...foreign, ...days.map((day) => on(day))];
			const gone = expiredBackups(names, device);
			expect(gone.length).toBe(Math.max(0, days.length - 10));
			for (const name of foreign) expect(gone).not.toContain(name);
			const stays = days.map((day) => on(day)).filter((name) => !gone.includes(name));
			for (const name of gone) for (const other of stays) expect(name < other).toBe(true);
		})
	);
});
