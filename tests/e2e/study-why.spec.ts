import { expect } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { answer, button, firstArticle, goOn, itemsOf, plantQuiz, readArticle } from './reader.ts';
import { test } from './site.ts';

test('a miss that has a reason asks why, once; what is written is compared, marked and kept', async ({
	page,
	startSite
}) => {
	const causes = readArticle(firstArticle).links.filter(
		({ type, evidence }) => type === 'cause' && evidence
	);
	const causal = itemsOf(firstArticle).filter(({ interaction, factIds: [id, another] }) =>
		causes.some(
			({ from, to }) =>
				interaction === 'choice' && another === undefined && (from === id || to === id)
		)
	);
	const site = await startSite();
	await page.goto(site.url);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await plantQuiz(page, causal.slice(0, 2));
	await page.goto(`${site.url}study?article=${firstArticle}`);
	await answer(page, false);
	const why = page.getByRole('region', { name: 'In your own words' });
	await why.getByRole('textbox').fill('Because of the storming, I think.');
	await expectAccessible(page);
	await button(page, 'Compare').click();
	await expect(why.getByText('The article says:')).toBeFocused();
	await button(page, 'Partly').click();
	await expect(why.getByText('Kept as your note')).toBeVisible();
	await page.getByText('Why this question?', { exact: true }).click();
	await expect(page.getByText('you had part of it')).toBeVisible();
	await goOn(page);
	await answer(page, false);
	await page.getByText('Why this question?', { exact: true }).click();
	await expect(page.getByText('It rests on')).toBeVisible();
	await expect(why).toHaveCount(0);
});
