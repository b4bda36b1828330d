import { describe, expect, it } from 'vitest';
import type { Article, RoleName } from '#lib/article/schema.ts';
import { indexArticle } from '#lib/items/article-index.ts';
import { distractorsFor } from '#lib/items/distractors/for-role.ts';
import { generate } from '#lib/items/generate.ts';
import { checkProofs } from '#lib/items/proof/check-proof.ts';
import { like } from '#lib/items/proof/example.ts';
import { factNamed, worldArticle } from '#lib/items/proof/world-example.ts';
import type { Distractor, Proof } from '#lib/items/schema.ts';

const lent = (id: string, name: RoleName, article: Article = worldArticle) => {
	const fact = article.facts.find((f) => f.id === id) ?? factNamed(id);
	const asked = fact.frame.roles.find((r) => r.role === name);
	return asked ? distractorsFor(indexArticle(article), fact, asked) : [];
};

/** What the checker says of one distractor to the fact. */
const objections = (id: string, asked: RoleName, d: Distractor, article = worldArticle) =>
	checkProofs(
		like({
			factIds: [id],
			asked,
			key: { text: factNamed(id).frame.roles.find((r) => r.role === asked)?.text ?? '' },
			wordings: ['Who or which was it?'],
			distractors: [d]
		}),
		article
	).map((f) => f.message);

const term = (row: string, date = '1956'): Proof => ({
	kind: 'closed-list',
	fact: 'eden',
	table: 'offices',
	row: `prime-minister-of-the-united-kingdom/${row}`,
	date
});
const functional = (fact: string, role: RoleName): Proof => ({ kind: 'functional', fact, role });
const wrong = (text: string, proof: Proof, entity?: string): Distractor => ({
	text,
	why: 'Another one.',
	proof,
	...(entity && { entity })
});

describe('the world lends', () => {
	it('other holders of an office, with their terms', () => {
		expect(lent('eden', 'agent')[0]).toEqual({
			text: 'Harold Macmillan',
			why: 'Harold Macmillan held that post from January 1957 to October 1963.',
			proof: term('harold-macmillan-1957')
		});
	});

	it('states that are like the key and that the article does not name', () => {
		expect(
			lent('recall', 'agent')
				.slice(0, 3)
				.map((d) => d.text)
				.sort()
		).toEqual(['Denmark', 'Finland', 'Sweden']);
	});

	it('cities near the key', () => {
		expect(lent('meeting', 'place').map((d) => d.text)).toContain('Zurich');
	});

	it('nothing for a habit or a state of affairs', () => {
		expect(lent('fishing', 'agent')).toEqual([]);
	});

	it('nothing where the table and the article do not agree', () => {
		const article = structuredClone(worldArticle);
		const role = article.facts[0]?.frame.roles[2];
		if (role) Object.assign(role, { text: '1957', date: '1957' });
		expect(lent('eden', 'agent', article)).toEqual([]);
	});

	it('only what the checker can recompute', () => {
		for (const [id, role] of [
			['eden', 'agent'],
			['recall', 'agent'],
			['meeting', 'place']
		] as const) {
			expect(lent(id, role).length, id).toBeGreaterThan(1);
			for (const d of lent(id, role)) expect(objections(id, role, d), d.text).toEqual([]);
		}
	});

	it('enough for questions that pass every check', () => {
		const { items } = generate(worldArticle);
		const asked = items.filter((i) => i.kind === 'choice').map((i) => i.key.text);
		expect(asked).toEqual(expect.arrayContaining(['Norway', 'Geneva']));
		// Both wrong names would be strangers to the article.
		expect(asked).not.toContain('Anthony Eden');
	});
});

describe('the checker does not let pass', () => {
	it.each<[string, string, RoleName, Distractor, string]>([
		[
			'the holder himself',
			'eden',
			'agent',
			wrong('Anthony Eden', term('anthony-eden-1955')),
			'was, or may have been'
		],
		[
			'a row that is not there',
			'eden',
			'agent',
			wrong('Harold Macmillan', term('harold-macmillan-1950')),
			'no row'
		],
		[
			'another date',
			'eden',
			'agent',
			wrong('Harold Macmillan', term('harold-macmillan-1957', '1955')),
			'is not the date'
		],
		[
			'another name',
			'eden',
			'agent',
			wrong('Clement Attlee', term('harold-macmillan-1957')),
			'no name of'
		],
		[
			'one who may have died',
			'eden',
			'agent',
			wrong('Winston Churchill', term('winston-churchill-1951')),
			'may have been dead'
		],
		[
			'one of another age',
			'eden',
			'agent',
			wrong('Tony Blair', term('tony-blair-1997')),
			'may have been dead'
		],
		[
			'an unborn state',
			'recall',
			'agent',
			wrong('Latvia', functional('recall', 'agent'), 'latvia'),
			'may not have existed'
		],
		[
			'an alias of the key',
			'recall',
			'agent',
			wrong('Norway', functional('recall', 'agent'), 'oslo'),
			'no entity'
		],
		[
			'a disputed state',
			'recall',
			'agent',
			wrong('Taiwan', functional('recall', 'agent'), 'taiwan'),
			'disputed'
		],
		[
			'a city for a state',
			'recall',
			'agent',
			wrong('Vienna', functional('recall', 'agent'), 'vienna'),
			'no entity'
		],
		[
			'a state for a city',
			'meeting',
			'place',
			wrong('Austria', functional('meeting', 'place'), 'austria'),
			'no entity'
		],
		[
			'a state for a habit',
			'fishing',
			'agent',
			wrong('Iceland', functional('fishing', 'agent'), 'iceland'),
			'no dated event'
		],
		[
			'a state that the article names',
			'meeting',
			'place',
			wrong('Norway', functional('meeting', 'place'), 'norway'),
			'not of the same sort'
		]
	])('%s', (_, id, asked, d, message) => {
		expect(objections(id, asked, d).join(' ')).toContain(message);
	});
});
