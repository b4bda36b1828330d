/**
 * Articles made from nothing, for property tests: names put together from syllables, facts drawn from a
 * few frames, a text of their statements.
 */
import fc from 'fast-check';
import { formatEdtf } from '#lib/article/edtf.ts';
import { sha256 } from '#lib/article/hash.ts';
import { aims, causes, nameOf, past, posts, topics, views } from '#lib/items/made-words.ts';
import type { Article, Entity, Fact, Role, Span } from '#lib/article/schema.ts';

const parts = fc.array(fc.nat(12), { minLength: 2, maxLength: 3 });
const named = (ending: string, least: number, most: number) =>
	fc
		.uniqueArray(parts, { minLength: least, maxLength: most, selector: (p) => p.join() })
		.map((list) => [...new Set(list.map((p) => nameOf(p, ending)))]);

type Row = { readonly frame: string; readonly picks: readonly number[]; readonly day: number };

const statuses: readonly Fact['status'][] = ['auto', 'confirmed', 'auto', 'proposed', 'rejected'];

const cast = fc.record({
	states: named('ia', 4, 6),
	people: named('son', 3, 5),
	cities: named('burg', 3, 5),
	leagues: named(' League', 1, 2),
	rows: fc.array(
		fc.record({
			frame: fc.constantFrom(
				'join',
				'sign',
				'attack',
				'visit',
				'say',
				'explain',
				'be',
				'have',
				'want'
			),
			picks: fc.array(fc.nat(30), { minLength: 4, maxLength: 4 }),
			day: fc.nat(7000)
		}),
		{ minLength: 8, maxLength: 24 }
	),
	statuses: fc.array(fc.constantFrom(...statuses), {
		minLength: 24,
		maxLength: 24
	})
});

type Cast = typeof cast extends fc.Arbitrary<infer T> ? T : never;

const id = (name: string) => name.toLowerCase().replace(/[^a-z]+/g, '-');
const at = <T>(list: readonly T[], pick: number | undefined): T =>
	list[(pick ?? 0) % list.length] as T;

/** A day between 1950 and 1969. */
const dayOf = (day: number) => new Date(Date.UTC(1950, 0, 1 + day)).toISOString().slice(0, 10);

/** Subject first; each role as [name, text, marker, and what it is]. */
type Part = readonly [Role['role'], string, string?, Partial<Role>?];
type Told = {
	readonly verb: string;
	readonly parts: readonly Part[];
	readonly functional: Fact['functional'];
};

/** What a row's picks stand for. */
type Pieces = {
	readonly state: Part;
	readonly person: Part;
	readonly city: string;
	readonly league: string;
	readonly other: string;
	readonly post: string;
	readonly view: string;
	readonly cause: string;
	readonly aim: string;
	readonly count: number;
	readonly quantity: string;
	readonly time: Part;
	readonly year: Part;
};

const forms: Readonly<Record<string, (p: Pieces) => Told>> = {
	join: ({ state, league, year }) => ({
		verb: 'join',
		parts: [state, ['patient', `the ${league}`, undefined, { entity: id(league) }], year],
		functional: ['time']
	}),
	sign: ({ state, city, time }) => ({
		verb: 'sign',
		parts: [
			state,
			['patient', 'a treaty on fishing'],
			['place', city, 'in', { entity: id(city) }],
			time
		],
		functional: ['place', 'time']
	}),
	attack: ({ state, other, time }) => ({
		verb: 'attack',
		parts: [state, ['patient', other, undefined, { entity: id(other) }], time],
		functional: ['agent', 'patient', 'time']
	}),
	visit: ({ person, city, time }) => ({
		verb: 'visit',
		parts: [person, ['patient', city, undefined, { entity: id(city) }], time],
		functional: ['agent', 'patient', 'time']
	}),
	say: ({ person, view }) => ({
		verb: 'say',
		parts: [person, ['content', view, 'that']],
		functional: ['agent']
	}),
	explain: ({ person, cause }) => ({
		verb: 'attribute',
		parts: [person, ['topic', 'the loss of the harbour'], ['cause', cause, 'to']],
		functional: ['agent', 'cause']
	}),
	want: ({ state, aim }) => ({
		verb: 'want',
		parts: [state, ['purpose', aim, 'to'], ['topic', 'the talks on fishing', 'in']],
		functional: []
	}),
	be: ({ person, post, year }) => ({
		verb: 'be',
		parts: [person, ['office', post], year],
		functional: ['agent']
	}),
	have: ({ league, count, quantity, year }) => ({
		verb: 'have',
		parts: [
			['agent', `the ${league}`, undefined, { entity: id(league) }],
			['quantity', `${count} member states`, undefined, { quantity }],
			year
		],
		functional: ['quantity']
	})
};

function piecesOf(all: Cast, { picks: [a, b, c], day }: Row, quantity: string): Pieces {
	const date = dayOf(day);
	const doer = (list: readonly string[]): Part => [
		'agent',
		at(list, a),
		undefined,
		{ entity: id(at(list, a)) }
	];
	return {
		state: doer(all.states),
		person: doer(all.people),
		city: at(all.cities, c),
		league: at(all.leagues, b),
		other: at(all.states, (a ?? 0) + 1 + ((b ?? 0) % (all.states.length - 1))),
		post: `${at(posts, b)} of ${at(all.states, c)}`,
		view: at(views, b),
		cause: at(causes, b),
		aim: at(aims, b),
		count: countOf(c),
		quantity,
		time: ['time', formatEdtf(date), 'on', { date }],
		year: ['time', date.slice(0, 4), 'in', { date: date.slice(0, 4) }]
	};
}

const countOf = (pick: number | undefined) => 12 + ((pick ?? 0) % 20);

type Line = {
	readonly row: Row;
	readonly as: Told;
	readonly statement: string;
	readonly i: number;
};

/** Each row as a sentence, none twice. */
function linesOf(all: Cast): readonly Line[] {
	const seen = new Set<string>();
	return all.rows.flatMap((row, i) => {
		const as = forms[row.frame]?.(piecesOf(all, row, `q-${i}`));
		if (!as) return [];
		const [subject, ...others] = as.parts;
		const clause = [
			subject?.[1],
			past[as.verb],
			...others.map(([, text, marker]) => [marker, text].filter(Boolean).join(' '))
		].join(' ');
		const statement = `${clause.charAt(0).toUpperCase()}${clause.slice(1)}.`;
		if (seen.has(statement)) return [];
		seen.add(statement);
		return [{ row, as, statement, i }];
	});
}

const spanAt = (start: number, exact: string): Span => ({
	start,
	end: start + exact.length,
	exact
});

function factOf(all: Cast, text: string, { row, as, statement, i }: Line): Fact {
	const isClaim = ['say', 'explain'].includes(row.frame);
	const roles = as.parts.map(([role, words, marker, more], part): Role => ({
		role,
		text: part === 0 ? statement.slice(0, words.length) : words,
		...(marker ? { marker } : {}),
		...more
	}));
	return {
		id: `f-${i}`,
		statement,
		frame: {
			type: row.frame,
			verb: as.verb,
			tense: 'past',
			polarity: 'positive',
			modality: 'asserted',
			roles
		},
		voice: isClaim
			? {
					kind: 'claim',
					speaker: roles[0]?.entity ?? '',
					authority: 'office',
					verb: 'said',
					manner: 'paraphrased'
				}
			: { kind: 'fact' },
		...(topics[row.frame] ? { topic: topics[row.frame] } : {}),
		functional: as.functional,
		asOf: '1970-01-01',
		importance: (row.picks[3] ?? 0) % 2 === 0 ? 2 : 3,
		evidence: [spanAt(text.indexOf(statement), statement)],
		confidence: 1,
		status: at(all.statuses, i),
		provenance: 'author'
	};
}

function actorsOf(all: Cast, text: string): Entity[] {
	const actor = (name: string, type: Entity['type'], more: Partial<Entity> = {}): Entity => ({
		id: id(name),
		type,
		name,
		aliases: [],
		description: `A ${type} of this story.`,
		mentions: [...text.matchAll(new RegExp(`\\b${name}\\b`, 'g'))].map((m) =>
			spanAt(m.index, name)
		),
		...more
	});
	return [
		...all.states.map((n) => actor(n, 'state', { aliases: [`the Republic of ${n}`] })),
		...all.people.map((n) => actor(n, 'person')),
		...all.cities.map((n) => actor(n, 'place', { noun: 'city' })),
		...all.leagues.map((n) => actor(n, 'organisation', { name: `the ${n}` }))
	];
}

function articleOf(all: Cast): Article {
	const lines = linesOf(all);
	const text = lines.map((l) => l.statement).join(' ');
	return {
		schema: 'attache/article/1',
		id: 'made',
		headline: 'A story',
		language: 'en-GB',
		publisher: 'nobody',
		authors: [],
		licence: 'CC0-1.0',
		published: null,
		toldAsOf: '1970-01-01',
		sources: [],
		text,
		sha256: sha256(text),
		entities: actorsOf(all, text),
		quantities: lines
			.filter(({ row }) => row.frame === 'have')
			.map(({ row, i }) => ({
				id: `q-${i}`,
				value: countOf(row.picks[2]),
				counted: 'member states',
				scope: 'the league',
				precision: 'exact',
				asOf: '1970-01-01'
			})),
		facts: lines.map((line) => factOf(all, text, line)),
		links: []
	};
}

/** Any valid article of this small world. */
export const madeArticle = cast
	.filter(
		(c) =>
			new Set([...c.states, ...c.people, ...c.cities, ...c.leagues].map(id)).size ===
			c.states.length + c.people.length + c.cities.length + c.leagues.length
	)
	.map(articleOf)
	.filter((a) => a.text.length > 0);
