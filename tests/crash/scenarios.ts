/** What a phone, another tab or a bad file does to the store: each scenario some rounds on one profile. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Lab } from './lab.ts';

export type Scenario = (lab: Lab, rounds: number) => Promise<void>;

/** An unlucky moment, another one each round. */
const moment = (round: number, most: number) => pause((round * 37) % most);

/** Killed while answering as fast as it goes; `tabs` at once, under a clock that jumps by `jumps` days. */
function answering(tabs: number, jumps: readonly number[] = [0]): Scenario {
	return async (lab, rounds) => {
		for (let round = 0; round < rounds; round++) {
			const pages = [await lab.page()];
			while (pages.length < tabs) pages.push(await lab.page());
			for (const page of pages.slice(0, 1)) await lab.check(page);
			const before = lab.acknowledged.size;
			for (const [tab, page] of pages.entries())
				// Never ends by itself; the kill breaks it off.
				page
					.evaluate(([round, tab, jumps]) => window.harness.answer(round, tab, jumps), [
						round,
						tab,
						jumps
					] as const)
					.catch(() => undefined);
			await lab.until(() => lab.acknowledged.size >= before + 5 * tabs);
			await moment(round, 400);
			await lab.kill();
		}
		await lab.check(await lab.page());
	};
}

/** Killed while an own article is kept, looked over and drafted: article, row and steps are of one state. */
const keepingOwn: Scenario = async (lab, rounds) => {
	for (let round = 0; round < rounds; round++) {
		const page = await lab.page();
		await lab.check(page);
		const before = lab.acknowledged.size;
		page.evaluate((round) => window.harness.keepOwn(round), round).catch(() => undefined);
		await lab.until(() => lab.acknowledged.size >= before + 4);
		await moment(round, 300);
		await lab.kill();
	}
	await lab.check(await lab.page());
};

const mergeCount = 200;

/** Killed while another device's log is merged in: what is there is true, and the same again adds the rest. */
const importing: Scenario = async (lab, rounds) => {
	for (let round = 0; round < rounds; round++) {
		const page = await lab.page();
		await lab.check(page);
		const begun = lab.begun;
		const merging = page
			.evaluate(([round, count]) => window.harness.merge(round, count), [
				round,
				mergeCount
			] as const)
			.catch(() => undefined);
		await lab.until(() => lab.begun > begun);
		// Every fourth is let through to its end.
		if (round % 4 === 3) await merging;
		else await moment(round, 500);
		await lab.kill();
	}
	const page = await lab.page();
	await lab.check(page);
	for (let round = 0; round < rounds; round++)
		await page.evaluate(([round, count]) => window.harness.merge(round, count), [
			round,
			mergeCount
		] as const);
	await lab.check(page);
	const merged = await page.evaluate((rounds) => window.harness.merged(rounds), rounds);
	for (const [round, count] of merged.entries())
		if (count !== mergeCount) lab.mismatches.push(`merge ${round}: ${count}`);
};

const oldCount = 250;

/** Killed while an older version's database is brought up to date. */
const upgrading: Scenario = async (lab, rounds) => {
	for (let round = 0; round < rounds; round++) {
		const name = `old-${round}`;
		const page = await lab.page();
		await page.evaluate(([name, version, count]) => window.harness.plantOld(name, version, count), [
			name,
			round % 2 === 0 ? 1 : 2,
			oldCount
		] as const);
		const known = new Set(lab.acknowledged);
		const begun = lab.begun;
		page.evaluate((name) => window.harness.upgrade(name), name).catch(() => undefined);
		await lab.until(() => lab.begun > begun);
		await moment(round, 120);
		await lab.kill();
		const own = [...lab.acknowledged].filter((id) => !known.has(id));
		await expectOld(lab, name, own);
		await lab.kill();
	}
};

async function expectOld(lab: Lab, name: string, own: readonly string[]): Promise<void> {
	const page = await lab.page();
	await lab.check(page, name, own);
	const { kept } = await page.evaluate((name) => window.harness.read(name), name);
	if (kept.length < oldCount + own.length) lab.mismatches.push(`${name}: ${kept.length} entries`);
}

/** A tab of an older version holds the database: said after a while, or waited for; then all is there. */
const blocked: Scenario = async (lab, rounds) => {
	const [old, fresh] = [await lab.page(), await lab.page()];
	for (let round = 0; round < rounds; round++) {
		const name = `blocked-${round}`;
		const isLong = round % 2 === 0;
		await old.evaluate(
			([name, version, count, ms]) => window.harness.holdOld(name, version, count, ms),
			[name, isLong ? 1 : 2, oldCount, isLong ? 7000 : 1500] as const
		);
		const known = new Set(lab.acknowledged);
		const open = () => fresh.evaluate((name) => window.harness.upgrade(name), name);
		let said = await open();
		if (said !== (isLong ? 'blocked' : 'upgraded')) lab.mismatches.push(`${name}: said ${said}`);
		// "Close the other tab, then try again."
		for (let tries = 0; said === 'blocked' && tries < 5; tries++) said = await open();
		if (said !== 'upgraded') lab.mismatches.push(`${name}: at last ${said}`);
		const own = [...lab.acknowledged].filter((id) => !known.has(id));
		await lab.check(fresh, name, own);
		const { kept } = await fresh.evaluate((name) => window.harness.read(name), name);
		if (kept.length !== oldCount + 1) lab.mismatches.push(`${name}: ${kept.length} entries`);
	}
};

/** The browser drops the connection behind the store's back: every answer is there, once. */
const closedHandle: Scenario = async (lab, rounds) => {
	const page = await lab.page();
	for (let round = 0; round < rounds; round++) {
		await page.evaluate(() => window.harness.answerOnClosed(12));
		await lab.check(page);
	}
	const { kept } = await page.evaluate(() => window.harness.read());
	if (kept.length !== lab.acknowledged.size) lab.mismatches.push(`${kept.length} entries`);
};

/** Backups cut short, damaged, doubled and mixed, restored over what is here and into an empty store. */
const backups: Scenario = async (lab, rounds) => {
	const page = await lab.page();
	for (let round = 0; round < rounds; round++) {
		const wrong = await page.evaluate((seed) => window.harness.restoreDamaged(seed), round + 1);
		lab.mismatches.push(...wrong.map((what) => `round ${round}: ${what}`));
		await lab.check(page);
	}
};

const undoDepth = 10;

/** Killed after its answers, the browser takes back ten of them, the last first, and is killed again. */
const undoing: Scenario = async (lab, rounds) => {
	for (let round = 0; round < rounds; round++) {
		const before = new Set(lab.acknowledged);
		await (await lab.page()).evaluate(() => window.harness.answerAndCopy(15));
		const answered = [...lab.acknowledged].filter((id) => !before.has(id));
		await lab.kill();
		const page = await lab.page();
		const back = await page.evaluate((times) => window.harness.takeBack(times), undoDepth);
		const wanted = answered.slice(-undoDepth).reverse();
		if (back.join() !== wanted.join())
			lab.mismatches.push(`round ${round}: took back ${back.length}, not the last ${undoDepth}`);
		await lab.check(page);
		await lab.kill();
	}
	await lab.check(await lab.page());
};

/** What lies on disk cannot be read after a kill, so the browser deletes it: the second copy brings it back. */
const unreadable: Scenario = async (lab, rounds) => {
	for (let round = 0; round < rounds; round++) {
		const page = await lab.page();
		await lab.check(page);
		await page.evaluate(() => window.harness.answerAndCopy(20));
		await lab.kill();
		lab.spoilDatabase();
	}
	await lab.check(await lab.page());
	if (lab.broughtBack !== rounds) lab.mismatches.push(`brought back ${lab.broughtBack} times`);
};

/** No room: said, nothing lost, and once there is room it goes on; then killed. */
const quota: Scenario = async (lab, rounds) => {
	const { origin } = new URL(lab.site.url);
	// What making the database has found free is believed by the browser for half a minute: ask another one.
	await lab.check(await lab.page());
	await lab.kill();
	for (let round = 0; round < rounds; round++) {
		const page = await lab.page();
		await lab.check(page);
		const devTools = await page.context().newCDPSession(page);
		const { usage } = await devTools.send('Storage.getUsageAndQuota', { origin });
		const quotaSize = Math.round(usage) + 400_000;
		await devTools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize });
		const { taken, code } = await page.evaluate(() => window.harness.fill(2000));
		if (code !== 'full') lab.mismatches.push(`round ${round}: said ${code} after ${taken}`);
		await lab.check(page);
		await devTools.send('Storage.overrideQuotaForOrigin', { origin });
		const after = await page.evaluate(() => window.harness.fill(3));
		if (after.taken !== 3) lab.mismatches.push(`round ${round}: then ${after.code}`);
		await lab.kill();
	}
	await lab.check(await lab.page());
};

export const scenarios = {
	'killed while reviewing': answering(1),
	'killed with two tabs': answering(2),
	'killed under a clock that jumps': answering(1, [0, 0, -400, 0, 2, 900, -1]),
	'killed while an own article is kept': keepingOwn,
	'killed while importing': importing,
	'killed while upgrading': upgrading,
	'blocked upgrade': blocked,
	'closed handle': closedHandle,
	'damaged backups': backups,
	'taken back after a kill': undoing,
	'database unreadable': unreadable,
	quota
} as const satisfies Record<string, Scenario>;
export type ScenarioName = keyof typeof scenarios;
export const scenarioNames = Object.keys(scenarios) as ScenarioName[];
