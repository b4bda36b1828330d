import type { Article, Fact, Link } from './schema.ts';

/** It may be built upon: its author set it, or the reader said yes to what the analysis proposed. */
export const isSettled = ({ status }: Link): boolean =>
	status !== 'proposed' && status !== 'rejected';

/** The article as its questions see it: without links that wait for the reader, or that the reader threw out. */
export function withSettledLinks(article: Article): Article {
	const links = article.links.filter(isSettled);
	return links.length === article.links.length ? article : { ...article, links };
}

/** Links that the analysis proposes with a fact: what brought it about, or came before it. */
export const offeredWith = (links: readonly Link[], { id }: Pick<Fact, 'id'>): readonly Link[] =>
	links.filter((link) => link.to === id && link.status !== undefined);

/** The reader says yes to a fact, and to what stood beside it; what was thrown out stays out. */
export const acceptedWith = (links: readonly Link[], fact: string): readonly Link[] =>
	links.some((link) => link.to === fact && link.status === 'proposed')
		? links.map((link) =>
				link.to === fact && link.status === 'proposed'
					? { ...link, status: 'confirmed' as const }
					: link
			)
		: links;
