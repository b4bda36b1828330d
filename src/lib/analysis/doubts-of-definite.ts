import { escaped } from '#lib/escaped.ts';
import type { Draft } from './draft.ts';
import type { Ground } from './ground.ts';
import { isAbove } from '#lib/article/open-nouns.ts';
import { heldBack } from './judge.ts';
import { months, weekdays } from './lexicon/calendar.ts';
import { clearOfAll, ofCountry } from './lexicon/clear-nouns.ts';
import type { Token } from './parse.ts';
import { quoteAt } from './quotes.ts';
import { sentenceAt } from './referents.ts';
import { Tree } from './tree.ts';

/**
 * "the solution", "this clause", "that city": a common noun with a determiner that says it is known, in a statement that
 * lets nobody know it. Where a list of nouns ends (open-nouns.ts), the reading of the sentence goes on: whatever nothing
 * completes, what neither the statement nor the headline has named and what is not one of its kind, makes the fact wait.
 */
export function withDoubtsOfDefinite(ground: Ground, d: Draft): Draft {
	return unclear(ground, d) === undefined ? d : heldBack(d);
}

/** The first phrase of a statement of which nobody knows what it means. */
export function unclear(ground: Ground, d: Draft): string | undefined {
	for (const { start, end } of d.evidence) {
		const s = sentenceAt(ground, start);
		const parsed = s && ground.parsed?.[s.index];
		if (!parsed) continue;
		const tree = new Tree(parsed.tokens);
		const found = parsed.tokens.findIndex(
			(token, at) =>
				start <= token.start &&
				token.end <= end &&
				/^(?:the|this|that|these|those)$/i.test(token.text) &&
				/^det/.test(token.relation) &&
				!quoteAt(ground.quotes, token.start) &&
				isTold(ground, d, tree, at) &&
				!isClear(ground, d, tree, at)
		);
		if (found >= 0) return wordsOf(tree, found);
	}
	return undefined;
}

const wordsOf = (tree: Tree, det: number) =>
	tree.tokens
		.slice(det, tree.head(det) + 1)
		.map(({ text }) => text)
		.join(' ');

/** The phrase stands in the statement as it stands in the text. */
function isTold(ground: Ground, { statement }: Draft, { tokens }: Tree, det: number): boolean {
	const noun = tokens[tokens[det]?.head ?? -1];
	const first = tokens[det];
	if (!noun || !first || noun.start < first.start || !/^NNS?$/.test(noun.tag)) return false;
	const words = ground.text.slice(first.start, noun.end).replace(/\s+/g, ' ').toLowerCase();
	return new RegExp(`(?<!\\p{L})${escaped(words)}(?!\\p{L})`, 'u').test(statement.toLowerCase());
}

function isClear(ground: Ground, d: Draft, tree: Tree, det: number): boolean {
	const noun = tree.head(det);
	const lemma = tree.tokens[noun]?.lemma.toLowerCase() ?? '';
	const isPointing = !/^the$/i.test(tree.text(det));
	if (/^(?:compound|appos|flat)/.test(tree.relation(noun))) return true;
	if (isPointing) return false;
	return (
		clearOfAll.has(lemma) ||
		isCompleted(tree, det, noun) ||
		isAbove(lemma, ground.headline) ||
		isBroughtUp(ground, d, tree, noun, lemma) ||
		(ofCountry.has(lemma) && hasCountry(ground, d))
	);
}

/** By what hangs from it, a name before it, a superlative, or a preposition behind it that brings no mere time. */
function isCompleted(tree: Tree, det: number, noun: number): boolean {
	const own = tree.under(noun);
	if (/^(?:embass|consulate|legation)/i.test(tree.text(noun))) return isOfState(tree, noun, own);
	const isTelling = (at: number) =>
		/^(?:acl|appos|flat|nmod:poss)/.test(tree.relation(at)) ||
		(/^nmod/.test(tree.relation(at)) && !isTime(tree.tokens[at])) ||
		/^JJS|^NNP/.test(tree.tag(at)) ||
		/^\p{Lu}/u.test(tree.text(at)) ||
		// "the two-state solution", "the oil price": some other noun says of what sort.
		(/^compound/.test(tree.relation(at)) && at > det);
	if (own.some((at) => at !== det && isTelling(at))) return true;
	const next = tree.tokens[noun + 1]?.text ?? '';
	// "the pianist Anna Berg"
	if (/^NNP/.test(tree.tag(noun + 1)) && !isTime(tree.tokens[noun + 1])) return true;
	return /^(?:of|to|for|between|against|with|on|over|about|from|that|which|who|whose|where|called|known)$/.test(
		next
	)
		? !isTime(tree.tokens[noun + 2])
		: /^(?:in|at|near|along|around|outside|inside|into)$/.test(next) &&
				/^\p{Lu}/u.test(tree.text(noun + 2)) &&
				!isTime(tree.tokens[noun + 2]);
}

/** "the consulate in Oslo": where a state's house stands does not say whose it is. */
const isOfState = (tree: Tree, noun: number, own: readonly number[]): boolean =>
	/^of$/.test(tree.tokens[noun + 1]?.text ?? '') ||
	own.some((at) => at < noun && /^\p{Lu}/u.test(tree.text(at)) && !/^det/.test(tree.relation(at)));

const isTime = (token: Token | undefined): boolean => time.test(token?.text ?? '');
const time = new RegExp(
	`^(?:\\d{1,4}|${months}|${weekdays}|day|week|month|year|morning|evening|night|time|past|present|future|beginning|end|spring|summer|autumn|winter|fall)s?$`
);

/** The statement itself has told of it before: "a fund …, and … the fund". */
function isBroughtUp(
	ground: Ground,
	{ statement }: Draft,
	tree: Tree,
	noun: number,
	lemma: string
): boolean {
	const word = tree.text(noun).toLowerCase();
	const low = statement.toLowerCase();
	const last = low.lastIndexOf(` ${word}`);
	return new RegExp(`(?<!\\bthe )(?<!\\p{L})(?:${escaped(lemma)}|${escaped(word)})`, 'u').test(
		low.slice(0, Math.max(0, last))
	);
}

/** A country stands in the statement, or one alone in the headline. */
function hasCountry({ cast, headline }: Ground, { actors, statement }: Draft): boolean {
	const states = [...cast.actors.values()].filter((a) => a.type === 'state');
	const standsIn = (words: string) =>
		states.filter((a) =>
			[a.name, ...a.aliases, ...a.demonyms].some((name) =>
				new RegExp(`(?<!\\p{L})${escaped(name.replace(/^the /i, ''))}(?!\\p{L})`, 'u').test(words)
			)
		);
	return (
		actors.some(({ type }) => type === 'state') ||
		standsIn(statement).length > 0 ||
		standsIn(headline).length === 1
	);
}
