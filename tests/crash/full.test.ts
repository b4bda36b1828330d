import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { startKillable } from './killable-browser.ts';
import { serveHarness } from './serve-harness.ts';

it('a full disk is said to be full, loses nothing, and once there is room it goes on', async () => {
	const site = await serveHarness();
	const profile = mkdtempSync(join(tmpdir(), 'attache-full-'));
	const { page, kill } = await startKillable(profile);
	try {
		// Before the first write: Chromium remembers for a while how much room there was.
		const devTools = await page.context().newCDPSession(page);
		const origin = new URL(site.url).origin;
		await devTools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1_000_000 });
		await page.goto(site.url);
		await page.waitForFunction(() => 'harness' in window);
		const { taken, code } = await page.evaluate(() => window.harness.fill(2000));
		expect(code).toBe('full');
		const full = await page.evaluate(() => window.harness.read());
		expect([full.entries.length, full.cards.length]).toEqual([taken, taken]);
		await devTools.send('Storage.overrideQuotaForOrigin', { origin });
		expect(await page.evaluate(() => window.harness.fill(3))).toEqual({ taken: 3, code: 'none' });
		expect((await page.evaluate(() => window.harness.read())).entries).toHaveLength(taken + 3);
	} finally {
		await kill();
		await site.close();
		rmSync(profile, { recursive: true, force: true });
	}
});
