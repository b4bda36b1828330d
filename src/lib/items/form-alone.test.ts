/**
 * Form alone gives nothing away: whoever knows neither the article nor the world, and goes by the look
 * of the options, is right no more often than chance allows. Each rule of thumb below is one of the
 * cues of the item-writing literature (guidelines 20–28 of Haladyna, Downing & Rodriguez 2002).
 */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Article } from '#lib/article/schema.ts';
import { contentStems } from '#lib/items/checks/words.ts';
import { generateItems } from '#lib/items/generate.ts';
import { notStated, options } from '#lib/items/options.ts';
import type { Item } from '#lib/items/schema.ts';

const articles = readdirSync('src/lib/library/articles')
	.filter((name) => name.endsWith('.json'))
	.map((name) => JSON.parse(readFileSync(`src/lib/library/articles/${name}`, 'utf8')) as Article);
const sets = articles.map((article) =>
	generateItems(article).filter((i) => i.interaction === 'choice' && i.kind !== 'true-false')
);
const asked = sets.flat();

/** What a rule sees: one option, all of them, the question, and the other questions of the article. */
type Sight = {
	readonly option: string;
	readonly all: readonly string[];
	readonly stem: string;
	readonly set: readonly Item[];
};

/** The option with the highest score is taken; of equals each as often. */
const rules: Record<string, (sight: Sight) => number> = {
	'the longest': ({ option }) => option.length,
	'the shortest': ({ option }) => -option.length,
	'the most words': ({ option }) => option.split(' ').length,
	'the one that echoes the question': ({ option, stem }) => shared(option, stem),
	'the one that echoes it least': ({ option, stem }) => -shared(option, stem),
	'the odd one out': ({ option, all }) => -all.filter((o) => shape(o) === shape(option)).length,
	'the one most like the others': ({ option, all }) =>
		all.reduce((sum, other) => sum + shared(option, other), 0),
	'the one offered most often': ({ option, set }) => offered(set, option),
	'the one offered least often': ({ option, set }) => -offered(set, option),
	'the one most named elsewhere': ({ option, set, stem }) => named(set, option, stem),
	'the middle one of numbers and dates': ({ option, all }) => Number(isMiddle(option, all)),
	'the first': ({ option, all }) => -all.indexOf(option),
	'the last': ({ option, all }) => all.indexOf(option),
	'never the open one': ({ option }) => -Number(option === notStated),
	'the one with a hedge': ({ option }) => Number(/\b(about|may|might|could|some)\b/i.test(option))
};

describe('whoever goes by the look of the options', () => {
	const chance = mean(asked.map((item) => 1 / options(item).length));

	it('sees enough of them for a verdict', () => expect(asked.length).toBeGreaterThan(250));

	it.each(Object.keys(rules))('and takes %s stays within ten points of chance', (name) => {
		const right = sets.flatMap((set) => set.map((item) => shareOfKey(item, set, rules[name])));
		expect(Math.abs(mean(right) - chance)).toBeLessThanOrEqual(0.1);
	});

	it('and takes the middle date or number is right no more than a dozen points too often', () => {
		const dated = asked.filter((item) => options(item).every((o) => valueOf(o.text) !== undefined));
		const right = dated.map((item) =>
			shareOfKey(item, asked, rules['the middle one of numbers and dates'])
		);
		expect(dated.length).toBeGreaterThan(40);
		// So few items scatter by a dozen points either way.
		expect(mean(right) - mean(dated.map((i) => 1 / options(i).length))).toBeLessThanOrEqual(0.12);
	});

	it('is asked in the same words and with as many options whether the article says it or not', () => {
		const open = asked.filter((item) => options(item).some((o) => o.text === notStated));
		const isNotStated = (item: Item) => item.key.text === notStated;
		for (const wording of open.flatMap((i) => i.wordings))
			expect(wording).toMatch(/according to|as far as the (?:article|text) says/i);
		const alike = open.filter((i) => options(i).length === 3);
		expect(alike.filter(isNotStated).length).toBeGreaterThan(8);
		expect(alike.filter(isNotStated).length / alike.length).toBeLessThan(0.4);
	});

	it('is offered no standing of a source and no sort of word only where it is right', () => {
		for (const kind of ['authority', 'voice']) {
			const of = asked.filter((item) => item.asked === kind);
			const start = (text: string) => text.split(' ').slice(0, 3).join(' ');
			const wrong = new Set(of.flatMap((i) => i.distractors.map((d) => start(d.text))));
			for (const { key } of of) expect([...wrong]).toContain(start(key.text));
		}
	});
});

/** How often the rule hits the key: 1 over the number of options that it likes best. */
function shareOfKey(item: Item, set: readonly Item[], rule: (typeof rules)[string] | undefined) {
	const shown = options(item);
	const all = shown.map((o) => o.text);
	const stem = `${item.wordings[0] ?? ''} ${item.statement ?? ''}`;
	const scores = all.map((option) => rule?.({ option, all, stem, set }) ?? 0);
	const best = shown.filter((_, at) => scores[at] === Math.max(...scores));
	return best.some((o) => o.isKey) ? 1 / best.length : 0;
}

function mean(list: readonly number[]): number {
	return list.reduce((a, b) => a + b, 0) / Math.max(1, list.length);
}

function shared(a: string, b: string): number {
	const words = new Set(contentStems(b));
	return contentStems(a).filter((word) => words.has(word)).length;
}

const shape = (text: string) =>
	[
		/^\p{Lu}/u.test(text),
		/\d/.test(text),
		/^(the|a|an) /i.test(text),
		text.split(' ').length > 2
	].join();

const offered = (set: readonly Item[], option: string) =>
	set.filter((i) => options(i).some((o) => o.text === option)).length;

const named = (set: readonly Item[], option: string, stem: string) =>
	set.filter((i) => !stem.startsWith(i.wordings[0] ?? '') && (i.wordings[0] ?? '').includes(option))
		.length;

const months =
	'January February March April May June July August September October November December'.split(
		' '
	);

/** A date as a number of days or so, or the number that the option begins with. */
function valueOf(text: string): number | undefined {
	const year = /\b(1[0-9]|20)\d{2}\b/.exec(text)?.[0];
	const month = months.findIndex((name) => text.includes(name)) + 1;
	const day = /^\d{1,2}(?= [A-Z])/.exec(text)?.[0];
	if (year) return Number(year) * 372 + month * 31 + Number(day ?? 0);
	const digits = /\d[\d,.]*/.exec(text)?.[0];
	return digits ? Number(digits.replaceAll(',', '')) : undefined;
}

function isMiddle(option: string, all: readonly string[]): boolean {
	const values = all.flatMap((o) => valueOf(o) ?? []).sort((a, b) => a - b);
	const own = valueOf(option);
	return (
		own !== undefined && values.length > 2 && own > (values[0] ?? 0) && own < (values.at(-1) ?? 0)
	);
}
