import { formatEdtf } from '#lib/article/edtf.ts';
import type { DateMention } from './dates.ts';
import type { Ground } from './ground.ts';
import { firstPerson, relative } from './lexicon/vague.ts';
import type { Word } from './parse.ts';

/** Whether "this", "those", "both", "others" is spelled out by what follows it. */
export function pointsInside(words: readonly Word[], at: number, low: string): boolean {
	const next = words[at + 1]?.text ?? '';
	const soon = (word: string, within: number) =>
		words.slice(at, at + within).some((w) => w.text === word);
	if (low === 'those') return /^(?:who|of|in|with)$/.test(next);
	if (low === 'such') return next === 'as';
	if (low === 'both') return soon('and', 9);
	return /^others?$/.test(low) && soon('than', 4);
}

const expletive =
	/^(?:is|was|would be|will be|has been) (?:\p{Ll}+ly |too |also )?(?:possible|clear|likely|unlikely|hard|difficult|easy|time|important|necessary|essential|vital|impossible|true|early|late|right|wrong|better|best|unclear|agreed|decided) (?:that|to)\b/u;

/** "it is possible that", "it was hard to": the pronoun stands for what follows. */
export const isExpletive = (words: readonly Word[], at: number): boolean =>
	expletive.test(
		words
			.slice(at + 1, at + 8)
			.map((w) => w.text)
			.join(' ')
	);

/** "the next drought", "the last round": one of a kind, and no day that counts from that of the text. */
function isNextOfItsKind(words: readonly Word[], at: number): boolean {
	const [before, word, next] = [at - 1, at, at + 1].map((i) => words[i]?.text ?? '');
	return (
		/^(?:the|its|their|his|her)$/i.test(before ?? '') &&
		/^(?:next|last)$/.test(word ?? '') &&
		/^\p{Ll}{4,}$/u.test(next ?? '') &&
		!/^(?:weeks?|months?|years?|days?|decades?|minutes?|hours?|century|centuries|weekend|night|spring|summer|autumn|winter|\p{Ll}+ days?)$/u.test(
			next ?? ''
		)
	);
}

/** The index behind the bracket that closes one; undefined where none does. */
export function bracketEnd(words: readonly Word[], at: number): number | undefined {
	let depth = 0;
	for (let next = at; next < words.length; next++) {
		const { text } = words[next] as Word;
		if (text === '(' || text === '[') depth++;
		if ((text === ')' || text === ']') && --depth === 0) return next + 1;
	}
	return undefined;
}

/** A date that is the subject of its clause and no time of it: "July 1 would be remembered". */
function isSpokenOf({ parsed, text }: Ground, { start, end }: DateMention): boolean {
	if (
		!/^(?:\p{Lu}|\d)/u.test(text.slice(start, start + 1)) ||
		/^(?:On|In) /.test(text.slice(start, end))
	)
		return false;
	const tokens = parsed?.flatMap((s) => (s.start <= start && end <= s.end ? s.tokens : [])) ?? [];
	return tokens.some((t) => start <= t.start && t.end <= end && /^nsubj/.test(t.relation));
}

/** "until now", "sooner or later", "laughed and then winced": a word of time that cannot go without the one before it. */
export const isTiedBehind = (before: string | undefined): boolean =>
	/^(?:until|till|by|from|since|up|even|or|and)$/i.test(before ?? '');

/** As a statement has it: "July 1 would be remembered" without "on", for it is spoken of. */
export const wordsOfDate = (ground: Ground, date: DateMention): string =>
	isSpokenOf(ground, date) ? formatEdtf(date.edtf) : date.text;

/** "we", "let us", "last week": who speaks, or from which day it counts, the words do not tell. */
export const pointsAway = (words: readonly Word[], at: number, low: string): boolean =>
	(firstPerson.test(low) && !letsOthers(words, at)) ||
	(relative.test(low) && !isNextOfItsKind(words, at));

/** "let Kenya into the union": not "let us begin". */
const letsOthers = (words: readonly Word[], at: number): boolean =>
	words[at]?.text === 'let' && !/^(?:us|me|['’]s)$/.test(words[at + 1]?.text ?? '');
