import { issue, shortened, type Issue } from './issue.ts';
import type { Article, Span } from './schema.ts';

/** Where a quote stands nearest to an old position, or undefined when it is nowhere. */
export function nearest(text: string, exact: string, position: number): number | undefined {
	if (exact === '') return undefined;
	const after = text.indexOf(exact, Math.max(0, position));
	const before = position > 0 ? text.lastIndexOf(exact, position - 1) : -1;
	if (after < 0) return before < 0 ? undefined : before;
	if (before < 0) return after;
	return after - position <= position - before ? after : before;
}

/** All spans of an article with their place in it. */
export function* spansOf(article: Article): Generator<[at: string, span: Span]> {
	for (const [i, entity] of article.entities.entries())
		for (const [j, span] of entity.mentions.entries())
			yield [`entities[${i}].mentions[${j}]`, span];
	for (const [i, fact] of article.facts.entries()) {
		for (const [j, span] of fact.evidence.entries()) yield [`facts[${i}].evidence[${j}]`, span];
		for (const [j, open] of (fact.unstated ?? []).entries())
			for (const [k, span] of (open.evidence ?? []).entries())
				yield [`facts[${i}].unstated[${j}].evidence[${k}]`, span];
	}
	for (const [i, link] of article.links.entries())
		for (const [j, span] of (link.evidence ?? []).entries())
			yield [`links[${i}].evidence[${j}]`, span];
}

export function spanIssues(article: Article): Issue[] {
	return [...spansOf(article)].flatMap(([at, span]) => spanIssue(article.text, at, span) ?? []);
}

function spanIssue(text: string, at: string, { start, end, exact }: Span): Issue | undefined {
	if (start + exact.length === end && text.startsWith(exact, start)) return undefined;
	const found = nearest(text, exact, start);
	const wrong = `the quote is not at ${start}–${end}`;
	if (found !== undefined) return issue('span', at, `${wrong}; it is at ${found}`);
	return issue('span', at, `${wrong}; it is nowhere in the text: “${shortened(exact)}”`);
}
