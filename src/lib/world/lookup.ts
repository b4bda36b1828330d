/**
 * What the world tables know of a name or a date. Every answer is certain or undefined: a date in
 * the month or year of a change, a list that is not complete or a disputed case has no answer.
 */
import { cities, type City } from './cities.ts';
import { covers, coveredBy, isKnown } from './dates.ts';
import { offices, type Office, type Term } from './offices.ts';
import { membershipOn, organisations, type Organisation } from './organisations.ts';
import { sources, type Source } from './sources.ts';
import { states, type State } from './states.ts';
import { plainName } from './table.ts';

export type { City, Office, Organisation, Source, State, Term };
export { plainName };

type Named = {
	readonly id: string;
	readonly name: string;
	readonly aliases: readonly string[];
};

const stateById = new Map(states.map((s) => [s.id, s]));
const statesByName = group(
	states.flatMap((s) => [
		{ state: s, name: plainName(s.name), during: {} },
		...s.aliases.map((a) => ({ state: s, name: plainName(a.name), during: a.during ?? {} }))
	]),
	(row) => row.name
);
const findOrganisation = finder(organisations);
const findOffice = finder(offices);
const findCity = finder(cities);
const sourceById = new Map(sources.map((s) => [s.id, s]));
const termsByPerson = group(
	offices.flatMap((o) => o.terms),
	(term) => term.person
);

/** By id or by any name; a name that several bore goes to the one that bore it then, or bears it now. */
export function state(idOrName: string, date?: string): State | undefined {
	const found = stateById.get(idOrName);
	if (found) return found;
	const rows = statesByName.get(plainName(idOrName)) ?? [];
	if (date === undefined) return (rows.find((r) => isOfToday(r.state)) ?? rows[0])?.state;
	const then = rows.filter((r) => covers(r.during, date) !== false);
	return (then.find((r) => coveredBy(r.state.lifetime, date) === true) ?? then[0])?.state;
}

const isOfToday = (s: State) => s.standing !== 'historic';

/** "Türkiye" → "Turkey": the one name under which options are compared. */
export const canonicalName = (idOrName: string, date?: string): string | undefined =>
	state(idOrName, date)?.name;

/** Whether it was a sovereign state on the whole of the date. */
export function existsOn(idOrName: string, date: string): boolean | undefined {
	const found = state(idOrName, date);
	return found && coveredBy(found.lifetime, date);
}

export const organisation = (idOrName: string): Organisation | undefined =>
	findOrganisation(idOrName);
export const office = (idOrName: string): Office | undefined => findOffice(idOrName);
export const city = (idOrName: string): City | undefined => findCity(idOrName);
export const source = (id: string): Source | undefined => sourceById.get(id);

/** The ids of all members, if the list is complete and sure of each. */
export function membersOn(idOrName: string, date: string): readonly string[] | undefined {
	const found = organisation(idOrName);
	if (!found || membershipOn(found, '', date) === undefined) return undefined;
	const answers = found.members.map((m) => [m.state, membershipOn(found, m.state, date)] as const);
	return answers.some(([, isIn]) => isIn === undefined)
		? undefined
		: answers.flatMap(([id, isIn]) => (isIn ? [id] : []));
}

export function isMember(
	organisationName: string,
	stateName: string,
	date: string
): boolean | undefined {
	const [found, member] = [organisation(organisationName), state(stateName, date)];
	return found && member ? membershipOn(found, member.id, date) : undefined;
}

/** The one term that covers the date, if no other may. */
export function holderOn(officeName: string, date: string): Term | undefined {
	const possible = office(officeName)?.terms.filter((t) => covers(t.during, date) !== false) ?? [];
	const [only] = possible;
	const isSure = only !== undefined && possible.length === 1 && covers(only.during, date) === true;
	return isSure && isKnown(date) ? only : undefined;
}

/** False only where the tables know who else held the office. */
export function heldOffice(person: string, officeName: string, date: string): boolean | undefined {
	const holder = holderOn(officeName, date);
	return holder && isCalled(holder, person);
}

/** A person's terms in all offices, by id or name, in the order of the tables. */
export function termsOf(person: string): readonly Term[] {
	const byId = termsByPerson.get(person);
	if (byId) return byId;
	const found = offices.flatMap((o) => o.terms).find((term) => isCalled(term, person));
	return found ? (termsByPerson.get(found.person) ?? []) : [];
}

export const isCalled = (term: Term, person: string): boolean =>
	term.person === person ||
	[term.name, ...term.aliases].some((name) => plainName(name) === plainName(person));

function group<T>(rows: readonly T[], keyOf: (row: T) => string): Map<string, T[]> {
	const groups = new Map<string, T[]>();
	for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
	return groups;
}

function finder<T extends Named>(rows: readonly T[]): (idOrName: string) => T | undefined {
	const byName = new Map(
		rows.flatMap((row) =>
			[row.id, ...[row.name, ...row.aliases].map(plainName)].map((key) => [key, row] as const)
		)
	);
	return (idOrName) => byName.get(idOrName) ?? byName.get(plainName(idOrName));
}
