import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Article } from '#lib/article/schema.ts';
import { difference } from '#lib/items/difference.ts';
import { generateItems } from '#lib/items/generate.ts';
import type { Item } from '#lib/items/schema.ts';
import { run } from './run.ts';

const path = 'src/lib/library/articles/israel-nato-2016.json';
const article = JSON.parse(readFileSync(path, 'utf8')) as Article;
const items = generateItems(article).slice(0, 5);
const [first, second] = items as [Item, Item];
const folder = mkdtempSync(join(tmpdir(), 'diff-'));
const file = (name: string, list: readonly Item[]) => {
	const at = join(folder, name);
	writeFileSync(at, list.map((item) => JSON.stringify(item)).join('\n'));
	return at;
};

describe('diff', () => {
	it('says which items came, went and changed, and in which field', () => {
		const reworded: Item = {
			...first,
			rationale: 'Told better.',
			distractors: first.distractors.map((d, at) => (at === 1 ? { ...d, why: 'No.' } : d))
		};
		const old = file('old.jsonl', items.slice(0, 4));
		const now = file('new.jsonl', [reworded, ...items.slice(2)]);
		const { exit, out, err } = run(['diff', old, now]);
		expect(exit).toBe(0);
		expect(err).toEqual(['1 changed, 1 added, 1 removed, 2 unchanged']);
		expect(out.map((line) => line.split('\t').slice(0, 2).join(' '))).toEqual([
			`removed ${second.id}`,
			`added ${items[4]?.id}`,
			`changed ${first.id}`,
			`  distractors 2 why: “${first.distractors[1]?.why}” → “No.”`,
			`  rationale: “${first.rationale}” → “Told better.”`
		]);
		expect(out[0]).toContain(second.wordings[0]);
	});

	it('names a field that was not there before, or is not any more', () => {
		const aged: Item = { ...first, agesFrom: '2016-05' };
		expect(difference([first], [aged]).changed[0]?.fields).toEqual([
			{ field: 'agesFrom', before: undefined, after: '2016-05' }
		]);
		const { out } = run(['diff', file('aged.jsonl', [aged]), file('plain.jsonl', [first])]);
		expect(out[1]).toBe('  agesFrom: “2016-05” → (nothing)');
	});

	it('generates from articles; the same structure gives the same items', () => {
		const { exit, out, err } = run(['diff', path, 'israel-nato-2016']);
		expect([exit, out]).toEqual([0, []]);
		expect(err[0]).toMatch(/^0 changed, 0 added, 0 removed, \d{2,} unchanged$/);
	});

	it.each([
		[['diff', 'one.jsonl'], /takes two/],
		[['diff', 'a', 'b', 'c'], /takes two/],
		[['diff', 'nowhere.jsonl', path], /nowhere\.jsonl: no such file/],
		[['diff', path, 'israel-nato-2061'], /did you mean “israel-nato-2016”/],
		[['diff', path, '--loud'], /diff: /]
	])('%j cannot be used: one line, and 2', (args, message) => {
		const { exit, out, err } = run(args);
		expect([exit, out, err.length]).toEqual([2, [], 1]);
		expect(err[0]).toMatch(message);
	});
});
