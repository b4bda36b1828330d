import { describe, expect, it } from 'vitest';
import {
	acts,
	claims,
	named,
	pasted,
	shown,
	wrongIn,
	type Told
} from '#lib/items/pasted-example.ts';

const nations = named('organisation', 'the United Nations', { aliases: ['UN'] });
const council = named('organisation', 'the Security Council');
const court = named('organisation', 'the International Criminal Court');
const league = named('organisation', 'the Arab League');
const union = named('organisation', 'the African Union');

const approved: Told = {
	verb: 'approve',
	subject: 'the Security Council',
	roles: [
		{ role: 'patient', text: 'a mission of up to 7,000 soldiers and 900 police' },
		{ role: 'time', text: '3 May 2001', marker: 'on', date: '2001-05-03' }
	],
	statement:
		'The Security Council approved a mission of up to 7,000 soldiers and 900 police on 3 May 2001.'
};
const others =
	'The UN sent envoys, the International Criminal Court lawyers, the Arab League money, the African Union trucks.';

describe('a body and its organisation', () => {
	const article = pasted(
		'A flag, a hymn and a line',
		[approved.statement, others],
		[nations, council, court, league, union],
		[approved, ...[nations, court, league, union].map(({ name }) => acts(name, others))]
	);

	it('are no wrong answers to each other', () => {
		const items = shown(article, 'choice', 'agent');
		expect(items).toHaveLength(1);
		expect(wrongIn(items)).not.toContain('The United Nations');
	});

	it('are both right where one is typed', () => {
		const [item] = shown(article, 'gap', 'agent');
		expect(item?.key.accepted).toEqual(
			expect.arrayContaining(['UN Security Council', 'United Nations', 'UN'])
		);
	});
});

const person = (name: string) =>
	named('person', name, { aliases: [name.split(' ').at(-1) ?? name] });
const [voss, berg, lund] = ['Ada Voss', 'Otto Berg', 'Ida Lund'].map(person);
const people = [voss, berg, lund].filter((e) => e !== undefined);
const states = ['united-kingdom', 'argentina', 'spain', 'france'].map((id) =>
	named(
		'state',
		id === 'united-kingdom' ? 'the United Kingdom' : id.charAt(0).toUpperCase() + id.slice(1),
		{
			demonyms: [{ argentina: 'Argentine', spain: 'Spanish', france: 'French' }[id] ?? 'British']
		}
	)
);

describe('what tells the key', () => {
	const freeze = (where: string): Told => ({
		verb: 'announce',
		subject: 'the United Kingdom',
		roles: [
			{ role: 'patient', text: `a freeze on foreign assets in ${where}` },
			{ role: 'time', text: '3 May 2001', marker: 'on', date: '2001-05-03' }
		],
		statement: `The United Kingdom announced a freeze on foreign assets in ${where} on 3 May 2001.`
	});
	const about = 'Argentina, Spain and France said nothing.';
	const asked = (told: Told, headline = 'A quarrel over islands') => {
		const article = pasted(headline, [told.statement, about], states, [
			told,
			...['Argentina', 'Spain', 'France'].map((name) => acts(name, about))
		]);
		return [...shown(article, 'choice', 'agent'), ...shown(article, 'gap', 'agent')];
	};

	it('a city of the key in the question', () => {
		expect(asked(freeze('London'))).toEqual([]);
		expect(asked(freeze('banks'))).not.toEqual([]);
	});

	it('the people of the key in the line above', () =>
		expect(asked(freeze('banks'), 'British anger over islands')).toEqual([]));
});

describe('whose word it is', () => {
	const others = 'Otto Berg said nothing, and Ida Lund said no more.';
	const mill = claims('Ada Voss', 'the mills of the valley are on fire');
	const about = (...sentences: string[]) =>
		pasted('A valley', [mill.statement, others, ...sentences], people, [mill]);

	it('is asked where one source says it', () =>
		expect(shown(about('Rain is expected.'), 'voice')).toHaveLength(1));

	it('is not asked where the article says so itself, in a compound', () =>
		expect(shown(about('Wildfires swept through mills of the valley.'), 'voice')).toEqual([]));

	it('is no wrong answer where another is named beside nearly the same words', () => {
		const wrong = (said: string) => wrongIn(shown(about(said), 'who-said-it', 'agent'));
		expect(wrong('Rain may come to the valley. Lund said so.')).toContain('Ida Lund');
		expect(wrong('In the valley mills may burn like fire. Lund said so.')).not.toContain(
			'Ida Lund'
		);
	});
});

describe('on whose authority', () => {
	const official = (name: string, more = {}) =>
		named('anonymous-source', name, {
			description: 'a source whom the article does not name',
			...more
		});
	const told = (name: string, ...rest: readonly string[]) => {
		const said = claims(name, 'troops have crossed the river', { authority: 'anonymous' });
		const other = claims('the Arab League', 'talks will open in June', {
			authority: 'institution'
		});
		const body = named('organisation', 'ECOWAS');
		const text = [said.statement, other.statement, ...rest];
		const start = text.join(' ').indexOf('Ada Voss');
		const mentions = start < 0 ? [] : [{ start, end: start + 8, exact: 'Ada Voss' }];
		const speaker = { ...person('Ada Voss'), description: 'an ECOWAS commissioner', mentions };
		const cast = [official(name), league, body, speaker, union, nations];
		const items = shown(pasted('News', text, cast, [said, other]), 'who-said-it', 'authority');
		return items.filter((i) => i.factIds.includes('f0'));
	};

	it('is asked of one official', () => expect(told('an ECOWAS official')).toHaveLength(1));
	it('is not asked of officials', () => expect(told('German officials')).toEqual([]));
	it('is not asked where the name may follow', () =>
		expect(told('an ECOWAS official', 'Ada Voss, the ECOWAS commissioner, smiled.')).toEqual([]));
});

describe('posts to match', () => {
	const holds = (name: string, office: string, exact: string): Told => ({
		verb: 'be',
		subject: name,
		roles: [{ role: 'office', text: office }],
		statement: `${name} was ${office}.`,
		in: exact,
		more: { importance: 2 }
	});
	const sure = [
		holds('Ada Voss', 'foreign minister of Argentina', 'Ada Voss, the Argentine foreign minister'),
		holds(
			'Otto Berg',
			'defence minister of Argentina',
			'Otto Berg, the Argentine defence minister'
		),
		holds('Ida Lund', 'chief of the harbour board', 'Ida Lund, chief of the harbour board')
	];
	const rows = (office: string, exact: string) => {
		const facts = [...sure, holds('Jan Moe', office, exact)];
		const text = `${facts.map((f) => f.in).join(', ')} met.`;
		const article = pasted('News', [text], [...people, person('Jan Moe'), ...states], facts);
		return shown(article, 'match').flatMap((i) => (i.pairs ?? []).map((p) => p.left));
	};

	it('are posts', () =>
		expect(rows('navy chief of France', 'Jan Moe, the French navy chief')).toContain('Jan Moe'));
	it('are none that another name in the list tells', () =>
		expect(rows('spokesman of Ada Voss', 'Jan Moe, spokesman of Ada Voss')).not.toContain(
			'Jan Moe'
		));
	it.each([
		['no calling', 'a historian of France', 'Jan Moe, a French historian'],
		['no leader of nothing', 'left-wing French leader', 'Jan Moe, the left-wing French leader'],
		['of some state', 'defence minister', 'Jan Moe, the defence minister'],
		['of some body', 'head of the service', 'Jan Moe, head of the service'],
		[
			'of no state that the evidence leaves out',
			'prime minister of France',
			'Prime Minister Jan Moe'
		]
	])('%s', (_, office, exact) => expect(rows(office, exact)).not.toContain('Jan Moe'));
});

describe('beside a president', () => {
	const wrong = (country: string, demonym: string) => {
		const exact = `Ada Voss, the ${demonym} president`;
		const told: Told = {
			verb: 'be',
			subject: 'Ada Voss',
			roles: [
				{ role: 'office', text: `president of ${country}` },
				{ role: 'time', text: 'May 2001', marker: 'in', date: '2001-05' }
			],
			statement: `Ada Voss was president of ${country} in May 2001.`,
			in: exact,
			more: { importance: 2, functional: ['office'] }
		};
		const land = named('state', country, { demonyms: [demonym] });
		const text = `${exact}, spoke in the harbour.`;
		const facts = [told, acts('Ada Voss', text)];
		return wrongIn(shown(pasted('News', [text], [...people, land], facts), 'choice', 'office'));
	};
	it('stands the prime minister of a state that has one', () =>
		expect(wrong('Finland', 'Finnish')).toContain('Prime minister of Finland'));
	it('stands nobody in a state that has no prime minister', () =>
		expect(wrong('Brazil', 'Brazilian')).toEqual([]));
});

describe('what is left out of a text that nobody has reviewed', () => {
	const quarrel = (what: string): Told => ({
		verb: 'break off',
		subject: 'Spain',
		roles: [
			{ role: 'patient', text: what },
			{ role: 'time', text: '3 May 2001', marker: 'on', date: '2001-05-03' }
		],
		statement: `Spain broke off ${what} on 3 May 2001.`
	});
	const items = (told: Told) =>
		shown(
			pasted(
				'A quarrel',
				[told.statement, 'France and Norway met.'],
				[...states, named('state', 'Norway')],
				[told, ...['France', 'Norway'].map((name) => acts(name, 'France and Norway met.'))]
			),
			'choice'
		);

	it('relations with nobody', () => {
		expect(items(quarrel('relations'))).toEqual([]);
		expect(items(quarrel('relations with its neighbour'))).not.toEqual([]);
	});

	it('a speaker of whom the headline tells', () => {
		const said = claims('Ada Voss', 'the army will be cut by half');
		const text = [said.statement, 'Otto Berg said nothing, and Ida Lund said no more.'];
		const asked = (headline: string) => {
			const article = pasted(headline, text, people, [said]);
			return [...shown(article, 'voice'), ...shown(article, 'who-said-it', 'agent')];
		};
		expect(asked('Voss speaks')).toEqual([]);
		expect(asked('A speech')).not.toEqual([]);
	});

	it('a word for a group as somebody’s name, and the house of the one who speaks', () => {
		const moe = named('person', 'Moe');
		const house = named('organisation', 'the White House');
		const leader = { ...person('Ada Voss'), description: 'the president of the United States' };
		const said = claims('Ada Voss', 'the army will be cut by half');
		const other = claims('the White House', 'taxes will rise', { authority: 'institution' });
		const text = [
			said.statement,
			other.statement,
			'Berg said no more, Lund told nobody, and Jan Moe told the Moes.'
		];
		const cast = [leader, ...people.slice(1), moe, named('group', 'the Moes'), house];
		const wrong = wrongIn(shown(pasted('News', text, cast, [said, other]), 'who-said-it', 'agent'));
		expect(wrong).toContain('Otto Berg');
		expect(wrong).not.toContain('Moe');
		expect(wrong).not.toContain('The White House');
	});
});

describe('what is said of oneself', () => {
	const said = (content: string) => claims('Ada Voss', content);
	const rest = [
		claims('Otto Berg', 'the harbour would stay shut until the spring'),
		claims('Ida Lund', 'nobody had asked the fishermen of the north')
	];
	const statements = (content: string) => {
		const told = [said(content), ...rest];
		const article = pasted(
			'A quarrel over ports',
			told.map((t) => t.statement),
			people,
			told
		);
		return shown(article, 'true-false').map((item) => item.statement ?? '');
	};

	it('is given to nobody else', () => {
		for (const content of [
			'officials of his own ministry had hidden the truth from him',
			'her party would vote against the treaty in the autumn'
		])
			expect(
				statements(content).filter((s) => s.includes(content) && !s.startsWith('Ada Voss'))
			).toEqual([]);
	});
});
