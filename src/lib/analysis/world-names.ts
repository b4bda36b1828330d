import { cities } from '#lib/world/cities.ts';
import { offices } from '#lib/world/offices.ts';
import { organisations } from '#lib/world/organisations.ts';
import { states } from '#lib/world/states.ts';
import { plainName } from '#lib/world/lookup.ts';
import type { EntityType } from '#lib/article/schema.ts';

/** What a name of the world tables stands for. */
export type Known = {
	readonly id: string;
	readonly type: EntityType;
	readonly name: string;
	readonly aliases: readonly string[];
	readonly noun?: string;
	/** "Turkish", "Turks": of its people, and no name of the thing itself. */
	readonly isDemonym?: boolean;
	/** The state that a city is the capital of, or lies in. */
	readonly capitalOf?: string;
};

/** Words that name a state or city in the tables and something else in a text far more often. */
const ambiguous = new Set([
	'nice',
	'rio',
	'quad',
	'commonwealth',
	'fao',
	'quebec',
	'guam',
	'cis',
	'efta',
	'us',
	'frg',
	'frank',
	'soviets',
	'group'
]);

/** What a state was called: a text of that time, or one that keeps the name, is asked about in its own words. */
const formerNames = new Set(
	'Zaire;Burma;Ceylon;Persia;Siam;Upper Volta;Dahomey;Swaziland;Kampuchea;British Honduras;Bechuanaland;Northern Rhodesia;Rhodesia;Gold Coast'.split(
		';'
	)
);

/** Short forms of states, as "FRY" and "UAE", by the letters: written otherwise they are somebody's name. */
const initials = new Set(
	states
		.flatMap((s) => s.aliases.map((a) => a.name).filter((name) => /^\p{Lu}{2,5}$/u.test(name)))
		.map(plainName)
);

const table = new Map<string, Known>();
const people = new Map<string, Known>();

function add(names: readonly (string | undefined)[], known: Known): void {
	for (const name of names) {
		const key = plainName(name ?? '');
		if (key !== '' && !ambiguous.has(key) && !table.has(key)) table.set(key, known);
	}
}

for (const state of states.filter(
	(s) => s.standing !== 'historic' || !['german-reich', 'russian-empire'].includes(s.id)
)) {
	const known: Known = {
		id: state.id,
		type: 'state',
		name: state.name,
		aliases: state.aliases.map((a) => a.name)
	};
	for (const former of known.aliases.filter((name) => formerNames.has(name)))
		add([former], {
			...known,
			name: former,
			aliases: [known.name, ...known.aliases.filter((name) => name !== former)]
		});
	add([state.name, ...known.aliases], known);
	add([state.adjective, state.people], { ...known, isDemonym: true });
}
table.set('us', table.get('united states') as Known);
for (const o of organisations)
	add([o.name, ...o.aliases], {
		id: o.id,
		type:
			o.kind === 'alliance' ? 'alliance' : o.kind === 'agreement' ? 'agreement' : 'organisation',
		name: o.name,
		aliases: o.aliases,
		noun: o.kind === 'union' ? 'organisation' : o.kind
	});
for (const city of cities) {
	const home = states.find((s) => s.id === city.state);
	add([city.name, ...city.aliases], {
		id: home && plainName(home.name) === plainName(city.name) ? `${city.id}-city` : city.id,
		type: 'place',
		name: city.name,
		aliases: city.aliases,
		noun: 'city',
		...(home?.capital === city.name && { capitalOf: home.id })
	});
}
// Capitals that are not among the cities where conferences are held.
for (const state of states)
	if (state.capital !== undefined && state.standing !== 'historic')
		add([state.capital], {
			id: plainName(state.capital).replaceAll(' ', '-'),
			type: 'place',
			name: state.capital,
			aliases: [],
			noun: 'city',
			capitalOf: state.id
		});
for (const term of offices.flatMap((o) => o.terms)) {
	const known: Known = { id: term.person, type: 'person', name: term.name, aliases: term.aliases };
	for (const name of [term.name, ...term.aliases.filter((a) => a.includes(' '))])
		people.set(plainName(name), known);
}

/** The most words that a name of the tables has. */
export const longestName = 7;

/** A state, organisation or city by any of its names, written with capitals. */
export const knownName = (text: string): Known | undefined =>
	// "US" is a country, "us" is not; "Turkey" never the bird at a table of ministers.
	/^\p{Lu}/u.test(text.replace(/^the /, '')) && !/^Us$/.test(text) && !isSurname(text)
		? table.get(plainName(text))
		: undefined;

/** "Fry" is a person, "the FRY" was a state. */
const isSurname = (text: string): boolean =>
	/^\p{Lu}\p{Ll}+$/u.test(text) && initials.has(plainName(text));

/** An office-holder of the tables, by full name. */
export const knownPerson = (text: string): Known | undefined => people.get(plainName(text));

export const stateById = (id: string): Known | undefined => {
	const state = states.find((s) => s.id === id);
	return state && table.get(plainName(state.name));
};
