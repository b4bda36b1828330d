/**
 * The structured article, version 1: the one definition from which the TypeScript types, the
 * published JSON Schema and the validator come.
 *
 * Names follow schema.org (NewsArticle, Claim), the W3C Web Annotation model (TextPositionSelector
 * and TextQuoteSelector), EDTF (dates with their precision) and PROV (where a statement came from).
 * All positions are UTF-16 code units into `text`, end exclusive.
 */
import Type from 'typebox';
import { LeftOut } from './question.ts';
import { closed, id, words } from './schema-terms.ts';

/** EDTF level 0 and 1 as far as the app needs it: `2016-05-04`, `2010-05`, `1952`, `2014~`, `2016-02/2016-05`. */
export const Edtf = Type.String({
	pattern: '^-?\\d{4}(-\\d{2}(-\\d{2})?)?[~?%]?(/(-?\\d{4}(-\\d{2}(-\\d{2})?)?[~?%]?|\\.\\.)?)?$',
	description: 'Extended Date/Time Format: a day, month, year, approximate date or interval'
});

/** A stretch of the article's text, held twice: by position (fast) and by quote (survives edits). */
export const Span = Type.Object(
	{
		start: Type.Integer({ minimum: 0 }),
		end: Type.Integer({ minimum: 1 }),
		exact: Type.String({ minLength: 1, description: 'the text between start and end' })
	},
	closed
);

export const EntityType = Type.Union([
	Type.Literal('person'),
	Type.Literal('state'),
	Type.Literal('organisation'),
	Type.Literal('alliance'),
	Type.Literal('place'),
	Type.Literal('office'),
	Type.Literal('agreement'),
	Type.Literal('event'),
	Type.Literal('vessel'),
	Type.Literal('group'),
	Type.Literal('anonymous-source')
]);

export const Entity = Type.Object(
	{
		id: id('the same actor keeps the same id in every article'),
		type: EntityType,
		noun: Type.Optional(
			words('what one of its kind is called in a question: city, aid ship, institute')
		),
		name: words('the name as a sentence would use it, with "the" where English wants it'),
		aliases: Type.Array(words('another name')),
		demonyms: Type.Optional(Type.Array(words('Turkish, Turks'))),
		description: words('one line: who or what this is in this article'),
		plural: Type.Optional(Type.Boolean({ description: 'takes a plural verb' })),
		validFrom: Type.Optional(Edtf),
		validTo: Type.Optional(Edtf),
		partOf: Type.Optional(Type.Array(id('a whole that this is a part of'))),
		memberOf: Type.Optional(Type.Array(id('an organisation that this belongs to'))),
		sameAs: Type.Optional(Type.Array(id('another entity that is, or may be, the same one'))),
		mentions: Type.Array(Span)
	},
	closed
);

export const RoleName = Type.Union([
	Type.Literal('agent'),
	Type.Literal('patient'),
	Type.Literal('partner'),
	Type.Literal('place'),
	Type.Literal('time'),
	Type.Literal('quantity'),
	Type.Literal('source'),
	Type.Literal('goal'),
	Type.Literal('topic'),
	Type.Literal('content'),
	Type.Literal('cause'),
	Type.Literal('purpose'),
	Type.Literal('manner'),
	Type.Literal('office'),
	Type.Literal('audience'),
	Type.Literal('exception')
]);

/**
 * One participant of a frame. `text` stands verbatim in the fact's statement; `marker` is the
 * preposition or conjunction that introduces it in a clause ("in", "that", "because of").
 */
export const Role = Type.Object(
	{
		role: RoleName,
		text: words('the words without their marker, self-contained: no pronoun, no bare "the move"'),
		marker: Type.Optional(words('in, at, with, that, to, because of …')),
		entity: Type.Optional(id('the entity that fills the role alone')),
		entities: Type.Optional(
			Type.Array(id('one of several entities that fill the role together'), { minItems: 2 })
		),
		date: Type.Optional(Edtf),
		quantity: Type.Optional(id('a quantity of the article')),
		plural: Type.Optional(Type.Boolean({ description: 'takes a plural verb as subject' })),
		incidental: Type.Optional(
			Type.Boolean({ description: 'true, and not worth a question: the day of a lesser step' })
		)
	},
	closed
);

export const Frame = Type.Object(
	{
		type: id('the kind of happening or state: join, block, explain …'),
		verb: words('the lemma, with its particle if it has one: open, cut off, be'),
		tense: Type.Union([
			Type.Literal('past'),
			Type.Literal('present'),
			Type.Literal('future'),
			Type.Literal('perfect'),
			Type.Literal('conditional')
		]),
		passive: Type.Optional(Type.Boolean()),
		polarity: Type.Union([Type.Literal('positive'), Type.Literal('negative')]),
		modality: Type.Union([
			Type.Literal('asserted'),
			Type.Literal('planned'),
			Type.Literal('possible'),
			Type.Literal('conditional'),
			Type.Literal('denied')
		]),
		roles: Type.Array(Role, {
			minItems: 1,
			description: 'in the order of a plain clause; the first is its grammatical subject'
		})
	},
	closed
);

export const Authority = Type.Union([
	Type.Literal('office'),
	Type.Literal('expert'),
	Type.Literal('institution'),
	Type.Literal('anonymous'),
	Type.Literal('witness')
]);

/** In whose voice a fact stands: the article's own, or a source's, with the source's authority. */
export const Voice = Type.Union([
	Type.Object({ kind: Type.Literal('fact') }, closed),
	Type.Object(
		{
			kind: Type.Union([Type.Literal('claim'), Type.Literal('opinion'), Type.Literal('forecast')]),
			speaker: id('who says it: an entity, anonymous sources included'),
			authority: Authority,
			verb: words('the reporting verb: said, announced, denied'),
			manner: Type.Union([Type.Literal('quoted'), Type.Literal('paraphrased')]),
			audience: Type.Optional(words('to whom')),
			saidAt: Type.Optional(Edtf)
		},
		closed
	)
]);

/** A role that the text leaves empty although a reader would ask for it. */
export const Unstated = Type.Object(
	{
		role: RoleName,
		note: words('one sentence: what the article does say, and what it leaves open'),
		evidence: Type.Optional(Type.Array(Span, { description: 'where the text itself says so' }))
	},
	closed
);

/** What the reader said to what was read; of a link none is needed that its author set. */
const Status = Type.Union([
	Type.Literal('auto'),
	Type.Literal('proposed'),
	Type.Literal('confirmed'),
	Type.Literal('rejected')
]);

export const Fact = Type.Object(
	{
		id: id('unique in its article, kept over re-analysis'),
		statement: words('one self-contained sentence that a newspaper would print'),
		paraphrase: Type.Optional(
			words('the same in other words than the text’s, for questions that ask for the proof')
		),
		frame: Frame,
		voice: Voice,
		topic: Type.Optional(id('what it is about, shared by claims that can be compared')),
		functional: Type.Array(RoleName, {
			description: 'roles with exactly one true filler, given the others'
		}),
		unstated: Type.Optional(Type.Array(Unstated)),
		asOf: Edtf,
		ages: Type.Optional(Type.Boolean({ description: 'may have changed since: wears its date' })),
		importance: Type.Union([Type.Literal(1), Type.Literal(2), Type.Literal(3)]),
		evidence: Type.Array(Span, { minItems: 1 }),
		sensitive: Type.Optional(
			Type.Boolean({ description: 'deaths, contested borders, accusations' })
		),
		confidence: Type.Number({ minimum: 0, maximum: 1 }),
		status: Status,
		provenance: Type.Union([
			Type.Literal('author'),
			Type.Literal('analyser'),
			Type.Literal('assistant'),
			Type.Literal('reader')
		])
	},
	closed
);

export const Quantity = Type.Object(
	{
		id: id('unique in its article'),
		value: Type.Number(),
		unit: Type.Optional(words('days, million dollars')),
		counted: words('what is counted, as a plural noun phrase: member states'),
		scope: words('of what, where'),
		precision: Type.Union([
			Type.Literal('exact'),
			Type.Literal('about'),
			Type.Literal('at-least'),
			Type.Literal('at-most')
		]),
		asOf: Edtf
	},
	closed
);

export const Link = Type.Object(
	{
		type: Type.Union([
			Type.Literal('cause'),
			Type.Literal('purpose'),
			Type.Literal('before'),
			Type.Literal('contradicts'),
			Type.Literal('competing-explanation')
		]),
		from: id('a fact'),
		to: id('a fact'),
		evidence: Type.Optional(Type.Array(Span, { description: 'no cause is asked without it' })),
		status: Type.Optional(Status)
	},
	closed
);

export const Source = Type.Object(
	{
		title: words('title of the text that the facts were taken from'),
		publisher: words('who published it'),
		published: Type.Optional(Edtf),
		url: Type.Optional(Type.String({ format: 'uri' }))
	},
	closed
);

export const Article = Type.Object(
	{
		schema: Type.Literal('attache/article/1'),
		id: id('a slug for built-in articles, a random id for the reader’s own'),
		headline: words('headline'),
		summary: Type.Optional(words('one sentence for the library')),
		language: Type.String({ pattern: '^[a-z]{2}(-[A-Z]{2})?$' }),
		publisher: words('publisher'),
		authors: Type.Array(words('author')),
		licence: words('SPDX id or plain words'),
		published: Type.Union([Edtf, Type.Null()], { description: 'when this text appeared' }),
		toldAsOf: Edtf,
		dateline: Type.Optional(words('place of reporting')),
		sources: Type.Array(Source),
		text: Type.String({
			minLength: 1,
			maxLength: 500_000,
			description: 'paragraphs separated by one empty line (two line feeds)'
		}),
		sha256: Type.String({ pattern: '^[0-9a-f]{64}$', description: 'of text as UTF-8' }),
		entities: Type.Array(Entity),
		quantities: Type.Array(Quantity),
		facts: Type.Array(Fact),
		links: Type.Array(Link),
		leftOut: LeftOut
	},
	{ ...closed, $id: 'https://attache.example/schemas/article-v1.schema.json' }
);

export type Span = Type.Static<typeof Span>;
export type EntityType = Type.Static<typeof EntityType>;
export type Entity = Type.Static<typeof Entity>;
export type RoleName = Type.Static<typeof RoleName>;
export type Role = Type.Static<typeof Role>;
export type Frame = Type.Static<typeof Frame>;
export type Authority = Type.Static<typeof Authority>;
export type Voice = Type.Static<typeof Voice>;
export type Unstated = Type.Static<typeof Unstated>;
export type Fact = Type.Static<typeof Fact>;
export type Quantity = Type.Static<typeof Quantity>;
export type Link = Type.Static<typeof Link>;
export type Source = Type.Static<typeof Source>;
export type Article = Type.Static<typeof Article>;
