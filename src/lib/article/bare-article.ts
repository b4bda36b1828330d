import { sha256 } from './hash.ts';
import type { Article } from './schema.ts';
import type { SourceText } from './source-text.ts';

/**
 * The article without structure: it can be read and marked by hand, and is stored before its analysis
 * begins, so that nothing is lost when that breaks off.
 */
export function bareArticle(source: SourceText): Article {
	const { id, headline, publisher, authors, published, dateline, url, text } = source;
	return {
		schema: 'attache/article/1',
		id,
		headline,
		language: 'en',
		publisher,
		authors: [...authors],
		licence: 'As its publisher says; kept here for the reader’s own study',
		published,
		toldAsOf: published,
		...(dateline !== undefined && { dateline }),
		sources: [{ title: headline, publisher, published, ...(url !== undefined && { url }) }],
		text,
		sha256: sha256(text),
		entities: [],
		quantities: [],
		facts: [],
		links: []
	};
}

/** The source that an article was made from, for analysing it again. */
export function sourceOf(article: Article): SourceText {
	const { id, headline, publisher, authors, published, toldAsOf, dateline, text } = article;
	const url = article.sources[0]?.url;
	return {
		id,
		headline,
		publisher,
		authors,
		published: published ?? toldAsOf,
		...(dateline !== undefined && { dateline }),
		...(url !== undefined && { url }),
		text
	};
}
