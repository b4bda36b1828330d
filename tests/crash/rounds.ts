import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { dayTotals } from '#lib/scheduling/day-total.ts';
import { fold } from '#lib/scheduling/fold.ts';
import type { Harness } from './harness.ts';
import { startKillable } from './killable-browser.ts';
import { serveHarness } from './serve-harness.ts';

export type Outcome = {
	readonly rounds: number;
	readonly acknowledged: number;
	/** Acknowledged, and not in the log afterwards. */
	readonly lost: string[];
	/** Cards or day sums that differ from what the log makes of them; damaged rows. */
	readonly mismatches: string[];
};

/**
 * Kill the browser while it records, `rounds` times on one profile. An answer counts as acknowledged
 * once the store's promise has resolved and this process has heard of it.
 */
export async function killWhileRecording(
	rounds: number,
	features: readonly string[] = []
): Promise<Outcome> {
	const site = await serveHarness();
	const profile = mkdtempSync(join(tmpdir(), 'attache-crash-'));
	const acknowledged = new Set<string>();
	const lost = new Set<string>();
	const mismatches: string[] = [];
	try {
		for (let round = 0; round <= rounds; round++) {
			const browser = await startKillable(profile, features);
			try {
				const { page } = browser;
				await page.exposeFunction('acknowledge', (id: string) => void acknowledged.add(id));
				await page.goto(site.url);
				await page.waitForFunction(() => 'harness' in window);
				check(await page.evaluate(() => window.harness.read()), acknowledged, lost, mismatches);
				if (round === rounds) break;
				const before = acknowledged.size;
				// Never ends by itself; the kill breaks it off.
				page.evaluate((at) => window.harness.answer(at), round).catch(() => undefined);
				while (acknowledged.size < before + 3) await pause(5);
				await pause((round * 37) % 200);
			} finally {
				await browser.kill();
			}
		}
	} finally {
		await site.close();
		rmSync(profile, { recursive: true, force: true });
	}
	return { rounds, acknowledged: acknowledged.size, lost: [...lost], mismatches };
}

type Read = Awaited<ReturnType<Harness['read']>>;

function check(
	{ entries, cards, days, session, damaged }: Read,
	acknowledged: ReadonlySet<string>,
	lost: Set<string>,
	mismatches: string[]
): void {
	const kept = new Set(
		entries.map((entry) => (entry.type === 'undo' ? `undo of ${entry.target}` : entry.id))
	);
	for (const id of acknowledged) if (!kept.has(id)) lost.add(id);
	const folded = fold(entries);
	for (const card of cards)
		if (!isDeepStrictEqual(card, folded.get(card.id))) mismatches.push(`card ${card.id}`);
	if (cards.length !== folded.size) mismatches.push(`${cards.length} cards, not ${folded.size}`);
	if (!isDeepStrictEqual(days, dayTotals(entries))) mismatches.push('day sums');
	if (entries.length > 0 && !session) mismatches.push('no session');
	mismatches.push(...damaged.map(({ store, key }) => `damaged ${store} ${key}`));
}
