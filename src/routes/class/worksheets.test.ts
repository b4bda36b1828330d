import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Article } from '#lib/article/schema.ts';
import { timelineSheet, whoSheet } from './worksheets.ts';

const folder = 'src/lib/library/articles';
const articles = readdirSync(folder)
	.filter((name) => name.endsWith('.json'))
	.map((name) => JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')) as Article);

describe.each(articles.map((article) => [article.id, article] as const))('%s', (_, article) => {
	it('asks of each claim who said it, and says it nowhere', () => {
		const sheet = whoSheet(article, 'seed');
		expect(sheet?.claims.length).toBeGreaterThan(1);
		for (const { before, after, key, speaker } of sheet?.claims ?? []) {
			expect(before + after).not.toContain(speaker);
			expect(sheet?.speakers['ABCDEFGHIJKLMNOPQRSTUVWXYZ'.indexOf(key)]).toBe(speaker);
		}
	});

	it('gives every event its place on the timeline once', () => {
		const sheet = timelineSheet(article, 'seed');
		const letters = sheet?.dates.flatMap(({ keys }) => keys).sort() ?? [];
		expect(letters.length).toBeGreaterThan(1);
		expect(new Set(letters).size).toBe(sheet?.events.length);
	});
});
