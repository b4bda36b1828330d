// All items of an article from its structure: the generator as one file, run by Node and by Chromium.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { root } from '../scripts/lib.mjs';
import { joined } from './joined.mjs';
import { spread, tenth } from './statistics.mjs';

/** Rounds over the built-in articles; what is remembered of one is forgotten at the next. */
const rounds = 5;
/** How many articles are joined into one, to see whether ten times the facts take ten times as long. */
const sizes = [1, 3, 10];

export async function generating(browser) {
	const code = await bundle();
	const { generate } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
	const articles = builtIn();
	const onNode = time(generate, articles, rounds);
	const page = await browser.newPage();
	const inChromium = await page.evaluate(
		async ([code, articles, rounds, time]) => {
			const url = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
			const { generate } = await import(url);
			return new Function(`return ${time}`)()(generate, articles, rounds);
		},
		[code, articles, rounds, time.toString()]
	);
	await page.close();
	return { chromium: anArticle(inChromium), node: anArticle(onNode), growth: growth(generate) };
}

export function builtIn() {
	const folder = join(root, 'src/lib/library/articles');
	return readdirSync(folder)
		.filter((name) => name.endsWith('.json'))
		.sort()
		.map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')));
}

/** Milliseconds for all items of one article, over articles and rounds. */
function anArticle(rows) {
	const { median, p95, runs } = spread(rows.flatMap(({ times }) => times));
	const items = rows.reduce((sum, row) => sum + row.items, 0);
	return {
		median,
		p95,
		runs,
		unit: 'ms',
		items,
		itemsPerSecond: Math.round(items / rows.length / (median / 1000))
	};
}

/** Runs in Node and, by its text, in the page. A round each article in turn, the first two to warm up. */
function time(generate, articles, rounds, warmUps = 2) {
	const rows = articles.map(() => ({ items: 0, times: [] }));
	for (let round = -warmUps; round < rounds; round++)
		for (const [at, article] of articles.entries()) {
			const fresh = structuredClone(article);
			const startedAt = performance.now();
			rows[at].items = generate(fresh).items.length;
			if (round >= 0) rows[at].times.push(performance.now() - startedAt);
		}
	return rows;
}

/** Time a fact of one, three and ten articles joined into one, each also relative to one. */
export function growth(generate) {
	const ten = builtIn().slice(0, 10);
	const rows = sizes.map((size) => {
		const groups = [];
		for (let at = 0; at + size <= ten.length; at += size)
			groups.push(joined(ten.slice(at, at + size)));
		const facts = groups.reduce((sum, { facts }) => sum + facts.length, 0);
		const times = time(generate, groups, 3, 1).map(({ times }) => spread(times).median);
		const ms = times.reduce((a, b) => a + b, 0);
		return { joined: size, facts: Math.round(facts / groups.length), msAFact: ms / facts };
	});
	return rows.map((row) => ({
		...row,
		msAFact: Math.round(row.msAFact * 100) / 100,
		timesAFact: tenth(row.msAFact / rows[0].msAFact)
	}));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	const { generate } = await import(`data:text/javascript,${encodeURIComponent(await bundle())}`);
	console.log(
		JSON.stringify(
			{ node: anArticle(time(generate, builtIn(), rounds)), growth: growth(generate) },
			undefined,
			'\t'
		)
	);
}

async function bundle() {
	const made = await build({
		root,
		configFile: false,
		logLevel: 'error',
		build: {
			write: false,
			minify: false,
			target: 'es2022',
			lib: { entry: 'src/lib/items/generate.ts', formats: ['es'] }
		}
	});
	return [made].flat()[0].output[0].code;
}
