// A quiz on a student's own device: by keyboard alone, and with what was agreed for single students.
import { expect, type Page } from '@playwright/test';
import type { Question } from '#lib/classroom/question.ts';
import type { Quiz } from '#lib/classroom/quiz.ts';
import { soundlySeeded } from '#lib/classroom/sound-seed.ts';
import { optionAt, versionOf } from '#lib/classroom/version.ts';
import { plantClass } from './planted-class.ts';
import { untilStored } from './reader.ts';
import { type Site, test } from './site.ts';
import { classroomRows, putInClassroom, questionsOf, quizOf } from './teacher.ts';

const stem = (page: Page) => page.locator('h1#stem');
const code = (page: Page) => page.locator('svg[data-code]').getAttribute('data-code');

test('a whole quiz by keyboard alone, from the teacher’s choice to the report', async ({
	browser,
	startSite
}) => {
	const site = await startSite();
	const [teacher, student] = [await browser.newContext(), await browser.newContext()];
	const [desk, phone] = [await teacher.newPage(), await student.newPage()];
	const quiz = soundlySeeded(
		quizOf(questionsOf(['choice', 'text-entry', 'order', 'match', 'select-text']))
	);
	await atClass(desk, site);
	await putInClassroom(desk, 'quizzes', quiz);

	await desk.goto(`${site.url}class/${quiz.id}`);
	await tabTo(desk, 'link', 'Assign');
	await desk.keyboard.press('Enter');
	await tabTo(desk, 'button', 'Make the code');
	await desk.keyboard.press('Enter');
	const text = (await code(desk)) ?? '';

	await phone.goto(`${site.url}take`);
	await tabTo(phone, 'textbox', 'A link or code');
	await phone.keyboard.insertText(text);
	await tabTo(phone, 'button', 'Open it');
	await phone.keyboard.press('Enter');
	await tabTo(phone, 'textbox', 'Your number in the class');
	await phone.keyboard.type('2');
	await phone.keyboard.press('Enter');

	const version = versionOf(quiz, 'B');
	for (const [place, number] of version.questions.entries()) {
		await expect(phone.getByText(`Question ${place + 1} of 5`)).toBeVisible();
		await expect(stem(phone)).toHaveText(quiz.questions[number]?.asked.stem ?? '');
		await answerByKeys(phone, quiz, number);
	}
	await expect(phone.getByRole('heading', { name: 'All answered' })).toBeFocused();
	await tabTo(phone, 'button', 'Hand in');
	await phone.keyboard.press('Enter');
	await expect(phone.getByRole('heading', { name: 'Handed in' })).toBeFocused();
	await expect(phone.getByRole('heading', { name: '5 of 5 questions right' })).toBeVisible();
	const back = (await code(phone)) ?? '';

	await tabTo(desk, 'link', 'Collect');
	await desk.keyboard.press('Enter');
	await tabTo(desk, 'textbox', 'Figures read out');
	await desk.keyboard.insertText(back);
	await tabTo(desk, 'button', 'Take it in');
	await desk.keyboard.press('Enter');
	await expect(desk.getByText('Number 2: in.')).toBeVisible();
	await expect(desk.getByText(/version B, took \d+ (s|min)/)).toBeVisible();
	await tabTo(desk, 'link', 'Report');
	await desk.keyboard.press('Enter');
	await expect(desk.getByText('1 student, 100 % right on average.')).toBeVisible();
	await Promise.all([teacher.close(), student.close()]);
});

test('what was agreed for a student arrives with the code: time, print, voice, options, rest', async ({
	browser,
	startSite
}) => {
	const site = await startSite();
	const [teacher, student] = [await browser.newContext(), await browser.newContext()];
	const [desk, phone] = [await teacher.newPage(), await student.newPage()];
	await phone.addInitScript(giveVoice);
	const { seed, ...quiz } = quizOf(questionsOf(['choice', 'choice']));
	await desk.goto(`${site.url}class/rosters`);
	await desk.getByLabel('Name of the class').fill('10b');
	await desk.getByLabel(/^Students/).fill('Ada\nBen\nCleo');
	await desk.getByRole('button', { name: 'Save the class' }).click();
	const ada = desk.getByRole('group', { name: 'What Ada is given' });
	await desk.getByText('Extra time or help').first().click();
	await ada.getByLabel('Time').selectOption('Twice the time');
	for (const aid of ['Large print', 'Read aloud', 'One wrong option fewer', 'May stop for a rest'])
		await ada.getByRole('checkbox', { name: aid }).check();
	await expect(desk.getByText('Given: twice the time')).toBeVisible();
	await desk.getByText('Extra time or help').first().click();
	await desk
		.getByRole('group', { name: 'What Ben is given' })
		.getByLabel('Time')
		.selectOption('No limit');
	await expect(desk.getByText('Given: no limit')).toBeVisible();
	const [roster] = await classroomRows(desk, 'rosters');
	await plantClass(desk, { quizzes: [{ ...quiz, seed, rosterId: String(roster?.['id']) }] });

	await desk.goto(`${site.url}class/${quiz.id}/assign`);
	await desk.getByLabel('Minutes for the whole quiz').fill('10');
	await desk.getByLabel('Minutes for the whole quiz').blur();
	const codeFor = async (who: string) => {
		await desk.getByRole('combobox').selectOption({ label: who });
		await desk.getByRole('button', { name: /^Make the code/ }).click();
		return (await code(desk)) ?? '';
	};
	const codes = {
		ada: await codeFor('Ada, with what was agreed'),
		ben: await codeFor('Ben, with what was agreed'),
		all: await codeFor('everybody')
	};
	// Who was given nothing needs no code.
	await expect(desk.getByRole('combobox')).not.toContainText('Cleo');

	const options = phone.locator('.opt');
	const most = quiz.questions[0]?.asked.options.length ?? 0;
	const largeText = () =>
		phone.evaluate(() => parseFloat(getComputedStyle(document.body).fontSize));

	await open(phone, site, codes.all);
	await expect(phone.getByText('2 questions, 10 minutes.')).toBeVisible();
	const usual = await largeText();
	await phone.getByLabel('Your number in the class').fill('3');
	await phone.getByRole('button', { name: 'Begin' }).click();
	await expect(phone.getByText('10 minutes left')).toBeVisible();
	await expect(options).toHaveCount(most);
	await expect(phone.getByRole('button', { name: 'Rest' })).toHaveCount(0);
	expect(await phone.evaluate(() => Reflect.get(globalThis, 'said') as string[])).toEqual([]);

	await open(phone, site, codes.ben);
	await expect(phone.getByText('2 questions, without a time limit.')).toBeVisible();

	await open(phone, site, codes.ada);
	await expect(phone.getByText('2 questions, 20 minutes.')).toBeVisible();
	await expect(phone.getByLabel('Your number in the class')).toHaveValue('1');
	await expect(phone.getByRole('checkbox', { name: 'Large print' })).toBeChecked();
	await expect(phone.getByRole('checkbox', { name: 'Read aloud' })).toBeChecked();
	expect(await largeText()).toBeGreaterThan(usual);
	await phone.getByRole('button', { name: 'Begin' }).click();
	await expect(phone.getByText('20 minutes left')).toBeVisible();
	await expect(options).toHaveCount(most - 1);
	const asked = (await stem(phone).textContent()) ?? '';
	await expect
		.poll(() => phone.evaluate(() => (Reflect.get(globalThis, 'said') as string[]).at(-1)))
		.toContain(asked);
	await phone.getByRole('button', { name: 'Rest' }).click();
	await expect(phone.getByRole('heading', { name: 'A rest' })).toBeVisible();
	await phone.getByRole('button', { name: 'Go on' }).click();
	await expect(stem(phone)).toHaveText(asked);
	for (const place of [1, 2]) await pressOn(phone, `Question ${place} of 2`, '1');
	await phone.getByRole('button', { name: 'Hand in' }).click();
	const back = (await code(phone)) ?? '';

	await desk.goto(`${site.url}class/${quiz.id}/collect`);
	await desk.getByLabel('Figures read out').fill(back);
	await desk.getByRole('button', { name: 'Take it in' }).click();
	await expect(desk.getByText('Number 1, Ada: in.')).toBeVisible();
	const [row] = await classroomRows(desk, 'collected');
	expect(row?.['sheet']).toMatchObject({ seat: 1, hadFewerOptions: true });
	await Promise.all([teacher.close(), student.close()]);
});

async function atClass(page: Page, site: Site) {
	await page.goto(`${site.url}class`);
	await untilStored(page);
	await expect(page.getByRole('link', { name: 'Make a quiz' })).toBeVisible();
}

async function open(page: Page, site: Site, text: string) {
	await page.goto(`${site.url}take`);
	await page.getByLabel('A link or code').fill(text);
	await page.getByRole('button', { name: 'Open it' }).click();
	await expect(page.getByRole('button', { name: 'Begin' })).toBeVisible();
}

/** Presses Tab until the control has the focus; a screen that has just come may still be taking it. */
async function tabTo(page: Page, role: 'link' | 'button' | 'textbox', name: string) {
	const control = page.getByRole(role, { name });
	await expect(control).toBeVisible();
	for (let presses = 0; presses < 60; presses++) {
		if (await control.evaluate((element) => element === document.activeElement)) return;
		await page.keyboard.press('Tab');
	}
	await expect(control).toBeFocused();
}

/** A press right after the question has come is taken for a slip, so it is repeated until it counts. */
async function pressOn(page: Page, here: string, key: string) {
	const question = page.getByText(here);
	await expect(question).toBeVisible();
	await expect(async () => {
		await page.keyboard.press(key);
		await expect(question).toBeHidden({ timeout: 100 });
	}).toPass({ intervals: [100] });
}

async function answerByKeys(page: Page, quiz: Quiz, number: number) {
	const { asked, solution } = quiz.questions[number] as Quiz['questions'][number];
	const version = versionOf(quiz, 'B');
	const here = (await page.getByText(/^Question \d of 5$/).textContent()) ?? '';
	const digit = (option: number) =>
		String(asked.options.findIndex((_, at) => optionAt(version, number, at) === option) + 1);
	if (asked.interaction === 'text-entry') {
		await tabTo(page, 'textbox', '');
		await page.keyboard.insertText(solution.typed?.key.text ?? '');
		return pressOn(page, here, 'Enter');
	}
	if (isSingle(asked)) return pressOn(page, here, digit(solution.key[0] ?? 0));
	// An order by the places of its events; pairs by the place of each response, left by left.
	for (const option of solution.key) await page.keyboard.press(digit(option));
	const done = page.locator('.answer .btn');
	await expect(done).toBeEnabled();
	await tabTo(page, 'button', (await done.textContent())?.trim() ?? '');
	return pressOn(page, here, 'Enter');
}

const isSingle = ({ interaction }: Question) =>
	interaction === 'choice' || interaction === 'select-text';

/** Runs in the page: a device with a voice of its own, which writes down what it says. */
function giveVoice() {
	const said: string[] = [];
	Reflect.set(globalThis, 'said', said);
	const voice = { localService: true, lang: 'en-GB', name: 'Test' };
	Object.defineProperty(globalThis, 'speechSynthesis', {
		value: {
			getVoices: () => [voice],
			speak: ({ text }: { text: string }) => void said.push(text),
			cancel: () => undefined,
			addEventListener: () => undefined,
			removeEventListener: () => undefined
		}
	});
	Object.defineProperty(globalThis, 'SpeechSynthesisUtterance', {
		value: class {
			text: string;
			constructor(text: string) {
				this.text = text;
			}
		}
	});
}
