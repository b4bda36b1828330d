/** A person who looks after what is theirs. */
import { expect, type Page } from '@playwright/test';
import { answer, firstArticle, goOn, itemsOf, plantQuiz } from './reader.ts';

export const title = (page: Page) => page.getByRole('heading', { level: 1 });
export const items = itemsOf(firstArticle).filter(({ interaction }) => interaction === 'choice');

/** A sitting of so many questions, all answered right. */
export async function sit(page: Page, url: string, count = 2): Promise<void> {
	await expect(title(page)).toBeVisible();
	await plantQuiz(page, items.slice(0, count));
	await page.goto(`${url}study?article=${firstArticle}`);
	do await answer(page, true);
	while (await goOn(page));
}

export async function download(page: Page, name: string): Promise<{ name: string; text: string }> {
	const downloading = page.waitForEvent('download');
	await page.getByRole('button', { name, exact: true }).click();
	const file = await downloading;
	const parts: Buffer[] = [];
	for await (const part of await file.createReadStream()) parts.push(part as Buffer);
	return { name: file.suggestedFilename(), text: Buffer.concat(parts).toString('utf8') };
}

/** The folder picker of the system, answered with a folder of the browser's own. */
export const pickFolder = () => {
	window.showDirectoryPicker = async () =>
		(await navigator.storage.getDirectory()).getDirectoryHandle('picked', { create: true });
};
