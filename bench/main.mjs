// npm run --silent bench: bytes and timings as JSON on stdout, progress on stderr.
import { cpus } from 'node:os';

console.log = console.error; // what the build says is progress
const { build } = await import('../scripts/lib.mjs');
const { findBrowser } = await import('../scripts/browser.mjs');
process.env.PLAYWRIGHT_CHROMIUM = await findBrowser();
const { launchOptions } = await import('../scripts/browser-options.mjs');
const { chromium } = await import('playwright-core');
const { budgets, screens } = await import('./budgets.mjs');
const { firstInstall, firstVisit, leastVisit } = await import('./bytes.mjs');
const { withFloor } = await import('./floor.mjs');
const { generating } = await import('./generator.mjs');
const { openSite } = await import('./site.mjs');
const { tenth } = await import('./statistics.mjs');
const timings = await import('./timings.mjs');

if (!build()) process.exit(1);
const browser = await chromium.launch(launchOptions);
const app = await openSite('build');
const say = (words) => console.error(`${words} …`);
try {
	const figures = await withFloor(async (dir) => {
		const floor = await openSite(dir);
		try {
			return { bytes: await bytes(floor), timings: await times(floor) };
		} finally {
			await floor.close();
		}
	});
	const machine = { node: process.version, chromium: browser.version(), cpus: cpus().length };
	process.stdout.write(`${JSON.stringify({ machine, ...figures }, undefined, '\t')}\n`);
	for (const line of exceeded(figures.bytes)) console.error(`over budget: ${line}`);
} finally {
	await browser.close();
	await app.close();
}

async function bytes(floor) {
	say('Counting bytes');
	const home = await leastVisit(browser, app, screens.home);
	const study = await leastVisit(browser, app, screens.study);
	const reader = await leastVisit(browser, app, screens.reader);
	const empty = await leastVisit(browser, floor, { path: '', usable: 'h1' });
	const cost = ({ bytes, html, settled, files }, budget) => ({
		bytes,
		...(budget && { budget, toFloor: tenth(bytes / empty.bytes) }),
		html,
		...(budget && { htmlBudget: budgets.html }),
		settled,
		files
	});
	return {
		floor: { is: 'an empty SvelteKit page', bytes: empty.bytes, html: empty.html },
		firstPage: cost(home, budgets.firstPage),
		study: cost(study, budgets.study),
		reader: cost(reader),
		install: { ...(await firstInstall(browser, app)), budget: budgets.install },
		shift: { ...(await shifts()), budget: budgets.shift }
	};
}

async function shifts() {
	const all = {};
	for (const [name, screen] of Object.entries(screens))
		for (const width of [390, 1280]) {
			const viewport = { width, height: 800 };
			const { shift } = await firstVisit(browser, app, { ...screen, viewport });
			all[`${name} at ${width} px`] = shift;
		}
	return all;
}

async function times(floor) {
	say('Timing the floors');
	const put = await timings.rawPut(browser, app);
	const frames = await timings.twoFrames(browser, app);
	const navigation = await timings.emptyNavigation(browser, floor);
	say('Timing home to the first question');
	const question = await timings.homeToQuestion(browser, app);
	say('Timing a grade to the next card');
	const grade = await timings.gradeToNext(browser, app);
	say('Timing the generator');
	const items = await generating(browser);
	const ratio = (a, b) => tenth(a.median / b);
	return {
		floors: {
			strictPut: put,
			twoFrames: frames,
			emptyNavigation: navigation
		},
		homeToFirstQuestion: {
			...question,
			toEmptyNavigation: ratio(question, navigation.median)
		},
		gradeToNextCard: {
			...grade,
			toStrictPut: ratio(grade, put.median),
			toStrictPutAndTwoFrames: ratio(grade, put.median + frames.median)
		},
		generator: items
	};
}

function exceeded({ firstPage, study, install, shift }) {
	const { budget: most, ...shifted } = shift;
	return [
		firstPage.bytes > budgets.firstPage && `first page ${firstPage.bytes} > ${budgets.firstPage}`,
		firstPage.html > budgets.html && `its HTML ${firstPage.html} > ${budgets.html}`,
		study.bytes > budgets.study && `study screen ${study.bytes} > ${budgets.study}`,
		install.bytes > budgets.install && `install ${install.bytes} > ${budgets.install}`,
		...Object.entries(shifted).map(([name, value]) => value > most && `${name} shifts by ${value}`)
	].filter(Boolean);
}
