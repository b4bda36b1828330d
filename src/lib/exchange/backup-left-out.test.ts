import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Article } from '#lib/article/schema.ts';
import { writeBackup } from '#lib/exchange/backup.ts';
import { readBackup } from '#lib/exchange/read-backup.ts';

const path = 'src/lib/library/articles/israel-nato-2016.json';
const built = JSON.parse(readFileSync(path, 'utf8')) as Article;
const own = { way: 'pasted', addedAt: 5, changedAt: 6 } as const;
const record = { createdAt: 1, device: 'd', entries: [], begun: [], preferences: {} };

it('keeps what articles leave out, in a file of version 7, so that no older program takes them for damaged', async () => {
	const leftOut = [{ kind: 'choice', facts: [built.facts[0]!.id], asked: 'agent' }];
	const article = { ...built, id: 'own-1', leftOut };
	const text = await writeBackup({ ...record, own: [{ ...own, article }] });
	expect(text).toMatch(/^[^\n]*"version":7,/);
	const read = await readBackup(text);
	expect(read).toMatchObject({ state: 'whole', content: { own: [{ ...own, article }] } });
});
