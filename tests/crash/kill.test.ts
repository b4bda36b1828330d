import { expect, it } from 'vitest';
import { killWhileStudying } from './app-rounds.ts';
import { killWhileRecording } from './rounds.ts';

it('an answer acknowledged on screen is kept when the browser is killed, twenty times', async () => {
	const { kept, mismatches } = await killWhileStudying('israel-nato-2016', 20);
	expect(kept).toEqual(Array.from({ length: 20 }, (_, at) => at + 1));
	expect(mismatches).toEqual([]);
});

it.each([
	['Chromium’s usual store', 4, []],
	['its newer store on SQLite', 4, ['IdbSqliteBackingStore']]
])(
	'nothing is lost when the browser is killed while recording at full speed (%s)',
	async (_name, rounds, features) => {
		const outcome = await killWhileRecording(rounds, features);
		expect(outcome).toMatchObject({ rounds, lost: [], mismatches: [] });
		expect(outcome.acknowledged).toBeGreaterThanOrEqual(3 * rounds);
	}
);
