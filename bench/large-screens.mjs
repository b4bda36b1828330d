// What a reader waits for with a large library, by the page's own clock.
import { spread, tenth } from './statistics.mjs';

/** Kicker, stem and statement: two questions may share a stem. */
const question = 'section.question';
/** A quicker second press is taken for a slip of the finger (study-session.svelte.ts). */
const guardMs = 400;
const start = 'a.btn[href$="study"]';

/** Every sitting is a new one. */
function forgetSession(page) {
	return page.evaluate(async () => {
		sessionStorage.clear();
		const opening = indexedDB.open('attache');
		const database = await new Promise((resolve) => {
			opening.onsuccess = () => resolve(opening.result);
		});
		const transaction = database.transaction('meta', 'readwrite');
		transaction.objectStore('meta').delete('session');
		await new Promise((resolve) => (transaction.oncomplete = resolve));
		database.close();
	});
}

/** From the beginning of the navigation until the first due question is painted: by the page's own clock. */
export async function loadToFirstDue(page, site) {
	await forgetSession(page);
	await page.goto(`${site.url}study?as=cards`, { waitUntil: 'commit' });
	const ms = await page.evaluate(
		(question) =>
			new Promise((resolve) => {
				const look = () =>
					document.querySelector(question)
						? requestAnimationFrame(() => setTimeout(() => resolve(performance.now())))
						: requestAnimationFrame(look);
				look();
			}),
		question
	);
	await page.waitForTimeout(guardMs);
	return ms;
}

/** In the app: from the press on "Start" until the first due question is painted. */
export async function homeToFirstDue(page, site) {
	await forgetSession(page);
	await page.goto(site.url, { waitUntil: 'networkidle' });
	await page.locator(start).waitFor();
	return (await pressed(page, start, question)).ms;
}

/**
 * From the press on "Good" (recorded, strict: the next question comes when it is committed) until the
 * next stem is painted; in milliseconds and in frames that passed with the old one.
 */
export async function gradesOf(page, site, wanted) {
	const found = [];
	while (found.length < wanted) {
		await forgetSession(page);
		await page.goto(`${site.url}study?as=cards`, { waitUntil: 'networkidle' });
		for (let asked = 0; asked < 9; asked++) {
			await page.locator('#stem').waitFor();
			await page.waitForTimeout(guardMs);
			await page.getByRole('button', { name: 'Show the answer' }).click();
			await page.locator('.rate [data-key="2"]').waitFor();
			await page.waitForTimeout(guardMs);
			found.push(await pressed(page, '.rate [data-key="2"]', question));
		}
	}
	const frames = found.map(({ frames }) => frames).sort((a, b) => a - b);
	const at = (share) => frames[Math.min(frames.length - 1, Math.floor(frames.length * share))];
	return {
		gradeToChange: spread(found.map(({ changedMs }) => changedMs)),
		gradeToNext: spread(found.map(({ ms }) => ms)),
		gradeFrames: { p50: at(0.5), p95: at(0.95), most: tenth(frames.at(-1)) }
	};
}

/** In the app: from the press on "Memory" until the figures are painted. */
export async function statistics(page, site) {
	await page.goto(site.url, { waitUntil: 'networkidle' });
	await page.locator('nav a[href$="memory"]').waitFor();
	return page.evaluate(
		() =>
			new Promise((resolve) => {
				const startedAt = performance.now();
				const look = () =>
					/^About/.test(document.querySelector('h1')?.textContent ?? '')
						? requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - startedAt)))
						: requestAnimationFrame(look);
				document.querySelector('nav a[href$="memory"]').click();
				look();
			})
	);
}

/**
 * Presses `press` at the beginning of a frame; resolves to the time until `shows` has changed, until
 * that is painted, and to the number of frames that still showed what was there before.
 */
function pressed(page, press, shows) {
	return page.evaluate(
		([press, shows]) =>
			new Promise((resolve, reject) => {
				setTimeout(() => reject(new Error(`${shows} did not change`)), 60_000);
				const text = () => document.querySelector(shows)?.textContent;
				requestAnimationFrame(() => {
					const before = text();
					const isNew = () => text() !== undefined && text() !== before;
					const startedAt = performance.now();
					let [frames, changedMs] = [0, undefined];
					const count = () => {
						if (changedMs === undefined && isNew()) changedMs = performance.now() - startedAt;
						frames++;
						if (changedMs === undefined) return requestAnimationFrame(count);
						// After the callbacks of a frame it is painted, and then the next task comes.
						const { port1, port2 } = new MessageChannel();
						port1.onmessage = () =>
							resolve({ ms: performance.now() - startedAt, changedMs, frames });
						port2.postMessage(0);
					};
					new MutationObserver(() => {
						if (changedMs === undefined && isNew()) changedMs = performance.now() - startedAt;
					}).observe(document, { childList: true, characterData: true, subtree: true });
					document.querySelector(press).click();
					requestAnimationFrame(count);
				});
			}),
		[press, shows]
	);
}
