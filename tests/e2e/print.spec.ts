import { readdirSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { test } from './site.ts';
import { plantClass, quizOn } from './planted-class.ts';

test.describe.configure({ timeout: 240_000 });

const all = readdirSync('src/lib/library/articles').flatMap(
	(name) => /(.+)\.json$/.exec(name)?.[1] ?? []
);
/** In points, as Chromium writes them. */
const sheets = { A4: [595, 842], Letter: [612, 792] } as const;
/** Between the margins, in pixels of 1/96 inch. */
const inside = { A4: 673, Letter: 695 } as const;
const documents = ['Quiz', 'Answer sheets', 'Key', 'Flashcards', 'Who said it', 'Timeline'];

test('nothing on any page runs over its edge, on either paper, in either type', async ({
	page,
	startSite
}) => {
	const site = await startSite();
	const quizzes = [
		quizOn('00000001', [all[0] as string], 14),
		quizOn('00000002', ['israel-nato-2016', 'cuban-missile-crisis-1962'], 30)
	];
	await page.goto(`${site.url}class`);
	await expect(page.getByRole('link', { name: 'Make a quiz' })).toBeVisible();
	await plantClass(page, { quizzes });
	for (const { id } of quizzes) {
		await page.goto(`${site.url}class/${id}/print`);
		for (const paper of ['A4', 'Letter'] as const) {
			await choose(page, paper);
			for (const name of documents) {
				await choose(page, name);
				for (const size of name === 'Flashcards' ? [] : ['Large print', 'Normal']) {
					await choose(page, size);
					await page.emulateMedia({ media: 'print' });
					await page.setViewportSize({ width: inside[paper], height: 900 });
					const over = await page.evaluate(runningOver);
					expect(over, `${id}, ${name}, ${paper}, ${size}`).toEqual([]);
					await page.emulateMedia({ media: null });
					await page.setViewportSize({ width: 1280, height: 800 });
				}
				const { pages, size } = pagesOf(await page.pdf({ preferCSSPageSize: true }));
				expect(size, `${name}, ${paper}`).toEqual(sheets[paper]);
				const least = await page.locator('.sheets > :is(.document, .cards)').count();
				expect(pages, `${name}, ${paper}`).toBeGreaterThanOrEqual(least);
				if (name === 'Flashcards') expect(pages).toBe(least);
			}
		}
	}
});

test('no question, reason, claim or event is broken by the end of a page', async ({
	page,
	startSite
}) => {
	const site = await startSite();
	const quiz = quizOn('00000007', ['israel-nato-2016', 'cuban-missile-crisis-1962'], 40);
	await page.goto(`${site.url}class`);
	await expect(page.getByRole('link', { name: 'Make a quiz' })).toBeVisible();
	await plantClass(page, { quizzes: [quiz] });
	await page.goto(`${site.url}class/${quiz.id}/print`);
	for (const [paper, size] of [
		['A4', 'Normal'],
		['Letter', 'Large print']
	] as const) {
		await choose(page, paper);
		for (const name of documents.filter((one) => one !== 'Flashcards')) {
			await choose(page, name);
			await choose(page, size);
			const marked = await page.evaluate(markEnds);
			const placed = pagesOfLinks(await page.pdf({ preferCSSPageSize: true }));
			const pages = new Set(placed.values());
			expect(marked, name).toBeGreaterThan(5);
			expect(placed.size, name).toBe(2 * marked);
			expect(pages.size, name).toBeGreaterThan(1);
			for (let n = 0; n < marked; n++)
				expect(placed.get(`${n}/end`), `${name}, ${paper}, ${size}: row ${n}`).toBe(
					placed.get(`${n}/start`)
				);
		}
	}
});

test('every card of every article fits its place, and every back lies behind its front', async ({
	page,
	startSite
}) => {
	const site = await startSite();
	const quiz = quizOn('00000003', all);
	await page.goto(`${site.url}class`);
	await expect(page.getByRole('link', { name: 'Make a quiz' })).toBeVisible();
	await plantClass(page, { quizzes: [quiz] });
	await page.goto(`${site.url}class/${quiz.id}/print`);
	await choose(page, 'Flashcards');
	for (const paper of ['A4', 'Letter'] as const) {
		await choose(page, paper);
		for (const [way, turn] of [
			['One side, to fold', undefined],
			['Both sides, long edge', 'x'],
			['Both sides, short edge', 'y']
		] as const) {
			await choose(page, way);
			await page.emulateMedia({ media: 'print' });
			const found = await page.evaluate(cardTroubles, turn);
			expect(found.cards, way).toBe(quiz.questions.length);
			expect(found.troubles, `${way}, ${paper}`).toEqual([]);
			await page.emulateMedia({ media: null });
		}
	}
});

test('a quiz that was printed stands', async ({ page, startSite }) => {
	const site = await startSite();
	const quiz = quizOn('00000004', ['israel-nato-2016'], 6);
	await page.goto(`${site.url}class`);
	await expect(page.getByRole('link', { name: 'Make a quiz' })).toBeVisible();
	await plantClass(page, { quizzes: [quiz] });
	await page.goto(`${site.url}class/${quiz.id}/print`);
	await choose(page, 'Timeline');
	await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
	await page.goto(`${site.url}class`);
	await expect(page.getByText('not handed out yet')).toBeVisible();
	await page.goto(`${site.url}class/${quiz.id}/print`);
	await expect(page.getByRole('article', { name: 'Quiz, version A' })).toBeVisible();
	await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
	await page.goto(`${site.url}class`);
	await expect(page.getByText('handed out on')).toBeVisible();
});

const choose = (page: Page, name: string) => page.getByRole('radio', { name, exact: true }).check();

/** Chromium writes the dictionary of each page in the clear. */
function pagesOf(pdf: Buffer) {
	const text = pdf.toString('latin1');
	const boxes = [...text.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
	const sizes = new Set(
		boxes.map(([, w, h]) => `${Math.round(Number(w))} ${Math.round(Number(h))}`)
	);
	expect(sizes.size).toBe(1);
	return {
		pages: (text.match(/\/Type \/Page\b(?!s)/g) ?? []).length,
		size: [...sizes][0]?.split(' ').map(Number)
	};
}

/** Runs in the page: elements that are wider than the paper, or whose words run out of them. */
function runningOver(): string[] {
	const edge = document.documentElement.clientWidth;
	return [...document.querySelectorAll<HTMLElement>('.sheets *')]
		.filter((element) => {
			const { right, left, width } = element.getBoundingClientRect();
			return width > 0 && (right > edge + 1 || left < -1);
		})
		.map(
			({ tagName, className, textContent }) =>
				`${tagName}.${String(className)}: ${textContent.slice(0, 40)}`
		);
}

/** Runs in the page. `turn` is the axis that changes sides; without it front and back are neighbours. */
function cardTroubles(turn: 'x' | 'y' | undefined): { cards: number; troubles: string[] } {
	const troubles: string[] = [];
	const faces = [...document.querySelectorAll<HTMLElement>('.face[data-card]')];
	for (const face of faces) {
		const box = face.getBoundingClientRect();
		const words = document.createRange();
		words.selectNodeContents(face);
		const text = words.getBoundingClientRect();
		const isOut =
			text.top < box.top ||
			text.bottom > box.bottom ||
			text.left < box.left ||
			text.right > box.right;
		if (isOut || face.scrollHeight > face.clientHeight + 1)
			troubles.push(`does not fit: ${face.className} ${face.textContent.slice(0, 60)}`);
	}
	const placeOf = (face: HTMLElement) => {
		const sheet = face.parentElement as HTMLElement;
		const [a, b] = [face.getBoundingClientRect(), sheet.getBoundingClientRect()];
		return { sheet, x: a.left - b.left, y: a.top - b.top, w: a.width, h: a.height, in: b };
	};
	const fronts = faces.filter((face) => face.dataset['side'] === 'front');
	const backs = faces.filter((face) => face.dataset['side'] === 'back');
	const sheets = [...document.querySelectorAll('.cards')];
	for (const front of fronts) {
		const f = placeOf(front);
		const back = backs
			.map((one) => ({ one, ...placeOf(one) }))
			.find((b) => {
				if (b.one.dataset['card'] !== front.dataset['card']) return false;
				const step = turn ? 1 : 0;
				if (sheets.indexOf(b.sheet) !== sheets.indexOf(f.sheet) + step) return false;
				const x = turn === 'x' ? f.in.width - f.x - f.w : turn ? f.x : f.x + f.w;
				const y = turn === 'y' ? f.in.height - f.y - f.h : f.y;
				return Math.abs(b.x - x) < 0.5 && Math.abs(b.y - y) < 0.5;
			});
		if (!back) troubles.push(`has no back: ${front.textContent.slice(0, 60)}`);
		else if ((turn === 'y') !== back.one.classList.contains('turned'))
			troubles.push(`stands on its head: ${front.textContent.slice(0, 60)}`);
	}
	return { cards: fronts.length, troubles };
}

/**
 * Runs in the page: puts a link at the first and at the last line of all that has to stay whole, for
 * the PDF says on which page a link lies. How many there are.
 */
function markEnds(): number {
	const rows = document.querySelectorAll<HTMLElement>('.sheets .document li');
	rows.forEach((row, n) => {
		row.style.position = 'relative';
		for (const [end, edge] of [
			['start', 'top'],
			['end', 'bottom']
		] as const) {
			const link = document.createElement('a');
			link.href = `https://row.example/${n}/${end}`;
			link.textContent = '.';
			Object.assign(link.style, {
				position: 'absolute',
				left: '0',
				[edge]: '0',
				font: '4px/1 serif'
			});
			row.append(link);
		}
	});
	return rows.length;
}

/** By the end of its address, the page of each link; Chromium writes pages and links in the clear. */
function pagesOfLinks(pdf: Buffer): Map<string, number> {
	const text = pdf.toString('latin1');
	const objects = new Map(
		[...text.matchAll(/(?:^|\n)(\d+) 0 obj\s([\s\S]*?)endobj/g)].map(([, id, body]) => [id, body])
	);
	const found = new Map<string, number>();
	let at = 0;
	for (const body of objects.values()) {
		if (!/\/Type\s*\/Page\b/.test(body ?? '')) continue;
		at++;
		const [, annotations = ''] = /\/Annots\s*\[([^\]]*)\]/.exec(body ?? '') ?? [];
		for (const [, id] of annotations.matchAll(/(\d+) 0 R/g)) {
			const row = /https:\/\/row\.example\/(\d+\/\w+)/.exec(objects.get(id) ?? '')?.[1];
			if (row) found.set(row, at);
		}
	}
	return found;
}
