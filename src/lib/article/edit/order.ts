/** In which order facts are looked over, and how far that has come. */
import { paragraphs } from '#lib/article/paragraphs.ts';
import { acceptedWith } from '#lib/article/links.ts';
import type { Article, Fact, Link } from '#lib/article/schema.ts';

/** text: as the text tells them · useful: what gives most questions and is least decided first. */
export type Order = 'text' | 'useful';

/** Waits for the reader's word: proposed, or sensitive, which is never taken for granted. */
export const isOpen = ({ status, sensitive }: Fact): boolean =>
	status === 'proposed' || (status === 'auto' && sensitive === true);

/** It is asked about: by the reader's word, or because the analysis was sure. */
export const isIn = (fact: Fact): boolean =>
	fact.status === 'confirmed' || (fact.status === 'auto' && !isOpen(fact));

const place = ({ evidence }: Fact): number => Math.min(...evidence.map(({ start }) => start));

/**
 * `questions` says how many questions each fact would give, by its id. What is most useful gives most of them and is
 * least decided: what is about as likely right as not comes before what is surely in and before what is likely wrong, which
 * is not asked anyway. It depends on nothing that a decision changes, so that the order stands while facts are decided.
 */
export function inOrder(
	facts: readonly Fact[],
	order: Order,
	questions: ReadonlyMap<string, number>
): Fact[] {
	const byText = [...facts].sort((a, b) => place(a) - place(b));
	if (order === 'text') return byText;
	const use = (fact: Fact) => (questions.get(fact.id) ?? 0) + fact.importance / 4;
	const rank = (fact: Fact) => use(fact) * undecided(fact);
	return byText.sort((a, b) => rank(b) - rank(a));
}

/** Most where the analysis hardly lets a fact in or hardly holds it back, 0.7; less on either side. */
const undecided = ({ confidence }: Fact): number => Math.min(confidence, 1.4 - confidence);

/** It waits itself, or what the analysis proposes beside it does: "because …". */
export const isWaiting =
	({ facts, links }: Pick<Article, 'facts' | 'links'>) =>
	(fact: Fact): boolean =>
		isOpen(fact) ||
		(isIn(fact) &&
			links.some(
				({ to, from, status }) =>
					to === fact.id &&
					status === 'proposed' &&
					facts.some((other) => other.id === from && other.status !== 'rejected')
			));

/** The next fact that waits, after this one and then from the beginning; undefined if none does. */
export function nextOpen(
	facts: readonly Fact[],
	after: string | undefined,
	waits: (fact: Fact) => boolean = isOpen
): Fact | undefined {
	const at = facts.findIndex(({ id }) => id === after);
	return [...facts.slice(at + 1), ...facts.slice(0, Math.max(0, at))].find(waits);
}

export type Coverage = {
	/** Facts that no longer wait, of all. */
	readonly decided: number;
	readonly facts: number;
	/** Facts that are asked about, among them the important ones (2 and 3), and how many of these there are. */
	readonly accepted: number;
	readonly importantIn: number;
	readonly important: number;
	/** Paragraphs in which a fact that is asked about has evidence, of all. */
	readonly covered: number;
	readonly paragraphs: number;
};

export function coverage({ text, facts }: Pick<Article, 'text' | 'facts'>): Coverage {
	const all = paragraphs(text);
	const accepted = facts.filter(isIn);
	const standing = facts.filter(
		({ status, importance }) => status !== 'rejected' && importance > 1
	);
	const covered = all.filter((p) =>
		accepted.some(({ evidence }) => evidence.some((e) => e.start < p.end && p.start < e.end))
	);
	return {
		decided: facts.filter((fact) => !isOpen(fact)).length,
		facts: facts.length,
		accepted: accepted.length,
		importantIn: standing.filter(isIn).length,
		important: standing.length,
		covered: covered.length,
		paragraphs: all.length
	};
}

/** How many questions rest on each fact. */
export function questionsByFact(
	items: readonly { readonly factIds: readonly string[] }[]
): Map<string, number> {
	const counts = new Map<string, number>();
	for (const { factIds } of items)
		for (const id of factIds) counts.set(id, (counts.get(id) ?? 0) + 1);
	return counts;
}

/** The article as it would be if this fact were accepted; without an id, if all that waits were. */
export function asAccepted(article: Article, id?: string): Article {
	const accept = (fact: Fact) => (id === undefined ? isOpen(fact) : fact.id === id && !isIn(fact));
	const ids = id === undefined ? article.facts.map((fact) => fact.id) : [id];
	const links = ids.reduce<readonly Link[]>((all, one) => acceptedWith(all, one), article.links);
	if (links === article.links && !article.facts.some(accept)) return article;
	return {
		...article,
		links: [...links],
		facts: article.facts.map((fact) =>
			accept(fact) ? { ...fact, status: 'confirmed' as const } : fact
		)
	};
}

/** Facts in the order of these ids; those that are gone are left out. */
export function bySequence(facts: readonly Fact[], ids: readonly string[]): Fact[] {
	const byId = new Map(facts.map((fact) => [fact.id, fact]));
	return ids.flatMap((id) => byId.get(id) ?? []);
}

/** `asAccepted`, the same object for the same question, so that nothing is made of it twice. */
export function rememberAccepted(): typeof asAccepted {
	const known = new WeakMap<Article, Map<string, Article>>();
	return (article, id) => {
		const made = known.get(article) ?? new Map<string, Article>();
		known.set(article, made);
		const one = made.get(id ?? '') ?? asAccepted(article, id);
		made.set(id ?? '', one);
		return one;
	};
}
