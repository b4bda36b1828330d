import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const themes = ['light', 'dark'] as const;

type Look = readonly [colorScheme: 'light' | 'dark', width: number];

/** Both themes at every width. */
const everyLook = themes.flatMap((theme) => [320, 390, 1280].map((width): Look => [theme, width]));
/** Each theme once, and each end of the widths: contrast does not change with the width, nor reflow with the theme. */
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
