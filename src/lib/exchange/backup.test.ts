import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bareArticle } from '#lib/article/bare-article.ts';
import { backupFileName, writeBackup } from '#lib/exchange/backup.ts';
import { crc32 } from '#lib/exchange/checksum.ts';
import { readBackup } from '#lib/exchange/read-backup.ts';
import type { Edit } from '#lib/items/edit.ts';
import type { Flag } from '#lib/items/flag.ts';
import { arbitraryLog, changeOf, reviewOf } from '#lib/scheduling/arbitrary-log.contract.ts';
import type { LearningRecord } from '#lib/scheduling/learning-record.ts';
import { startSession } from '#lib/scheduling/session.ts';

const recordOf = (entries: LearningRecord['entries']): LearningRecord => ({
	createdAt: 1_462_000_000_000,
	device: 'abc',
	entries,
	begun: [{ articleId: 'nato', begunAt: 5 }],
	preferences: { theme: 'dark' },
	session: startSession({ id: 's', mode: 'review', entries: [], startedAt: 1 })
});
const two = recordOf([
	reviewOf({ response: { interaction: 'reveal' } }),
	reviewOf({ id: '01548000-0000-7000-8000-000000000001', cardId: 'other' })
]);
const flag: Flag = {
	itemId: 'item-1',
	articleId: 'nato',
	reason: 'also-right',
	note: 'Ankara, too',
	stem: 'Who vetoed it?',
	flaggedAt: 3,
	appVersion: 'v1'
};
const edit: Edit = {
	itemId: 'item-2',
	articleId: 'nato',
	editedAt: 4,
	base: { 'wording.0': 'Who?', 'distractor.0.text': 'Greece', rationale: 'Turkey did.' },
	changes: { 'wording.0': 'Which state?' }
};
const own = {
	article: bareArticle({
		id: 'own-1',
		headline: 'Norway opens an embassy',
		publisher: 'A paper',
		authors: [],
		published: '2016-05-04',
		text: 'Norway opened an embassy on Friday.'
	}),
	way: 'pasted',
	addedAt: 5,
	changedAt: 6
} as const;
const articleLine = (row: unknown) => JSON.stringify({ kind: 'article', row });
const summed = (text: string) => `{"crc32":"${crc32(text)}","is":${text}}`;
const withLine = async (line: string) => {
	const lines = (await writeBackup(two)).split('\n');
	return lines.toSpliced(2, 0, line).join('\n');
};

describe('a backup', () => {
	it('reads back as it was', async () => {
		await fc.assert(
			fc.asyncProperty(arbitraryLog, async (log) => {
				const reading = await readBackup(await writeBackup(recordOf(log)));
				expect(reading).toEqual({
					state: 'whole',
					content: recordOf(log),
					issues: [],
					damagedLines: 0
				});
			}),
			{ numRuns: 30 }
		);
	});

	it('survives a byte order mark and Windows line ends', async () => {
		const text = `\uFEFF${(await writeBackup(two)).replaceAll('\n', '\r\n')}`;
		expect(await readBackup(text)).toMatchObject({ state: 'whole', content: two });
	});

	it('is never taken for whole when a character was changed, cut or doubled', async () => {
		const text = await writeBackup(two);
		const change = fc.constantFrom('flip', 'cut', 'double');
		await fc.assert(
			fc.asyncProperty(fc.nat(text.length - 2), change, async (at, how) => {
				const flipped = String.fromCharCode(text.charCodeAt(at) ^ 1);
				const damaged = {
					flip: text.slice(0, at) + flipped + text.slice(at + 1),
					cut: text.slice(0, at),
					double: text.slice(0, at + 1) + text.slice(at)
				}[how];
				const reading = await readBackup(damaged);
				expect(reading.state).not.toBe('whole');
				expect(reading.issues[0]?.message).toBeTruthy();
				for (const entry of reading.content.entries) expect(two.entries).toContainEqual(entry);
			})
		);
	});

	it('that was cut short gives the lines that are left, and says so', async () => {
		const text = await writeBackup(two);
		const reading = await readBackup(text.slice(0, text.indexOf('"kind":"session"')));
		expect(reading).toMatchObject({ state: 'partial', damagedLines: 1 });
		expect(reading.issues.map(({ code }) => code)).toEqual(['cut-short', 'damaged-line']);
		expect(reading.content.entries).toEqual(two.entries);
	});

	it('with a damaged first line still gives its good lines', async () => {
		const text = await writeBackup(two);
		const reading = await readBackup(text.replace('attache/backup', 'attachX/backup'));
		expect(reading).toMatchObject({ state: 'partial', damagedLines: 1 });
		expect(reading.content.entries).toEqual(two.entries);
	});

	it('that has lost a line is not whole, though each line is good', async () => {
		const lines = (await writeBackup(two)).split('\n');
		const reading = await readBackup(lines.toSpliced(3, 1).join('\n'));
		expect(reading).toMatchObject({ state: 'partial', damagedLines: 0 });
		expect(reading.issues.map(({ code }) => code)).toEqual(['damaged-file']);
	});
});

it.each([
	['', 'not-a-backup'],
	['{}', 'not-a-backup'],
	['[1,2]', 'not-a-backup'],
	['\u0000\u0001PK', 'not-a-backup'],
	['{"format":"attache/backup","version":"1"}', 'not-a-backup'],
	['{"format":"attache/backup","version":8,"createdAt":1,"device":"d"}', 'newer-version']
])('%j is refused: %s', async (text, code) => {
	expect(await readBackup(text)).toMatchObject({ state: 'unusable', issues: [{ code }] });
});

it.each([
	['a prototype', '{"kind":"preferences","row":{"__proto__":{"isAdmin":true}}}'],
	['a constructor', '{"kind":"preferences","row":{"constructor":{"prototype":{}}}}'],
	['a flag for no reason', JSON.stringify({ kind: 'flag', row: { ...flag, reason: 'x' } })],
	[
		'a flag with a novel',
		JSON.stringify({ kind: 'flag', row: { ...flag, note: 'x'.repeat(5000) } })
	],
	['a flag without an item', JSON.stringify({ kind: 'flag', row: { ...flag, itemId: '' } })],
	['an edit of nothing', JSON.stringify({ kind: 'edit', row: { ...edit, changes: {} } })],
	[
		'an edit of a proof',
		JSON.stringify({ kind: 'edit', row: { ...edit, changes: { proof: 'x' } } })
	],
	[
		'an edit that is no text',
		JSON.stringify({ kind: 'edit', row: { ...edit, base: { key: {} } } })
	],
	['an article of no way', articleLine({ ...own, way: 'by air' })],
	['an article that is none', articleLine({ ...own, article: { id: 'own-1' } })],
	[
		'an article with another text than its hash says',
		articleLine({ ...own, article: { ...own.article, text: 'Another.' } })
	],
	[
		'an article that passes for a built-in one',
		articleLine({ ...own, article: { ...own.article, id: 'nato-1949' } })
	],
	['a list for a row', '{"kind":"entry","row":[]}'],
	['no row', '{"kind":"entry"}'],
	['a review of wrong types', '{"kind":"entry","row":{"id":5,"type":"review"}}'],
	['a rating that is none', JSON.stringify({ kind: 'entry', row: { ...reviewOf(), rating: 'x' } })],
	[
		'a day beyond days',
		JSON.stringify({ kind: 'entry', row: { ...reviewOf(), reviewedAt: 1e18 } })
	],
	[
		'an endless response',
		JSON.stringify({
			kind: 'entry',
			row: { ...reviewOf(), response: { interaction: 'text-entry', text: 'x'.repeat(20_000) } }
		})
	]
])('a line with %s is damaged, though its checksum is right', async (_name, text) => {
	const reading = await readBackup(await withLine(summed(text)));
	expect(reading).toMatchObject({ state: 'partial', damagedLines: 1, content: two });
	expect(reading.issues).toMatchObject([{ code: 'damaged-line', at: 3 }]);
	expect({}).not.toHaveProperty('isAdmin');
});

it.each(['script', 'constructor', 'toString'])(
	'a line of the unknown kind “%s” is refused in words, and the rest is good',
	async (kind) => {
		const reading = await readBackup(await withLine(summed(JSON.stringify({ kind, row: {} }))));
		expect(reading).toMatchObject({ state: 'partial', damagedLines: 1, content: two });
		expect(reading.issues).toEqual([
			{
				code: 'unknown-line',
				message: 'Line 3 holds something that this version of the program does not know.',
				at: 3
			}
		]);
	}
);

describe('flags and edits', () => {
	const hand = { ...two, flags: [flag], edits: [edit] };

	it('are in the file and read back as they were', async () => {
		const text = await writeBackup(hand);
		expect(JSON.parse(text.split('\n')[0] ?? '')).toMatchObject({ version: 2 });
		expect(await readBackup(text)).toMatchObject({ state: 'whole', content: hand });
	});

	it('keeps what is set aside, in a file of version 3', async () => {
		const parked = [{ itemId: 'i', articleId: 'nato', stem: 'Who?', parkedAt: 3, until: ['j'] }];
		const text = await writeBackup({ ...two, parked });
		expect(JSON.parse(text.split('\n')[0] ?? '')).toMatchObject({ version: 3 });
		expect(await readBackup(text)).toMatchObject({ state: 'whole', content: { parked } });
		const wrong = summed('{"kind":"parked","row":{"itemId":"a","articleId":"n","parkedAt":-1}}');
		expect((await readBackup(await withLine(wrong))).damagedLines).toBe(1);
	});

	it('keeps what is only put off, in a file of version 6, so that no older program leaves it aside for good', async () => {
		const parked = [{ itemId: 'i', articleId: 'nato', stem: 'Who?', parkedAt: 7, backAt: 9 }];
		const text = await writeBackup({ ...two, parked });
		expect(text).toMatch(/"version":6,.*\n/);
		expect(await readBackup(text)).toMatchObject({ state: 'whole', content: { parked } });
	});

	it('a change of what the scheduler goes by is in the file, which only version 3 can read', async () => {
		const change = changeOf({ id: '01548000-0000-7000-8000-000000000009', weights: null });
		const record = { ...hand, entries: [...hand.entries, change] };
		const text = await writeBackup(record);
		expect(JSON.parse(text.split('\n')[0] ?? '')).toMatchObject({ version: 3 });
		expect(await readBackup(text)).toMatchObject({ state: 'whole', content: record });
	});

	it('keeps an article that is being brought in, in a file of version 5', async () => {
		const draft = { text: 'Half of it', step: 'check' };
		const text = await writeBackup({ ...two, draft });
		expect(JSON.parse(text.split('\n')[0] ?? '')).toMatchObject({ version: 5 });
		expect(await readBackup(text)).toMatchObject({ state: 'whole', content: { draft } });
		const wrong = await readBackup(text.replace('"Half of it"', '7'));
		expect(wrong.content).not.toHaveProperty('draft');
	});

	it('keeps the reader’s own articles, in a file of version 4', async () => {
		const text = await writeBackup({ ...two, own: [own] });
		expect(JSON.parse(text.split('\n')[0] ?? '')).toMatchObject({ version: 4 });
		expect(await readBackup(text)).toMatchObject({ state: 'whole', content: { own: [own] } });
	});

	it('keeps notes, in a file of version 5', async () => {
		const notes = [
			{
				itemId: 'item-1',
				articleId: 'nato',
				question: 'Why?',
				text: 'Because of\nthe “veto”',
				mark: 'partly' as const,
				notedAt: 3
			}
		];
		const text = await writeBackup({ ...two, notes });
		expect(JSON.parse(text.split('\n')[0] ?? '')).toMatchObject({ version: 5 });
		expect(await readBackup(text)).toMatchObject({ state: 'whole', content: { notes } });
		const wrong = summed('{"kind":"note","row":{"itemId":"a","articleId":"n","text":""}}');
		expect((await readBackup(await withLine(wrong))).damagedLines).toBe(1);
	});

	it('a file without them stays one that version 1 can read', async () => {
		const text = await writeBackup({ ...two, flags: [], edits: [] });
		expect(text).toBe(await writeBackup(two));
		expect(JSON.parse(text.split('\n')[0] ?? '')).toMatchObject({ version: 1 });
		expect((await readBackup(text)).content).toEqual(two);
	});

	it('survive with any words a reader may write', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.string({ minLength: 1, maxLength: 500, unit: 'binary' }),
				async (note) => {
					const record = { ...two, flags: [{ ...flag, note }] };
					expect((await readBackup(await writeBackup(record))).content.flags?.[0]?.note).toBe(note);
				}
			),
			{ numRuns: 50 }
		);
	}, 30_000);
});

it('keeps nothing of a row that its shape does not name', async () => {
	const row = { ...reviewOf({ id: '01548000-0000-7000-8000-000000000009' }), extra: 1 };
	const reading = await readBackup(await withLine(summed(JSON.stringify({ kind: 'entry', row }))));
	expect(reading.content.entries).toHaveLength(3);
	for (const entry of reading.content.entries) expect(entry).not.toHaveProperty('extra');
});

it('CRC-32 has its published check value', () => {
	expect(crc32('123456789')).toBe('cbf43926');
});

it('the file is named by the reader’s own day', () => {
	expect(backupFileName(Date.UTC(2016, 4, 4, 23), 120)).toBe('attache-backup-2016-05-05.jsonl');
});
