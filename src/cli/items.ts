import { parseArgs } from 'node:util';
import type { Article } from '#lib/article/schema.ts';
import { generateItems } from '#lib/items/generate.ts';
import { placeKeys } from '#lib/items/positions.ts';
import type { Item } from '#lib/items/schema.ts';
import { selectItems } from '#lib/items/select.ts';
import { readArticle } from './article-argument.ts';
import { done, refuse, type Outcome, type Read } from './outcome.ts';

const options = { seed: { type: 'string' }, count: { type: 'string' } } as const;

/** `items FILE.json|ID… [--seed N] [--count N]`: one item a line, as JSON by the item schema. */
export function items(args: readonly string[]): Outcome {
	const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
	if (positionals.length === 0) return refuse('items takes an article: items FILE.json|ID');
	const seed = wholeNumber('--seed', values.seed ?? '1');
	const count = values.count === undefined ? undefined : wholeNumber('--count', values.count);
	if ('error' in seed) return refuse(seed.error);
	if (count && 'error' in count) return refuse(count.error);
	const articles: Article[] = [];
	for (const argument of positionals) {
		const read = readArticle(argument);
		if ('error' in read) return refuse(read.error);
		if (articles.some((a) => a.id === read.value.id)) return refuse(`${argument}: named twice`);
		articles.push(read.value);
	}
	const made = articles.map((a) => generateItems(a));
	// All of them are a set, too: no place may be favoured by its keys.
	const shown = count
		? choose(made, seed.value, count.value)
		: placeKeys(made.flat(), String(seed.value));
	return done(shown.map((item) => JSON.stringify(item)));
}

/** The count is for all articles together, shared out evenly. */
function choose(
	made: readonly (readonly Item[])[],
	seed: number,
	count = Infinity
): readonly Item[] {
	return made.flatMap((list, at) => {
		const share = Math.floor(count / made.length) + (at < count % made.length ? 1 : 0);
		return selectItems(list, { count: Math.min(list.length, share), seed: String(seed) });
	});
}

function wholeNumber(name: string, text: string): Read<number> {
	return /^\d{1,9}$/.test(text)
		? { value: Number(text) }
		: { error: `${name} takes a whole number, but got “${text}”` };
}
