import type { Entity, Fact, Role } from '#lib/article/schema.ts';
import {
	entitiesOf,
	matterIn,
	matterOf,
	role as findRole,
	shareOf,
	speakerOf,
	type ArticleIndex
} from '../article-index.ts';
import type { Distractor } from '../schema.ts';
import { capitalise, phrase } from '../wording/clause.ts';
import { areLinked } from './linked.ts';
import { isNamedIn } from './nationality.ts';

const wanting = new Set(['want', 'seek', 'aim', 'hope', 'wish', 'strive']);

/** What the article itself says that somebody wants, "to …" and all; of nothing else. */
export function aimOf({ frame, voice }: Fact): Role | undefined {
	const { verb, tense, polarity } = frame;
	if (voice.kind !== 'fact' || polarity === 'negative' || !wanting.has(verb)) return undefined;
	if (tense !== 'past' && tense !== 'present') return undefined;
	return frame.roles.slice(1).find((r) => r.role === 'purpose' && r.marker === 'to');
}

/** Who wants it, one actor or several together. */
export function holdersOf(index: ArticleIndex, { frame }: Fact): readonly Entity[] {
	const [subject] = frame.roles;
	return [subject?.entity ?? [], subject?.entities ?? []]
		.flat()
		.flatMap((id) => index.entity(id) ?? []);
}

/** Actors with another aim in the same matter, who nowhere in the article want, do or say anything like this one. */
export function otherHolders(index: ArticleIndex, fact: Fact): Distractor[] {
	const own = holdersOf(index, fact);
	const found = rivals(index, fact).flatMap((other) =>
		holdersOf(index, other)
			// Of several who want it together one: two of them would be known to be wrong together.
			.filter(
				(e) =>
					own.every((o) => areAlike(o, e) && !areLinked(index, o, e)) &&
					!isNamedIn(index, aimOf(fact)?.text ?? '', e) &&
					!mayShare(index, e, fact)
			)
			.slice(0, 1)
			.map((e): Distractor => ({
				text: e.name,
				entity: e.id,
				from: other.id,
				why: `Another aim is told of ${e.name}: ${other.statement}`,
				proof: { kind: 'other-aim', fact: fact.id, other: other.id }
			}))
	);
	return found.filter((d, at) => found.findIndex((o) => o.entity === d.entity) === at);
}

/** What others want in the same matter, and this actor nowhere. */
export function otherAims(index: ArticleIndex, fact: Fact): Distractor[] {
	const own = holdersOf(index, fact);
	const found = rivals(index, fact).flatMap((other): Distractor[] => {
		const aim = aimOf(other);
		const isOwn = own.some(
			(o) =>
				holdersOf(index, other).some((e) => areLinked(index, o, e)) || mayShare(index, o, other)
		);
		if (!aim || isOwn || own.some((o) => isNamedIn(index, aim.text, o))) return [];
		return [
			{
				text: phrase(aim),
				from: other.id,
				why: `That is told of somebody else: ${capitalise(other.statement)}`,
				proof: { kind: 'other-aim', fact: fact.id, other: other.id }
			}
		];
	});
	return found.filter((d, at) => found.findIndex((o) => o.text === d.text) === at);
}

/** Other aims in the same matter; aims in unlike matters cannot be compared. */
const rivals = (index: ArticleIndex, fact: Fact): readonly Fact[] =>
	fact.topic === undefined
		? []
		: index.facts.filter((f) => f !== fact && f.topic === fact.topic && aimOf(f));

/** Persons stand beside persons, and states beside other bodies. */
const areAlike = (a: Entity, b: Entity) =>
	[a, b].every((e) => e.type !== 'anonymous-source') &&
	(a.type === 'person') === (b.type === 'person');

/** From this share of an aim's words on, what an actor wants, does or says may come to the same. */
const near = 0.5;

/** Closed over the whole article, facts that are not asked about included. */
function mayShare(index: ArticleIndex, actor: Entity, fact: Fact): boolean {
	const words = matterIn(aimOf(fact)?.text ?? '');
	return index.article.facts.some(
		(f) => f !== fact && shareOf(words, matterOf(index, f)) >= near && isOf(index, f, actor)
	);
}

/** The actor, or somebody who belongs to it, takes part in the fact or says it. */
const isOf = (index: ArticleIndex, fact: Fact, actor: Entity) =>
	[...entitiesOf(subjectOnly(fact)), speakerOf(fact)].some((id) => {
		const other = index.entity(id);
		return other !== undefined && areLinked(index, actor, other);
	});

const subjectOnly = (fact: Fact): Fact => ({
	...fact,
	frame: { ...fact.frame, roles: fact.frame.roles.slice(0, 1) }
});

/** In which matter it is wanted, as far as the fact says so. */
export const matterRole = (fact: Fact): Role | undefined => findRole(fact, 'topic');
