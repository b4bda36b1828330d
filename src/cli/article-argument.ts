import { existsSync } from 'node:fs';
import type { Article } from '#lib/article/schema.ts';
import { validateArticle } from '#lib/article/validate.ts';
import { distance } from '#lib/items/typed-answer.ts';
import { builtInArticles } from './built-in.ts';
import { readJson } from './files.ts';
import type { Read } from './outcome.ts';

/** An article by the path of its file or by the id of a built-in one. */
export function readArticle(argument: string): Read<Article> {
	if (!isPath(argument)) return builtIn(argument);
	const json = readJson(argument);
	if ('error' in json) return json;
	const { article, issues } = validateArticle(json.value);
	if (article) return { value: article };
	const more = issues.length > 1 ? ` (and ${issues.length - 1} more: see validate)` : '';
	return { error: `${argument}: ${issues[0]?.message ?? 'not an article'}${more}` };
}

export const isPath = (argument: string) =>
	/[/\\.]/.test(argument) || argument === '-' || existsSync(argument);

function builtIn(id: string): Read<Article> {
	const articles = builtInArticles();
	const article = articles.find((a) => a.id === id);
	if (article) return { value: article };
	const hint = closest(
		id,
		articles.map((a) => a.id)
	);
	return { error: `no built-in article “${id}”${hint}` };
}

/** "; did you mean “israel-nato-2016”?" where something known is near, else the way to the list. */
export function closest(given: string, known: readonly string[]): string {
	const near = known
		.map((name) => ({ name, slips: distance(given.toLowerCase(), name) }))
		.sort((a, b) => a.slips - b.slips)[0];
	const isStart = known.find((name) => given.length > 2 && name.startsWith(given.toLowerCase()));
	const name =
		isStart ?? (near && near.slips <= Math.max(2, near.name.length / 3) ? near.name : undefined);
	return name === undefined ? `; known: ${known.join(', ')}` : `; did you mean “${name}”?`;
}
