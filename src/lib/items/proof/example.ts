/** A small invented article and one item of it, for the tests of checks, proofs and round trip. */
import type { Article, Entity, Fact, Role, Span } from '#lib/article/schema.ts';
import type { Distractor, Item } from '#lib/items/schema.ts';

const text = [
	'Norland and Sudland signed the Harbour Treaty in Port Ember on 3 May 2014. Anna Berg, foreign minister of Norland, announced the treaty.',
	'Norland had left the Northern League in 2009. Sudland joined the Northern League in 2011. The league has 12 member states.',
	'Anna Berg said that the treaty would end the fishing dispute between Norland and Sudland. Karl Voss, an analyst, said that the treaty would cost Norland its fleet. A diplomat told reporters that Norland had signed under pressure from Eastland.'
].join('\n\n');

export function span(exact: string): Span {
	const start = text.indexOf(exact);
	if (start < 0) throw new Error(`not in the example: ${exact}`);
	return { start, end: start + exact.length, exact };
}

const entity = (
	id: string,
	type: Entity['type'],
	name: string,
	more: Partial<Entity> = {}
): Entity => ({
	id,
	type,
	name,
	aliases: [],
	description: `${name} of the example.`,
	mentions: [],
	...more
});

type Frame = Fact['frame'];
const fact = (
	id: string,
	statement: string,
	type: string,
	roles: Role[],
	evidence: string[],
	more: Partial<Fact> & { frame?: never } = {},
	frame: Partial<Frame> = {}
): Fact => ({
	id,
	statement,
	frame: {
		type,
		verb: type,
		tense: 'past',
		polarity: 'positive',
		modality: 'asserted',
		roles,
		...frame
	},
	voice: { kind: 'fact' },
	functional: [],
	asOf: '2014-05-04',
	importance: 3,
	evidence: evidence.map(span),
	confidence: 1,
	status: 'confirmed',
	provenance: 'author',
	...more
});

const claim = (speaker: string, kind: 'claim' | 'forecast' = 'claim', anonymous = false) =>
	({
		kind,
		speaker,
		authority: anonymous ? 'anonymous' : 'office',
		verb: 'said',
		manner: 'paraphrased'
	}) as const;

const agent = (text: string, id: string): Role => ({ role: 'agent', text, entity: id });
const league: Role = { role: 'patient', text: 'the Northern League', entity: 'league' };
const time = (text: string, date: string, marker = 'in'): Role => ({
	role: 'time',
	text,
	date,
	marker
});
const content = (text: string): Role => ({ role: 'content', text, marker: 'that' });

export const article: Article = {
	schema: 'attache/article/1',
	id: 'harbour-treaty',
	headline: 'Norland signs the Harbour Treaty',
	language: 'en',
	publisher: 'Attaché',
	authors: [],
	licence: 'CC-BY-4.0',
	published: null,
	toldAsOf: '2014-05-04',
	sources: [],
	text,
	sha256: '0'.repeat(64),
	entities: [
		entity('norland', 'state', 'Norland', { demonyms: ['Norlandic'] }),
		entity('sudland', 'state', 'Sudland', { memberOf: ['league'] }),
		entity('eastland', 'state', 'Eastland'),
		entity('westland', 'state', 'Westland', { validFrom: '2013' }),
		entity('league', 'organisation', 'the Northern League', { aliases: ['the league'] }),
		entity('union', 'organisation', 'the Southern Union'),
		entity('port-ember', 'place', 'Port Ember', { noun: 'city', partOf: ['sudland'] }),
		entity('grey-canal', 'place', 'Grey Canal', { noun: 'canal' }),
		entity('anna-berg', 'person', 'Anna Berg', { aliases: ['Berg'] }),
		entity('karl-voss', 'person', 'Karl Voss'),
		entity('diplomat', 'anonymous-source', 'a diplomat', { mentions: [span('A diplomat')] }),
		entity('foreign-minister', 'office', 'foreign minister of Norland', { partOf: ['norland'] })
	],
	quantities: [
		{
			id: 'q-members',
			value: 12,
			counted: 'member states',
			scope: 'of the league',
			precision: 'exact',
			asOf: '2014'
		}
	],
	facts: [
		fact(
			'left',
			'Norland left the Northern League in 2009.',
			'leave',
			[agent('Norland', 'norland'), league, time('2009', '2009')],
			['Norland had left the Northern League in 2009.'],
			{ functional: ['agent', 'time'] }
		),
		fact(
			'joined',
			'Sudland joined the Northern League in 2011.',
			'join',
			[agent('Sudland', 'sudland'), league, time('2011', '2011')],
			['Sudland joined the Northern League in 2011.'],
			{ functional: ['time'] }
		),
		fact(
			'signed',
			'Norland and Sudland signed the Harbour Treaty in Port Ember on 3 May 2014.',
			'sign',
			[
				{
					role: 'agent',
					text: 'Norland and Sudland',
					entities: ['norland', 'sudland'],
					plural: true
				},
				{ role: 'patient', text: 'the Harbour Treaty' },
				{ role: 'place', text: 'Port Ember', marker: 'in', entity: 'port-ember' },
				time('3 May 2014', '2014-05-03', 'on')
			],
			['Norland and Sudland signed the Harbour Treaty in Port Ember on 3 May 2014.'],
			{
				functional: ['place', 'time', 'agent'],
				unstated: [{ role: 'purpose', note: 'The article gives no purpose.' }]
			}
		),
		fact(
			'members',
			'The Northern League has 12 member states.',
			'have',
			[
				agent('The Northern League', 'league'),
				{ role: 'quantity', text: '12 member states', quantity: 'q-members' }
			],
			['The league has 12 member states.'],
			{ functional: ['quantity'] },
			{ tense: 'present' }
		),
		fact(
			'berg-minister',
			'Anna Berg was foreign minister of Norland in May 2014.',
			'be',
			[
				agent('Anna Berg', 'anna-berg'),
				{ role: 'office', text: 'foreign minister of Norland', entity: 'foreign-minister' },
				time('May 2014', '2014-05')
			],
			['Anna Berg, foreign minister of Norland'],
			{ functional: ['agent', 'office'] }
		),
		fact(
			'berg-dispute',
			'Anna Berg said that the Harbour Treaty would end the fishing dispute between Norland and Sudland.',
			'say',
			[
				agent('Anna Berg', 'anna-berg'),
				content('the Harbour Treaty would end the fishing dispute between Norland and Sudland')
			],
			['Anna Berg said that the treaty would end the fishing dispute between Norland and Sudland.'],
			{ functional: ['agent'], topic: 'effect', voice: claim('anna-berg') }
		),
		fact(
			'voss-fleet',
			'Karl Voss said that the Harbour Treaty would cost Norland its fleet.',
			'say',
			[agent('Karl Voss', 'karl-voss'), content('the Harbour Treaty would cost Norland its fleet')],
			['Karl Voss, an analyst, said that the treaty would cost Norland its fleet.'],
			{ functional: ['agent'], topic: 'effect', voice: claim('karl-voss', 'forecast') }
		),
		fact(
			'diplomat-pressure',
			'A diplomat said that Norland had signed the Harbour Treaty under pressure from Eastland.',
			'say',
			[
				agent('A diplomat', 'diplomat'),
				content('Norland had signed the Harbour Treaty under pressure from Eastland')
			],
			['A diplomat told reporters that Norland had signed under pressure from Eastland.'],
			{ functional: ['agent'], topic: 'motive', voice: claim('diplomat', 'claim', true) }
		)
	],
	links: [{ type: 'before', from: 'left', to: 'berg-minister' }]
};

export const wrong = (
	text: string,
	proof: Distractor['proof'],
	more: Partial<Distractor> = {}
): Distractor => ({
	text,
	why: 'The article says otherwise.',
	proof,
	...more
});

const functional = { kind: 'functional', fact: 'left', role: 'agent' } as const;

/** "Which country left the Northern League in 2009?": passes everything. */
export const sound: Item = {
	schema: 'attache/item/1',
	id: '0123456789abcd',
	articleId: article.id,
	kind: 'choice',
	interaction: 'choice',
	factIds: ['left'],
	asked: 'agent',
	importance: 3,
	context: 'Norland signs the Harbour Treaty · May 2014',
	wordings: ['Which country left the Northern League in 2009?'],
	key: { text: 'Norland', entity: 'norland' },
	distractors: [
		wrong('Sudland', functional, { entity: 'sudland' }),
		wrong('Eastland', functional, { entity: 'eastland' })
	],
	keyPosition: 1,
	rationale: 'Norland left the Northern League in 2009.',
	evidence: [span('Norland had left the Northern League in 2009.')]
};

export const like = (change: Partial<Item>): Item => ({ ...sound, ...change });
