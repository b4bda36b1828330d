import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Page } from 'playwright-core';
import type { Card } from '#lib/scheduling/card.ts';
import { fold } from '#lib/scheduling/fold.ts';
import type { LogEntry } from '#lib/scheduling/review.ts';
import { build } from '../../scripts/lib.mjs';
import { createServer } from '../../scripts/serve.mjs';
import { startKillable } from './killable-browser.ts';

export type AppOutcome = {
	/** Reviews in the log after each kill; the answer given in round n must be the nth. */
	readonly kept: number[];
	readonly mismatches: string[];
	/** Where a question could not be answered until the page was loaded again, and what the page said. */
	readonly loadedAgain: string[];
};

/** Answers one question of the real app, kills the browser when the next is on screen, `rounds` times. */
export async function killWhileStudying(article: string, rounds: number): Promise<AppOutcome> {
	if (!build()) throw new Error('the app could not be built');
	const server = createServer({ dir: 'build' });
	await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
	const site = `http://localhost:${(server.address() as AddressInfo).port}/`;
	const profile = mkdtempSync(join(tmpdir(), 'attache-crash-'));
	const kept: number[] = [];
	const mismatches: string[] = [];
	const loadedAgain: string[] = [];
	try {
		for (let round = 0; round <= rounds; round++) {
			const browser = await startKillable(profile);
			try {
				const { page } = browser;
				// A page of the same origin that runs none of the app.
				await page.goto(`${site}favicon.svg`);
				const { reviews, cards } = await page.evaluate(readDatabase);
				if (round > 0) kept.push(reviews.length);
				const folded = fold(reviews);
				for (const card of cards)
					if (!isDeepStrictEqual(card, folded.get(card.id))) mismatches.push(card.id);
				if (cards.length !== folded.size) mismatches.push(`${cards.length} cards`);
				if (round === rounds) continue;
				const trouble = await answerOne(page, `${site}study?article=${article}&as=cards`);
				if (trouble) loadedAgain.push(`round ${round}: ${trouble}`);
			} finally {
				await browser.kill();
			}
		}
	} finally {
		server.closeAllConnections();
		server.close();
		rmSync(profile, { recursive: true, force: true });
	}
	return { kept, mismatches, loadedAgain };
}

/**
 * Resolves once the answer is acknowledged: the next question is on screen, or the summary. A kill may
 * leave the browser's own caches unreadable; what a reader would then do is to load the page again, once.
 * Returns what was on screen before that.
 */
async function answerOne(page: Page, url: string): Promise<string | undefined> {
	const said: string[] = [];
	page.on('console', (message) => said.push(message.text()));
	page.on('pageerror', ({ message }) => said.push(message));
	page.on('requestfailed', (request) =>
		said.push(`${request.url()} ${request.failure()?.errorText}`)
	);
	const good = page.getByRole('button', { name: /^Good/ });
	const show = async () => {
		await page.goto(url);
		await page.getByRole('button', { name: 'Show the answer' }).click();
		await good.waitFor({ timeout: 15_000 });
	};
	let trouble: string | undefined;
	try {
		await show();
	} catch {
		trouble = [await page.locator('body').innerText(), ...said].join('\n');
		await show();
	}
	await page.waitForTimeout(400); // a quicker second tap is taken for a slip
	await good.click();
	await good.waitFor({ state: 'detached' });
	return trouble;
}

/** Runs in the page; asks the database itself, not the store. */
async function readDatabase(): Promise<{ reviews: LogEntry[]; cards: Card[] }> {
	const known = await indexedDB.databases();
	if (!known.some(({ name }) => name === 'attache')) return { reviews: [], cards: [] };
	const done = <T>(request: IDBRequest<T>) =>
		new Promise<T>((resolve, reject) => {
			request.onsuccess = () => resolve(request.result);
			request.onerror = () => reject(request.error ?? new Error('request failed'));
		});
	const database = await done(indexedDB.open('attache'));
	const transaction = database.transaction(['reviews', 'cards']);
	const all = (name: string) => done<unknown[]>(transaction.objectStore(name).getAll());
	const [reviews, cards] = await Promise.all([all('reviews'), all('cards')]);
	database.close();
	return { reviews: reviews as LogEntry[], cards: cards as Card[] };
}
