import { expect, it } from 'vitest';
import { killWhileRecording } from './rounds.ts';

it.each([
	['Chromium’s usual store', 20, []],
	['its newer store on SQLite', 5, ['IdbSqliteBackingStore']]
])(
	'nothing that was acknowledged is lost when the browser is killed (%s, %i times)',
	async (_name, rounds, features) => {
		const outcome = await killWhileRecording(rounds, features);
		expect(outcome).toMatchObject({ rounds, lost: [], mismatches: [] });
		expect(outcome.acknowledged).toBeGreaterThanOrEqual(3 * rounds);
	}
);
