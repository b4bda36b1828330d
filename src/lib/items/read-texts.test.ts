import { describe, expect, it } from 'vitest';
import type { Entity, Role } from '#lib/article/schema.ts';
import { capitalise } from '#lib/items/wording/clause.ts';
import { generate } from '#lib/items/generate.ts';
import { acts, says, named, pasted, shown, wrongIn, type Told } from '#lib/items/pasted-example.ts';

/** What the generator asks of texts that the program read, whose facts no author wrote for questions. */
const headline = 'A quarrel over a harbour';
const person = (name: string, post = 'a person named in the article') =>
	named('person', name, { description: post });
const lands = ['Argentina', 'Spain', 'France', 'Norway'].map((name) => named('state', name));

type More = Partial<Told> & { readonly date?: string; readonly at?: string };
const did = (
	subject: string,
	verb: string,
	past: string,
	object: string,
	more: More = {}
): Told => {
	const { date, at = date, ...rest } = more;
	const time: Role[] = date
		? [{ role: 'time', text: at ?? date, date, marker: date.length > 7 ? 'on' : 'in' }]
		: [];
	const when = date ? ` ${date.length > 7 ? 'on' : 'in'} ${at}` : '';
	return {
		verb,
		subject,
		roles: [{ role: 'patient', text: object }, ...time],
		statement: `${capitalise(subject)} ${past} ${object}${when}.`,
		...rest
	};
};

const article = (told: readonly Told[], cast: readonly Entity[], above = headline) =>
	pasted(above, [...new Set(told.map((t) => t.in ?? t.statement))], cast, told);

describe('wrong answers beside an act', () => {
	const blocked = did('Norway', 'block', 'blocked', 'the harbour of the northern islands');
	const asked = (...names: string[]) =>
		shown(
			article([blocked, ...names.map((name) => acts(name, `${name} sent a note.`))], lands),
			'choice',
			'agent'
		);

	it('are two of the key’s own sort, and never only what the article leaves open', () => {
		expect(asked('Spain')).toEqual([]);
		expect(
			wrongIn(asked('Spain', 'France')).filter((w) => w !== 'The article does not say')
		).toEqual(expect.arrayContaining(['Spain', 'France']));
	});

	it('do something in the text', () =>
		expect(wrongIn(asked('Spain', 'France'))).not.toContain('Argentina'));

	it('are states of the key’s part of the world', () => {
		expect(asked('Spain', 'Argentina')).toEqual([]);
		expect(wrongIn(asked('Spain', 'France', 'Argentina'))).not.toContain('Argentina');
	});

	const froze = (...cast: Entity[]) => {
		const told = did('Ada Voss', 'freeze', 'froze', 'the assets of the northern islands');
		const others = cast.map(({ name }) => acts(name, `${name} sent a note.`));
		const key = person('Ada Voss', 'the president of Norway');
		return shown(article([told, ...others], [key, ...cast, ...lands]), 'choice', 'agent');
	};
	it('are people of the key’s side', () => {
		expect(froze(person('Ida Lund', 'the mayor of Paris'), person('Jan Moe'))).toEqual([]);
		const own = ['Ida Lund', 'Jan Moe'].map((name) => person(name, 'a minister of Norway'));
		expect(wrongIn(froze(...own))).toEqual(expect.arrayContaining(['Ida Lund', 'Jan Moe']));
	});

	it('are cities for no government', () => {
		const city = (name: string) => named('place', name, { noun: 'city' });
		const told = [
			did('Oslo', 'block', 'blocked', 'the harbour of the northern islands'),
			...['Paris', 'Madrid'].map((name) => acts(name, `${name} sent a note.`))
		];
		expect(shown(article(told, ['Oslo', 'Paris', 'Madrid'].map(city)), 'choice', 'agent')).toEqual(
			[]
		);
	});

	it('count in the same money', () => {
		const paid = (sum: string) => {
			const told = did('the United Kingdom', 'pay', 'paid', `${sum} to the northern islands`);
			const others = ['France', 'Spain'].map((name) => acts(name, `${name} sent a note.`));
			const cast = [named('state', 'the United Kingdom'), ...lands];
			return shown(article([told, ...others], cast), 'choice', 'agent');
		};
		expect(paid('£4m')).toEqual([]);
		expect(paid('a large sum')).not.toEqual([]);
	});
});

describe('numbers and dates', () => {
	const when = (verb: string, past: string, date: string, at: string) =>
		shown(
			article(
				[
					{
						...did('Norway', verb, past, 'the harbour company of the northern islands', {
							date,
							at
						}),
						more: { functional: ['time'] }
					}
				],
				lands
			),
			'choice',
			'time'
		);

	it('are no month of a year long past', () => {
		expect(when('buy', 'bought', '1996-07', 'July 1996')).toEqual([]);
		expect(when('buy', 'bought', '1996', '1996')).not.toEqual([]);
	});
	it('are no year in which something began', () =>
		expect(when('found', 'founded', '1996', '1996')).toEqual([]));

	it('are no days of a visit', () => {
		const told: Told = {
			verb: 'spend',
			subject: 'Ada Voss',
			roles: [
				{ role: 'quantity', text: 'four days', quantity: 'q' },
				{ role: 'place', text: 'the northern islands', marker: 'in' }
			],
			statement: 'Ada Voss spent four days in the northern islands.',
			more: { functional: ['quantity'] }
		};
		const made = {
			...article([told], [person('Ada Voss')]),
			quantities: [{ id: 'q', value: 4, counted: 'days', precision: 'exact', asOf: '2001' }]
		};
		expect(generate(made as never).items).toEqual([]);
	});

	it('put no founding into an order', () => {
		const set = (verb: string, past: string) =>
			shown(
				article(
					[
						did('Norway', verb, past, 'the harbour company', { date: '1990', at: '1990' }),
						did('Spain', 'sell', 'sold', 'two ferries', { date: '1994', at: '1994' }),
						did('France', 'buy', 'bought', 'the docks', { date: '1998', at: '1998' })
					],
					lands
				),
				'order'
			);
		expect(set('inspect', 'inspected')).toHaveLength(1);
		expect(set('found', 'founded')).toEqual([]);
	});
});

describe('true or false', () => {
	const statements = (told: readonly Told[], cast: readonly Entity[], above = headline) =>
		shown(article(told, cast, above), 'true-false').map((i) => i.statement);

	it('is nothing that the headline tells, in whatever tense', () => {
		const told = did('Norway', 'break off', 'broke off', 'diplomatic relations with Spain', {
			date: '2001-05-03',
			at: '3 May 2001',
			more: { functional: [] }
		});
		expect(statements([told], lands, 'Norway breaks off relations with Spain over fish')).toEqual(
			[]
		);
		expect(statements([told], lands)).not.toEqual([]);
		const capital = {
			...told,
			subject: 'Oslo',
			statement: told.statement.replace('Norway', 'Oslo')
		};
		const oslo = [...lands, named('place', 'Oslo', { noun: 'city' })];
		expect(statements([capital], oslo, 'Norway breaks off relations with Spain')).toEqual([]);
	});

	it('is not what a longer statement says, too', () => {
		const more = { functional: [] };
		const short = did('Norway', 'welcome', 'welcomed', 'a new step of the harbour board', { more });
		const long = `${short.statement.replace(/\.$/, '')} and urged Spain to keep its ferries away from northern waters until spring.`;
		const rest: Role = {
			role: 'topic',
			text: 'urged Spain to keep its ferries away from northern waters until spring',
			marker: 'and'
		};
		const both = [
			short,
			{ ...short, statement: long, roles: [...(short.roles ?? []), rest], in: long }
		];
		expect(statements([short], lands)).toEqual([short.statement]);
		expect(statements(both, lands)).toEqual([long]);
	});

	it('dates nothing that stands behind another happening', () => {
		const astray = (marker: string) => {
			const told = did('Norway', 'suspend', 'suspended', 'the harbour company of Spain', {
				more: { functional: [] }
			});
			const roles: Role[] = [
				...(told.roles ?? []),
				{ role: 'cause', text: 'the sale of two ferries', marker },
				{ role: 'time', text: 'June 1999', date: '1999-06', marker: 'in' }
			];
			const statement = `${told.statement.replace(/\.$/, '')} ${marker} the sale of two ferries in June 1999.`;
			return statements([{ ...told, roles, statement }], lands);
		};
		expect(astray('over')).toEqual([]);
		expect(astray('with')).toHaveLength(1);
	});

	it('is not whether somebody travelled', () => {
		const told = (verb: string, past: string): Told => ({
			...did('Ada Voss', verb, past, 'to the northern islands'),
			more: {
				functional: [],
				frame: {
					type: verb,
					verb,
					tense: 'past',
					polarity: 'negative',
					modality: 'asserted',
					roles: [
						{ role: 'agent', text: 'Ada Voss', entity: 'Ada Voss' },
						{ role: 'goal', text: 'the northern islands', marker: 'to' }
					]
				}
			}
		});
		expect(statements([told('travel', 'did not travel')], [person('Ada Voss')])).toEqual([]);
		expect(statements([told('appeal', 'did not appeal')], [person('Ada Voss')])).not.toEqual([]);
	});

	it('puts into nobody’s mouth what concerns their own country alone, nor another side’s opinion', () => {
		const cast = [
			person('Ada Voss', 'the president of Norway'),
			person('Ida Lund', 'the president of Spain'),
			...lands
		];
		const said = (content: string, kind: string) => {
			const told = [
				says('Ada Voss', content, { kind }),
				says('Ida Lund', 'the fishermen had come home')
			];
			return statements(told, cast);
		};
		const wrong = (content: string, kind: string) =>
			said(content, kind).filter((s) => s?.startsWith('Ida Lund') && s.includes(content));
		const [neutral, ofSpain] = ['the nets of the north were cut', 'the nets of Madrid were cut'];
		expect(wrong(neutral, 'claim')).toHaveLength(1);
		expect(wrong(ofSpain, 'claim')).toEqual([]);
		expect(wrong(neutral, 'opinion')).toEqual([]);
	});
});
