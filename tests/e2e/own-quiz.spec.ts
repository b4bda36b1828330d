// A quiz on an article that the teacher brought: its questions and their proofs travel, the text does not.
import { expect, type Page } from '@playwright/test';
import { newOwnId } from '#lib/article/own-article.ts';
import type { Article } from '#lib/article/schema.ts';
import { sentences } from '#lib/article/sentences.ts';
import { fromText } from '#lib/classroom/codes/carriers.ts';
import { gathered, openFrame, type Gathered, wholeOf } from '#lib/classroom/codes/frames.ts';
import { openAssignment } from '#lib/classroom/codes/read-assignment.ts';
import type { Quiz } from '#lib/classroom/quiz.ts';
import { entryOf, partRow, sumOf } from '#lib/store/own-rows.ts';
import { firstArticle, put, readArticle, untilStored } from './reader.ts';
import { test } from './site.ts';
import { classroomRows } from './teacher.ts';

const article: Article = {
	...readArticle(firstArticle),
	id: newOwnId(new Uint8Array(16).fill(7)),
	headline: 'A text that was pasted'
};

test('an own article is asked of a class by its questions alone, over as many codes as they need', async ({
	browser,
	startSite
}) => {
	test.slow();
	const site = await startSite();
	const [teacher, student] = [await browser.newContext(), await browser.newContext()];
	const [desk, phone] = [await teacher.newPage(), await student.newPage()];
	await desk.goto(site.url);
	await untilStored(desk);
	const own = { article, way: 'pasted', addedAt: 1, changedAt: 1 } as const;
	await put(desk, 'articles', entryOf(own, sumOf(article)));
	await put(desk, 'articleParts', partRow(article.id, 'article', own));

	await desk.goto(`${site.url}class/new?article=${article.id}`);
	await expect(desk.getByText('never the whole text')).toBeVisible();
	await expect(desk.getByRole('checkbox', { name: article.headline })).toBeChecked();
	await desk.getByRole('radio', { name: '20', exact: true }).check();
	await desk.getByRole('button', { name: 'Choose the questions' }).click();
	await expect(desk.getByRole('heading', { name: '20 questions' })).toBeVisible({
		timeout: 30_000
	});
	await desk.getByRole('link', { name: 'Assign' }).click();
	await expect(desk.getByText('never the whole article')).toBeVisible();
	await desk.getByRole('button', { name: 'Make the code' }).click();
	const codes = await allCodes(desk);
	expect(codes.length).toBeGreaterThan(2);
	const [quiz] = (await classroomRows(desk, 'quizzes')) as unknown as [Quiz];
	expect(quiz.articles).toEqual([{ id: article.id, headline: article.headline, isBuiltIn: false }]);
	expectNoMore(codes, quiz);

	await phone.goto(`${site.url}take`);
	// The last first, one twice, and one damaged on the way.
	const [first = '', ...rest] = codes;
	await read(phone, `${first.slice(0, -3)}000`);
	await expect(phone.getByRole('alert')).toContainText('missing or changed');
	for (const text of [...rest.reverse(), ...rest.slice(0, 1), first]) await read(phone, text);
	await expect(phone.getByText('20 questions, without a time limit.')).toBeVisible();
	await Promise.all([teacher.close(), student.close()]);
});

/** Holds the animation still and goes through it. */
async function allCodes(page: Page): Promise<readonly string[]> {
	const shown = page.locator('svg[data-code]');
	await page.getByRole('button', { name: 'Hold still' }).click();
	const codes = new Set<string>();
	for (;;) {
		const text = (await shown.getAttribute('data-code')) ?? '';
		if (codes.has(text)) return [...codes];
		codes.add(text);
		await page.getByRole('button', { name: 'Next code' }).click();
		await expect(shown).not.toHaveAttribute('data-code', text);
	}
}

async function read(page: Page, text: string) {
	await page.getByLabel('A link or code').fill(text);
	await page.getByRole('button', { name: 'Open it' }).click();
}

/** What the codes hold, against the text: no sentence but those that a question shows or is proved by. */
function expectNoMore(codes: readonly string[], { questions }: Quiz) {
	let have: Gathered | undefined;
	for (const text of codes) {
		const frame = openFrame(fromText(text));
		if ('value' in frame) have = gathered(have, frame.value);
	}
	const whole = have && wholeOf(have);
	const opened = whole && openAssignment(whole);
	if (!opened || !('value' in opened) || opened.value.body.kind !== 'open')
		throw new Error('the codes are no open quiz');
	const told = JSON.stringify(opened.value.body);
	const proofs = questions.flatMap(({ asked, solution }) => [
		...asked.options,
		...solution.evidence.map((passage) => passage.map(({ text }) => text).join(''))
	]);
	const others = sentences(article.text).filter(
		({ exact }) => !proofs.some((proof) => proof.includes(exact))
	);
	expect(others.length).toBeGreaterThan(0);
	for (const { exact } of others) expect(told).not.toContain(JSON.stringify(exact).slice(1, -1));
}
