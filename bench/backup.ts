/** npx tsx --expose-gc bench/backup.ts --reviews 1000000: how long a large backup takes to make and to read, and in how much memory. */
import { createReadStream, createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { BackupWriter } from '#lib/exchange/backup.ts';
import { readBackupIn } from '#lib/exchange/read-backup.ts';
import { reviewOf } from '#lib/scheduling/arbitrary-log.contract.ts';
import { nextEntryId } from '#lib/scheduling/entry-id.ts';
import type { LogEntry } from '#lib/scheduling/review.ts';

const { values } = parseArgs({ options: { reviews: { type: 'string', default: '1000000' } } });
const count = Number(values.reviews);
const folder = mkdtempSync(join(tmpdir(), 'attache-backup-'));
const file = join(folder, 'backup.jsonl');
const rest = { createdAt: 1, device: 'bench', entries: [], begun: [], preferences: {} };
const start = Date.UTC(2020, 0, 1);

function* log(): Generator<LogEntry[]> {
	let last: string | undefined;
	for (let at = 0; at < count; at += 2_000)
		yield Array.from({ length: Math.min(2_000, count - at) }, (_, index) => {
			const reviewedAt = start + (at + index) * 60_000;
			last = nextEntryId(last, reviewedAt, new Uint8Array(10).fill((at + index) % 256));
			const cardId = `card${(at + index) % 100_000}`;
			return reviewOf({ id: last, reviewedAt, cardId, response: { interaction: 'reveal' } });
		});
}

/** Milliseconds, processor milliseconds of this thread, and the most memory at any time above what was there. */
async function measured(work: () => Promise<void>) {
	globalThis.gc?.();
	const before = process.memoryUsage().rss;
	let most = before;
	const timer = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 20);
	const [startedAt, cpu] = [performance.now(), process.cpuUsage()];
	await work();
	clearInterval(timer);
	const used = process.cpuUsage(cpu);
	return {
		seconds: Math.round((performance.now() - startedAt) / 100) / 10,
		cpuSeconds: Math.round((used.user + used.system) / 1e5) / 10,
		megabytesAbove: Math.round((most - before) / 1e6)
	};
}

try {
	const made = await measured(async () => {
		const out = createWriteStream(file);
		const writer = new BackupWriter(rest, false);
		const put = async (piece: Uint8Array) => {
			if (!out.write(piece)) await once(out, 'drain');
		};
		await put(writer.head());
		for (const entries of log()) await put(writer.entries(entries));
		await put(writer.end());
		out.end();
		await once(out, 'finish');
	});
	let entries = 0;
	let state = '';
	const read = await measured(async () => {
		const pieces = createReadStream(file, {
			highWaterMark: 1_048_576
		}) as AsyncIterable<Uint8Array>;
		({ state } = await readBackupIn(pieces, (some) => void (entries += some.length)));
	});
	const megabytes = Math.round(statSync(file).size / 1e5) / 10;
	console.log(
		JSON.stringify({ reviews: count, megabytes, made, read: { ...read, state, entries } })
	);
} finally {
	rmSync(folder, { recursive: true });
}
