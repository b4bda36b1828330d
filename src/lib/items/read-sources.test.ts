import { describe, expect, it } from 'vitest';
import type { Entity } from '#lib/article/schema.ts';
import { generate } from '#lib/items/generate.ts';
import {
	claims,
	named,
	pasted,
	says,
	shown,
	wrongIn,
	type Told
} from '#lib/items/pasted-example.ts';

/** How the generator names the people of texts that the program read, and what it asks of their words. */
const person = (name: string, post = 'a person named in the article') =>
	named('person', name, { description: post });

const article = (told: readonly Told[], cast: readonly Entity[]) =>
	pasted(
		'A quarrel over a harbour',
		[...new Set(told.map((t) => t.in ?? t.statement))],
		cast,
		told
	);

describe('names', () => {
	const cast = (first: Entity) => [first, person('Ada Voss'), person('Ida Lund')];
	const said = [
		says('Reagan', 'the harbour would stay open until the spring'),
		says('Ada Voss', 'nobody had asked the fishermen of the north'),
		says('Ida Lund', 'the islands needed a new mole')
	];
	const options = (above: Entity, year = '1983-10-25') => {
		const made = { ...article(said, cast(above)), toldAsOf: year, published: year };
		return shown(made, 'who-said-it', 'agent').flatMap((i) => [
			i.key.text,
			...i.distractors.map((d) => d.text)
		]);
	};
	const reagan = person('Reagan', 'the president of the United States');

	it('of office-holders are given in full', () => {
		expect(options(reagan)).toContain('Ronald Reagan');
		expect(options(reagan)).not.toContain('Reagan');
	});
	it('stay as they are where nobody held an office in those years, and stand beside no full ones', () => {
		expect(options(reagan, '1908-10-25').filter((o) => o.includes('Reagan'))).toEqual([]);
		expect(options(person('Reagan')).filter((o) => o.includes('Reagan'))).toEqual([]);
	});
});

describe('whose word it is', () => {
	const source = named('anonymous-source', 'an official of the harbour board', {
		description: 'a source whom the article does not name'
	});
	const told = [
		claims(source.name, 'the mole will be closed in June', { authority: 'anonymous' }),
		claims('the Arab League', 'talks will open in June', { authority: 'institution' })
	];
	it('is nobody’s beside a source without a name, which is no odd one out', () => {
		const items = shown(
			article(told, [source, named('organisation', 'the Arab League')]),
			'who-said-it',
			'authority'
		).filter((i) => i.key.text === 'An unnamed person');
		expect(items).toHaveLength(1);
		expect(wrongIn(items)).toContain('None: the article says so itself');
	});

	it('is nothing to ask of a farmer or of somebody’s husband', () => {
		for (const name of ['a farmer in Berbera', 'Ada Voss’s husband']) {
			const said = claims(name, 'the mole will be closed in June', { authority: 'anonymous' });
			expect(generate(article([said], [{ ...source, id: name, name }])).items, name).toEqual([]);
		}
		expect(generate(article(told.slice(0, 1), [source])).items).not.toEqual([]);
	});

	it('is explained as what was expected, no forecast', () => {
		const promise = says('Ada Voss', 'the mole will be closed in June', { kind: 'forecast' });
		const other = says('Ida Lund', 'the nets of the north were cut');
		const [item] = shown(
			article([promise, other], [person('Ada Voss'), person('Ida Lund')]),
			'voice'
		);
		expect(item?.rationale).toContain('It is what Ada Voss expected or announced');
	});

	it('is no claim where somebody admitted it, nor what was done with words', () => {
		const admitted = says('Ada Voss', 'the mole was closed in June', { verb: 'admitted' });
		const other = says('Ida Lund', 'the nets of the north were cut');
		const cast = [person('Ada Voss'), person('Ida Lund')];
		const rationales = generate(article([admitted, other], cast)).items.map((i) => i.rationale);
		expect(rationales.join(' ')).toContain('The article reports that Ada Voss admitted it.');
		expect(rationales.join(' ')).toContain('a claim of Ida Lund');
		expect(rationales.join(' ')).not.toContain('a claim of Ada Voss');
	});

	it.each([
		['demanded', 'demanded it'],
		['asked', 'asked for it']
	])('is no claim where somebody %s it', (verb, words) => {
		const cast = [person('Ada Voss'), person('Ida Lund')];
		const told = [
			says('Ada Voss', 'the mole be closed in June', { verb }),
			says('Ida Lund', 'the nets of the north were cut')
		];
		const rationales = generate(article(told, cast)).items.map((i) => i.rationale);
		expect(rationales.join(' ')).toContain(`The article reports that Ada Voss ${words}.`);
	});

	it('leaves the one institute among people out of a match', () => {
		const cast = ['Ada Voss', 'Ida Lund', 'Jan Moe'].map((name) => person(name));
		const said = [
			claims('Ada Voss', 'the harbour stayed open until the spring'),
			claims('Ida Lund', 'nobody asked the fishermen of the north'),
			claims('Jan Moe', 'the northern coast needed a new mole'),
			claims('the Arab League', 'catches fell by 85%', { authority: 'institution' })
		];
		const all = article(said, [...cast, named('organisation', 'the Arab League')]);
		const [item] = shown(all, 'match');
		expect(item?.pairs?.map((p) => p.left).sort()).toEqual(['Ada Voss', 'Ida Lund', 'Jan Moe']);
	});
});

describe('what somebody says in the first person', () => {
	const told = [
		says('Ada Voss', '“we have no quarrel with the fishermen of the south”'),
		says('Ida Lund', 'nobody had asked the fishermen of the north'),
		says('Jan Moe', 'the islands needed a new mole')
	];
	it('stands in direct speech', () => {
		const items = generate(
			article(
				told,
				['Ada Voss', 'Ida Lund', 'Jan Moe'].map((name) => person(name))
			)
		).items.filter((i) => i.factIds[0] === 'f0');
		const words = items.flatMap((i) => [...i.wordings, i.statement ?? '', i.rationale]).join(' ');
		expect(words).toContain('Who said “we have no quarrel');
		expect(words).not.toContain('that “we');
	});
});

describe('a body in a report', () => {
	const cast = [
		named('anonymous-source', 'a harbour official', {
			description: 'a source whom the article does not name'
		}),
		named('organisation', 'Reuters', { description: 'an organisation named in the article' }),
		named('organisation', 'the Arab League')
	];
	const asked = (speaker: string, authority: string, exact?: string) => {
		const content = 'the mole will be closed in June';
		const told = [
			claims(speaker, content, { authority, ...(exact ? { in: exact } : {}) }),
			claims('the Arab League', 'talks will open in July', { authority: 'institution' })
		];
		return shown(article(told, cast), 'who-said-it', 'authority').filter((i) =>
			i.factIds.includes('f0')
		);
	};
	it('is no wrong answer where it passed on what its source said', () => {
		const exact = 'A harbour official told Reuters that the mole will be closed in June.';
		const items = asked('a harbour official', 'anonymous', exact);
		expect(items).toHaveLength(1);
		expect(wrongIn(items)).not.toContain('A named state or body');
	});
	it('is no authority where the text does not tell what it is', () =>
		expect(asked('Reuters', 'institution')).toEqual([]));
});
