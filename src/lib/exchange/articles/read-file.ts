/** A file of any kind that may hold an article. What it is, its bytes say; its name only helps. */
import type { Article } from '#lib/article/schema.ts';
import type { Issue } from '#lib/article/issue.ts';
import { decode } from './decode.ts';
import type { FoundArticle } from './found-article.ts';
import { IntakeError, largestFile } from './intake-trouble.ts';
import { readHtml } from './html.ts';
import { readPlainText } from './plain-text.ts';
import { looksHtml } from './sniff.ts';
import { looksStructured, readStructured } from './structured.ts';

export type ReadIn =
	| { readonly is: 'text'; readonly found: FoundArticle }
	| { readonly is: 'structured'; readonly article: Article; readonly mended: readonly string[] }
	| { readonly is: 'invalid'; readonly issues: readonly Issue[] };

type Given = { readonly name: string; readonly bytes: Uint8Array; readonly newId: string };

/** Throws IntakeError. PDF is apart (pdf.ts): its reader weighs 400 kB. */
export function readFile({ name, bytes, newId }: Given): ReadIn {
	if (bytes.length > largestFile) throw new IntakeError('too-large');
	const { text } = decode(bytes);
	return readText(text, newId, /\.x?html?$/i.test(name));
}

/** A text, a web page's source or a structured article, as pasted, shared or read from a file. */
export function readText(text: string, newId: string, isHtml = false): ReadIn {
	if (looksStructured(text)) {
		const { article, issues, mended } = readStructured(text, newId);
		return article ? { is: 'structured', article, mended } : { is: 'invalid', issues };
	}
	if (isHtml || looksHtml(text)) return { is: 'text', found: readHtml(text) };
	return { is: 'text', found: readPlainText(text) };
}
