import { expect, it } from 'vitest';
import { writeBackup } from '#lib/exchange/backup.ts';
import { readBackup } from '#lib/exchange/read-backup.ts';

const record = { createdAt: 1, device: 'd', entries: [], begun: [], preferences: {} };
const row = { itemId: 'i', articleId: 'nato', stem: 'Who?', answers: ['the “Turks”'], keptAt: 3 };

it('keeps what the reader wants counted as right, in a file of version 6', async () => {
	const text = await writeBackup({ ...record, ownAnswers: [row] });
	expect(text).toMatch(/^[^\n]*"version":6,/);
	expect(await readBackup(text)).toMatchObject({ state: 'whole', content: { ownAnswers: [row] } });
	expect(await writeBackup({ ...record, ownAnswers: [] })).toMatch(/^[^\n]*"version":1,/);
});

it.each([[[]], [['']], [[7]], [Array.from({ length: 21 }, String)]])(
	'leaves out a row whose answers are %j',
	async (answers) => {
		const wrong = { ...row, answers } as typeof row;
		const { damagedLines, content } = await readBackup(
			await writeBackup({ ...record, ownAnswers: [wrong] })
		);
		expect([damagedLines, content.ownAnswers]).toEqual([1, undefined]);
	}
);
