import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { killWhileStudying } from './app-rounds.ts';
import { backEndNames } from './back-ends.ts';
import { Lab } from './lab.ts';
import { type ScenarioName, scenarioNames, scenarios } from './scenarios.ts';
import { type Site, serveHarness } from './serve-harness.ts';

it('an answer acknowledged on screen is kept when the browser is killed, twenty times', async () => {
	const { kept, mismatches, loadedAgain } = await killWhileStudying('israel-nato-2016', 20);
	// No loss, but a reader's trouble: whoever reads the log of this run should see it.
	if (loadedAgain.length > 0) console.warn(loadedAgain.join('\n'));
	expect(kept).toEqual(Array.from({ length: 20 }, (_, at) => at + 1));
	expect(mismatches).toEqual([]);
});

/** The short form of `npm run crash`. */
const rounds: Record<ScenarioName, number> = {
	'killed while reviewing': 4,
	'killed with two tabs': 2,
	'killed under a clock that jumps': 2,
	'killed while an own article is kept': 2,
	'killed while importing': 4,
	'killed while upgrading': 3,
	'blocked upgrade': 2,
	'closed handle': 2,
	'damaged backups': 2,
	'taken back after a kill': 1,
	'database unreadable': 2,
	quota: 1
};

describe.each(backEndNames)('nothing is lost on %s', (backEnd) => {
	let site: Site;
	beforeAll(async () => {
		site = await serveHarness();
	});
	afterAll(() => site.close());

	it.each(scenarioNames)('%s', async (name) => {
		const lab = new Lab(site, backEnd);
		try {
			await scenarios[name](lab, rounds[name]);
			const outcome = await lab.end(rounds[name]);
			expect(outcome, JSON.stringify(outcome)).toMatchObject({ lost: [], mismatches: [] });
			// An upgrade may be killed before its first answer, each time.
			if (name !== 'killed while upgrading') expect(outcome.acknowledged).toBeGreaterThan(0);
		} finally {
			await lab.kill();
		}
	});
});
