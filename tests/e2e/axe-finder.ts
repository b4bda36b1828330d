import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

type Look = readonly [colorScheme: 'light' | 'dark', width: number];

/** Every width, and each theme at least once: contrast does not change with the width, nor reflow with the theme. */
const everyLook: readonly Look[] = [
	['light', 320],
	['dark', 390],
	['light', 1280]
];
/** Each theme once, and each end of the widths. */
export const twoLooks: readonly Look[] = [
	['light', 320],
	['dark', 1280]
];

/** Waits for `shown`, then lets axe look at it. */
export function finder(page: Page, looks: readonly Look[] = everyLook) {
	// There are no frames, for which axe would open a page of its own each time: three times as quick.
	const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
	return async (screen: string, shown: ReturnType<Page['locator']>) => {
		await expect(shown).toBeVisible();
		for (const [colorScheme, width] of looks) {
			await page.emulateMedia({ colorScheme });
			await page.setViewportSize({ width, height: 800 });
			const { violations } = await axe.analyze();
			const where = `${screen}, ${colorScheme}, ${width} px`;
			const told = violations.flatMap(({ id, nodes }) =>
				nodes.map(({ target, failureSummary }) => `${id}: ${String(target)} ${failureSummary}`)
			);
			expect.soft(told, where).toEqual([]);
			const isTooWide = await page.evaluate(
				() => document.documentElement.scrollWidth > document.documentElement.clientWidth
			);
			expect.soft(isTooWide, `${where}: scrolls sideways`).toBe(false);
			expect(await page.evaluate(darkness), `${screen} is ${colorScheme}`).toBe(colorScheme);
		}
	};
}

/** Runs in the page. */
function darkness(): string {
	const [red = 255] =
		getComputedStyle(document.documentElement).backgroundColor.match(/\d+/g) ?? [];
	return Number(red) < 128 ? 'dark' : 'light';
}
