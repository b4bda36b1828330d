import type { Article, Fact, Role } from '#lib/article/schema.ts';
import { common, wordIndex } from '#lib/items/checks/word-index.ts';
import { contentStems, isFunctionWord, normalised, words } from '#lib/items/checks/words.ts';
import { entityIn } from '#lib/items/lookup.ts';
import { rememberedOf } from '#lib/items/remembered.ts';

/** A question read back: what sort of thing it asks for, and the words that are left to match. */
export type Query = {
	readonly asks: 'date' | 'number' | 'thing';
	readonly words: ReadonlySet<string>;
};

/** One way to answer a query: a fact with one of its roles as the unknown. */
export type Binding = { readonly fact: Fact; readonly role: Role; readonly score: number };

/** Words that a question brings along and no fact has. */
const scaffolding =
	/\b(?:according to the (?:article|text)|as far as the (?:article|text) says|when the article was written(?: \([^)]*\))?|which of (?:these|them)(?: (?:views|positions|statements)(?= was))?|in the article|does the article report|what kind of source|(?:which|what) (?:country|state|city|place|person|organisation|alliance|year|month|day|date|post|office|ship|group|institute|agreement|event|source)|what post|whose \w+ (?:is|was) it|held the post of|what number of|what is the number of|what was the number of|how many)\b/gi;

export function readQuestion(stem: string): Query {
	const isDate = /\bwhen\b(?! the article)|\b(?:which|what) (?:year|month|day|date)\b/i.test(stem);
	const isNumber =
		/\bhow (?:many|much)\b|\bnumber of\b|_{2,} (?:years|months|days|percent|per cent)/i.test(stem);
	const rest = stem.replace(scaffolding, ' ').replace(/_{2,}/g, ' ');
	return {
		asks: isDate ? 'date' : isNumber ? 'number' : 'thing',
		words: new Set(contentStems(rest))
	};
}

/** What a role is filled with, as far as a question can ask for it. */
export const sortOf = (role: Role): Query['asks'] =>
	role.date !== undefined ? 'date' : role.quantity !== undefined ? 'number' : 'thing';

/** Every unknown role of the fitting sort in these facts, with the share of the query's words that it explains. */
export const bindings = (article: Article, query: Query, facts: readonly Fact[]): Binding[] =>
	facts
		.filter((fact) => fact.status !== 'rejected')
		.flatMap((fact) =>
			fact.frame.roles
				.filter((role) => sortOf(role) === query.asks)
				.map((role) => ({ fact, role, score: explained(query, wordsBeside(article, fact, role)) }))
		);

export const explained = (query: Query, known: ReadonlySet<string>) =>
	query.words.size === 0 ? 0 : common(query.words, known) / query.words.size;

/** The facts that explain a share of the query's words, whichever of their roles is the unknown. */
export const factsExplaining = (article: Article, query: Query, share: number): readonly Fact[] =>
	factsByWords(article).holding(query.words, share);

const factsByWords = rememberedOf((article: Article) => {
	const index = wordIndex<Fact>();
	for (const fact of article.facts)
		index.add(
			fact,
			[undefined, ...fact.frame.roles].flatMap((role) => [...wordsBeside(article, fact, role)])
		);
	return index;
});

const beside = new WeakMap<Fact, Map<Role | undefined, ReadonlySet<string>>>();

/** The fact's words without those of one role, other names of its actors and its verb included; kept. */
export function wordsBeside(article: Article, fact: Fact, unknown?: Role): ReadonlySet<string> {
	const kept = beside.get(fact) ?? new Map<Role | undefined, ReadonlySet<string>>();
	beside.set(fact, kept);
	const found =
		kept.get(unknown) ?? new Set(textsBeside(article, fact, unknown).flatMap(contentStems));
	kept.set(unknown, found);
	return found;
}

function textsBeside(article: Article, fact: Fact, unknown?: Role): string[] {
	const speaker = fact.voice.kind === 'fact' ? undefined : fact.voice.speaker;
	const ids = fact.frame.roles
		.filter((r) => r !== unknown)
		.flatMap((r) => [r.entity, ...(r.entities ?? [])])
		.concat(speaker === unknown?.entity ? [] : [speaker]);
	const names = ids
		.flatMap((id) => entityIn(article, id) ?? [])
		.flatMap((e) => [e.name, ...e.aliases, ...(e.demonyms ?? [])]);
	const rest = unknown ? withoutPart(fact.statement, unknown.text) : fact.statement;
	// A number is asked by what it counts: "how many member states".
	const counted =
		unknown?.quantity === undefined ? [] : words(unknown.text).filter((w) => !isFunctionWord(w));
	return [rest, fact.frame.verb, ...names, ...counted];
}

const withoutPart = (text: string, part: string) => {
	const at = text.toLowerCase().indexOf(part.toLowerCase());
	return at < 0 ? text : text.slice(0, at) + text.slice(at + part.length);
};

export const isSameText = (a: string, b: string) => normalised(a) === normalised(b);
