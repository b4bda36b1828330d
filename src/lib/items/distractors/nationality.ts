import type { Entity, Fact } from '#lib/article/schema.ts';
import { entitiesNamed, role, type ArticleIndex } from '../article-index.ts';
import { grouped } from '../lookup.ts';
import { remembered, rememberedOf } from '../remembered.ts';
import { homesNamed } from './cues.ts';

/** The states that a text names, by name or by what their people are called. */
const statesIn = (index: ArticleIndex, text: string) => statesNamed(index)(text);

const statesNamed = rememberedOf((index: ArticleIndex) => {
	const states = index.article.entities.filter((e) => e.type === 'state');
	return remembered((text): readonly Entity[] => {
		const named = entitiesNamed(index, text);
		return states.filter((e) => named.has(e));
	});
});

/** What the structure says of a person: the description, and posts that facts give them. */
const toldOf = (index: ArticleIndex, person: Entity): string => tellingOf(index)(person);

const tellingOf = rememberedOf((index: ArticleIndex) => {
	const factsOn = grouped(index.facts, (f) => [f.frame.roles[0]?.entity ?? '']);
	return rememberedOf((person: Entity) =>
		[person.description, ...factsOn(person.id).map((f) => role(f, 'office')?.text ?? '')].join(' ')
	);
});

/**
 * A person who might have held a post as far as a name tells: of a country that the post names or,
 * where it names none, of the holder's own. Nobody takes a president of Egypt for a prime minister of
 * France, or for a leader of the Labour Party.
 */
export function isOfOneCountry(index: ArticleIndex, fact: Fact, person: Entity | undefined) {
	const holder = index.entity(fact.frame.roles[0]?.entity);
	if (!person || !holder) return false;
	const post = statesIn(index, role(fact, 'office')?.text ?? '');
	const wanted = post.length > 0 ? post : statesIn(index, toldOf(index, holder));
	const own = statesIn(index, toldOf(index, person));
	return wanted.length === 0 ? own.length === 0 : own.some((s) => wanted.includes(s));
}

/**
 * The statement names the country of the key alone ("Hungarian hesitation" with one Hungarian among
 * the options), so that the country gives the name away.
 */
export function countryTells(
	index: ArticleIndex,
	said: string,
	key: Entity | undefined,
	others: readonly (Entity | undefined)[]
): boolean {
	if (key?.type !== 'person') return false;
	const named = statesIn(index, said);
	const own = statesIn(index, toldOf(index, key)).filter((s) => named.includes(s));
	if (own.length === 0) return false;
	return !others.some(
		(o) => o?.type === 'person' && statesIn(index, toldOf(index, o)).some((s) => own.includes(s))
	);
}

/**
 * "Britain was ready", said by somebody whose country the text does not give, among Icelanders: whether the names
 * tell it, the structure cannot know. Only of texts that an analyser read; our own say where everybody is from.
 */
export const mayTellCountry = (
	index: ArticleIndex,
	fact: Fact,
	said: string,
	key: Entity | undefined
): boolean =>
	fact.provenance === 'analyser' &&
	key?.type === 'person' &&
	statesIn(index, said).length > 0 &&
	statesIn(index, toldOf(index, key)).length === 0;

/**
 * The key alone speaks of its speaker's country ("victories of the Croatian army", said by a Croatian),
 * so that whose words they are can be told unread.
 */
export function countryTellsPhrase(
	index: ArticleIndex,
	speaker: Entity | undefined,
	key: string,
	others: readonly string[]
): boolean {
	if (speaker?.type !== 'person') return false;
	const own = statesIn(index, toldOf(index, speaker));
	const speaksOfOwn = (text: string) => statesIn(index, text).some((s) => own.includes(s));
	return speaksOfOwn(key) && !others.some(speaksOfOwn);
}

/** The text names an actor, or the country of a person: beside such words the name would tell itself. */
export function isNamedIn(index: ArticleIndex, text: string, actor: Entity): boolean {
	const named = entitiesNamed(index, text);
	if (named.has(actor)) return true;
	return actor.type === 'person' && statesIn(index, toldOf(index, actor)).some((s) => named.has(s));
}

const goingOrCallingAbroad = new Set(
	'arrive visit fly travel go come hint write appeal turn telephone'.split(' ')
);

/**
 * Nobody is taken for somebody who flies to their own capital, or writes threatening letters there; nor
 * a state for one that lends to its own dam.
 */
export function isAtHome(index: ArticleIndex, fact: Fact, actor: Entity | undefined): boolean {
	if (actor?.type !== 'state' && actor?.type !== 'person') return false;
	if (actor.type === 'person' && !goingOrCallingAbroad.has(fact.frame.verb)) return false;
	const own =
		actor.type === 'state' ? [actor.id] : statesIn(index, toldOf(index, actor)).map((s) => s.id);
	const isOwn = (whole: string) => own.includes(whole);
	if (countriesOfPlacesIn(index, fact).some(isOwn)) return true;
	return fact.provenance === 'analyser' && abroad(index, fact).some(isOwn);
}

/** The states whose city, or whose minister, the statement names. */
const abroad = (index: ArticleIndex, fact: Fact): readonly string[] => [
	...homesNamed(fact.statement),
	...[...entitiesNamed(index, fact.statement)]
		.filter((e) => e.type === 'person' && e.id !== fact.frame.roles[0]?.entity)
		.flatMap((e) => statesIn(index, toldOf(index, e)).map((s) => s.id))
];

/** What the places that a statement names are part of. */
const countriesOfPlacesIn = (index: ArticleIndex, fact: Fact): readonly string[] =>
	[...entitiesNamed(index, fact.statement)]
		.filter((e) => e.type === 'place')
		.flatMap((e) => e.partOf ?? []);

/** Both are, as the structure tells them, of one of the article's states. */
export function areCompatriots(index: ArticleIndex, a: Entity, b: Entity | undefined): boolean {
	if (a.type !== 'person' || b?.type !== 'person') return false;
	const own = statesIn(index, toldOf(index, a));
	return statesIn(index, toldOf(index, b)).some((s) => own.includes(s));
}
