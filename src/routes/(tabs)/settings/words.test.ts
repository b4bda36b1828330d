import { describe, expect, it } from 'vitest';
import type { BackupReading } from '#lib/exchange/backup.ts';
import type { RestorePlan } from '#lib/store/store.ts';
import { keyTrouble } from './key-trouble.ts';
import { planLines, readingTrouble } from '../../backup/restore-words.ts';
import { backupWords, promise } from '../../backup/storage-words.ts';

const reading = (part: Partial<BackupReading>) =>
	({ state: 'whole', issues: [], damagedLines: 0, ...part }) as BackupReading;
const plan = (part: Partial<RestorePlan>) =>
	({
		newEntries: 0,
		knownEntries: 0,
		affectedCards: 0,
		newArticles: 0,
		newChanges: 0,
		newFlags: 0,
		newEdits: 0,
		newParked: 0,
		...part
	}) as RestorePlan;

describe('restoring, in words', () => {
	it('says what would change, line by line', () => {
		const lines = planLines(
			plan({ newEntries: 2, knownEntries: 3, affectedCards: 1 }),
			reading({ damagedLines: 1 })
		);
		expect(lines).toEqual([
			'2 new answers',
			'1 question with a new history',
			'3 answers already here',
			'1 damaged line, left out'
		]);
	});

	it.each([
		['not-a-backup', 'unusable', 'not a backup file'],
		['newer-version', 'unusable', 'Update first'],
		['cut-short', 'unusable', 'Nothing in this file could be read'],
		['cut-short', 'partial', 'What is there can be restored']
	] as const)('tells %s (%s) apart', (code, state, words) => {
		expect(readingTrouble(reading({ state, issues: [{ code, message: '' }] }))).toContain(words);
	});

	it('has nothing to say against a whole file', () => {
		expect(readingTrouble(reading({}))).toBeUndefined();
	});
});

describe('storage, in words', () => {
	it('says what would be lost', () => {
		expect(backupWords({ entries: 0, entriesSinceBackup: 0 })).toBe('Nothing to back up yet.');
		expect(backupWords({ entries: 1, entriesSinceBackup: 1 })).toContain('1 answer is on');
		const at = Date.UTC(2026, 4, 4);
		const since = { entries: 9, lastBackupAt: at };
		expect(backupWords({ ...since, entriesSinceBackup: 0 })).toContain('Everything is in it');
		expect(backupWords({ ...since, entriesSinceBackup: 4 })).toContain('4 answers since then are');
	});

	it('claims no promise that was not made', () => {
		const state = { entries: 1, entriesSinceBackup: 1 };
		expect(promise({ ...state, isPersisted: true }, true)).toContain('has promised');
		expect(promise({ ...state, isPersisted: false }, true)).toContain('seven days');
		expect(promise(state, false)).toContain('does not say');
	});
});

describe('choosing a key', () => {
	const chosen = { shortcuts: true, keys: {} };
	it.each([
		['', 'one character'],
		['7', 'Figures'],
		['u', 'already stands for “Undo the last answer”']
	])('refuses “%s” with a reason', (key, words) => {
		expect(keyTrouble('speak', key, chosen)).toContain(words);
	});
	it('takes a free one', () => {
		expect(keyTrouble('speak', 'l', chosen)).toBeUndefined();
		expect(keyTrouble('undo', 'u', chosen)).toBeUndefined();
	});
});
