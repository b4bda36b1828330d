/**
 * The one gate for structured articles: the library, the analyser and an assistant's answer all
 * pass it. It changes nothing; `mend.ts` corrects what can be corrected without a decision.
 */
import { dateIssues } from './dates.ts';
import { factIssues } from './facts.ts';
import { sha256 } from './hash.ts';
import { issue, type Issue } from './issue.ts';
import { limitIssues } from './limits.ts';
import { linkIssues, referenceIssues } from './references.ts';
import type { Article } from './schema.ts';
import { shapeIssues } from './shape.ts';
import { spanIssues } from './spans.ts';

export type Validation = { readonly article?: Article; readonly issues: readonly Issue[] };

/** The article, when nothing is wrong with it; otherwise what is, and what to do next. */
export function validateArticle(value: unknown): Validation {
	const unsafe = limitIssues(value);
	if (unsafe.length > 0) return { issues: unsafe };
	const misshapen = shapeIssues(value);
	if (misshapen.length > 0) return { issues: misshapen };
	const article = value as Article;
	const issues = [
		...textIssues(article),
		...spanIssues(article),
		...referenceIssues(article),
		...linkIssues(article),
		...factIssues(article),
		...dateIssues(article)
	];
	return issues.length === 0 ? { article, issues } : { issues };
}

function textIssues({ text, sha256: digest, sources }: Article): Issue[] {
	const issues: Issue[] = [];
	if (text.normalize('NFC') !== text)
		issues.push(issue('text', 'text', 'is not in Unicode normal form C; mend the article'));
	if (text.trim() !== text || /\n{3}|[^\S\n]\n/.test(text))
		issues.push(
			issue(
				'text',
				'text',
				'has blanks at an end or more than one empty line; paragraphs take exactly one'
			)
		);
	if (sha256(text) !== digest)
		issues.push(
			issue('hash', 'sha256', 'does not belong to the text, which was changed; mend the article')
		);
	sources.forEach(({ url }, i) => {
		if (url !== undefined && !/^https?:\/\/[^\s/]/i.test(url))
			issues.push(issue('url', `sources[${i}].url`, 'must begin with https:// or http://'));
	});
	return issues;
}
