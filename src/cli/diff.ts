import { parseArgs } from 'node:util';
import { type FieldChange, difference } from '#lib/items/difference.ts';
import { generateItems } from '#lib/items/generate.ts';
import type { Item } from '#lib/items/schema.ts';
import { readArticle } from './article-argument.ts';
import { done, refuse, type Outcome, type Read } from './outcome.ts';
import { readItems } from './read-items.ts';

const usage = 'diff OLD NEW, each ITEMS.jsonl, ARTICLE.json or the id of a built-in article';

/** `diff OLD NEW`: what became of each item, and which of its fields; a summary on stderr. */
export function diff(args: readonly string[]): Outcome {
	const { positionals } = parseArgs({ args: [...args], options: {}, allowPositionals: true });
	const [old, now] = positionals;
	if (old === undefined || now === undefined || positionals.length > 2)
		return refuse(`diff takes two: ${usage}`);
	const before = itemsIn(old);
	if ('error' in before) return refuse(before.error);
	const after = itemsIn(now);
	if ('error' in after) return refuse(after.error);
	return report(before.value, after.value);
}

/** Items as they stand in a file, or as an article's structure yields them now. */
function itemsIn(argument: string): Read<readonly Item[]> {
	if (argument.endsWith('.jsonl') || argument === '-') return readItems(argument);
	const article = readArticle(argument);
	return 'error' in article ? article : { value: generateItems(article.value) };
}

function report(before: readonly Item[], after: readonly Item[]): Outcome {
	const { added, removed, changed, unchanged } = difference(before, after);
	const blocks = [
		...removed.map((item) => [head('removed', item)]),
		...added.map((item) => [head('added', item)]),
		...changed.map(({ item, fields }) => [head('changed', item), ...fields.map(line)])
	];
	const counts = `${changed.length} changed, ${added.length} added, ${removed.length} removed, ${unchanged} unchanged`;
	return done(blocks.flat(), [counts]);
}

const head = (what: string, item: Item) =>
	`${what}\t${item.id}\t${item.articleId} · ${item.kind} · ${item.asked}\t${[item.wordings[0], item.statement].filter(Boolean).join(' ')}`;

const line = ({ field, before, after }: FieldChange) =>
	`  ${field}: ${shown(before)} → ${shown(after)}`;

const shown = (text: string | undefined) => (text === undefined ? '(nothing)' : `“${text}”`);
