/**
 * The why of a question that was just missed: asked now and then, since explaining to oneself helps
 * to keep (Bisra et al. 2018, g ≈ 0.55) and too much of it wearies. Only what the article itself says
 * led to what is asked, so that there is something to compare with.
 */
import { isSettled } from '#lib/article/links.ts';
import type { Article } from '#lib/article/schema.ts';
import type { Item } from '#lib/items/schema.ts';

export type WhyQuestion = {
	readonly question: string;
	/** The fact that it is about, where the question does not name it. */
	readonly about?: string;
	/** What the article says. */
	readonly model: readonly string[];
};

const asksForReason: ReadonlySet<Item['asked']> = new Set([
	'cause',
	'purpose',
	'reason',
	'consequence'
]);

/** Undefined where the article gives no reason. */
export function whyOf(item: Item, stem: string, article: Article): WhyQuestion | undefined {
	// What an actor sought is itself the answer, and nobody’s reason.
	if (item.kind === 'interest') return undefined;
	if (asksForReason.has(item.asked)) return { question: stem, model: [item.rationale] };
	const [id, another] = item.factIds;
	if (another !== undefined) return undefined;
	const fact = article.facts.find((one) => one.id === id);
	if (!fact) return undefined;
	const causes = joined(article, 'to', fact.id);
	if (causes.length > 0)
		return { question: 'Why did it come to this?', about: fact.statement, model: causes };
	const effects = joined(article, 'from', fact.id);
	if (effects.length === 0) return undefined;
	return { question: 'What did this lead to?', about: fact.statement, model: effects };
}

/** The other ends of the causal links that the text itself states, neither end being anybody's word. */
function joined({ links, facts }: Article, end: 'from' | 'to', id: string): string[] {
	const own = (factId: string) =>
		facts.find((fact) => fact.id === factId && fact.voice.kind === 'fact');
	return links.flatMap((link) => {
		if (link.type !== 'cause' || !link.evidence || !isSettled(link) || link[end] !== id || !own(id))
			return [];
		return own(link[end === 'to' ? 'from' : 'to'])?.statement ?? [];
	});
}

const key = 'attache:why';

/** Once a sitting: true for the first answer that asks, also after a reload; false for all others. */
export function isTurn(sessionId: string, reviewId: string, kept: Storage): boolean {
	const own = `${sessionId} ${reviewId}`;
	const last = kept.getItem(key);
	if (last === own) return true;
	if (last?.split(' ')[0] === sessionId) return false;
	kept.setItem(key, own);
	return true;
}
