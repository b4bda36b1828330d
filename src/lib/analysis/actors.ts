import type { EntityType, Span } from '#lib/article/schema.ts';
import { slugOf } from './slug.ts';

/** Somebody or something that the text names, as the passes come to know it. */
export type Actor = {
	readonly id: string;
	/** May change while little is known: a name turns out to be a person’s. */
	type: EntityType;
	/** As a sentence uses it, with "the" where English wants it. */
	readonly name: string;
	readonly aliases: Set<string>;
	readonly demonyms: Set<string>;
	noun?: string;
	/** Common nouns by which the text may mean it: "the airline", "the alliance". */
	readonly nouns: Set<string>;
	pronoun?: 'he' | 'she' | 'it' | 'they';
	readonly partOf: Set<string>;
	readonly sameAs: Set<string>;
	readonly posts: Post[];
	readonly mentions: Span[];
	/** 0–1: that these words name something of this type. */
	sureness: number;
};

/** What somebody is said to be: "prime minister of Israel", "an expert on relations with NATO". */
export type Post = {
	readonly text: string;
	readonly title: string;
	readonly of?: Actor;
	/** One person holds it at a time. */
	readonly single: boolean;
	/** "former": held no longer. */
	readonly past: boolean;
	readonly evidence: Span;
};

/** A stretch of the text that means an actor. `outer` begins before it where titles do. */
export type Mention = {
	readonly start: number;
	readonly end: number;
	readonly outer: number;
	/** Where what is said behind the name, between commas, ends; else `end`. */
	outerEnd: number;
	actor: Actor;
	readonly form: 'name' | 'short' | 'demonym' | 'description' | 'pronoun';
};

export class Cast {
	readonly actors = new Map<string, Actor>();
	readonly mentions: Mention[] = [];

	/** The actor of this id, made on its first mention. */
	actor(id: string, type: EntityType, name: string, more: Partial<Actor> = {}): Actor {
		const known = this.actors.get(id);
		if (known) return known;
		const made: Actor = {
			id,
			type,
			name,
			aliases: new Set(),
			demonyms: new Set(),
			nouns: new Set(),
			partOf: new Set(),
			sameAs: new Set(),
			posts: [],
			mentions: [],
			sureness: 1,
			...more
		};
		this.actors.set(id, made);
		return made;
	}

	/** An actor by a name that no table knows; a name borne by two types of thing gets two ids. */
	named(type: EntityType, name: string, sureness: number): Actor {
		const slug = slugOf(name) || 'unnamed';
		const taken = this.actors.get(slug);
		// Once it was said what "Mahan Air" is, it is that everywhere.
		if (taken && type === 'group') return taken;
		const id = taken && taken.type !== type ? `${slug}-${type}`.slice(0, 64) : slug;
		return this.actor(id, type, name, { sureness });
	}

	mention(text: string, mention: Mention): Mention {
		const { start, end, actor } = mention;
		this.mentions.push(mention);
		actor.mentions.push({ start, end, exact: text.slice(start, end) });
		return mention;
	}

	/** The one turns out to be the other: all that is known of it, and every mention, is the other’s. */
	merge(one: Actor, other: Actor): void {
		if (one === other) return;
		for (const mention of this.mentions) if (mention.actor === one) mention.actor = other;
		other.mentions.push(...one.mentions);
		other.aliases.add(one.name.replace(/^the /, ''));
		this.actors.delete(one.id);
	}
}

/** "Norway’s", "the United States’". */
export const possessiveOf = ({ name, type }: Actor): string =>
	`${name}${name.endsWith('s') && type !== 'person' ? '’' : '’s'}`;

/** "Norway and Ghana closed its borders": of neither of them. "The judges in Geneva threw out its demand": of no town, and of no judges. */
export const isOfNone = (
	things: readonly Actor[],
	{ named = [], isOfSeveral }: { readonly named?: readonly Actor[]; readonly isOfSeveral?: boolean }
): boolean =>
	(isOfSeveral === true && things.every((a) => named.includes(a))) ||
	(things.length > 0 &&
		things.every(({ type }) => type === 'place' || type === 'anonymous-source'));
