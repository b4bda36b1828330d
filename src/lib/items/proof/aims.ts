/**
 * Whose aim, by the article alone: that a wrong option belongs to another actor, and that nothing told of
 * anybody comes near to wanting it as well.
 */
import type { Article, Entity, Fact, Role } from '#lib/article/schema.ts';
import { existsAt, objections } from '#lib/items/proof/filler.ts';
import {
	areLinked,
	covered,
	entityOf,
	factOf,
	namesOf,
	plain,
	roleOf,
	speakerOf,
	type Filler
} from '#lib/items/proof/structure.ts';
import type { Item } from '#lib/items/schema.ts';

const verbs = /^(?:want|seek|aim|hope|wish|strive)$/;

/** "wanted to …", in the article's own voice. */
const aimIn = (fact: Fact): Role | undefined =>
	verbs.test(fact.frame.verb) &&
	fact.frame.polarity === 'positive' &&
	speakerOf(fact) === undefined &&
	roleOf(fact, 'purpose')?.marker === 'to'
		? roleOf(fact, 'purpose')
		: undefined;

/**
 * An actor may want several things, and others may want the same, but not among these options: of each
 * wrong one it is proved.
 */
export const asksAim = (fact: Fact, item: Item): boolean =>
	item.kind === 'interest' &&
	aimIn(fact) !== undefined &&
	item.distractors.every((d) => d.proof.kind === 'other-aim');

/** Objections to "this is another's aim": of the actor asked, or offered, no such aim is told. */
export function objectionsToOtherAim(
	article: Article,
	item: Item,
	fact: Fact,
	otherId: string,
	filler: Filler
): string[] {
	const other = factOf(article, otherId);
	const [aim, theirs] = [aimIn(fact), other && aimIn(other)];
	if (!other || !aim || !theirs) return [`${fact.id} and ${otherId} are not both aims`];
	const common = objections(
		fact.topic === undefined || fact.topic !== other.topic || fact.id === other.id,
		`${fact.id} and ${other.id} are no two aims in one matter`
	);
	if (item.asked === 'agent')
		return [...common, ...holderObjections(article, fact, aim, other, filler)];
	if (item.asked !== 'purpose') return [`an aim is proved, but ${item.asked} is asked`];
	const own = wantersOf(article, fact);
	const isText = [theirs.text, `to ${theirs.text}`].some((t) => plain(t) === plain(filler.text));
	return [
		...common,
		...objections(own.length === 0, `nobody is known to want ${fact.id}`),
		...objections(!isText, `“${filler.text}” is not what ${other.id} tells`),
		...own.flatMap((o) => [
			...wantersOf(article, other).flatMap((e) => bondObjections(article, o, e)),
			...sharedObjections(article, o, theirs, other)
		])
	];
}

/** Objections to a wrong actor: it wants the other thing, is alike and apart, and wants nothing like this. */
function holderObjections(
	article: Article,
	fact: Fact,
	aim: Role,
	other: Fact,
	filler: Filler
): string[] {
	const entity = entityOf(article, filler.entity);
	const own = wantersOf(article, fact);
	if (!entity || own.length !== 1) return [`no entity ${filler.entity}, or several share the aim`];
	const isNamed = namesOf(entity).some((n) => plain(n) === plain(filler.text));
	const isOne = wantersOf(article, other).some((e) => e.id === entity.id);
	const isPerson = (e: Entity) => e.type === 'person';
	return [
		...objections(!isOne, `${other.id} is no aim of ${entity.id}`),
		...objections(!isNamed, `“${filler.text}” is no name of ${entity.id}`),
		...objections(entity.type === 'anonymous-source', `${entity.id} has no name and may be anyone`),
		...objections(!existsAt(entity, fact), `${entity.id} did not exist then`),
		...own.flatMap((o) => [
			...objections(isPerson(o) !== isPerson(entity), `${entity.id} is not of the sort of ${o.id}`),
			...bondObjections(article, o, entity)
		]),
		...sharedObjections(article, entity, aim, fact)
	];
}

/** Who wants it: the subject, alone or with others. */
function wantersOf(article: Article, { frame }: Fact): readonly Entity[] {
	const [subject] = frame.roles;
	const ids = [...(subject?.entities ?? []), subject?.entity];
	return ids.flatMap((id) => entityOf(article, id) ?? []);
}

const bondObjections = (article: Article, a: Entity, b: Entity) =>
	objections(areLinked(article, a, b), `${a.id} and ${b.id} may be the same, or belong together`);

/** Something that the actor, or one who speaks for it, wants, does or says holds half of the aim's words. */
function sharedObjections(article: Article, actor: Entity, aim: Role, of: Fact): string[] {
	const alike = article.facts.find(
		(f) =>
			// Few facts share words, and many have actors: the words first.
			f.id !== of.id &&
			covered(aim.text, f.statement) >= 0.5 &&
			[...wantersOf(article, f), entityOf(article, speakerOf(f))].some(
				(e) => e !== undefined && areLinked(article, actor, e)
			)
	);
	return objections(alike, `${actor.id} may want the same: ${alike?.id}`);
}
