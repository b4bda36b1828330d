/** Small articles as the analyser leaves them, for tests of what nobody has reviewed. */
import type { Article, Entity, Fact, Role } from '#lib/article/schema.ts';
import { generate } from '#lib/items/generate.ts';
import type { Item } from '#lib/items/schema.ts';
import { capitalise } from '#lib/items/wording/clause.ts';

type Named = Partial<Omit<Entity, 'id' | 'name' | 'type'>>;

/** An entity whose id is its name. */
export const named = (type: Entity['type'], name: string, more: Named = {}): Entity => ({
	id: name,
	type,
	name,
	aliases: [],
	description: name,
	mentions: [],
	...more
});

/** What one sentence of the text says: its subject, verb, and the other roles in their order. */
export type Told = {
	/** The sentence that is its evidence; the statement itself where it is not given. */
	readonly in?: string;
	readonly verb: string;
	readonly subject: string;
	readonly roles?: readonly Role[];
	readonly statement: string;
	readonly more?: Partial<Fact>;
};

/** An article of these sentences, of which some are facts, as the analyser would mark them. */
export function pasted(
	headline: string,
	sentences: readonly string[],
	entities: readonly Entity[],
	told: readonly Told[]
): Article {
	const text = sentences.join(' ');
	return {
		schema: 'attache/article/1',
		id: `own-${'0'.repeat(32)}`,
		headline,
		language: 'en',
		publisher: 'Wire',
		authors: [],
		licence: 'none',
		published: '2001-05-04',
		toldAsOf: '2001-05-04',
		sources: [],
		text,
		sha256: '0'.repeat(64),
		entities: [...entities],
		quantities: [],
		facts: told.map((t, at) => factOf(t, at, text)),
		links: []
	} as unknown as Article;
}

function factOf(told: Told, at: number, text: string): Fact {
	const exact = told.in ?? told.statement;
	const start = text.indexOf(exact);
	if (start < 0) throw new Error(`No such sentence: ${exact}`);
	return {
		id: `f${at}`,
		statement: told.statement,
		frame: {
			type: told.verb,
			verb: told.verb,
			tense: 'past',
			polarity: 'positive',
			modality: 'asserted',
			roles: [{ role: 'agent', text: told.subject, entity: told.subject }, ...(told.roles ?? [])]
		},
		voice: { kind: 'fact' },
		importance: 3,
		status: 'auto',
		functional: ['agent'],
		evidence: [{ start, end: start + exact.length, exact }],
		asOf: '2001-05-04',
		confidence: 0.95,
		provenance: 'analyser',
		...told.more
	};
}

/** "Ada Voss said that …": a claim of hers. */
export const claims = (
	speaker: string,
	content: string,
	more: Partial<Told> & { readonly authority?: string } = {}
): Told => {
	const { authority = 'office', ...rest } = more;
	return {
		verb: 'say',
		subject: speaker,
		roles: [{ role: 'content', text: content, marker: 'that' }],
		statement: `${capitalise(speaker)} said that ${content}.`,
		...rest,
		more: {
			voice: { kind: 'claim', speaker, authority, verb: 'said', manner: 'paraphrased' },
			importance: 2,
			...rest.more
		} as Partial<Fact>
	};
};

/** A claim that others of the article may be compared with. */
export const says = (speaker: string, content: string, voice: object = {}): Told => {
	const told = claims(speaker, content);
	const own = { ...told.more?.voice, ...voice } as Fact['voice'];
	return { ...told, more: { ...told.more, voice: own, topic: 'the harbour' } };
};

/** Somebody does something in passing, by which a text tells more of them than a name: nothing is asked of it. */
export const acts = (name: string, sentence: string): Told => ({
	verb: 'attend',
	subject: name,
	roles: [{ role: 'patient', text: `the dinner of ${name}` }],
	statement: `${name} attended the dinner of ${name}.`,
	in: sentence,
	more: { importance: 1, functional: [] }
});

/** The items shown of one kind, or of one kind and asked for one thing. */
export const shown = (article: Article, kind: Item['kind'], asked?: string): readonly Item[] =>
	generate(article).items.filter(
		(i) => i.kind === kind && (asked === undefined || i.asked === asked)
	);

/** Every wrong option of these items. */
export const wrongIn = (items: readonly Item[]): readonly string[] =>
	items.flatMap((i) => i.distractors.map((d) => d.text));
