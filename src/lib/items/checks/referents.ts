/**
 * M09: nothing in the stem points outside it. The ambiguity flaw of Moore et al. 2023; for articles
 * the commonest failure of careful hands (29 % of rejected items, ITEMS.md).
 */
import type { Article, Entity } from '#lib/article/schema.ts';
import { hard, soft, when, type ItemCheck } from '#lib/items/checks/finding.ts';
import { stems } from '#lib/items/checks/parts.ts';

/** "Why did he refuse?", "What did Israel do before they met?" */
export const pronouns: ItemCheck = (item, article) =>
	referring(item).flatMap((text) => {
		const lost = [...text.matchAll(pronoun)].find((m) => !hasAntecedent(text, m, article));
		return when(lost, hard('M09', `“${lost?.[0]}” has no antecedent in “${text}”`));
	});

/** "This led to what?" */
export const openingDemonstrative: ItemCheck = (item) =>
	referring(item).flatMap((text) =>
		when(
			/^["“]?(?:this|that|these|those)\b/i.test(text),
			hard('M09', `Opens with a pointer: “${text}”`)
		)
	);

/** "Who welcomed the move?", "What did the two sides agree?" */
export const bareNoun: ItemCheck = (item, article) =>
	referring(item).flatMap((text) => {
		const bare = [...text.matchAll(vagueNoun)].find((m) => isBare(text, m, article));
		return when(bare, soft('M09', `“${bare?.[0]}” is not spelled out in “${text}”`));
	});

/** Stems, and the events and rows that an item shows on their own. */
const referring = (item: Parameters<ItemCheck>[0]): readonly string[] => [
	...stems(item),
	...(item.steps ?? []).map((s) => s.text),
	...(item.pairs ?? []).flatMap((p) => [p.left])
];

const pronoun = /\b(?:he|she|him|her|his|hers|they|them|their|theirs|it|its)\b/gi;
/** "It is hard to say", "it was agreed that": the pronoun stands for what follows. */
const expletive =
	/^it (?:is|was|would be|will be|has been|had been|became)\b.*\b(?:that|to|who|which)\b/i;

/** "Who was it that …?", "Who made it known that …?": the pronoun holds the place of what follows. */
const isCleft = (before: string, after: string) =>
	(/\b(?:is|was) $/.test(before) && /^it that\b/.test(after)) ||
	(/\bmade $/.test(before) && /^it known\b.*\bthat\b/.test(after));

function hasAntecedent(text: string, match: RegExpMatchArray, article: Article): boolean {
	const before = text.slice(0, match.index);
	const word = match[0].toLowerCase();
	if (word === 'it' && expletive.test(text.slice(match.index))) return true;
	if (word === 'it' && isCleft(before, text.slice(match.index))) return true;
	if (isBoundByQuestion(before, word)) return true;
	if (/^(?:it|its)$/.test(word)) return namesAny(before, article, isThing) || hasNounPhrase(before);
	if (/^the(?:y|m|ir|irs)$/.test(word))
		return namesAny(before, article, () => true) || hasNounPhrase(before);
	return namesAny(before, article, isPerson) || personNoun.test(before);
}

/** "Which state opened its mission?", "Who said that he would resign?", but not "Which state did he accuse?" */
function isBoundByQuestion(before: string, word: string): boolean {
	const asksPerson =
		/\bwho(?:se)?\b|\b(?:which|what) (?:person|minister|leader|diplomat|official)\b/i;
	const isPersonal = /^(?:he|she|his|hers?)$/.test(word);
	if (!(isPersonal ? asksPerson : /\b(?:who|whose|which|what)\b/i).test(before)) return false;
	if (/^(?:its|his|hers?|theirs?)$/.test(word)) return true;
	return (
		/\b(?:that|when|if|because|after|before|while)\b/i.test(before) && !/^(?:him|them)$/.test(word)
	);
}

const isPerson = (e: Entity) => ['person', 'anonymous-source', 'office'].includes(e.type);
const isThing = (e: Entity) => e.type !== 'person';
const personNoun =
	/\b(?:minister|president|diplomat|expert|analyst|leader|ambassador|envoy|general|official|spokes\w+|king|queen|chancellor|senator|commander|activist)\b/i;
const hasNounPhrase = (text: string) =>
	/\b(?:the|an?|each|every|its|their|[A-Z]\w+['’]s?) \w+/.test(text);

function namesAny(text: string, article: Article, fits: (e: Entity) => boolean): boolean {
	const plain = text.toLowerCase();
	return article.entities
		.filter(fits)
		.some((e) =>
			namesOf(e).some((name) => plain.includes(name.toLowerCase().replace(/^the /, '')))
		);
}

const namesOf = (e: Entity) => [e.name, ...e.aliases, ...(e.demonyms ?? [])];

const vagueNoun =
	/\b(?:the (?:two |three |other )?(?:moves?|deals?|talks|agreements?|decisions?|measures?|steps?|plans?|issues?|incidents?|affair|announcements?|meetings?|visits?|polic(?:y|ies)|statements?|reports?|attacks?|crisis|conflicts?|disputes?|proposals?|offers?|operations?|invitations?|objections?|vetos?|broadcasts?|sides?|parties|countries|leaders|governments?|alliance|organisation|(?:prime )?minister|president|diplomats?|officials?|spokes(?:man|woman|person)|experts?|former|latter)|both (?:sides|parties|countries|leaders|governments|states))\b(?!['’])/gi;

/** "the talks in Geneva", "the veto that …" are spelled out; so is what the stem has named before. */
function isBare(text: string, match: RegExpMatchArray, article: Article): boolean {
	const start = match.index ?? 0;
	const after = text.slice(start + match[0].length);
	if (
		/^[ -]*(?!(?:on|in|at|from|by|after|before) (?:\d|the (?:same )?(?:day|week|month|year)|(?:January|February|March|April|May|June|July|August|September|October|November|December)\b))(?:of|on|between|over|about|for|to|in|at|from|by|against|with|that|which|who|when|where|after|before|under|during|called|known)\b/i.test(
			after
		)
	)
		return false;
	if (/^ (?:[A-Z][\w’']+)/.test(after)) return false; // "the president Emmanuel Macron"
	const noun = match[0].split(' ').at(-1)?.toLowerCase() ?? '';
	const before = text.slice(0, start);
	if (new RegExp(`\\b${noun.replace(/s$/, '')}`, 'i').test(before)) return false;
	if (/sides|parties|countries|leaders|governments|states|two/i.test(match[0]))
		return countNamed(before, article) < 2;
	// "NATO said that the alliance …": a common noun that stands for the one actor named before it.
	if (/alliance|organisation|minister|president|government/i.test(match[0]))
		return countNamed(before, article) < 1;
	return true;
}

function countNamed(text: string, article: Article): number {
	const plain = text.toLowerCase();
	const named = article.entities.filter((e) =>
		namesOf(e).some((n) => plain.includes(n.toLowerCase().replace(/^the /, '')))
	);
	return named.length;
}
