/** Articles of the reader's own, of a given length, out of the texts that we wrote for the tests. */
import { readFileSync, readdirSync } from 'node:fs';
import { bareArticle } from '#lib/article/bare-article.ts';
import { newOwnId } from '#lib/article/own-article.ts';
import type { Article } from '#lib/article/schema.ts';
import { entryOf, partRow, sumOf } from '#lib/store/own-rows.ts';

const folder = 'tests/fixtures/texts';
const wordsIn = (text: string) => text.split(/\s+/).length;

export type OwnText = { readonly article: Article; readonly words: number };

/** At least so many words: paragraph after paragraph, and from the start again when they are at an end. */
export function ownText(least: number): OwnText {
	const paragraphs = readdirSync(folder)
		.filter((name) => name.endsWith('.txt') && !name.endsWith('.expect.txt'))
		.sort()
		.flatMap((name) => readFileSync(`${folder}/${name}`, 'utf8').trim().split('\n\n').slice(1));
	const chosen: string[] = [];
	let words = 0;
	while (words < least) {
		const paragraph = paragraphs[chosen.length % paragraphs.length] ?? '';
		chosen.push(paragraph);
		words += wordsIn(paragraph);
	}
	const article = bareArticle({
		id: newOwnId(new Uint8Array(16).fill(least % 251)),
		headline: `A text of ${words} words`,
		publisher: 'Own words',
		authors: [],
		published: '2019-03-14',
		text: chosen.join('\n\n')
	});
	return { article, words };
}

/** As the app keeps it before anything is found in it. */
export function rowsOf({ article }: OwnText) {
	const own = { article, way: 'pasted', addedAt: 1, changedAt: 1 } as const;
	return [
		{ table: 'articleParts', row: partRow(article.id, 'article', own) },
		{ table: 'articles', row: entryOf(own, sumOf(article)) }
	] as const;
}
