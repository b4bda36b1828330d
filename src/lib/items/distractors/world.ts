import type { Article, Entity, Fact, Role } from '#lib/article/schema.ts';
import { cities } from '#lib/world/cities.ts';
import { city, existsOn, state, type City, type State } from '#lib/world/lookup.ts';
import { membershipOn, organisations } from '#lib/world/organisations.ts';
import { states } from '#lib/world/states.ts';
import {
	isEvent,
	isRead,
	mentions,
	namesOf,
	role as findRole,
	type ArticleIndex
} from '../article-index.ts';
import { compareText } from '../compare-text.ts';
import { rememberedOf } from '../remembered.ts';
import type { Distractor } from '../schema.ts';
import { capitalise } from '../wording/clause.ts';
import { datePrecision } from '../wording/wh.ts';
import { otherHolders } from './office-holders.ts';

/** What the world tables lend where the article has too few actors of a sort. */
export function worldDistractors(index: ArticleIndex, fact: Fact, asked: Role): Distractor[] {
	const key = index.entity(asked.entity);
	const date = findRole(fact, 'time')?.date;
	if (!key || date === undefined || fact.voice.kind !== 'fact') return [];
	if (key.type === 'person')
		return asked.role === 'agent' ? otherHolders(index, fact, key, date) : [];
	if (!isEvent(fact) || fact.frame.modality !== 'asserted') return [];
	if (!fact.functional.includes(asked.role)) return [];
	// What a text that the program read leaves out may be so for all that: Kuwait stood by Saudi Arabia.
	if (key.type === 'state') return isRead(fact) ? [] : otherStates(index, fact, asked, key, date);
	const isCity = asked.role === 'place' && key.noun === 'city' && datePrecision(date) !== 'year';
	return isCity ? otherCities(index, fact, asked, key, date) : [];
}

/** States of the key's part of the world that the article names nowhere, the most alike first. */
function otherStates(
	index: ArticleIndex,
	fact: Fact,
	asked: Role,
	key: Entity,
	date: string
): Distractor[] {
	const own = state(key.id);
	if (!own || ![undefined, 'country', 'state'].includes(key.noun)) return [];
	const shared = organisations.filter((o) => membershipOn(o, own.id, date) === true);
	/** Neighbours tempt, and states that sit in the same organisations. */
	const alike = (s: State) =>
		(own.neighbours.includes(s.id) ? 3 : 0) +
		(s.subregion === own.subregion ? 2 : 0) +
		shared.filter((o) => membershipOn(o, s.id, date) === true).length;
	const found = states.filter(
		(s) =>
			s.id !== own.id &&
			s.region === own.region &&
			s.standing !== 'disputed' &&
			existsOn(s.id, date) === true &&
			!s.successors.includes(own.id) &&
			!own.successors.includes(s.id)
	);
	return unnamed(index, found, alike, asCountry).map((s) => ({
		text: s.name,
		entity: s.id,
		why: `${capitalise(s.name)}, ${kinship(s, own)}, has no part in this: ${fact.statement}`,
		proof: { kind: 'functional', fact: fact.id, role: asked.role }
	}));
}

const kinship = (other: State, own: State) =>
	own.neighbours.includes(other.id)
		? `a neighbour of ${own.name}`
		: `another country of ${own.region}`;

/** Other cities of the same part of the world: "Vienna" where talks were in Geneva. */
function otherCities(
	index: ArticleIndex,
	fact: Fact,
	asked: Role,
	key: Entity,
	date: string
): Distractor[] {
	const own = namesOf(key).flatMap((name) => city(name) ?? [])[0];
	const home = own && state(own.state);
	if (!home) return [];
	const found = cities.filter(
		(c) =>
			c.id !== own.id && state(c.state)?.region === home.region && existsOn(c.state, date) === true
	);
	const near = (c: City) =>
		(c.state === home.id ? 2 : 0) + (home.neighbours.includes(c.state) ? 1 : 0);
	return unnamed(index, found, near, asCity).map((c) => ({
		text: c.name,
		entity: c.id,
		why: `${c.name} was not the place: ${fact.statement}`,
		proof: { kind: 'functional', fact: fact.id, role: asked.role }
	}));
}

/** The best few by rank that the article names nowhere. */
function unnamed<T extends { readonly id: string }>(
	{ article }: ArticleIndex,
	rows: readonly T[],
	rank: (row: T) => number,
	asEntity: (row: T) => Entity
): T[] {
	const all = wordsOf(article);
	const ranked = rows
		.map((row) => ({ row, rank: rank(row) }))
		.sort((a, b) => b.rank - a.rank || compareText(a.row.id, b.row.id));
	const few: T[] = [];
	for (const { row } of ranked) if (!mentions(all, asEntity(row)) && few.push(row) === 4) break;
	return few;
}

/** All that an article says, and every name in it. */
const wordsOf = rememberedOf((article: Article) =>
	[
		article.text,
		...article.facts.map((f) => f.statement),
		...article.entities.flatMap(namesOf)
	].join('\n')
);

const asCountry = rememberedOf((s: State) =>
	called(s.id, [s.name, ...s.aliases.map((a) => a.name), s.adjective, s.people])
);

const asCity = rememberedOf((c: City) => called(c.id, [c.name, ...c.aliases]));

/** A row of the tables as something that a text may name. */
function called(id: string, names: readonly (string | undefined)[]): Entity {
	const [name = '', ...aliases] = names.filter((n) => n !== undefined);
	return { id, type: 'state', name, aliases, description: name, mentions: [] };
}
