// The classroom's screens under axe, in both themes, narrow and wide. States are planted, not walked to.
import { expect, type Page } from '@playwright/test';
import { collectedId, type AnswerSheet, type Collected } from '#lib/classroom/answer-sheet.ts';
import { asText } from '#lib/classroom/codes/carriers.ts';
import { makeAssignment } from '#lib/classroom/codes/assignment.ts';
import type { Quiz } from '#lib/classroom/quiz.ts';
import { type Phase, type Sitting, startSitting, type Vote } from '#lib/classroom/room/sitting.ts';
import { finder, twoLooks } from './axe-finder.ts';
import { plantClass } from './planted-class.ts';
import { firstArticle } from './reader.ts';
import { type Site, test } from './site.ts';
import { questionsOf, quizOf } from './teacher.ts';

test.describe.configure({ timeout: 120_000 });
test.use({ reducedMotion: 'reduce' }); // a fading text has no contrast

const quiz = {
	...quizOf(questionsOf(['choice', 'order', 'match', 'text-entry', 'select-text']), 'ax0000qz'),
	handedOutAt: 1,
	rosterId: 'r0000001'
};
const roster = {
	schema: 'attache/roster/1',
	id: 'r0000001',
	name: '10b',
	students: Array.from({ length: 14 }, (_, at) => ({
		seat: at + 1,
		name: `Student ${at + 1}`,
		...(at === 0 && { accommodations: { time: 2, largePrint: true } as const })
	})),
	changedAt: 1
} as const;

test('what a teacher prepares', async ({ page, startSite }) => {
	const site = await startSite();
	const found = finder(page, twoLooks);
	const open = { ...quizOf(quiz.questions, 'ax0000pn') };
	await page.goto(`${site.url}class`);
	await found('class, empty', page.getByRole('link', { name: 'Make a quiz' }));
	await page.goto(`${site.url}class/rosters`);
	await found('no classes', page.getByRole('button', { name: 'Save the class' }));
	await plantClass(page, { quizzes: [quiz, open], rosters: [roster] });
	await page.goto(`${site.url}class`);
	await found('class', page.getByRole('heading', { name: 'Your quizzes' }));
	await page.goto(`${site.url}class/rosters/${roster.id}`);
	await page.getByText('Given: twice the time').click();
	await found('a class', page.getByRole('checkbox', { name: 'Large print' }).first());
	await page.goto(`${site.url}class/new?article=${firstArticle}`);
	await page.getByText('Kinds of question').first().click();
	await found('a new quiz', page.getByRole('button', { name: 'Choose the questions' }));
	await page.goto(`${site.url}class/${open.id}`);
	await found('questions', page.getByRole('heading', { name: '5 questions' }));
	await page.getByRole('button', { name: 'Add a question' }).click();
	await found('other questions', page.getByRole('dialog'));
	await page.goto(`${site.url}class/${open.id}/assign`);
	await page.getByRole('radio', { name: 'with a code' }).check();
	await page.getByRole('button', { name: 'Make the code' }).click();
	await found('assign', page.locator('svg[data-code]'));
	await page.goto(`${site.url}class/cards`);
	await found('answer cards', page.getByRole('img', { name: 'Answer card 1', exact: true }));
	await page.goto(`${site.url}class/copy`);
	await page.locator('#classroom-file').setInputFiles({
		name: 'x.jsonl',
		mimeType: 'application/jsonl',
		buffer: Buffer.from('{"format":"attache/classroom","version":1,"createdAt":1}\n')
	});
	await found('a copy', page.getByRole('group', { name: 'What is in the file' }));
});

test('what comes back: collected sheets, paper, the report', async ({ page, startSite }) => {
	const site = await startSite();
	const found = finder(page, twoLooks);
	const sheets = roster.students.slice(0, 12).map(({ seat }) => sheetOf(quiz, seat));
	await atClass(page, site);
	await plantClass(page, { quizzes: [quiz], rosters: [roster] });
	await page.goto(`${site.url}class/${quiz.id}/report`);
	await found('report, empty', page.getByText('No sheet has come in yet'));
	await plantClass(page, { collected: sheets, sittings: [lessonAt('end')] });
	await page.goto(`${site.url}class/${quiz.id}/collect`);
	await found('collect', page.getByRole('heading', { name: '12 students in' }));
	await page.goto(`${site.url}class/${quiz.id}/report`);
	for (const summary of await page.locator('summary').all()) await summary.click();
	await found('report', page.getByRole('heading', { name: 'Votes in the room' }));
	await page.goto(`${site.url}class/${quiz.id}/report/enter`);
	await page.getByLabel('Seat 14, question 1', { exact: true }).fill('x');
	await found('paper being typed in', page.getByText('no such letter'));
	await page.goto(`${site.url}class/${quiz.id}/show`);
	await found('show', page.getByRole('button', { name: 'Begin' }));
});

test('paper on the screen', async ({ page, startSite }) => {
	const site = await startSite();
	// Paper is white in either theme, and as wide as it is.
	const found = finder(page, [['dark', 1280]]);
	await atClass(page, site);
	await plantClass(page, { quizzes: [quiz] });
	await page.goto(`${site.url}class/${quiz.id}/print`);
	for (const name of ['Quiz', 'Answer sheets', 'Key', 'Flashcards', 'Who said it', 'Timeline']) {
		await page.getByRole('radio', { name, exact: true }).check();
		await found(`print, ${name}`, page.getByRole('button', { name: 'Print', exact: true }));
	}
});

test('a lesson on one screen', async ({ page, startSite }) => {
	const site = await startSite();
	const found = finder(page, twoLooks);
	const [choice, order, match, typed] = [0, 1, 2, 3];
	const steps = [
		['question', choice, '.options'],
		['vote', choice, '.hands'],
		['closed', choice, '.advice'],
		['discuss', choice, 'h1'],
		['shift', choice, '.bars'],
		['answer', choice, '.options > .key'],
		['evidence', choice, 'mark'],
		['answer', order, '.solved'],
		['answer', match, '.solved'],
		['answer', typed, '.solved'],
		['vote', typed, '.hands'],
		['end', choice, '.results']
	] as const;
	const lessons = steps.map(([phase, question]) => lessonAt(phase, question));
	const cards = {
		...lessonAt('vote'),
		id: 'by-cards',
		voting: { way: 'cards', seats: [1] }
	} as const;
	await atClass(page, site);
	await plantClass(page, { quizzes: [quiz], sittings: [...lessons, cards] });
	const open = ({ id }: Pick<Sitting, 'id'>) =>
		page.goto(`${site.url}class/${quiz.id}/screen?lesson=${id}`);
	for (const [at, [phase, question, shown]] of steps.entries()) {
		await open(lessons[at] as Sitting);
		if (phase === 'discuss') await page.getByRole('button', { name: 'Timer' }).click();
		await found(`${phase} of question ${question}`, page.locator(shown).first());
	}
	await page.keyboard.press('?');
	await found('keys of the room', page.getByRole('dialog'));
	await open(cards);
	await found('cards without a camera', page.getByRole('alert'));
});

test('a quiz on a student’s own device', async ({ page, startSite }) => {
	const site = await startSite();
	const found = finder(page, twoLooks);
	await page.goto(`${site.url}take`);
	await found('take', page.getByRole('button', { name: 'Scan the code' }));
	const settings = {
		...quiz.settings,
		feedback: 'each',
		asksConfidence: true,
		minutes: 20
	} as const;
	const accommodations = { rest: true, largePrint: true };
	const code = await makeAssignment({
		quiz: { ...quiz, settings },
		asNumbers: false,
		reasons: true,
		student: { seat: 1, accommodations }
	});
	await page.getByLabel('A link or code').fill(asText(code));
	await page.getByRole('button', { name: 'Open it' }).click();
	await found('begin', page.getByRole('button', { name: 'Begin' }));
	await page.getByRole('button', { name: 'Begin' }).click();
	await found('a question', page.locator('.opt').first());
	await page.getByRole('button', { name: 'Rest' }).click();
	await found('a rest', page.getByRole('heading', { name: 'A rest' }));
	await page.getByRole('button', { name: 'Go on' }).click();
	for (const place of [1, 2, 3, 4, 5]) {
		await expect(page.getByText(`Question ${place} of 5`)).toBeVisible();
		const answered = page.getByRole('button', { name: 'Go on' });
		await expect(async () => {
			const left = page.getByRole('button', { name: 'Leave it out' });
			await (place === 1 ? page.locator('.opt').first() : left).click({ timeout: 500 });
			await expect(answered).toBeVisible({ timeout: 100 });
		}).toPass({ intervals: [100] });
		if (place === 1) await found('its reasons', answered);
		await answered.click();
	}
	await found('before handing in', page.getByRole('button', { name: 'Hand in' }));
	await page.getByRole('button', { name: 'Hand in' }).click();
	await found('handed in', page.getByRole('heading', { name: 'Handed in' }));
});

async function atClass(page: Page, site: Site) {
	await page.goto(`${site.url}class`);
	await expect(page.getByRole('link', { name: 'Make a quiz' })).toBeVisible();
}

function sheetOf({ id, questions }: Quiz, seat: number): Collected {
	const sheet: AnswerSheet = {
		quizId: id,
		seat,
		version: 'A',
		attempt: 1,
		nonce: seat,
		startedAt: 60_000,
		hadFewerOptions: false,
		answers: questions.map(({ solution }, at) => ({
			...(solution.typed
				? { text: solution.typed.key.text }
				: { picked: seat % (at + 2) === 0 ? [...solution.key] : [0] }),
			confidence: seat % 2 ? 'sure' : 'guess',
			tookMs: 9000
		}))
	};
	return { id: collectedId(sheet), quizId: id, seat, sheet, way: 'camera', receivedAt: 1 };
}

/** A lesson that has voted twice on its first question, by hands, at a step. */
function lessonAt(phase: Phase, question = 0): Sitting {
	const hands = (...counts: number[]): Vote => ({ way: 'hands', counts });
	const votes = quiz.questions.map((_, at) => (at === 0 ? [hands(5, 5, 5), hands(12, 2, 1)] : []));
	const round = phase === 'shift' ? 1 : 0;
	return {
		...startSitting(
			quiz.id,
			quiz.questions.length,
			{ way: 'hands', seats: [] },
			{ id: `${phase}-${question}`, now: 1 }
		),
		votes,
		step: { question, phase, round }
	};
}
