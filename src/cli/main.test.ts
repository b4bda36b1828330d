import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

// The commands themselves are tested in run.test.ts; here only what a process adds.
const id = 'israel-nato-2016';
const slow = 60_000;
let folder = '';
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'attache-cli-'))) && undefined);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function cli(...args: string[]) {
	const command = ['--import', 'tsx', 'src/cli/main.ts', ...args];
	const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
	return { rc: status, out: stdout, err: stderr };
}

describe('the process', { timeout: slow }, () => {
	it('gives items on stdout that it can check again', () => {
		const made = cli('items', id, '--count', '8', '--seed', '3');
		expect([made.rc, made.err]).toEqual([0, '']);
		expect(made.out.trim().split('\n')).toHaveLength(8);
		const path = join(folder, 'items.jsonl');
		writeFileSync(path, made.out);
		const checked = cli('check', path, '--article', id);
		expect(checked.rc).toBe(0);
		expect(checked.err).toMatch(/key positions: /);
	});

	it('says in one line what is wrong and ends with 2', () => {
		const { rc, out, err } = cli('items', 'nowhere.json');
		expect([rc, out, err]).toEqual([2, '', 'attache: nowhere.json: no such file\n']);
	});

	it('lets a reader close the pipe', () => {
		const command = `"${process.execPath}" --import tsx src/cli/main.ts items ${id} | head -c 10; exit \${PIPESTATUS[0]}`;
		const { stderr, status } = spawnSync('bash', ['-c', command], { encoding: 'utf8' });
		expect([stderr, status]).toEqual(['', 0]);
	});
});
