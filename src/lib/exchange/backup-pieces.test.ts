import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BackupWriter, writeBackup } from '#lib/exchange/backup.ts';
import { longestLine } from '#lib/exchange/byte-lines.ts';
import { readBackup, readBackupIn } from '#lib/exchange/read-backup.ts';
import { arbitraryLog, reviewOf } from '#lib/scheduling/arbitrary-log.contract.ts';
import type { LearningRecord } from '#lib/scheduling/learning-record.ts';
import { type LogEntry, allCards } from '#lib/scheduling/review.ts';

const recordOf = (entries: LearningRecord['entries']): LearningRecord => ({
	createdAt: 1_462_000_000_000,
	device: 'abc',
	entries,
	begun: [{ articleId: 'nato', begunAt: 5 }],
	preferences: { theme: 'dark' }
});
const two = recordOf([
	reviewOf({ response: { interaction: 'reveal' } }),
	reviewOf({ id: '01548000-0000-7000-8000-000000000001', cardId: 'other' })
]);

describe('a backup in pieces', () => {
	it('is the same file in whatever pieces it is written and read', async () => {
		const cuts = fc.array(fc.nat(), { maxLength: 12 });
		await fc.assert(
			fc.asyncProperty(arbitraryLog, cuts, fc.nat(), async (log, places, damage) => {
				const text = await writeBackup(recordOf(log));
				const writer = new BackupWriter(
					recordOf([]),
					log.some(({ cardId }) => cardId === allCards)
				);
				const half = Math.floor(log.length / 2);
				const written = [
					writer.head(),
					writer.entries(log.slice(0, half)),
					writer.entries(log.slice(half)),
					writer.end()
				];
				expect(written.map((piece) => new TextDecoder().decode(piece)).join('')).toBe(text);
				const bytes = new TextEncoder().encode(text);
				const at = damage % (2 * bytes.length);
				if (at < bytes.length) bytes[at] = (bytes[at] as number) ^ 1;
				const ends = [...places.map((place) => place % bytes.length), bytes.length];
				ends.sort((a, b) => a - b);
				const pieces = ends.map((end, index) => bytes.slice(ends[index - 1] ?? 0, end));
				const taken: LogEntry[] = [];
				const reading = await readBackupIn(pieces, (entries) => void taken.push(...entries));
				const whole = await readBackup(new TextDecoder().decode(bytes));
				expect({ ...reading, content: { ...reading.content, entries: taken } }).toEqual(whole);
			}),
			{ numRuns: 40 }
		);
	}, 30_000);

	it('does not keep a line that never ends, and reads on behind it', async () => {
		const [header = '', ...lines] = (await writeBackup(two)).split('\n');
		const bytes = (text: string) => new TextEncoder().encode(text);
		function* pieces() {
			yield bytes(`${header}\n`);
			const some = bytes('x'.repeat(1_000_000));
			for (let length = 0; length <= longestLine; length += some.length) yield some;
			yield bytes(`\n${lines.join('\n')}`);
		}
		const taken: LogEntry[] = [];
		const reading = await readBackupIn(pieces(), (entries) => void taken.push(...entries));
		expect(reading).toMatchObject({ state: 'partial', damagedLines: 1 });
		expect(taken).toEqual(two.entries);
	}, 30_000);
});
