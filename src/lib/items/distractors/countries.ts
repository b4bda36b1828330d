import type { Article, Entity } from '#lib/article/schema.ts';
import { daysOf } from '#lib/world/dates.ts';
import { office, plainName, state } from '#lib/world/lookup.ts';
import { offices, type Term } from '#lib/world/offices.ts';
import { states } from '#lib/world/states.ts';
import { remembered } from '../remembered.ts';
import { homesNamed } from './cues.ts';

/** Ids of states of the world tables. */
export type Countries = ReadonlySet<string>;

/** Where a government sits says whose it is. */
const seats: readonly (readonly [RegExp, string])[] = [
	[/\b(?:White House|Pentagon|Capitol Hill|State Department)\b/, 'united-states'],
	[
		/\b(?:Downing Street|Whitehall|Westminster|House of Commons|Foreign Office)\b/,
		'united-kingdom'
	],
	[/\b(?:Kremlin|Politburo)\b/, 'russia'],
	[/\b(?:[ÉE]lys[ée]e|Quai d['’]Orsay)\b/, 'france'],
	[/\b(?:Bundestag|Chancellery)\b/, 'germany'],
	[/\b(?:Knesset)\b/, 'israel']
];

/** The Soviet Union spoke from the Kremlin, too: whoever stood for it stands beside Russians here. */
const heirs: Readonly<Record<string, string>> = { 'soviet-union': 'russia' };
const heirOf = (id: string) => heirs[id] ?? id;

function byNames(namesOf: (s: (typeof states)[number]) => readonly (string | undefined)[]) {
	const found = new Map<string, string[]>();
	for (const s of states)
		for (const name of namesOf(s).flatMap((n) => (n === undefined || n === '' ? [] : plainName(n))))
			found.set(name, [...(found.get(name) ?? []), heirOf(s.id)]);
	return found;
}

const byPeople = byNames((s) => [s.adjective, s.people]);
const byAnyName = byNames((s) => [s.name, ...s.aliases.map((a) => a.name), s.adjective, s.people]);
const longest = Math.max(...[...byAnyName.keys()].map((name) => name.split(' ').length));

/** The states that a text points at: by name, by what their people are called, by a city or by where they are governed. */
export const countriesIn = remembered((text): Countries => {
	const words = text.match(/[\p{L}\p{N}.]+/gu) ?? [];
	const named = words.flatMap((word, at) =>
		isCapital(word)
			? Array.from({ length: longest }, (_, n) => words.slice(at, at + n + 1).join(' ')).flatMap(
					(phrase) => byAnyName.get(plainName(phrase)) ?? []
				)
			: []
	);
	const seated = seats.flatMap(([seat, id]) => (seat.test(text) ? [id] : []));
	return new Set([...named, ...seated, ...[...homesNamed(text)].map(heirOf)]);
});

/** "US" is a name where "us" is none. */
const isCapital = (word: string) =>
	/^\p{Lu}/u.test(word) && (plainName(word).length > 2 || word === word.toUpperCase());

/** Nobody stays known for an office much longer. */
const reachYears = 15;

/**
 * The states somebody stands for, as the structure tells them (`told`), as the words beside the name do ("British
 * Foreign Secretary Sir Geoffrey Howe", "Eugenia Charles of Dominica") or as the tables of offices know.
 */
export function countriesOf(article: Article, person: Entity, told: string): Countries {
	return new Set([
		...countriesIn(told),
		...person.mentions.flatMap(({ start, end }) => beside(article.text, start, end)),
		...termsNear(article, person).flatMap((term) => {
			const of = office(term.office)?.of ?? '';
			return state(of) === undefined ? [] : [heirOf(of)];
		})
	]);
}

const title =
	/(?:(?:\p{Lu}[\p{L}.’'-]+|prime|foreign|defence|defense|finance|interior|trade|minister|secretary|president|chancellor|premier|ambassador|envoy|negotiator|leader|general|spokes\p{Ll}+) ){1,6}$/u;
const behind =
	/^(?:,? (?:the |an? )?(?:(?:former|retired|then|new|chief|senior|late) )?(\p{Lu}\p{L}+) \p{L}| of (?:the )?(\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*))/u;

function beside(text: string, start: number, end: number): readonly string[] {
	const before = title.exec(text.slice(Math.max(0, start - 80), start))?.[0] ?? '';
	const [, people = '', land = ''] = behind.exec(text.slice(end, end + 80)) ?? [];
	return [
		...[...before.split(' '), people].flatMap((word) => byPeople.get(plainName(word)) ?? []),
		...(byAnyName.get(plainName(land)) ?? [])
	];
}

/** Terms of people who go by one of the entity's names, in the years about the article. */
export function termsNear(article: Article, e: Entity): readonly Term[] {
	const year = Number(article.toldAsOf.slice(0, 4));
	return [e.name, ...e.aliases]
		.flatMap((name) => termsByName().get(plainName(name)) ?? [])
		.filter(({ during: { from, to } }) => {
			const first = Number(daysOf(from ?? '')?.first.slice(0, 4) ?? year);
			const last = Number(daysOf(to ?? '')?.last.slice(0, 4) ?? year);
			return first - reachYears <= year && year <= last + reachYears;
		});
}

let names: ReadonlyMap<string, readonly Term[]> | undefined;

/** Made once, and only where a text of the reader's own is asked about. */
function termsByName(): ReadonlyMap<string, readonly Term[]> {
	if (names) return names;
	const found = new Map<string, Term[]>();
	for (const term of offices.flatMap((o) => o.terms))
		for (const name of new Set([term.name, ...term.aliases].map(plainName)))
			found.set(name, [...(found.get(name) ?? []), term]);
	names = found;
	return found;
}
