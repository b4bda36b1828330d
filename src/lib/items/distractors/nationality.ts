import type { Entity, Fact } from '#lib/article/schema.ts';
import { entitiesNamed, isRead, role, type ArticleIndex } from '../article-index.ts';
import { grouped } from '../lookup.ts';
import { remembered, rememberedOf } from '../remembered.ts';
import { countriesIn, countriesOf, type Countries } from './countries.ts';
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
export const toldOf = (index: ArticleIndex, person: Entity): string => tellingOf(index)(person);

const tellingOf = rememberedOf((index: ArticleIndex) => {
	const factsOn = grouped(index.facts, (f) => [f.frame.roles[0]?.entity ?? '']);
	return rememberedOf((person: Entity) =>
		[person.description, ...factsOn(person.id).map((f) => role(f, 'office')?.text ?? '')].join(' ')
	);
});

/** The structure's own states by their ids; of a text that the program read those of the world tables, too. */
export function landsIn(index: ArticleIndex, text: string): Countries {
	const own = statesIn(index, text).map(({ id }) => id);
	return isReadText(index.article) ? new Set([...own, ...countriesIn(text)]) : new Set(own);
}

/** A state's own, and those that the name of a body tells: "the White House", "the Ecuadorean army". */
const landsOfBody = (index: ArticleIndex, body: Entity): Countries =>
	new Set([...(body.type === 'state' ? [body.id] : []), ...landsIn(index, body.name)]);

/** The countries somebody stands for, as far as anything tells. */
export const landsOf = (index: ArticleIndex, person: Entity): Countries =>
	landsOfPeople(index)(person);

const landsOfPeople = rememberedOf((index: ArticleIndex) =>
	rememberedOf((person: Entity): Countries => {
		if (person.type !== 'person' && isReadText(index.article)) return landsOfBody(index, person);
		const told = toldOf(index, person);
		const own = statesIn(index, told).map(({ id }) => id);
		return isReadText(index.article)
			? new Set([...own, ...countriesOf(index.article, person, told)])
			: new Set(own);
	})
);

const isReadText = (article: ArticleIndex['article']) => kindOf(article) === 'read';
const kindOf = rememberedOf((article: ArticleIndex['article']) =>
	article.facts.some(isRead) ? 'read' : 'written'
);

const share = (a: Countries, b: Countries) => [...a].some((id) => b.has(id));

/**
 * A person who might have held a post as far as a name tells: of a country that the post names or,
 * where it names none, of the holder's own. Nobody takes a president of Egypt for a prime minister of
 * France, or for a leader of the Labour Party.
 */
export function isOfOneCountry(index: ArticleIndex, fact: Fact, person: Entity | undefined) {
	const holder = index.entity(fact.frame.roles[0]?.entity);
	if (!person || !holder) return false;
	const post = landsIn(index, role(fact, 'office')?.text ?? '');
	const wanted = post.size > 0 ? post : landsOf(index, holder);
	const own = landsOf(index, person);
	return wanted.size === 0 ? own.size === 0 : share(own, wanted);
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
	if (!isOfLand(index, key)) return false;
	const named = landsIn(index, said);
	const own = new Set([...landsOf(index, key)].filter((id) => named.has(id)));
	if (own.size === 0) return false;
	return !others.some((o) => isOfLand(index, o) && share(landsOf(index, o), own));
}

/** People are of a country, and in a text that the program read states and their bodies are, too. */
const isOfLand = (index: ArticleIndex, e: Entity | undefined): e is Entity =>
	e?.type === 'person' ||
	(isReadText(index.article) &&
		(e?.type === 'state' || e?.type === 'organisation' || e?.type === 'alliance'));

/** The wrong answers are of one country, and the key of another: the odd one out, whatever is asked. */
export function isOddByCountry(
	index: ArticleIndex,
	key: Entity | undefined,
	others: readonly (Entity | undefined)[]
): boolean {
	const [first, ...rest] = others.map((o) => (o ? landsOf(index, o) : new Set<string>()));
	const own = key ? landsOf(index, key) : new Set<string>();
	if (!first || rest.length === 0 || own.size === 0) return false;
	return rest.every((lands) => share(lands, first)) && !share(own, first);
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
	isRead(fact) &&
	key?.type === 'person' &&
	landsIn(index, said).size > 0 &&
	landsOf(index, key).size === 0;

/**
 * "Jimmy Carter said that America was the Great Satan": beside words on the country of the wrong speaker alone, whom
 * they fit is plain. Only of texts that the program read, whose speakers nobody chose.
 */
export const isOfOwnCountry = (
	index: ArticleIndex,
	fact: Fact,
	said: string,
	key: Entity | undefined,
	other: Entity | undefined
): boolean =>
	isRead(fact) &&
	key?.type === 'person' &&
	other?.type === 'person' &&
	share(landsIn(index, said), landsOf(index, other)) &&
	!share(landsIn(index, said), landsOf(index, key));

/**
 * Who could have done what the key did: somebody of the same country, as far as anything tells. Nobody takes Khomeini for the one who froze Iranian assets. Of acts that the program read; what is said anybody may say.
 */
export function isOfOneSide(index: ArticleIndex, fact: Fact, key: Entity, other: Entity): boolean {
	if (!isRead(fact) || key.type !== 'person' || other.type !== 'person') return true;
	return share(landsOf(index, key), landsOf(index, other));
}

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
	const own = landsOf(index, speaker);
	const speaksOfOwn = (text: string) => share(landsIn(index, text), own);
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
	const own = actor.type === 'state' ? new Set([actor.id]) : landsOf(index, actor);
	const isOwn = (whole: string) => own.has(whole);
	if (countriesOfPlacesIn(index, fact).some(isOwn)) return true;
	return isRead(fact) && abroad(index, fact).some(isOwn);
}

/** The states whose city, or whose minister, the statement names. */
const abroad = (index: ArticleIndex, fact: Fact): readonly string[] => [
	...homesNamed(fact.statement),
	...[...entitiesNamed(index, fact.statement)]
		.filter((e) => e.type === 'person' && e.id !== fact.frame.roles[0]?.entity)
		.flatMap((e) => [...landsOf(index, e)])
];

/** What the places that a statement names are part of. */
const countriesOfPlacesIn = (index: ArticleIndex, fact: Fact): readonly string[] =>
	[...entitiesNamed(index, fact.statement)]
		.filter((e) => e.type === 'place')
		.flatMap((e) => e.partOf ?? []);

/** Both are, as the structure tells them, of one of the article's states. */
export function areCompatriots(index: ArticleIndex, a: Entity, b: Entity | undefined): boolean {
	if (a.type !== 'person' || b?.type !== 'person') return false;
	return share(landsOf(index, a), landsOf(index, b));
}
