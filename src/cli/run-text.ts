import { parseArgs } from 'node:util';
import type { Article } from '#lib/article/schema.ts';
import { generateItems } from '#lib/items/generate.ts';
import { placeKeys } from '#lib/items/positions.ts';
import { done, oneLine, refuse, type Outcome } from './outcome.ts';
import { articleOf, structureText, textOptions } from './structure.ts';

const isText = (argument: string) => /\.(?:txt|md|text)$/i.test(argument);

/**
 * The commands that read plain texts, which takes a while: `structure FILE.txt`, and `items FILE.txt` in
 * one go. Undefined for every other command line.
 */
export async function runText([name, ...args]: readonly string[]): Promise<Outcome | undefined> {
	const isItems = name === 'items' && args.some(isText);
	if ((name !== 'structure' && !isItems) || args.includes('--help')) return undefined;
	try {
		return await (isItems ? itemsOfText(args) : structureText(args));
	} catch (error) {
		const { code, message } = error as { code?: string; message: string };
		if (!code?.startsWith('ERR_PARSE_ARGS')) throw error;
		return refuse(`${name}: ${oneLine(message).split('. ')[0] ?? message}`);
	}
}

/** `items FILE.txt [--all] [--no-model]`: of facts that are sure alone, or of all, as if a reader had confirmed them. */
async function itemsOfText(args: readonly string[]): Promise<Outcome> {
	const { values, positionals } = parseArgs({
		args: [...args],
		options: { ...textOptions, all: { type: 'boolean' }, seed: { type: 'string' } },
		allowPositionals: true
	});
	const [file] = positionals;
	if (file === undefined || positionals.length > 1) return refuse('items takes one text at a time');
	const read = await articleOf(file, values);
	if ('error' in read) return refuse(read.error);
	const { article, how } = read.value;
	const shown = values.all === true ? confirmed(article) : article;
	const items = placeKeys(generateItems(shown), values.seed ?? '1');
	return done(
		items.map((item) => JSON.stringify(item)),
		[`${items.length} questions (${how})`]
	);
}

const confirmed = (article: Article): Article => ({
	...article,
	facts: article.facts.map((f) => ({ ...f, status: 'confirmed' as const }))
});
