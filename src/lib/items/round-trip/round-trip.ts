/**
 * The round trip without a model (ITEMS.md; Alberti et al. 2019 for the idea): each wording is read
 * back into a query with one unknown, and the article's facts are asked. The asked fact must answer
 * best, nothing but the key may answer as well, and no distractor may find support.
 *
 * The matcher is an index over content words, deliberately blind to the templates that wrote the
 * question. It errs on the side of doubt: two facts that differ only in words which the question
 * leaves out are an ambiguity.
 */
import type { Article, Entity, Fact, Role } from '#lib/article/schema.ts';
import { notStated } from '#lib/items/options.ts';
import { contentStems, jaccard, normalised, stemSet } from '#lib/items/checks/words.ts';
import { entityIn, factIn, framedIn, grouped, inOrder } from '#lib/items/lookup.ts';
import {
	bindings,
	explained,
	factsExplaining,
	isSameText,
	readQuestion,
	sortOf,
	wordsBeside,
	type Binding,
	type Query
} from '#lib/items/round-trip/query.ts';
import { rememberedOf } from '#lib/items/remembered.ts';
import type { Finding, Item } from '#lib/items/schema.ts';

/** Below this share of explained words the question is not about the fact. */
const least = 0.6;

export function checkRoundTrip(item: Item, article: Article): Finding[] {
	const fact = factIn(article, item.factIds[0]);
	if (!fact) return [];
	return problems(item, article, fact).map((message) => ({
		check: 'round-trip',
		severity: 'hard',
		message,
		itemId: item.id
	}));
}

function problems(item: Item, article: Article, fact: Fact): string[] {
	if (item.kind === 'true-false') return item.key.text === 'False' ? asserted(item, article) : [];
	// What an actor seeks may be several things: its wrong options are closed by their proofs alone.
	const isWhose = item.kind === 'interest' && item.asked === 'agent';
	if (!isWhose && !['choice', 'who-said-it', 'gap', 'not-stated'].includes(item.kind)) return [];
	const stems = item.statement === undefined ? item.wordings : [item.statement];
	return stems.flatMap((stem) =>
		item.key.text === notStated
			? openProblems(item, article, fact, stem)
			: askedProblems(item, article, fact, stem)
	);
}

function askedProblems(item: Item, article: Article, fact: Fact, stem: string): string[] {
	const role = fact.frame.roles.find((r) => r.role === item.asked);
	if (!role) return [];
	const query: Query = { ...readQuestion(stem), asks: sortOf(role) };
	const own = explained(query, wordsBeside(article, fact, role));
	if (own < least)
		return [`“${stem}” does not lead back to ${fact.id} (${Math.round(own * 100)} %)`];
	const closer = closestOther(article, query, fact, own);
	if (closer) return [`“${stem}” leads to ${closer.id} rather than to ${fact.id}`];
	const able = new Set(factsExplaining(article, query, own));
	const alike = framedIn(article, fact.frame.type).filter((f) => able.has(f) || isVague(query, f));
	const near = [...alike, ...factsExplaining(article, query, 1)];
	const rivals = bindings(article, query, inOrder(article, new Set(near)))
		.filter((b) => b.fact.id !== fact.id && isOtherAnswer(article, b.role, role))
		.filter((b) => couldAnswer(article, stem, b.role, role))
		.filter((b) => isNoWorse(own, b, fact) || isCoarser(query, b, fact, role));
	return [
		...new Set(rivals.map((b) => `“${stem}” is answered by ${b.fact.id}, too: ${b.role.text}`))
	];
}

/** A fact that the question describes clearly better than the one it is said to ask about. */
const closestOther = (article: Article, query: Query, fact: Fact, own: number): Fact | undefined =>
	own + 0.2 > 1
		? undefined
		: factsExplaining(article, query, own + 0.2).find(
				(f) =>
					f.id !== fact.id &&
					f.status !== 'rejected' &&
					explained(query, wordsBeside(article, f)) >= own + 0.2
			);

/** The other fact explains all that this one does, as the same happening or as the same part in another. */
const isNoWorse = (own: number, rival: Binding, fact: Fact) =>
	rival.score >= own && (rival.fact.frame.type === fact.frame.type || rival.score === 1);

/** What fills the unknown is of the sort that the question asks for: a city is no answer to "who". */
function couldAnswer(article: Article, stem: string, found: Role, key: Role): boolean {
	if (sortOf(key) !== 'thing') return true;
	const [a, b] = [found, key].map((r) => entityIn(article, r.entity));
	if (!a || !b) return !a && !b && found.role === key.role;
	const isVoice = (e: Entity) =>
		/^(?:person|state|organisation|alliance|anonymous-source)$/.test(e.type);
	if (/\bwho(?:m|se)?\b/i.test(stem)) return isVoice(a) && isVoice(b);
	const sort = (e: Entity) => (e.type === 'alliance' ? 'organisation' : e.type);
	return sort(a) === sort(b);
}

/** All roles but one, if not all, are said in the question. */
const isVague = (query: Query, fact: Fact) =>
	fact.frame.roles.filter((r) => !isSaid(query, r)).length <= 1;

/** The question holds all that stands in the role. */
const isSaid = (query: Query, role: Role) => stemsIn(role).every((w) => query.words.has(w));
const stemsIn = rememberedOf((role: Role) => contentStems(role.text));

/** The same frame with fewer roles, all of them said in the question: it may be the same happening. */
const isCoarser = (
	query: Query,
	{ fact: other, role: unknown }: Binding,
	fact: Fact,
	asked: Role
) =>
	other.frame.type === fact.frame.type &&
	unknown.role === asked.role &&
	other.frame.roles.length > 1 &&
	other.frame.roles.filter((r) => r !== unknown).every((r) => isSaid(query, r));

function isOtherAnswer(article: Article, found: Role, key: Role): boolean {
	if (found.entity !== undefined && found.entity === key.entity) return false;
	if (found.date !== undefined && found.date === key.date) return false;
	if (found.quantity !== undefined && found.quantity === key.quantity) return false;
	const source = entityIn(article, found.entity);
	if (key.entity !== undefined && source?.sameAs?.includes(key.entity)) return false;
	return !isSameText(found.text, key.text);
}

/** "The article does not say": no fact may fill the role in a question that it explains as well. */
function openProblems(item: Item, article: Article, fact: Fact, stem: string): string[] {
	const query = readQuestion(stem);
	const own = explained(query, wordsBeside(article, fact));
	if (own < least)
		return [`“${stem}” does not lead back to ${fact.id} (${Math.round(own * 100)} %)`];
	return factsExplaining(article, query, own)
		.filter((other) => other.id !== fact.id)
		.flatMap((other) => {
			const role = other.frame.roles.find((r) => r.role === item.asked);
			const score = role ? explained(query, wordsBeside(article, other, role)) : 0;
			return role && score >= own ? [`“${stem}” is answered by ${other.id}: ${role.text}`] : [];
		});
}

/** A false statement that some fact states after all. */
function asserted(item: Item, article: Article): string[] {
	const own = item.statement ?? '';
	return statedAs(article)(normalised(own))
		.filter((f) => jaccard(stemSet(f.statement), stemSet(own)) >= 0.95)
		.map((f) => `${f.id} states “${item.statement}”`);
}

const statedAs = rememberedOf((article: Article) =>
	grouped(article.facts, (f) => [normalised(f.statement)])
);
