import { describe, expect, it } from 'vitest';
import type { BackupReading } from '#lib/exchange/backup.ts';
import type { RestorePlan } from '#lib/store/store.ts';
import { keyTrouble } from './key-trouble.ts';
import { bringsAnything, planLines, readingTrouble } from '../../backup/restore-words.ts';
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
		newNotes: 0,
		newAnswers: 0,
		newOwn: 0,
		newDraft: 0,
		laterOwn: 0,
		earlierOwn: 0,
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

	it('tells of own articles which come, replace and stay', () => {
		const lines = planLines(plan({ newOwn: 2, laterOwn: 1, earlierOwn: 1 }), reading({}));
		expect(lines).toEqual([
			'No new answers',
			'2 articles of your own',
			'1 article of your own, changed later there than here: it replaces what is here',
			'1 article of your own stays as here, changed later than in the file'
		]);
		expect(bringsAnything(plan({ earlierOwn: 1 }))).toBe(false);
		expect(bringsAnything(plan({ laterOwn: 1 }))).toBe(true);
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
		const none = { entries: 0, entriesSinceBackup: 0, ownArticles: 0, ownSinceBackup: 0 };
		expect(backupWords(none)).toBe('Nothing to back up yet.');
		expect(backupWords({ ...none, entries: 1, entriesSinceBackup: 1 })).toContain('1 answer is on');
		expect(backupWords({ ...none, ownArticles: 2, ownSinceBackup: 2 })).toContain(
			'2 articles of yours are on'
		);
		const at = Date.UTC(2026, 4, 4);
		const since = { ...none, entries: 9, lastBackupAt: at };
		expect(backupWords({ ...since, entriesSinceBackup: 0 })).toContain('Everything is in it');
		expect(backupWords({ ...since, entriesSinceBackup: 4 })).toContain('4 answers since then are');
		expect(
			backupWords({ ...since, entriesSinceBackup: 1, ownArticles: 3, ownSinceBackup: 1 })
		).toContain('1 answer and 1 article of yours since then are on');
	});

	it('claims no promise that was not made', () => {
		const state = { entries: 1, entriesSinceBackup: 1, ownArticles: 0, ownSinceBackup: 0 };
		expect(promise({ ...state, isPersisted: true }, true)).toContain('has promised');
		expect(promise({ ...state, isPersisted: false }, true)).toContain('seven days');
		expect(promise(state, false)).toContain('does not say');
	});
});

describe('choosing a key', () => {
	const chosen = { keys: { answer9: '' } };
	it.each([
		['Escape', 'belongs to the browser'],
		['Ctrl s', 'belongs to the browser'],
		['F5', 'belongs to the browser'],
		['7', '7 already stands for “Answer 7”'],
		[' ', 'Space already stands for'],
		['U', 'already stands for “Undo the last answer”']
	])('refuses “%s” with a reason', (key, words) => {
		expect(keyTrouble('speak', key, chosen)).toContain(words);
	});
	it('takes a free one, also one that was taken away from what it stood for', () => {
		expect(keyTrouble('speak', 'l', chosen)).toBeUndefined();
		expect(keyTrouble('speak', '9', chosen)).toBeUndefined();
		expect(keyTrouble('undo', 'u', chosen)).toBeUndefined();
	});
});
