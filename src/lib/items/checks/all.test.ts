import { describe, expect, it } from 'vitest';
import { checkItem, isShown } from '#lib/items/checks/all.ts';
import { hard, soft } from '#lib/items/checks/finding.ts';
import { article, like, sound, span, wrong } from '#lib/items/proof/example.ts';
import { notStated } from '#lib/items/options.ts';
import type { Item } from '#lib/items/schema.ts';

const proof = { kind: 'functional', fact: 'left', role: 'agent' } as const;
const ask = (...wordings: string[]) => like({ wordings });
const offer = (key: string, ...others: string[]) =>
	like({ key: { text: key }, distractors: others.map((o) => wrong(o, proof)) });
const judge = (statement: string) =>
	like({
		kind: 'true-false',
		asked: 'truth',
		wordings: ['True or false, as the article tells it?'],
		statement,
		key: { text: 'True' },
		distractors: [wrong('False', { kind: 'stated', fact: 'left', role: 'truth' })]
	});
const gap = (statement: string, key = '2009', more: Partial<Item['key']> = {}) =>
	like({
		kind: 'gap',
		interaction: 'text-entry',
		asked: 'time',
		wordings: ['Which year is missing?'],
		statement,
		key: { text: key, ...more },
		distractors: []
	});
const order = (...texts: string[]) =>
	like({
		kind: 'order',
		interaction: 'order',
		asked: 'sequence',
		wordings: ['Put these events in order, the earliest first.'],
		steps: texts.map((text, i) => ({ text, fact: `f${i}` })),
		distractors: []
	});
const match = (pairs: [string, string][], ...spare: string[]) =>
	like({
		kind: 'match',
		interaction: 'match',
		asked: 'pairing',
		wordings: ['Match each event with its date.'],
		pairs: pairs.map(([left, right]) => ({ left, right, fact: 'left' })),
		spare: spare.map((text) => wrong(text, proof)),
		distractors: []
	});
const fullGap = 'Norland left the Northern League in the year ____, before the treaty.';
const three: [string, string][] = [
	['Norland left', '2009'],
	['Sudland joined', '2011'],
	['The treaty was signed', '3 May 2014']
];

/** Item → the check that must speak, and how; `-` before it: the check must stay silent. */
const table: readonly (readonly [string, Item, string])[] = [
	['a sound item', sound, '-'],
	['4 words', ask('Which country left it?'), 'hard M02'],
	['32 words', ask(`Which country ${'really '.repeat(29)}left?`), 'soft M02'],
	['46 words', ask(`Which country ${'really '.repeat(43)}left?`), 'hard M02'],
	['no question mark', ask('Name the country that left the Northern League.'), 'soft M02'],
	['a short gap', gap('Norland left the league in ____.'), 'soft M02'],
	[
		'an instruction of four words',
		{ ...order('A b', 'C d', 'E f'), wordings: ['Put in order now.'] },
		'-M02'
	],
	['two options', offer('Norland', 'Sudland'), 'hard M03'],
	['six options', offer('Norland', 'A1', 'B2', 'C3', 'D4', 'E5'), 'hard M03'],
	['true and false', judge('Norland left the Northern League in 2009.'), '-M03'],
	['one option twice', offer('Norland', 'the Norland', 'Eastland'), 'hard M04'],
	[
		'distractors of which one contains the other',
		offer('Norland', 'Sinai', 'the Sinai Peninsula'),
		'soft M05'
	],
	['a key inside a distractor', offer('May 2014', '3 May 2014', 'June 2014'), 'hard M05'],
	['a demonym is another word', offer('Israel', 'Israeli commandos', 'Turkish commandos'), '-M05'],
	['all of the above', offer('Norland', 'Sudland', 'All of the above'), 'hard M06'],
	['A and B', offer('Norland', 'Sudland', 'Norland and Sudland'), 'hard M06'],
	['a coordination of its own', offer('Norland', 'Bosnia and Herzegovina', 'Eastland'), '-M06'],
	['a negative question', ask('Which country did not leave the Northern League?'), 'soft M07'],
	['a negative in capitals', ask('Which country did NOT leave the Northern League?'), '-M07'],
	[
		'a negative inside what is said',
		ask('Who said that Norland would not leave the league?'),
		'-M07'
	],
	['two negatives', judge('Norland did not leave without notice.'), 'soft M08'],
	['one negative', judge('Norland did not leave the Northern League.'), '-M08'],
	['a pronoun without antecedent', ask('Which country did he accuse of pressure?'), 'hard M09'],
	['a possessive bound by the question', ask('Which country lost its fleet in 2009?'), '-M09'],
	['a pronoun after a name', ask('Why did Anna Berg say that she would sign?'), '-M09'],
	['an expletive', judge('It was Norland that left the Northern League.'), '-M09'],
	['a demonstrative', ask('These left which league in the year 2009?'), 'hard M09'],
	['the move', ask('Which country welcomed the move in 2009?'), 'soft M09'],
	['both sides', ask('What did both sides sign in May 2014?'), 'soft M09'],
	['the talks, spelled out', ask('Which country hosted the talks on the Harbour Treaty?'), '-M09'],
	[
		'both countries, named',
		ask('What did Norland and Sudland sign when both countries met?'),
		'-M09'
	],
	['a long key', offer('The free city of Port Ember', 'Ember', 'Sund'), 'soft M10'],
	['a somewhat longer key', offer('Eastlandia', 'Norlandi', 'Westland'), '-M10'],
	['a short key', offer('UN', 'Norland', 'Sudland'), 'soft M11'],
	['a fourfold spread', offer('Northland', 'UN', 'The Southern Union'), 'soft M12'],
	['a long option', offer('Norland', `a ${'very '.repeat(16)}long one`, 'Sudland'), 'soft M12'],
	[
		'“the article does not say” is not measured',
		offer('Peru', notStated, 'Chad'),
		'-M10 -M11 -M12 -M14'
	],
	['a year among phrases', offer('1952', 'after the storming', 'before the war'), 'hard M13'],
	['years', offer('1952', '1956', 'about 1950'), '-M13'],
	['counts', offer('28 member states', '22 member states', 'thirty member states'), '-M13'],
	['the only name', offer('Anna Berg', 'an analyst', 'a diplomat'), 'soft M14'],
	['names', offer('Anna Berg', 'Karl Voss', 'Eastland'), '-M14'],
	['the only infinitive', offer('to leave', 'signing', 'staying'), 'soft M14'],
	['infinitives', offer('to leave', 'to sign', 'to stay'), '-M14'],
	[
		'an article that fits one',
		{ ...offer('envoy', 'minister', 'general'), wordings: ['Norland sent the other side an'] },
		'hard M15'
	],
	[
		'an article that fits two',
		{ ...offer('envoy', 'agent', 'general'), wordings: ['Norland sent the other side an'] },
		'-M15'
	],
	[
		'a gap after “an”',
		gap('Norland left the league with an ____ in the spring.', 'envoy'),
		'soft M15'
	],
	['the key in the stem', ask('Which country left when Norland was in the league?'), 'hard M16'],
	[
		'an echo',
		{
			...offer('The fishing fleet', 'The army', 'The mint'),
			wordings: ['What happened to the fishing boats of 2009?']
		},
		'soft M17'
	],
	[
		'an echo in all options',
		{
			...offer('fishing boats', 'fishing nets', 'fishing rods'),
			wordings: ['What did fishing men lose in 2009?']
		},
		'-M17'
	],
	[
		'a row that repeats its response',
		match(
			[
				['Norland left', 'left in 2009'],
				['Sudland joined', '2011'],
				['Berg spoke', '2014']
			],
			'2013'
		),
		'soft M17'
	],
	['absolute distractors', offer('Trade', 'All ships', 'Only fish'), 'soft M18'],
	['one absolute distractor', offer('Trade', 'All ships', 'Fish'), '-M18'],
	['an absolute statement', judge('Norland always left the Northern League.'), 'soft M18'],
	['a vague key', offer('Several ships', 'Ten ships', 'Two ships'), 'soft M19'],
	['vague options', offer('Several ships', 'Many ships', 'Two ships'), '-M19'],
	[
		'evidence that names a distractor',
		like({ evidence: [span('Sudland joined the Northern League in 2011.')] }),
		'hard M20'
	],
	[
		'a distractor that completes a sentence',
		gap('____ joined the Northern League in 2011 again.'),
		'-M20'
	],
	[
		'a filled gap that the article has',
		{
			...gap('____ joined the Northern League in 2011.', 'Norland'),
			distractors: [wrong('Sudland', proof)]
		},
		'hard M20'
	],
	['a question to judge', judge('Did Norland leave the Northern League?'), 'hard M21'],
	['two ideas', judge('Norland left the league, and Sudland joined the league.'), 'soft M21'],
	['one idea', judge('Norland and Sudland signed the Harbour Treaty.'), '-M21'],
	['two gaps', gap('Norland left the ____ League in the year ____.'), 'hard M22'],
	['a long answer', gap(fullGap, 'in the very early year 2009'), 'hard M22'],
	['a function word', gap(fullGap, 'the'), 'hard M22'],
	['few words around', gap('Norland left in the ____.'), 'hard M22'],
	[
		'a gap that opens',
		gap('____ left the Northern League in the year 2009.', 'Norland'),
		'soft M22'
	],
	['a sound gap', gap(fullGap), '-'],
	['an answer from elsewhere', gap(fullGap, '1999'), 'hard M23'],
	[
		'an answer in words',
		gap('The Northern League had ____ member states before the treaty.', 'twelve', {
			compare: 'number',
			value: 12
		}),
		'hard M23'
	],
	[
		'a context from elsewhere',
		gap('Purple elephants danced across silver moonbeams until ____.'),
		'hard M24'
	],
	['two events', order('Norland left', 'Sudland joined'), 'hard M25'],
	['an event twice', order('Norland left', 'Norland left', 'Berg spoke'), 'hard M25'],
	[
		'events with their years',
		order('Norland left in 2009', 'Sudland joined in 2011', 'Berg spoke'),
		'soft M25'
	],
	['three events', order('Norland left', 'Sudland joined', 'Berg spoke'), '-'],
	['two pairs', match(three.slice(0, 2), '2013'), 'hard M26'],
	['not one to one', match([...three, ['Berg spoke', '2011']], '2013'), 'hard M26'],
	['no spare response', match(three), 'soft M26'],
	['three pairs and a spare', match(three, '2013'), '-'],
	['yesterday', ask('Which country left the Northern League yesterday?'), 'soft M27'],
	['a bare weekday', ask('Which country left the Northern League on Tuesday?'), 'soft M27'],
	['a dated weekday', ask('Which country left the Northern League on Tuesday 3 May 2014?'), '-M27'],
	[
		'14 words lifted',
		judge(
			'Anna Berg said that the treaty would end the fishing dispute between Norland and Sudland.'
		),
		'soft M28'
	],
	[
		'a paraphrase',
		judge('In the words of Anna Berg, the treaty was to end a dispute over fishing.'),
		'-M28'
	],
	['a false quotation', ask('Who called the treaty “a gift to Eastland” in 2014?'), 'hard M29'],
	['a true quotation', ask('Who spoke of “the fishing dispute” in May 2014?'), '-M29'],
	[
		'evidence out of place',
		like({ evidence: [{ start: 3, end: 9, exact: 'Norland' }] }),
		'hard M30'
	],
	['no evidence', like({ evidence: [] }), 'hard M30'],
	['a long explanation', like({ rationale: `Norland ${'really '.repeat(60)}left.` }), 'soft M31'],
	['an option letter', like({ rationale: 'Option B is right, for Norland left.' }), 'hard M31'],
	['a double space', like({ rationale: 'Norland  left the league.' }), 'hard M32'],
	['a space before a stop', like({ rationale: 'Norland left the league .' }), 'hard M32'],
	['two stops', like({ rationale: 'Norland left the league., it said.' }), 'hard M32'],
	['the stop of an abbreviation', like({ rationale: 'Norland, said the U.N., left.' }), '-M32'],
	['undefined', like({ rationale: 'Norland left undefined in 2009.' }), 'hard M32'],
	['layout', like({ rationale: 'Published: Norland left the league.' }), 'hard M32'],
	['an open quote', like({ rationale: 'Norland left “the league.' }), 'hard M32'],
	['a lower-case start', like({ rationale: 'norland left the league.' }), 'hard M32'],
	['a repeated word', like({ rationale: 'Norland left the the league.' }), 'hard M32'],
	['had had', like({ rationale: 'Norland had had enough of the league.' }), '-M32']
];

describe('a check of one item', () => {
	it.each(table)('%s', (_, item, expected) => {
		const found = new Set(checkItem(item, article).map((f) => `${f.severity} ${f.check}`));
		const silent = expected.split(' ').filter((e) => e.startsWith('-'));
		if (silent.length === 0) expect([...found]).toContain(expected);
		for (const id of silent) expect([...found].filter((f) => f.includes(id.slice(1)))).toEqual([]);
	});

	it('speaks at least once in this table, whichever it is', () => {
		const ids = Array.from({ length: 31 }, (_, i) => `M${String(i + 2).padStart(2, '0')}`);
		const spoken = table.map(([, , expected]) => expected).filter((e) => !e.startsWith('-'));
		expect(ids.filter((id) => !spoken.some((e) => e.endsWith(id)))).toEqual([]);
	});
});

describe('an item is shown', () => {
	it.each([
		['without findings', [], true],
		['with one soft', [soft('M02', '')], true],
		['with one soft flaw in two wordings', [soft('M02', ''), soft('M02', '')], true],
		['never with two soft', [soft('M02', ''), soft('M07', '')], false],
		['never with a hard one', [hard('M02', '')], false]
	])('%s', (_, findings, expected) => expect(isShown(findings)).toBe(expected));
});
