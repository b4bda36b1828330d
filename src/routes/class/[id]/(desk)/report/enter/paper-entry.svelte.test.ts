import { describe, expect, it } from 'vitest';
import type { Collected } from '#lib/classroom/answer-sheet.ts';
import { collect } from '#lib/classroom/collection.ts';
import { exampleArticle } from '#lib/classroom/example.contract.ts';
import { questionFrom } from '#lib/classroom/from-item.ts';
import { defaultSettings, type Quiz } from '#lib/classroom/quiz.ts';
import { classReport } from '#lib/classroom/report/class-report.ts';
import { paperKey } from '#lib/classroom/paper-key.ts';
import { letters, versionOf } from '#lib/classroom/version.ts';
import { generateItems } from '#lib/items/generate.ts';
import { PaperEntry } from './paper-entry.svelte.ts';

const quiz: Quiz = {
	schema: 'attache/quiz/1',
	id: '00000000',
	title: 'A quiz',
	seed: 'seed',
	questions: generateItems(exampleArticle)
		.slice(0, 8)
		.flatMap((item) => questionFrom(item, []) ?? []),
	settings: defaultSettings,
	articles: [],
	createdAt: 0,
	changedAt: 0
};

function desk() {
	let rows: Collected[] = [];
	let nonce = 0;
	const store = {
		collect: (come: readonly Collected[]) => {
			const { all, added } = collect(rows, come);
			rows = [...all];
			return Promise.resolve(added);
		},
		deleteCollected: (id: string) => {
			rows = rows.filter((row) => row.id !== id);
			return Promise.resolve();
		}
	};
	const outside = { store: () => store, now: () => 0, nonce: () => (nonce += 1) };
	return { entry: new PaperEntry(quiz, [], outside), rows: () => rows, outside };
}

describe('typing in paper', () => {
	it.each(letters)('the printed key of version %s, typed in, is a full score', async (letter) => {
		const { entry, rows } = desk();
		await entry.setLetter(3, letter);
		const version = versionOf(quiz, letter);
		version.questions.forEach((number, place) =>
			entry.type(3, place, paperKey(quiz.questions[number]!, version, number)[0] ?? '')
		);
		await entry.save(3);
		const report = classReport(quiz, rows(), []);
		expect(report.students.map(({ seat, right }) => [seat, right])).toEqual([
			[3, quiz.questions.length]
		]);
	});

	it('a correction replaces the sheet, and an emptied row leaves none', async () => {
		const { entry, rows } = desk();
		entry.type(1, 0, 'a');
		await entry.save(1);
		entry.type(1, 0, 'b');
		await Promise.all([entry.save(1), entry.save(1)]);
		expect(rows()).toHaveLength(1);
		entry.type(1, 0, '');
		await entry.save(1);
		expect(rows()).toEqual([]);
		expect(entry.unsaved.size).toBe(0);
	});

	it('what was typed yesterday stands there today', async () => {
		const { entry, rows, outside } = desk();
		await entry.setLetter(2, 'C');
		entry.type(2, 1, entry.letters(2, 1) === 0 ? 'words' : 'A');
		await entry.save(2);
		const again = new PaperEntry(quiz, rows(), outside);
		expect(again.row(2).letter).toBe('C');
		expect(again.row(2).texts).toEqual(entry.row(2).texts);
	});
});
