import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Advice, backupAdvice } from './advice.ts';

const now = Date.UTC(2026, 10, 22);
const state = { entries: 1000, entriesSinceBackup: 0, ownArticles: 0, ownSinceBackup: 0 };
const rising: readonly Advice[] = ['none', 'line', 'offer', 'firm'];
const told = (unsaved: number, more: object = {}, here: object = {}) =>
	backupAdvice(
		{ ...state, entriesSinceBackup: unsaved, ...more },
		{ now, canBeCleared: false, ...here }
	);

describe('the word on a backup', () => {
	it.each<[number, object, object, Advice]>([
		[0, {}, {}, 'none'],
		[10, {}, {}, 'none'],
		[20, {}, {}, 'line'],
		[60, {}, {}, 'offer'],
		[300, {}, {}, 'firm'],
		[60, { isPersisted: true }, {}, 'none'],
		[240, { isPersisted: true }, {}, 'offer'],
		[10, {}, { canBeCleared: true }, 'line'],
		[20, { lastBackupAt: now - 61 * 86_400_000 }, {}, 'offer'],
		[20, { lastBackupAt: now - 5 * 86_400_000 }, {}, 'line'],
		[100, {}, { declinedAt: 60 }, 'none'],
		[120, {}, { declinedAt: 60 }, 'offer']
	])('%i unsaved, %j, %j: %s', (unsaved, more, here, advice) => {
		expect(told(unsaved, more, here)).toBe(advice);
	});

	it('never falls while more is unsaved', () => {
		const one = fc.record({
			unsaved: fc.nat(5000),
			more: fc.nat(5000),
			isPersisted: fc.boolean(),
			canBeCleared: fc.boolean(),
			declinedAt: fc.nat(500)
		});
		fc.assert(
			fc.property(one, ({ unsaved, more, isPersisted, canBeCleared, declinedAt }) => {
				const here = { canBeCleared, declinedAt };
				const before = rising.indexOf(told(unsaved, { isPersisted }, here));
				const after = rising.indexOf(told(unsaved + more, { isPersisted }, here));
				expect(after).toBeGreaterThanOrEqual(before);
			})
		);
	});
});
