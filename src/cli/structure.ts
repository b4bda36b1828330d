import { createHash } from 'node:crypto';
import { parseArgs } from 'node:util';
import type { Article } from '#lib/article/schema.ts';
import { structure } from '#lib/analysis/pipeline.ts';
import { Refusal } from '#lib/analysis/refusal.ts';
import { readText } from './files.ts';
import { readerIfHere } from './language-model.ts';
import { done, refuse, type Outcome, type Read } from './outcome.ts';

/** What the command line may say of a plain text. */
export const textOptions = {
	published: { type: 'string' },
	title: { type: 'string' },
	'no-model': { type: 'boolean' }
} as const;

export type TextValues = {
	readonly published?: string;
	readonly title?: string;
	/** Surface rules alone: seconds faster, and as the app reads until the model is fetched. */
	readonly 'no-model'?: boolean;
};

/** `structure FILE.txt [--published DATE] [--title T] [--no-model]`: the structured article, as JSON. */
export async function structureText(args: readonly string[]): Promise<Outcome> {
	const { values, positionals } = parseArgs({
		args: [...args],
		options: textOptions,
		allowPositionals: true
	});
	const [file] = positionals;
	if (file === undefined || positionals.length > 1)
		return refuse(
			'structure takes one text: structure FILE.txt [--published DATE] [--title T] [--no-model]'
		);
	const read = await articleOf(file, values);
	if ('error' in read) return refuse(read.error);
	const { article, how } = read.value;
	const { facts } = article;
	const auto = facts.filter((f) => f.status === 'auto').length;
	return done(JSON.stringify(article, null, '\t').split('\n'), [
		`${facts.length} facts, ${auto} of them sure; the others wait for a reader (${how})`
	]);
}

export type Structured = { readonly article: Article; /** In words. */ readonly how: string };

/** A plain text as a structured article; its first line is the title where none is given. */
export async function articleOf(path: string, values: TextValues): Promise<Read<Structured>> {
	const text = readText(path);
	if ('error' in text) return text;
	const [first = '', ...rest] = text.value.replace(/\r\n?/g, '\n').trim().split('\n');
	const isTitle = values.title === undefined && isHeadline(first) && rest[0]?.trim() === '';
	const published = values.published ?? dateIn(text.value);
	if (published === undefined)
		return {
			error: `${path}: no date of publication in the text; give it with --published 2026-11-22`
		};
	try {
		const reader = values['no-model'] === true ? undefined : await readerIfHere();
		const source = {
			// The same file gives the same article.
			id: `text-${createHash('sha256').update(text.value).digest('hex').slice(0, 16)}`,
			headline:
				values.title ??
				(isTitle
					? first
					: (path
							.split(/[/\\]/)
							.at(-1)
							?.replace(/\.\w+$/, '') ?? path)),
			publisher: 'Own text',
			authors: [],
			published,
			text: (isTitle ? rest.join('\n') : text.value).replace(dateLine, '\n')
		};
		const article = await structure(source, reader ? { reader } : {});
		return { value: { article, how: howRead(values, reader !== undefined) } };
	} catch (error) {
		if (error instanceof Refusal) return { error: `${path}: ${error.message}` };
		throw error;
	}
}

function howRead(values: TextValues, hasReader: boolean): string {
	if (hasReader) return 'read with the language model';
	return values['no-model'] === true
		? 'read without the language model, as asked'
		: 'read without the language model: its files are not here';
}

/** "U.S. Tells U.N. It Is Leaving": full stops within are those of abbreviations, and none ends it. */
const isHeadline = (line: string) => /^.{2,159}[^.:]$/.test(line);

/** A line of its own that gives the day: "Wednesday, January 23, 2019", "PUBLISHED: 2019-03-14". */
const dateLine =
	/\n(?:PUBLISHED: \S+|(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, )?(?:\p{L}+ \d{1,2}, \d{4}|\d{1,2} \p{L}+ \d{4}))[^\S\n]*(?=\n)/u;

function dateIn(text: string): string | undefined {
	const line = dateLine.exec(text)?.[0].trim();
	if (line === undefined) return undefined;
	const iso = /\d{4}-\d{2}-\d{2}/.exec(line)?.[0];
	if (iso !== undefined) return iso;
	const time = Date.parse(`${line.replace(/^\p{L}+day, /u, '')} UTC`);
	return Number.isNaN(time) ? undefined : new Date(time).toISOString().slice(0, 10);
}
