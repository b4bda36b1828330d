import { describe, expect, it } from 'vitest';
import type { Article, Entity, Fact } from '#lib/article/schema.ts';
import { indexArticle } from '#lib/items/article-index.ts';
import { isOfInterest } from '#lib/items/kinds/worth.ts';
import { acts, named, pasted, says, shown, wrongIn, type Told } from '#lib/items/pasted-example.ts';

/** Options and pairs of texts that the program read: what tells the key to somebody who has not read the article. */
const headline = 'A quarrel over a harbour';
const person = (name: string, post = 'an adviser in the article') =>
	named('person', name, { description: post });
const body = (name: string) =>
	named('organisation', name, { description: 'a body in the article' });
const lands = ['Norway', 'Spain', 'France', 'Kenya', 'Iceland'].map((name) => named('state', name));

const article = (told: readonly Told[], cast: readonly Entity[], more: readonly string[] = []) =>
	pasted(headline, [...new Set([...told.map((t) => t.in ?? t.statement), ...more])], cast, told);

const reworded = (a: Article): Article => ({
	...a,
	facts: a.facts.map((fact): Fact => ({ ...fact, provenance: 'reader' }))
});

const asked = (a: Article) =>
	shown(a, 'who-said-it').filter(({ asked: what }) => what !== 'authority');

describe('who says it', () => {
	const quay = says('Ada Voss', 'the northern quay was too small for ferries');
	const others = [
		says('Ida Lund', 'the dredging of sand cost millions'),
		says('Jan Moe', 'the fishing boats needed a licence')
	];
	const people = ['Ada Voss', 'Ida Lund', 'Jan Moe'].map((name) => person(name));

	it('is asked among people', () =>
		expect(asked(article([quay, ...others], people))).not.toHaveLength(0));

	it('offers no body among people, be the fact reworded or not', () => {
		const mixed = [
			quay,
			says('Ida Lund', 'the dredging of sand cost millions'),
			says('the Harbour Board', 'the fishing boats needed a licence')
		];
		const a = article(mixed, [...people.slice(0, 2), body('the Harbour Board')]);
		expect(asked(a)).toEqual([]);
		expect(asked(reworded(a))).toEqual([]);
	});

	it('offers nobody of another story of a digest', () => {
		const at = (name: string, sentence: string) => ({
			...person(name),
			mentions: [{ start: text.indexOf(sentence), end: text.indexOf(sentence) + 1, exact: name }]
		});
		const [first, second, third] = [quay, ...others].map(({ statement }) => statement) as [
			string,
			string,
			string
		];
		const text = `OSLO, May 3 – Ships waited.\n\n${first}\n${second}\n\nMADRID, May 3 – Rain fell.\n\n${third}`;
		const one = (split: string) => {
			const a = article([quay, ...others], people);
			const told = text.replace('\n\nMADRID, May 3 – Rain fell.', split);
			const facts = a.facts.map((fact) => {
				const start = told.indexOf(fact.statement);
				return {
					...fact,
					evidence: [{ start, end: start + fact.statement.length, exact: fact.statement }]
				};
			});
			const entities = ['Ada Voss', 'Ida Lund', 'Jan Moe'].map((name) => at(name, `${name} said`));
			return asked({ ...a, text: told, facts, entities });
		};
		expect(one('')).not.toHaveLength(0);
		expect(one('\n\nMADRID, May 3 – Rain fell.')).toEqual([]);
	});

	it('offers no two names of one answer', () => {
		const told = [
			says('the Red Cross', 'thousands of villagers fled from the coast'),
			says('Norway', 'the dredging of sand cost millions'),
			says('the Norwegian transport ministry', 'the fishing boats needed a licence')
		];
		const bodies = ['the Red Cross', 'the Norwegian transport ministry'].map(body);
		const keys = asked(article(told, [...bodies, ...lands])).map((i) => i.key.text);
		expect(keys).not.toContain('The Red Cross');
	});

	it('offers nobody who seconded it', () => {
		const more = ['The mayors backed it: Ida Lund seconded what Ada Voss had called for.'];
		const told = [quay, ...others, says('Lea Berg', 'the lighthouse needed a new lamp')];
		const cast = [...people, person('Lea Berg')];
		const wrong = (sentences: readonly string[]) =>
			wrongIn(asked(article(told, cast, sentences)).filter((i) => i.key.text === 'Ada Voss'));
		expect(wrong(more)).toEqual(expect.arrayContaining(['Jan Moe', 'Lea Berg']));
		expect(wrong(more)).not.toContain('Ida Lund');
	});

	it('offers sooner who leaves the key no odd one out', () => {
		const of = (name: string, land: string) => person(name, `a minister of ${land}`);
		const cast = [of('Ada Voss', 'Norway'), of('Ida Lund', 'Spain'), of('Jan Moe', 'Spain')];
		const told = [quay, ...others, says('Lea Berg', 'the lighthouse needed a new lamp')];
		const items = asked(article(told, [...cast, of('Lea Berg', 'France'), ...lands]));
		expect(wrongIn(items.filter((i) => i.key.text === 'Ada Voss'))).toContain('Lea Berg');
	});

	it('offers no newspaper among other bodies', () => {
		const told = [
			says('the Harbour Board', 'the northern quay was too small for ferries'),
			says('the Shipping Council', 'the dredging of sand cost millions'),
			says('the Morning Herald', 'the fishing boats needed a licence')
		];
		const bodies = told.map(({ subject }) => body(subject));
		expect(wrongIn(asked(article(told, bodies)))).not.toContain('The Morning Herald');
	});

	it('is not asked where a body’s country is told with it', () => {
		const told = [
			says('the Norwegian transport ministry', 'Norway had closed the northern quay to ferries'),
			says('the Shipping Council', 'the dredging of sand cost millions'),
			says('the Harbour Board', 'the fishing boats needed a licence')
		];
		const keys = asked(article(told, [...told.map(({ subject }) => body(subject)), ...lands]));
		expect(keys.map((i) => i.key.text)).not.toContain('The Norwegian transport ministry');
	});
});

describe('posts', () => {
	const post = (who: string, office: string): Told => ({
		verb: 'be',
		subject: who,
		roles: [
			{ role: 'office', text: office },
			{ role: 'time', text: 'May 2001', date: '2001-05', marker: 'in' }
		],
		statement: `${who} was ${office} in May 2001.`,
		more: { functional: ['agent', 'office'] }
	});
	const held = (office: string, ...more: string[]) => {
		const told = [post('Ada Voss', office), acts('Ada Voss', 'Ada Voss sent a note.')];
		const a = article(told, [person('Ada Voss', office), ...lands], more);
		return wrongIn(shown(a, 'choice', 'office'));
	};

	it('are asked among posts that the article tells of', () => {
		expect(held('foreign minister of Norway', 'The ferry was late.')).toEqual([]);
		expect(
			held('foreign minister of Norway', 'The water minister of Kenya sent a note.')
		).toContain('Water minister of Norway');
	});

	it('of a head of government are asked beside those of like rank, and no president of a kingdom', () => {
		const ofNorway = held('prime minister of Norway', 'The ferry was late.');
		expect(ofNorway).toContain('Speaker of the parliament of Norway');
		expect(ofNorway).not.toContain('President of Norway');
		expect(held('prime minister of Iceland', 'The ferry was late.')).toContain(
			'President of Iceland'
		);
	});

	const table = (...rows: readonly (readonly [string, string])[]) =>
		shown(
			article(
				rows.map(([who, office]) => post(who, office)),
				[...rows.map(([who, office]) => person(who, office)), ...lands]
			),
			'match'
		);
	it('are matched where names do not tell all of them', () => {
		const [voss, lund, moe, berg] = [
			['Ada Voss', 'foreign minister of Norway'],
			['Ida Lund', 'trade minister of Spain'],
			['Jan Moe', 'president of France'],
			['Lea Berg', 'president of Kenya']
		] as const;
		expect(table(voss, lund, moe, berg)).toEqual([]);
		expect(table(voss, lund, moe, ['Lea Berg', 'harbour minister of Norway'])).toHaveLength(1);
	});

	it('name the state of which they are', () => {
		const rows = [
			['Ada Voss', 'foreign minister of Norway'],
			['Ida Lund', 'trade minister of Norway'],
			['Jan Moe', 'president of France'],
			['Lea Berg', 'Senate president']
		] as const;
		const lefts = table(...rows).flatMap(({ pairs = [] }) => pairs.map(({ left }) => left));
		expect(lefts).not.toContain('Lea Berg');
	});
});

describe('sources and what they say', () => {
	const rows = (...told: readonly (readonly [string, string])[]) =>
		shown(
			article(
				told.map(([who, what]) => says(who, what)),
				[
					person('Ada Voss', 'a minister of Norway'),
					person('Ida Lund', 'a minister of Spain'),
					person('Jan Moe', 'a minister of France'),
					person('Lea Berg', 'a minister of Kenya'),
					...lands
				]
			),
			'match'
		).flatMap(({ pairs = [] }) => pairs.map(({ left }) => left));
	const [quay, sand, boats] = [
		['Ida Lund', 'the quay will be too small for ferries'],
		['Jan Moe', 'the dredging of sand will cost millions'],
		['Lea Berg', 'fishing boats will need a licence']
	] as const;

	it('stand in one table, but for the one whose country is told', () => {
		const others = rows(quay, sand, boats, ['Ada Voss', 'Norway will send a warship']);
		expect(others).toHaveLength(3);
		expect(others).not.toContain('Ada Voss');
	});

	it('stand in one tense', () => {
		const others = rows(quay, sand, boats, ['Ada Voss', 'it was up to the ferrymen to wait']);
		expect(others).toHaveLength(3);
		expect(others).not.toContain('Ada Voss');
	});
});

describe('what is explained and asked', () => {
	it('leaves alone what the line above says, and what it adds', () => {
		const told: Told = {
			verb: 'admit',
			subject: 'Norway',
			roles: [
				{ role: 'content', text: 'its own divers sank the research ferry Aurora', marker: 'that' }
			],
			statement: 'Norway admitted that its own divers sank the research ferry Aurora.',
			more: { functional: [] }
		};
		const made = (above: string) =>
			shown(pasted(above, [told.statement], lands, [told]), 'true-false').length;
		expect(made('A quarrel over a harbour')).toBe(1);
		expect(made('Norway admits its divers sank Aurora')).toBe(0);
	});

	it('takes no act in words for a claim', () => {
		const told: Told = {
			verb: 'declare',
			subject: 'Norway',
			roles: [{ role: 'patient', text: 'the fishing treaty of the islands void' }],
			statement: 'Norway declared the fishing treaty of the islands void.',
			more: {
				voice: { kind: 'claim', speaker: 'Norway', authority: 'institution' }
			} as Partial<Fact>
		};
		const items = shown(article([told, acts('Spain', 'Spain sent a note.')], lands), 'true-false');
		expect(items).not.toHaveLength(0);
		for (const { rationale } of items) expect(rationale).not.toMatch(/as a claim/);
	});

	it.each([
		['May 3', true],
		['the 3rd of the month', true],
		['Thursday', false],
		['Thursday, with 13 ships', false]
	])('asks for the day of “on %s”: %s', (day, isAsked) => {
		const told: Told = {
			verb: 'block',
			subject: 'Norway',
			roles: [{ role: 'time', text: '3 May 2001', date: '2001-05-03', marker: 'on' }],
			statement: 'Norway blocked the harbour on 3 May 2001.',
			in: `Norway blocked the harbour on ${day}.`
		};
		const index = indexArticle(article([told], lands));
		const [fact] = index.facts;
		expect(fact && isOfInterest(index, fact, fact.frame.roles[1]!)).toBe(isAsked);
	});
});
