import { clean, paragraphsOf } from './clean.ts';
import { dayIn } from './dates-in-words.ts';
import type { FoundArticle } from './found-article.ts';
import { splitHead } from './head.ts';
import { IntakeError, longestText } from './intake-trouble.ts';
import { frontMatter, looksLikeMarkdown, plainOfMarkdown } from './markdown.ts';

/** An article in a pasted text or a text file. Rejects with `empty`, `no-text` or `too-long`. */
export function readPlainText(given: string): FoundArticle {
	if (given.trim() === '') throw new IntakeError('empty');
	// Before anything is done to it; blanks and marks may make it longer than what is kept.
	if (given.length > 4 * longestText) throw new IntakeError('too-long');
	const fields = frontMatter(given);
	const isMarkdown = Object.keys(fields).length > 0 || looksLikeMarkdown(given);
	const text = clean(isMarkdown ? plainOfMarkdown(given) : given);
	const { head, body } = splitHead(paragraphsOf(text));
	const { title, author, publisher = fields.site ?? fields.source, url } = fields;
	const published = dayIn(fields.published ?? fields.date ?? '');
	return checkedText({
		...head,
		...(title && { headline: title }),
		...(author && { authors: [author] }),
		...(publisher && !/^https?:/.test(publisher) && { publisher }),
		...(published && { published }),
		...(url && { url }),
		text: body.join('\n\n')
	});
}

/** The last word on any text, whatever it was taken from. */
export function checkedText(found: FoundArticle): FoundArticle {
	const text = clean(found.text);
	if (!/\p{L}{2}/u.test(text)) throw new IntakeError(text === '' ? 'empty' : 'no-text');
	if (text.length > longestText) throw new IntakeError('too-long');
	return { ...found, text };
}
