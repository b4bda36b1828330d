import type { Definite } from './definite.ts';
import type { Span } from '#lib/article/schema.ts';
import { possessiveOf, type Actor } from './actors.ts';
import { within, type Ground } from './ground.ts';
import { likelySubject } from './likely.ts';
import { inThirdPerson } from './third-person.ts';
import { looseTimeAt } from './loose-time.ts';
import type { Token, Word } from './parse.ts';
import {
	hasObjectBefore,
	isOfMatter,
	isSaidOfAnother,
	isTitledSince,
	sentenceAt
} from './referents.ts';
import { Tree } from './tree.ts';

/** What a word that points somewhere is likely to mean; `text` is empty where it can go. */
export type Likely = {
	readonly text: string;
	/** Where the words end that it stands for. */
	readonly end: number;
	readonly clarity: number;
	readonly actors?: readonly Actor[];
	readonly support?: readonly Span[];
};

/** What is known where the word stands. */
type Where = {
	readonly ground: Ground;
	/** The words that are being said, and the index of the one in question. */
	readonly words: readonly Word[];
	readonly at: number;
	readonly speaker?: Actor | undefined;
	readonly named: readonly Actor[];
	readonly isQuoted?: boolean;
	readonly isOfSeveral?: boolean;
	/** Other words of the same statement stand before it. */
	readonly isContinued?: boolean;
};

const some = 0.9;
const less = 0.8;

/**
 * A pronoun, a "last week" or an "I" that sure reading stops at, as it is likely meant: what is said with it waits
 * for the reader. Undefined where no reading is likelier than another.
 */
export function likelyAt(where: Where): Likely | undefined {
	const { ground, words, at } = where;
	const word = words[at] as Word;
	const low = word.text.toLowerCase();
	const as = (text: string, clarity: number, more: Partial<Likely> = {}): Likely => ({
		...{ text, end: word.end, clarity },
		...more
	});
	if (where.isQuoted && where.speaker) {
		const third = inThirdPerson(where.speaker, tokensOf(ground, word), words, at);
		if (third) return as(third.text, some, { end: third.end });
	}
	const time = looseTimeAt(words, at);
	if (time) return as(time.text, some, { end: time.end });
	if (/^(?:he|she|him|her|his|hers|himself|herself)$/.test(low)) return person(where, low, as);
	if (/^(?:it|its|itself)$/.test(low)) return thing(where, low, as);
	if (/^(?:they|them|their|theirs|themselves)$/.test(low)) return several(where, low, as);
	const next = words[at + 1]?.text ?? '';
	if (low === 'that' && isClauseMark(ground, word)) return as(word.text, 0.97);
	if (/^(?:other|another)$/.test(low) && /^\p{Ll}{3,}$/u.test(next)) return as(word.text, some);
	if (low === 'others' && at > 0) return as(word.text, less);
	if (/^(?:last|next)$/.test(low) && isKind(next)) return as(word.text, 0.95);
	if (low === 'those' && isParticiple(ground, words[at + 1])) return as(word.text, 0.95);
	if (low === 'both') return bothSides(where, next, as);
	return undefined;
}

/** "a last resort": one of its kind, and no day. */
const isKind = (noun: string): boolean =>
	/^\p{Ll}{3,}$/u.test(noun) &&
	!/^(?:nights?|days?|weeks?|months?|years?|decades?|century|summer|autumn|fall|winter|spring|weekend|hours?|minutes?|time|few|two|three|four)$/.test(
		noun
	);

type As = (text: string, clarity: number, more?: Partial<Likely>) => Likely;

/** "he" in somebody’s words: whoever is named in them already, or the speaker, or who came before. */
function person(where: Where, low: string, as: As): Likely | undefined {
	const { words, at, speaker } = where;
	const word = words[at] as Word;
	const sex = /^h(?:e|is|im|imself)$/.test(low) ? 'he' : 'she';
	const fits = (a: Actor) => a.pronoun === undefined || a.pronoun === sex;
	const inside = where.named.filter((a) => a !== speaker && a.type === 'person' && fits(a));
	const isSpeaker =
		speaker !== undefined && /^(?:person|anonymous-source)$/.test(speaker.type) && fits(speaker);
	const isOneSpeaker = isSpeaker && speaker.pronoun !== 'they';
	if (!where.isQuoted && isOneSpeaker) return as(word.text, inside.length > 0 ? less : some);
	if (inside.length > 0) return as(word.text, less);
	if (isSaidOfAnother(where.ground, word.start)) return undefined;
	const only = onlyOfSex(where, sex);
	if (only) {
		const isOwner = /^(?:his|hers)$/.test(low) || (low === 'her' && isNounNext(where));
		return as(isOwner ? possessiveOf(only) : only.name, less, { actors: [only] });
	}
	const before = likelyAgain(where, low);
	if (before && before.actors.every((a) => a !== speaker))
		return as(possessed(before.text, low), less, before);
	return undefined;
}

/** The one person known to be a "she", or a "he", whom the sentences before name. */
function onlyOfSex({ ground, words, at, speaker }: Where, sex: 'he' | 'she'): Actor | undefined {
	const word = words[at] as Word;
	const here = sentenceAt(ground, word.start);
	const from = ground.sentences[Math.max(0, (here?.index ?? 0) - 3)]?.start ?? 0;
	const people = within(ground.mentions, from, word.start).map((m) => m.actor);
	const [only, ...others] = new Set(
		people.filter((a) => a.type === 'person' && a.pronoun === sex && a !== speaker)
	);
	return others.length === 0 &&
		(!only || !isTitledSince(ground, only, word.start)) &&
		people.every((a) => a.type !== 'person' || a.pronoun || a === speaker)
		? only
		: undefined;
}

const isNounNext = ({ ground, words, at }: Where): boolean => {
	const next = words[at + 1];
	return next !== undefined && /^(?:NN|JJ|VBG|VBN|CD)/.test(tokenAt(ground, next)?.tag ?? '');
};

/** "it": something named or told of in the same words, what it is that …, or what the sentence before is about. */
function thing(where: Where, low: string, as: As): Likely | undefined {
	const { ground, words, at } = where;
	const word = words[at] as Word;
	const token = tokenAt(ground, word);
	if (low === 'it' && token?.relation === 'expl') return as(word.text, 0.95);
	if (low === 'it' && isWeather(ground, words, at)) return as(word.text, 0.95);
	const isNamed = where.named.some((a) => a !== where.speaker && a.type !== 'person');
	if (
		(isNamed && (at === 0 || where.isContinued)) ||
		hasNounBefore(ground, words, at, /^NN(?:P)?$/)
	)
		return as(word.text, some);
	if (low === 'its') {
		const owner = bodyBefore(ground, word);
		if (owner) return as(possessiveOf(owner), less, { actors: [owner] });
	}
	const isFree = !isOfMatter(words, at) && !hasObjectBefore(ground, word.start);
	const before = isOpening(where) && isFree ? likelyAgain(where, low) : undefined;
	return before && as(possessed(before.text, low), less, before);
}

/** "they": the plural before it, the speakers, those who are told, or what the sentence before is about. */
function several(where: Where, low: string, as: As): Likely | undefined {
	const { ground, words, at, speaker } = where;
	const word = words[at] as Word;
	// "Several of them", "three quarters of them": of whom, stands elsewhere.
	if (low === 'them' && words[at - 1]?.text === 'of' && at < 6) return undefined;
	if (hasNounBefore(ground, words, at, /^NNP?S$/) || hasList(words, at)) return as(word.text, some);
	if (speaker?.pronoun === 'they' || where.isOfSeveral) return as(word.text, 0.93);
	const told = low === 'they' && !where.isQuoted ? toldTo(ground, words[0]) : undefined;
	if (told !== undefined) return as(told, less);
	const before = isOpening(where) ? likelyAgain(where, low) : undefined;
	return before && as(possessed(before.text, low), less, before);
}

const isOpening = ({ at, isContinued }: Where): boolean => at === 0 && isContinued !== true;

const possessed = (text: string, low: string): string =>
	/^(?:his|its|their)$/.test(low) ? `${text}${text.endsWith('s') ? '’' : '’s'}` : text;

/** The subject of the sentence before, where the word could stand for it. */
function likelyAgain(
	{ ground, words, at, named }: Where,
	low: string
): { text: string; actors: readonly Actor[]; support: readonly Span[] } | undefined {
	const word = words[at] as Word;
	const s = sentenceAt(ground, word.start);
	const tokens = s && ground.parsed?.[s.index]?.tokens;
	if (!s || !tokens || tokens.length !== s.words.length) return undefined;
	if (!/^(?:he|she|it|they)$/.test(low)) return undefined;
	const index = s.words.findIndex((w) => w.start === word.start);
	const found = likelySubject({ ground, s, tree: new Tree(tokens), named }, index);
	if (!found || !found.isSpecific || found.text.split(' ').length > 7) return undefined;
	return { text: found.text, actors: found.actors, support: found.support };
}

const tokensOf = (ground: Ground, word: Word): readonly Token[] => {
	const s = sentenceAt(ground, word.start);
	return (s && ground.parsed?.[s.index]?.tokens) ?? [];
};

const tokenAt = (ground: Ground, word: Word): Token | undefined =>
	tokensOf(ground, word).find((t) => t.start === word.start);

/** "buys" is no plural. */
export const isVerb = (ground: Ground, word: Word): boolean =>
	/^VB/.test(tokenAt(ground, word)?.tag ?? '');

/** "the official news agency": the noun that was brought up is none where another follows right behind it. */
export function asPart(ground: Ground, found: Definite, next: Word | undefined): Definite {
	if (!found.instead || next?.start !== found.end + 1) return found;
	if (!/^NN/.test(tokenAt(ground, next)?.tag ?? '')) return found;
	return { clarity: Math.min(found.clarity, 0.82), end: found.end };
}

const isClauseMark = (ground: Ground, word: Word): boolean => {
	const token = tokenAt(ground, word);
	return token?.relation === 'mark' && token.tag === 'IN';
};

const isParticiple = (ground: Ground, word: Word | undefined): boolean =>
	word !== undefined && /^VB[NG]$/.test(tokenAt(ground, word)?.tag ?? '');

/** "it was time to", "it would be unacceptable that": it stands for what follows. */
function isWeather(ground: Ground, words: readonly Word[], at: number): boolean {
	const behind = words.slice(at + 1, at + 10);
	const found =
		/^(?:is|was|would be|will be|has been|had been|may be|might be|could be)(?: not| no| too| very| so| still)? ((?:\p{L}+ ){1,3})(that|to|for|if|when|who|which)\b/u.exec(
			behind.map((w) => w.text).join(' ')
		);
	const [, told = '', opener] = found ?? [];
	const last = told.trim().split(' ').at(-1) ?? '';
	// "It is meant to bring peace", "was ready to pay": something named before is.
	const isSomething = behind.some(
		(w) => w.text === last && /^VB[NG]$/.test(tokenAt(ground, w)?.tag ?? '')
	);
	return found !== null && !(/^(?:to|for)$/.test(opener ?? '') && (isSomething || able.test(last)));
}
const able =
	/^(?:ready|likely|able|unable|set|due|certain|bound|free|willing|unwilling|eager|keen|about|prepared|meant|built|designed|responsible)$/;

/** A noun of this kind that is nobody’s name but a thing stands before, in the same words. */
function hasNounBefore(ground: Ground, words: readonly Word[], at: number, tag: RegExp): boolean {
	const tokens = tokensOf(ground, words[at] as Word);
	const starts = new Set(words.slice(0, at).map((w) => w.start));
	return tokens.some(
		(t) =>
			starts.has(t.start) &&
			tag.test(t.tag) &&
			/^(?:nsubj|nsubj:pass|obj|obl|nmod|conj|root|appos)/.test(t.relation) &&
			!/^(?:year|month|week|day|time|way|one|nobody|nothing|anything|something|man|woman)s?$/i.test(
				t.text
			) &&
			!within(ground.mentions, t.start, t.end + 1).some((m) => m.actor.type === 'person')
	);
}

const hasList = (words: readonly Word[], at: number): boolean =>
	words.slice(1, at).some((w, i) => w.text === 'and' && /^\p{Lu}/u.test(words[i + 2]?.text ?? ''));

/** The state or body last named before a word in its sentence, by its name or its adjective. */
function bodyBefore(ground: Ground, word: Word): Actor | undefined {
	const s = sentenceAt(ground, word.start);
	return s
		? within(ground.mentions, s.start, word.start).findLast((m) =>
				/^(?:state|organisation|alliance)$/.test(m.actor.type)
			)?.actor
		: undefined;
}

/** "told southerners that … they had won": those to whom it is said. */
function toldTo(ground: Ground, first: Word | undefined): string | undefined {
	const tokens = first ? tokensOf(ground, first) : [];
	const told = tokens.find(
		(t) =>
			first !== undefined &&
			t.end < first.start &&
			t.tag === 'NNS' &&
			/^(?:obj|iobj)$/.test(t.relation) &&
			/^(?:tell|told|assured|warned|reminded|promised|informed)$/.test(tokens[t.head]?.text ?? '')
	);
	return told && !/^(?:reporters|journalists|viewers|listeners)$/.test(told.text)
		? told.text
		: undefined;
}

/** "both sides", "both countries": the two states of the headline, or the only two of the text. */
function bothSides({ ground, words, at }: Where, next: string, as: As): Likely | undefined {
	if (!/^(?:sides|countries|nations|governments|parties|states|capitals)$/.test(next))
		return undefined;
	const states = [...ground.cast.actors.values()].filter((a) => a.type === 'state');
	const ranked = states.sort((a, b) => b.mentions.length - a.mentions.length);
	const [one, two, three] = ranked;
	if (!one || !two || two.mentions.length < 2 * (three?.mentions.length ?? 0)) return undefined;
	const end = words[at + 1]?.end ?? 0;
	return as(`both ${one.name} and ${two.name}`, less, { end, actors: [one, two] });
}

/** The sentence before, which names what is meant. */
export function sentenceBefore(ground: Ground, position: number): Span[] {
	const here = sentenceAt(ground, position);
	const before = here && ground.sentences[here.index - 1];
	if (!before) return [];
	const { start, end } = before;
	return [{ start, end, exact: ground.text.slice(start, end) }];
}
