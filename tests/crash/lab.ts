/** One profile on one back end, over as many browsers as are killed on it. */
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { type BackEnd, backEnds, backEndsOnDisk } from './back-ends.ts';
import { type KillableBrowser, startKillable } from './killable-browser.ts';
import type { Site } from './serve-harness.ts';

export type Outcome = {
	readonly rounds: number;
	/** Entries of which this process was told that they are on disk. */
	readonly acknowledged: number;
	/** Acknowledged, and not in the log afterwards. */
	readonly lost: readonly string[];
	readonly broughtBack: number;
	/** Cards, day sums or columns that differ from what the log makes of them, and what else was wrong. */
	readonly mismatches: readonly string[];
};

const stepsGone = /: the steps do not lead to state \d+$/;

export class Lab {
	readonly site: Site;
	readonly backEnd: BackEnd;
	readonly profile = mkdtempSync(join(tmpdir(), 'attache-crash-'));
	readonly acknowledged = new Set<string>();
	readonly lost = new Set<string>();
	readonly mismatches: string[] = [];
	/** How often a page said that it has begun. */
	begun = 0;
	/** How often the browser had deleted its database, and the second copy brought the answers back. */
	broughtBack = 0;
	#browser: KillableBrowser | undefined;

	constructor(site: Site, backEnd: BackEnd) {
		this.site = site;
		this.backEnd = backEnd;
	}

	/** A page with the harness, in a new browser if none runs. */
	async page(): Promise<Page> {
		const isNew = !this.#browser;
		this.#browser ??= await startKillable(this.profile, backEnds[this.backEnd]);
		const page = isNew ? this.#browser.page : await this.#browser.page.context().newPage();
		await page.exposeFunction('acknowledge', (what: string) => {
			if (what === 'begun') this.begun++;
			else if (what === 'brought back') this.broughtBack++;
			else this.acknowledged.add(what);
		});
		await page.goto(this.site.url);
		await page.waitForFunction(() => 'harness' in window);
		return page;
	}

	/** SIGKILL to every process of the browser. */
	async kill(): Promise<void> {
		await this.#browser?.kill();
		this.#browser = undefined;
	}

	/**
	 * Of the killed browser: overwrites the beginnings of LevelDB's files, which it deletes then; takes away
	 * SQLite's (overwritten, Chromium can neither open nor delete it). Those of the second copy lie elsewhere.
	 */
	spoilDatabase(): void {
		const folder = join(this.profile, 'Default', 'IndexedDB');
		if (this.backEnd === 'sqlite') return rmSync(folder, { recursive: true });
		const files = readdirSync(folder, { recursive: true, withFileTypes: true });
		for (const { name, parentPath } of files.filter((file) => file.isFile())) {
			if (/^LO(CK|G)/.test(name)) continue;
			const path = join(parentPath, name);
			const bytes = readFileSync(path);
			writeFileSync(path, bytes.fill(0xff, 0, Math.min(bytes.length, 4096)));
		}
	}

	/** Compares what `page` reads with what was acknowledged; the names of databases by entries acknowledged. */
	async check(page: Page, name?: string, expected: Iterable<string> = this.acknowledged) {
		const { kept, troubles } = await page.evaluate((name) => window.harness.read(name), name);
		const known = new Set(kept);
		for (const id of expected) if (!known.has(id)) this.lost.add(id);
		// As a file's, the second copy's articles come without the steps that led to them.
		const isFromCopy = (trouble: string) => this.broughtBack > 0 && stepsGone.test(trouble);
		this.mismatches.push(...troubles.filter((trouble) => !isFromCopy(trouble)));
	}

	async until(hasHappened: () => boolean): Promise<void> {
		for (let waited = 0; !hasHappened(); waited += 5) {
			if (waited > 60_000) throw new Error('nothing was acknowledged within a minute');
			await pause(5);
		}
	}

	/** Ends the lab; what is on disk is of the back end that was asked for. */
	async end(rounds: number): Promise<Outcome> {
		await this.kill();
		const found = backEndsOnDisk(this.profile);
		if (found.join() !== this.backEnd) this.mismatches.push(`on disk: ${found.join()}`);
		rmSync(this.profile, { recursive: true, force: true });
		return {
			rounds,
			acknowledged: this.acknowledged.size,
			broughtBack: this.broughtBack,
			lost: [...this.lost],
			mismatches: this.mismatches
		};
	}
}
