/**
 * As form-alone.test.ts, with rules that are learned: a conditional logistic regression over what can be
 * seen of the options without knowing what they mean, trained on eleven articles and asked about the
 * twelfth, for each of the twelve. It too stays within ten points of chance.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Article } from '#lib/article/schema.ts';
import { contentStems, words } from '#lib/items/checks/words.ts';
import { generateItems } from '#lib/items/generate.ts';
import { notStated, options } from '#lib/items/options.ts';
import type { Item } from '#lib/items/schema.ts';

const sets = readdirSync('src/lib/library/articles')
	.filter((name) => name.endsWith('.json'))
	.map((name) => JSON.parse(readFileSync(`src/lib/library/articles/${name}`, 'utf8')) as Article)
	.map((article) =>
		generateItems(article)
			.filter((i) => i.interaction === 'choice' && i.kind !== 'true-false')
			.map(seen)
	);

/** The features of each option of one item, and which of them is the key. */
type Seen = { readonly rows: readonly (readonly number[])[]; readonly key: number };

function seen(item: Item): Seen {
	const shown = options(item);
	const texts = shown.map((o) => o.text);
	const stem = new Set(contentStems(`${item.wordings[0] ?? ''} ${item.statement ?? ''}`));
	const mean = texts.reduce((sum, t) => sum + t.length, 0) / texts.length;
	const rows = texts.map((text, at) => {
		const own = contentStems(text);
		const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
		const value = Number(/\d[\d,]*/.exec(text)?.[0].replaceAll(',', '') ?? 0);
		const values = texts.map((t) => Number(/\d[\d,]*/.exec(t)?.[0].replaceAll(',', '') ?? 0));
		return [
			text.length / mean,
			Number(text.length === Math.max(...texts.map((t) => t.length))),
			Number(text.length === Math.min(...texts.map((t) => t.length))),
			words(text).length / 5,
			own.filter((w) => stem.has(w)).length / Math.max(1, own.length),
			own.filter((w) => texts.some((t, i) => i !== at && contentStems(t).includes(w))).length /
				Math.max(1, own.length),
			Number(at === 0),
			Number(at === 1),
			Number(at === texts.length - 1),
			Number(/\d/.test(text)),
			Number(value > Math.min(...values) && value < Math.max(...values)),
			Number(value !== 0 && value % 5 === 0),
			capitals / Math.max(1, words(text).length),
			Number(/^(the|a|an) /i.test(text)),
			Number(text === notStated)
		];
	});
	return { rows, key: shown.findIndex((o) => o.isKey) };
}

const dot = (a: readonly number[], b: readonly number[]) =>
	a.reduce((sum, x, i) => sum + x * (b[i] ?? 0), 0);

/** Gradient ascent on the likelihood of the keys, with a small ridge; starts from nothing, draws nothing. */
function learned(training: readonly Seen[]): readonly number[] {
	let weights = (training[0]?.rows[0] ?? []).map(() => 0);
	for (let round = 0; round < 300; round++) {
		const gradient = weights.map((w) => -0.002 * w);
		for (const { rows, key } of training) {
			const scores = rows.map((row) => Math.exp(dot(row, weights)));
			const all = scores.reduce((a, b) => a + b, 0);
			rows.forEach((row, at) => {
				const miss = (at === key ? 1 : 0) - (scores[at] ?? 0) / all;
				row.forEach((x, i) => (gradient[i] = (gradient[i] ?? 0) + (miss * x) / training.length));
			});
		}
		weights = weights.map((w, i) => w + 0.8 * (gradient[i] ?? 0));
	}
	return weights;
}

/** 1 if the best option is the key, its share of the best if several are. */
function hit({ rows, key }: Seen, weights: readonly number[]): number {
	const scores = rows.map((row) => dot(row, weights));
	const best = scores.flatMap((s, at) => (s === Math.max(...scores) ? [at] : []));
	return best.includes(key) ? 1 / best.length : 0;
}

const mean = (list: readonly number[]) =>
	list.reduce((a, b) => a + b, 0) / Math.max(1, list.length);
const chance = mean(sets.flat().map(({ rows }) => 1 / rows.length));

it('whoever has learned the look of right options elsewhere stays within ten points of chance', () => {
	const hits = sets.map((set, at) => {
		const weights = learned(sets.filter((_, other) => other !== at).flat());
		return set.map((item) => hit(item, weights));
	});
	expect(hits.flat().length).toBeGreaterThan(250);
	expect(mean(hits.flat()) - chance).toBeLessThanOrEqual(0.1);
}, 60_000);

it('would find a look that tells the key', () => {
	// The same items with every key twice as long as it was: what is learned must show it.
	const told = sets.flat().map(({ rows, key }) => ({
		key,
		rows: rows.map((row, at) => (at === key ? row.map((x, i) => (i === 0 ? 2 * x : x)) : row))
	}));
	const weights = learned(told);
	expect(mean(told.map((item) => hit(item, weights)))).toBeGreaterThan(chance + 0.2);
});
