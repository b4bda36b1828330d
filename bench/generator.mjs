// Items a second: the generator as one file, run by Node and by Chromium on the same article.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { root } from '../scripts/lib.mjs';
import { article } from './budgets.mjs';
import { spread, tenth } from './statistics.mjs';

const wanted = 20;
const patienceMs = 5000;

export async function generating(browser) {
	const code = await bundle();
	const read = JSON.parse(
		readFileSync(join(root, `src/lib/library/articles/${article}.json`), 'utf8')
	);
	const { generate } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
	const onNode = time(generate, read, wanted);
	const page = await browser.newPage();
	const inChromium = await page.evaluate(
		async ([code, read, wanted, time]) => {
			const url = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
			const { generate } = await import(url);
			return new Function(`return ${time}`)()(generate, read, wanted);
		},
		[code, read, wanted, time.toString()]
	);
	await page.close();
	return { chromium: rate(inChromium), node: rate(onNode), growth: growth(generate, read) };
}

const rate = ({ items, times }) => {
	const { median, p95, runs } = spread(times);
	return {
		itemsPerSecond: Math.round((items / median) * 1000),
		items,
		median,
		p95,
		runs,
		unit: 'ms'
	};
};

/** Runs in Node and, by its text, in the page. */
function time(generate, read, runs, warmUps = 2) {
	const times = [];
	let items = 0;
	for (let run = -warmUps; run < runs; run++) {
		const startedAt = performance.now();
		items = generate(read).items.length;
		if (run >= 0) times.push(performance.now() - startedAt);
	}
	return { items, times };
}

/** Does twice the article take twice the time? Time a fact, relative to the article itself. */
function growth(generate, read) {
	const rows = [];
	for (const copies of [1, 2, 4, 10]) {
		const larger = repeat(read, copies);
		const { items, times } = time(generate, larger, copies > 2 ? 1 : 5, 0);
		rows.push({ copies, facts: larger.facts.length, items, median: spread(times).median });
		const last = rows.at(-1);
		// A generator that is not linear would keep us here for minutes: what is known says enough.
		if (last.median > patienceMs) break;
	}
	const perFact = ({ median, facts }) => median / facts;
	return rows.map((row) => ({ ...row, timesAFact: tenth(perFact(row) / perFact(rows[0])) }));
}

/** The article behind itself, `copies` times: every id its own, every place moved along. */
function repeat(read, copies) {
	const ids = new Set([...read.entities, ...read.quantities, ...read.facts].map(({ id }) => id));
	const text = `${read.text}\n\n`;
	const moved = (value, copy) => {
		if (typeof value === 'string') return copy > 0 && ids.has(value) ? `${value}-${copy}` : value;
		if (Array.isArray(value)) return value.map((part) => moved(part, copy));
		if (typeof value !== 'object' || value === null) return value;
		const parts = Object.entries(value).map(([name, part]) =>
			(name === 'start' || name === 'end') && typeof part === 'number'
				? [name, part + copy * text.length]
				: [name, moved(part, copy)]
		);
		return Object.fromEntries(parts);
	};
	const all = (name) => Array.from({ length: copies }, (_, copy) => moved(read[name], copy)).flat();
	return {
		...read,
		text: text.repeat(copies).trim(),
		entities: all('entities'),
		quantities: all('quantities'),
		facts: all('facts'),
		links: all('links')
	};
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
