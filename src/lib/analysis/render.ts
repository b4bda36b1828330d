import type { Span } from '#lib/article/schema.ts';
import { isOfNone, possessiveOf, type Actor, type Mention } from './actors.ts';
import type { DateMention } from './dates.ts';
import { sentenceAt, personFor, thingFor } from './referents.ts';
import { within, type Ground } from './ground.ts';
import { courtesy } from './lexicon/titles.ts';
import { isInName, tidied } from './clause-text.ts';
import { definiteAt } from './definite.ts';
import { isLooseTime } from './loose-time.ts';
import {
	bracketEnd,
	isExpletive,
	wordsOfDate,
	isTiedBehind,
	pointsAway,
	pointsInside
} from './pointers.ts';
import { closed, dropped } from './lexicon/vague.ts';
import type { Word } from './parse.ts';
import { isOfPlace } from './state-words.ts';
import { asPart, isVerb, likelyAt, sentenceBefore, type Likely } from './render-likely.ts';

/** A stretch of the text said so that it can stand alone. */
export type Rendered = {
	readonly text: string;
	/** Named actors in it, in order. */
	readonly actors: readonly Actor[];
	readonly dates: readonly DateMention[];
	/** Sentences that say whom a pronoun or description means. */
	readonly support: readonly Span[];
	/** 0–1: that nothing in it points outside. */
	readonly clarity: number;
};

type Options = {
	/** Whose words these are: "he" and "it" may mean the speaker. */
	readonly speaker?: Actor | undefined;
	/** In a quotation brackets hold what the journalist put in to make it clear. */
	readonly isQuoted?: boolean;
	/** It follows other words of the same sentence. */
	readonly isContinued?: boolean;
	/** Named before in the same statement. */
	readonly named?: readonly Actor[];
	/** Several are named as its subject: "their" is theirs. */
	readonly isOfSeveral?: boolean;
	/** Where sure reading stops, what is likely meant is said: it is proposed to the reader, and no more. */
	readonly isLikely?: boolean;
};

/** The stretch with its referents spelled out; undefined where something in it cannot be resolved. */
export function render(
	ground: Ground,
	start: number,
	end: number,
	options: Options = {}
): Rendered | undefined {
	const sentence = sentenceAt(ground, start);
	if (!sentence || end > sentence.end) return undefined;
	const words = sentence.words.filter((w) => w.start >= start && w.end <= end);
	const state = new Rendering(ground, words, options);
	for (let at = 0; at < words.length && !state.isBlocked;) at = state.take(at);
	return state.isBlocked ? undefined : state.done();
}

class Rendering {
	isBlocked = false;
	private out = '';
	private previousEnd = -1;
	private clarity = 1;
	private readonly actors: Actor[] = [];
	private readonly dates: DateMention[] = [];
	private readonly support: Span[] = [];
	private readonly mentions: ReadonlyMap<number, Mention>;
	private readonly dateAt: ReadonlyMap<number, DateMention>;
	private readonly ground: Ground;
	private readonly words: readonly Word[];
	private readonly options: Options;

	constructor(ground: Ground, words: readonly Word[], options: Options) {
		this.ground = ground;
		this.words = words;
		this.options = options;
		const [from, to] = [words[0]?.start ?? 0, words.at(-1)?.end ?? 0];
		this.mentions = new Map(
			within(ground.mentions, from, to)
				.map((m) => [m.start, m] as const)
				.reverse()
		);
		this.dateAt = new Map(within(ground.dates, from, to).map((d) => [d.start, d] as const));
	}

	/** Takes what begins at a word, and returns the index of the next word to take. */
	take(at: number): number {
		const word = this.words[at] as Word;
		const date = this.dateAt.get(word.start);
		if (date) return this.takeDate(at, date);
		if (word.text === '(' || word.text === '[')
			return this.options.isQuoted ? at + 1 : (bracketEnd(this.words, at) ?? this.block());
		if (this.options.isQuoted && (word.text === ')' || word.text === ']')) return at + 1;
		const mention = this.mentions.get(word.start);
		if (mention && mention.form !== 'pronoun') return this.takeMention(at, mention);
		if (courtesy.test(word.text) && this.mentions.has(this.words[at + 1]?.start ?? -1))
			return at + 1;
		if (/^\p{Lu}?\p{Ll}+$/u.test(word.text) || word.text === 'I') return this.takeWord(at, word);
		this.write(word, word.text);
		return at + 1;
	}

	done(): Rendered {
		const { actors, dates, support, clarity } = this;
		return { text: tidied(this.out), actors, dates, support, clarity };
	}

	private write(word: Word, text: string, end = word.end): void {
		const gap = this.previousEnd < 0 || word.start > this.previousEnd ? ' ' : '';
		this.out += gap + text;
		this.previousEnd = end;
	}

	/** Stops here, or goes on with what is likely meant where that is asked for. */
	private block(at?: number): number {
		const { ground, words, options, actors } = this;
		const found =
			at === undefined || !options.isLikely
				? undefined
				: likelyAt({ ...options, ground, words, at, named: [...(options.named ?? []), ...actors] });
		if (found && at !== undefined) return this.takeLikely(at, found);
		this.isBlocked = true;
		return this.words.length;
	}

	private takeLikely(at: number, found: Likely): number {
		if (found.text !== '') this.write(this.words[at] as Word, found.text, found.end);
		this.actors.push(...(found.actors ?? []));
		this.support.push(...(found.support ?? []));
		this.clarity *= found.clarity;
		return this.indexAfter(at, found.end);
	}

	private indexAfter(at: number, end: number): number {
		const next = this.words.findIndex((w, i) => i >= at && w.start >= end);
		return next < 0 ? this.words.length : next;
	}

	private takeDate(at: number, date: DateMention): number {
		this.dates.push(date);
		this.write(this.words[at] as Word, wordsOfDate(this.ground, date), date.end);
		return this.indexAfter(at, date.end);
	}

	private takeMention(at: number, mention: Mention): number {
		const { actor } = mention;
		const isNew = !this.actors.includes(actor) && !(this.options.named ?? []).includes(actor);
		const own = this.ground.text.slice(mention.start, mention.end);
		const word = this.words[at] as Word;
		const isShort =
			mention.form === 'short' ||
			(mention.form === 'name' && own !== actor.name && actor.name.endsWith(` ${own}`));
		const full = isNew && isShort && !isInName(this.out) && !/^the /i.test(actor.name);
		const hasThe = /(?:^|\s)[Tt]he\s*$/.test(this.out);
		this.write(
			word,
			full ? (hasThe ? actor.name.replace(/^the /i, '') : actor.name) : own,
			mention.end
		);
		if (mention.form !== 'demonym') this.actors.push(actor);
		return this.indexAfter(at, mention.end);
	}

	private takeWord(at: number, word: Word): number {
		const low = word.text.toLowerCase();
		if (this.options.isLikely && isLooseTime(this.ground, this.words, at)) return this.block(at);
		if (pointsAway(this.words, at, low)) return this.block(at);
		// "to do likewise": the word carries the verb.
		if (dropped.test(low) && !(low === 'likewise' && !this.words[at + 1])) return this.drop(at);
		if (/^(?:he|she|his|him|her|hers|himself|herself)$/.test(low))
			return this.personal(at, word, low);
		if (/^(?:it|its|itself)$/.test(low)) return this.neuter(at, word, low);
		if (/^(?:they|them|their|theirs|themselves)$/.test(low)) return this.plural(at, word, low);
		if (/^(?:this|these|those|such|both|other|others|another|neither|either)$/.test(low))
			return pointsInside(this.words, at, low) ? this.keep(at, word) : this.block(at);
		if (
			low === 'that' &&
			(at === 0 ||
				/^(?:of|in|on|by|for|with|to|from|and|but|is|was)$/i.test(this.words[at - 1]?.text ?? ''))
		)
			return this.block(at);
		if (low === 'the') return this.definite(at, word);
		this.write(word, at === 0 && !this.options.isContinued ? this.opening(word) : word.text);
		return at + 1;
	}

	/** The first word of a sentence loses its capital, unless the text writes it so elsewhere. */
	private opening({ text, start }: Word): string {
		if (!/^\p{Lu}\p{Ll}+$/u.test(text)) return text;
		// "President Bush, who …": the title keeps its capital with the name.
		const isTitle = [...this.mentions.values()].some((m) => m.outer === start && m.start > start);
		if (isTitle) return text;
		return this.ground.capitals.has(text) || isOfPlace(text) ? text : text.toLowerCase();
	}

	/** "However, …": the word and its comma. */
	private drop(at: number): number {
		this.previousEnd = Math.min(this.previousEnd, (this.words[at] as Word).end - 1);
		const [before, next] = [at - 1, at + 1].map((i) => this.words[i]?.text);
		if (/^(?:hour|day|week|month|year)s?$/.test(before ?? '')) return this.block();
		if (isTiedBehind(before)) return this.keep(at, this.words[at] as Word);
		if (next === ',' && before === ',') this.out = this.out.replace(/,$/, '');
		return next === ',' && (at === 0 || before === ',') ? at + 2 : at + 1;
	}

	private personal(at: number, word: Word, low: string): number {
		const sex = /^h(?:e|is|im|imself)$/.test(low) ? 'he' : 'she';
		const fits = (a: Actor | undefined) =>
			a?.type === 'person' && (a.pronoun === undefined || a.pronoun === sex);
		const inside = [...new Set([...(this.options.named ?? []), ...this.actors])].filter(
			(a) => a.type === 'person'
		);
		const own = inside.filter(fits);
		const { speaker } = this.options;
		if (own.length === 0 && speaker && fits(speaker) && !inside.length) return this.keep(at, word);
		if (own.length === 1 && own[0] && (!speaker || own[0] === speaker || !fits(speaker)))
			return this.keep(at, word);
		if (own.length > 0) return this.block(at);
		const actor = personFor(this.ground, word.start, sex);
		if (!actor) return this.block(at);
		return this.replace(
			at,
			word,
			actor,
			/^(?:his|hers)$/.test(low) || (low === 'her' && this.isPossessive(at))
		);
	}

	private isPossessive(at: number): boolean {
		const next = this.words[at + 1]?.text ?? '';
		return /^\p{L}/u.test(next) && !closed.has(next.toLowerCase());
	}

	private neuter(at: number, word: Word, low: string): number {
		const things = [...new Set([...(this.options.named ?? []), ...this.actors])].filter(
			(a) => a.type !== 'person'
		);
		const { speaker } = this.options;
		if (low === 'it' && isExpletive(this.words, at)) return this.keep(at, word);
		if (low === 'its' && isOfNone(things, this.options)) return this.block(at);
		if (low === 'its' && things.length === 1) return this.keep(at, word);
		if (
			things.length === 0 &&
			speaker &&
			speaker.type !== 'person' &&
			speaker.type !== 'anonymous-source'
		)
			return this.keep(at, word);
		if (low === 'its' && things.length > 0) {
			// Whichever of them it means, it stands beside all of them here as it does in the text.
			this.clarity *= 0.97;
			return this.keep(at, word);
		}
		const actor = things.length > 0 || at > 0 ? undefined : thingFor(this.ground, word.start);
		return actor ? this.replace(at, word, actor, low === 'its') : this.block(at);
	}

	private plural(at: number, word: Word, low: string): number {
		const isPlural = (one: Word) =>
			one.text === 'and' ||
			(/^\p{Ll}{3,}s$/u.test(one.text) && !/ss$/.test(one.text) && !isVerb(this.ground, one));
		const isOwn = this.options.isOfSeveral === true || this.words.slice(0, at).some(isPlural);
		return low === 'their' && isOwn ? this.keep(at, word) : this.block(at);
	}

	private keep(at: number, word: Word): number {
		this.write(word, word.text);
		return at + 1;
	}

	private replace(at: number, word: Word, actor: Actor, possessive: boolean): number {
		this.write(word, possessive ? possessiveOf(actor) : actor.name);
		this.actors.push(actor);
		this.support.push(...sentenceBefore(this.ground, word.start));
		this.clarity *= 0.93;
		return at + 1;
	}

	private definite(at: number, word: Word): number {
		const known = [...this.actors, ...(this.options.named ?? [])];
		const read = definiteAt(this.ground, this.words, at, this.mentions, known);
		const found = asPart(this.ground, read, this.words[this.indexAfter(at, read.end)]);
		this.clarity *= found.clarity;
		if (found.instead) {
			this.write(word, found.instead.text, found.end);
			this.support.push(found.instead.support);
			return this.indexAfter(at, found.end);
		}
		if (!found.actor) return this.keep(at, word);
		this.write(word, found.actor.name, found.end);
		this.actors.push(found.actor);
		return this.indexAfter(at, found.end);
	}
}
