import { describe, expect, it } from 'vitest';
import { exampleArticle } from '#lib/classroom/example.contract.ts';
import { questionFrom } from '#lib/classroom/from-item.ts';
import { generateItems } from '#lib/items/generate.ts';
import { timelineSheetFrom, whoSheetFrom } from './worksheets-from-questions.ts';

const questions = generateItems(exampleArticle).flatMap((item) => questionFrom(item, []) ?? []);
const [first] = questions;
const source = { id: first?.articleId ?? '', headline: 'H' };

describe('worksheets of a quiz without its article', () => {
	it('leave the speaker out of each claim, and give it back by letter', () => {
		const sheet = whoSheetFrom(questions, source, 's');
		expect(sheet?.speakers.length).toBeGreaterThan(1);
		expect(sheet?.claims.length).toBeGreaterThan(4);
		for (const { after, key, speaker } of sheet?.claims ?? []) {
			expect(sheet?.speakers[key.charCodeAt(0) - 65]).toBe(speaker);
			expect(after).not.toContain(speaker);
			// What the question gives as its reason is the claim with its speaker.
			expect(questions.some((q) => q.solution.rationale.startsWith(speaker + after))).toBe(true);
		}
	});

	it('put each event beside its date once, earliest first', () => {
		const sheet = timelineSheetFrom(questions, source, 's');
		expect(sheet?.dates.map(({ date }) => date).slice(0, 2)).toEqual(['1952', '2010']);
		const keys = sheet?.dates.flatMap((row) => row.keys) ?? [];
		expect(keys.length).toBe(sheet?.events.length);
		expect(new Set(keys).size).toBe(keys.length);
	});

	it('are none where the questions do not carry them, or are of another article', () => {
		const plain = questions.filter(({ kind }) => kind === 'gap');
		expect(whoSheetFrom(plain, source, 's')).toBeUndefined();
		expect(timelineSheetFrom(plain, source, 's')).toBeUndefined();
		expect(whoSheetFrom(questions, { id: 'other', headline: '' }, 's')).toBeUndefined();
	});
});
