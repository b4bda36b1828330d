import type { Entity, Fact, Role } from '#lib/article/schema.ts';
import { cities } from '#lib/world/cities.ts';
import { daysOf } from '#lib/world/dates.ts';
import {
	city,
	existsOn,
	heldOffice,
	holderOn,
	isCalled,
	office,
	state,
	termsOf,
	type Office,
	type State,
	type Term
} from '#lib/world/lookup.ts';
import { offices } from '#lib/world/offices.ts';
import { organisations, membershipOn } from '#lib/world/organisations.ts';
import { states } from '#lib/world/states.ts';
import {
	isEvent,
	mentions,
	namesOf,
	role as findRole,
	type ArticleIndex
} from '../article-index.ts';
import type { Distractor } from '../schema.ts';
import { datePrecision } from '../wording/wh.ts';

/** How many years before or after a date another holder of an office still tempts. */
const reachYears = 12;

/** What the world tables lend where the article has too few actors of a sort. */
export function worldDistractors(index: ArticleIndex, fact: Fact, asked: Role): Distractor[] {
	const key = index.entity(asked.entity);
	const date = findRole(fact, 'time')?.date;
	if (!key || date === undefined || fact.voice.kind !== 'fact') return [];
	if (key.type === 'person') return otherHolders(index, fact, asked, key, date);
	if (!isEvent(fact) || fact.frame.modality !== 'asserted') return [];
	if (!fact.functional.includes(asked.role)) return [];
	if (key.type === 'state') return otherStates(index, fact, asked, key, date);
	const isCity = asked.role === 'place' && key.noun === 'city' && datePrecision(date) !== 'year';
	return isCity ? otherCities(index, fact, asked, key, date) : [];
}

/** Who held the office at another time, or a like one at the time: "Harold Macmillan" for 1956. */
function otherHolders(
	index: ArticleIndex,
	fact: Fact,
	asked: Role,
	key: Entity,
	date: string
): Distractor[] {
	const post = office(findRole(fact, 'office')?.text ?? '');
	const holder = post && holderOn(post.id, date);
	if (!post || !holder || fact.frame.verb !== 'be' || asked.role !== 'agent') return [];
	if (!namesOf(key).some((name) => isCalled(holder, name))) return [];
	const isFree = (term: Term) =>
		heldOffice(term.person, post.id, date) === false &&
		!index.article.entities.some((e) => namesOf(e).some((name) => isCalled(term, name)));
	const own = post.terms
		.filter((term) => yearsApart(term, date) <= reachYears && livesAfter(term.person, date))
		.sort((a, b) => yearsApart(a, date) - yearsApart(b, date));
	const then = offices
		.filter((o) => o.of === post.of && o.id !== post.id)
		.flatMap((o) => holderOn(o.id, date) ?? [])
		.filter((term) => livesAfter(term.person, date));
	const people = [...own.slice(0, 2), ...then, ...own.slice(2)].filter(isFree);
	return [...new Map(people.map((term) => [term.person, term])).values()].map((term) => ({
		text: term.name,
		why: whyNotHolder(term, post),
		proof: {
			kind: 'closed-list',
			fact: fact.id,
			table: 'offices',
			row: `${term.office}/${term.id}`,
			date
		}
	}));
}

function whyNotHolder(term: Term, post: Office): string {
	const when = `from ${inMonth(term.during.from)}${term.during.to ? ` to ${inMonth(term.during.to)}` : ' onwards'}`;
	const other = term.office === post.id ? undefined : office(term.office);
	return other
		? `${term.name} held another post then, as ${other.name.replace(/^the /, '')} ${when}.`
		: `${term.name} held that post ${when}.`;
}

const months =
	'January February March April May June July August September October November December'.split(
		' '
	);

function inMonth(date = ''): string {
	const [year = '', month] = date.split('-');
	return month === undefined ? year : `${months[Number(month) - 1]} ${year}`;
}

const yearsApart = ({ during: { from, to } }: Term, date: string): number => {
	const year = Number(date.slice(0, 4));
	return Math.max(Number(from?.slice(0, 4)) - year, year - Number((to ?? date).slice(0, 4)), 0);
};

/** Only somebody in office later was certainly alive. */
const livesAfter = (person: string, date: string): boolean =>
	termsOf(person).some(({ during: { to } }) => {
		const end = to === undefined ? undefined : daysOf(to)?.first;
		return end === undefined || end > (daysOf(date)?.last ?? '');
	});

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
	return states
		.filter(
			(s) =>
				s.id !== own.id &&
				s.region === own.region &&
				s.standing !== 'disputed' &&
				existsOn(s.id, date) === true &&
				!s.successors.includes(own.id) &&
				!own.successors.includes(s.id) &&
				!isNamed(index, [s.name, ...s.aliases.map((a) => a.name), s.adjective, s.people])
		)
		.sort((a, b) => alike(b, own, date) - alike(a, own, date) || a.id.localeCompare(b.id))
		.slice(0, 4)
		.map((s) => ({
			text: s.name,
			entity: s.id,
			why: `${upper(s.name)}, ${kinship(s, own)}, has no part in this: ${fact.statement}`,
			proof: { kind: 'functional', fact: fact.id, role: asked.role }
		}));
}

const kinship = (other: State, own: State) =>
	own.neighbours.includes(other.id)
		? `a neighbour of ${own.name}`
		: `another country of ${own.region}`;

/** Neighbours tempt, and states that sit in the same organisations. */
const alike = (a: State, b: State, date: string): number =>
	(b.neighbours.includes(a.id) ? 3 : 0) +
	(a.subregion === b.subregion ? 2 : 0) +
	organisations.filter(
		(o) => membershipOn(o, a.id, date) === true && membershipOn(o, b.id, date) === true
	).length;

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
	return cities
		.filter(
			(c) =>
				c.id !== own.id &&
				state(c.state)?.region === home.region &&
				existsOn(c.state, date) === true &&
				!isNamed(index, [c.name, ...c.aliases])
		)
		.sort((a, b) => near(b.state, home) - near(a.state, home) || a.id.localeCompare(b.id))
		.slice(0, 4)
		.map((c) => ({
			text: c.name,
			entity: c.id,
			why: `${c.name} was not the place: ${fact.statement}`,
			proof: { kind: 'functional', fact: fact.id, role: asked.role }
		}));
}

const near = (id: string, home: State) =>
	(id === home.id ? 2 : 0) + (home.neighbours.includes(id) ? 1 : 0);

function isNamed(index: ArticleIndex, names: readonly (string | undefined)[]): boolean {
	const known = names.filter((name) => name !== undefined);
	const [name = '', ...aliases] = known;
	const asEntity: Entity = {
		id: 'x',
		type: 'state',
		name,
		aliases,
		description: name,
		mentions: []
	};
	return (
		[index.article.text, ...index.article.facts.map((f) => f.statement)].some((text) =>
			mentions(text, asEntity)
		) || index.article.entities.some((e) => known.some((n) => mentions(n, e)))
	);
}

const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
