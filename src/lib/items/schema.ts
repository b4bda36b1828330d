/**
 * The item (one question), version 1. An item kind says how it is made, an interaction how it is
 * answered: screens, grading and exporters know interactions only.
 */
import Type from 'typebox';
import { RoleName, Span } from '#lib/article/schema.ts';

const closed = { additionalProperties: false } as const;
const words = Type.String({ minLength: 1, maxLength: 2000 });
const factId = Type.String({ minLength: 1, maxLength: 64 });

export const Interaction = Type.Union([
	Type.Literal('choice'),
	Type.Literal('text-entry'),
	Type.Literal('order'),
	Type.Literal('match'),
	Type.Literal('select-text'),
	Type.Literal('reveal')
]);

export const KindId = Type.Union([
	Type.Literal('choice'),
	Type.Literal('who-said-it'),
	Type.Literal('voice'),
	Type.Literal('true-false'),
	Type.Literal('gap'),
	Type.Literal('order'),
	Type.Literal('match'),
	Type.Literal('evidence'),
	Type.Literal('not-stated'),
	Type.Literal('consequence'),
	Type.Literal('reason'),
	Type.Literal('contradiction'),
	Type.Literal('interest')
]);

/** What an item asks for: a role of its fact, or one of the things that are not roles. */
export const Asked = Type.Union([
	RoleName,
	Type.Literal('speaker'),
	Type.Literal('authority'),
	Type.Literal('voice'),
	Type.Literal('truth'),
	Type.Literal('sequence'),
	Type.Literal('pairing'),
	Type.Literal('evidence'),
	/** A name or a figure within a role, to be typed. */
	Type.Literal('name'),
	Type.Literal('figure'),
	/** What a fact led to, what led to it, and who contradicts a claim: by the article’s links. */
	Type.Literal('consequence'),
	Type.Literal('reason'),
	Type.Literal('contradiction')
]);

/**
 * Why a distractor is certainly wrong, in a form that the proof checker recomputes from the
 * article, and for `closed-list` from the world tables. `fact` is always the asked fact unless said otherwise.
 */
export const Proof = Type.Union([
	/** The asked role has one true filler, and this is another one. */
	Type.Object({ kind: Type.Literal('functional'), fact: factId, role: Asked }, closed),
	/** The distractor's holder (or content) belongs to another claim, `other`, on the same topic. */
	Type.Object({ kind: Type.Literal('other-claim'), fact: factId, other: factId }, closed),
	/** Who wants `other`, or what is wanted there: closed over all that the article tells of the actor. */
	Type.Object({ kind: Type.Literal('other-aim'), fact: factId, other: factId }, closed),
	/** The entity makes no claim on this fact's topic anywhere in the article. */
	Type.Object({ kind: Type.Literal('no-claim'), fact: factId, entity: factId }, closed),
	/** A number or date that differs from the functional value. */
	Type.Object({ kind: Type.Literal('value-contradicted'), fact: factId, role: Asked }, closed),
	/** Dates or `before` links put these two facts the other way round. */
	Type.Object({ kind: Type.Literal('order-contradicted'), earlier: factId, later: factId }, closed),
	/** The text leaves this role of the fact open, so that no filler is supported. */
	Type.Object({ kind: Type.Literal('unstated'), fact: factId, role: RoleName }, closed),
	/** "The article does not say" is wrong: the fact fills the role. */
	Type.Object({ kind: Type.Literal('stated'), fact: factId, role: Asked }, closed),
	/**
	 * The fact's office had one holder on its date by the world tables, and this is another person:
	 * `row` is one of that person's terms, `office/term`.
	 */
	Type.Object(
		{
			kind: Type.Literal('closed-list'),
			fact: factId,
			table: Type.Literal('offices'),
			row: words,
			date: words
		},
		closed
	),
	/** A sentence of the text that holds no evidence of the fact. */
	Type.Object({ kind: Type.Literal('no-evidence'), fact: factId }, closed)
]);

export const Key = Type.Object(
	{
		text: words,
		entity: Type.Optional(Type.String()),
		/** EDTF date or number behind the text, where there is one. */
		value: Type.Optional(Type.Union([Type.String(), Type.Number()])),
		/** Other spellings a typed answer may have. */
		accepted: Type.Optional(Type.Array(words)),
		/** How a typed answer is compared: words tolerate slips, numbers and dates are exact. */
		compare: Type.Optional(
			Type.Union([Type.Literal('words'), Type.Literal('number'), Type.Literal('date')])
		)
	},
	closed
);

export const Distractor = Type.Object(
	{
		text: words,
		entity: Type.Optional(Type.String()),
		value: Type.Optional(Type.Union([Type.String(), Type.Number()])),
		/** The fact that the filler was taken from, where it was. */
		from: Type.Optional(factId),
		/** One sentence for the reader: why this is wrong. */
		why: words,
		proof: Proof
	},
	closed
);

/** One event of an ordering item, or one row of a matching item. */
export const Step = Type.Object(
	{ text: words, fact: factId, date: Type.Optional(Type.String()) },
	closed
);
export const Pair = Type.Object({ left: words, right: words, fact: factId }, closed);

export const Item = Type.Object(
	{
		schema: Type.Literal('attache/item/1'),
		id: Type.String({ pattern: '^[0-9a-z]{13,26}$' }),
		articleId: words,
		kind: KindId,
		interaction: Interaction,
		factIds: Type.Array(factId, { minItems: 1 }),
		asked: Asked,
		importance: Type.Union([Type.Literal(1), Type.Literal(2), Type.Literal(3)]),
		/** Headline and date of the article, shown above the item. */
		context: words,
		/** Wordings of the same question; the first is the stem until another day. */
		wordings: Type.Array(words, { minItems: 1 }),
		/** What is judged (true or false), completed (gap, with ____) or proved (evidence), if anything. */
		statement: Type.Optional(words),
		key: Key,
		distractors: Type.Array(Distractor),
		/** Where the key stands among the options, counted from 0 (choice). */
		keyPosition: Type.Optional(Type.Integer({ minimum: 0 })),
		/** Interaction `order`: the true sequence. */
		steps: Type.Optional(Type.Array(Step)),
		/** Interaction `match`: the true pairs, and the responses that belong to none. */
		pairs: Type.Optional(Type.Array(Pair)),
		spare: Type.Optional(Type.Array(Distractor)),
		/** Interaction `select-text`: the sentences offered, as spans of the article. */
		sentences: Type.Optional(Type.Array(Span)),
		/** True or false: the true statement, shown when the statement is false. */
		correction: Type.Optional(words),
		rationale: words,
		evidence: Type.Array(Span, { minItems: 1 }),
		/** The day from which the fact is told, if it may have changed since. */
		agesFrom: Type.Optional(Type.String())
	},
	{ ...closed, $id: 'https://attache.example/schemas/item-v1.schema.json' }
);

export type Interaction = Type.Static<typeof Interaction>;
export type KindId = Type.Static<typeof KindId>;
export type Asked = Type.Static<typeof Asked>;
export type Proof = Type.Static<typeof Proof>;
export type Key = Type.Static<typeof Key>;
export type Distractor = Type.Static<typeof Distractor>;
export type Step = Type.Static<typeof Step>;
export type Pair = Type.Static<typeof Pair>;
export type Item = Type.Static<typeof Item>;

/** A check's result: hard (the item is not shown) or soft (at most one). */
export type Finding = {
	readonly check: string;
	readonly severity: 'hard' | 'soft';
	readonly message: string;
	readonly itemId?: string;
};
