import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from './run.ts';

const id = 'israel-nato-2016';
const source = `src/lib/library/articles/${id}.json`;
let folder = '';
const file = (name: string) => join(folder, name);

function cli(...args: string[]) {
	const { exit, out, err } = run(args);
	return { rc: exit, out: out.map((line) => `${line}\n`).join(''), err: err.join('\n') };
}

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'attache-cli-'));
	const article = JSON.parse(readFileSync(source, 'utf8')) as Record<string, unknown>;
	writeFileSync(file('moved.json'), JSON.stringify({ ...article, sha256: '0'.repeat(64) }));
	writeFileSync(file('broken.json'), '{ "schema": ');
	writeFileSync(file('empty.json'), '');
	writeFileSync(file('other.json'), '{"a":1}');
	writeFileSync(file('binary.json'), Buffer.from([123, 0, 1, 2]));
	writeFileSync(file('latin.json'), Buffer.from([123, 0xe9, 125]));
	writeFileSync(file('items.jsonl'), cli('items', id, '--count', '8', '--seed', '3').out);
	const [first = '', ...rest] = readFileSync(file('items.jsonl'), 'utf8').trim().split('\n');
	writeFileSync(file('bad-line.jsonl'), `${first}\nnot json\n`);
	writeFileSync(
		file('bad-shape.jsonl'),
		`${first}\n${JSON.stringify({ ...JSON.parse(rest[0] ?? '{}'), kind: 'song' })}\n`
	);
	writeFileSync(file('twice.jsonl'), `${first}\n${first}\n`);
	const item = JSON.parse(first) as Record<string, unknown>;
	writeFileSync(
		file('hard.jsonl'),
		`${JSON.stringify({ ...item, rationale: 'published  undefined .' })}\n`
	);
	writeFileSync(file('stranger.jsonl'), `${JSON.stringify({ ...item, articleId: 'elsewhere' })}\n`);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a command', () => {
	it('lists the built-in articles, the id first', () => {
		const { rc, out } = cli('articles');
		expect(rc).toBe(0);
		expect(out.split('\n').map((line) => line.split('\t')[0])).toContain(id);
	});

	it('validates and mends', () => {
		expect(cli('validate', source)).toMatchObject({ rc: 0, err: '' });
		const wrong = cli('validate', file('moved.json'));
		expect(wrong.rc).toBe(2);
		expect(wrong.err.trim().split('\n')).toHaveLength(1);
		const mended = cli('mend', file('moved.json'));
		expect(mended.rc).toBe(0);
		expect(mended.err).toContain('sha256');
		writeFileSync(file('mended.json'), mended.out);
		expect(cli('validate', file('mended.json')).rc).toBe(0);
	});

	it('gives items as JSON Lines, the same for the same seed, by id or by file', () => {
		const byId = cli('items', id, '--count', '8', '--seed', '3');
		expect(byId.rc).toBe(0);
		const lines = byId.out.trim().split('\n');
		expect(lines).toHaveLength(8);
		for (const line of lines)
			expect(JSON.parse(line)).toMatchObject({ schema: 'attache/item/1', articleId: id });
		expect(cli('items', source, '--count', '8', '--seed', '3').out).toBe(byId.out);
	});

	it('checks items: 0 without, 1 with a hard finding, a summary either way', () => {
		const clean = cli('check', file('items.jsonl'), '--article', id);
		expect(clean.rc).toBe(0);
		expect(clean.out).not.toMatch(/^hard/m);
		expect(clean.err).toMatch(/^choice +\d+ +0 +\d+ +\d+$/m);
		expect(clean.err).toMatch(/^israel-nato-2016 +\d+ +0 +\d+ +\d+ +\d+\/\d+ \(\d+ %\)/m);
		expect(clean.err).toMatch(/key positions: .*chi-square [\d.]+, p = [01]\.\d{3}/);
		expect(clean.err).toMatch(/key lengths: longest in \d+ of \d+ \(\d+ %\), p = [01]\.\d{3}/);
		const hard = cli('check', file('hard.jsonl'), '--article', source);
		expect(hard.rc).toBe(1);
		expect(hard.out).toMatch(/^hard\tM32\t/m);
	});

	it.each<[string, string[], RegExp]>([
		['no command', [], /no command; known: articles/],
		['another command', ['itmes'], /did you mean “items”/],
		['an unknown id', ['items', 'israel-nato-2061'], /did you mean “israel-nato-2016”/],
		['an unknown option', ['items', id, '--cuont', '3'], /Unknown option '--cuont'/],
		['a count that is none', ['items', id, '--count', 'many'], /--count takes a whole number/],
		['an article twice', ['items', id, source], /named twice/],
		['nothing to do', ['items'], /items takes an article/],
		['a missing file', ['validate', 'nowhere.json'], /nowhere\.json: no such file/],
		['a folder', ['validate', 'src/'], /a folder, not a file/],
		['no JSON', ['validate', 'broken'], /not JSON/],
		['an empty file', ['mend', 'empty'], /empty/],
		['another schema', ['items', 'other'], /lacks "schema"/],
		['a binary file', ['validate', 'binary'], /binary/],
		['another encoding', ['validate', 'latin'], /not UTF-8/],
		['items without article', ['check', 'items'], /check needs the article/],
		[
			'a line that is no JSON',
			['check', 'bad-line', '--article', id],
			/bad-line\.jsonl:2: not JSON/
		],
		[
			'a line that is no item',
			['check', 'bad-shape', '--article', id],
			/bad-shape\.jsonl:2: not an item: kind/
		],
		['an item twice', ['check', 'twice', '--article', id], /twice\.jsonl:2: an item of this id/],
		[
			'items of another article',
			['check', 'stranger', '--article', id],
			/of the article “elsewhere”/
		]
	])('refuses %s in one line', (_, args, message) => {
		const names = ['broken', 'empty', 'other', 'binary', 'latin'];
		const lists = ['items', 'bad-line', 'bad-shape', 'twice', 'stranger'];
		const [command = '', ...rest] = args;
		const paths = rest.map((a) =>
			names.includes(a) ? file(`${a}.json`) : lists.includes(a) ? file(`${a}.jsonl`) : a
		);
		const { rc, err } = cli(...(command === '' ? [] : [command]), ...paths);
		expect(err.trim().split('\n')).toHaveLength(1);
		expect(err).toMatch(message);
		expect(rc).toBe(2);
	});
});
