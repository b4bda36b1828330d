/** Who speaks and acts for whom, where no table and no link of the structure says so. Of texts that the program read. */
import type { Entity } from '#lib/article/schema.ts';
import { plainName } from '#lib/world/lookup.ts';
import { mentions, type ArticleIndex } from '../article-index.ts';
import { isOwnBody } from './linked.ts';
import { landsOf, toldOf } from './nationality.ts';

/** "The Venezuelan government", "the Clinton Administration": the state itself, where it acts or speaks. */
const government = /\b(?:government|administration|authorities|regime|leadership)$/i;

const isState = (e: Entity): boolean => e.type === 'state' || government.test(e.name);

/** "Japanese officials", who have no other name. */
const isOfficial = (e: Entity): boolean =>
	(e.type === 'anonymous-source' || e.type === 'group') &&
	/\b(?:officials?|diplomats?|negotiators?|envoys?|aides?|ministers?|spokes\p{Ll}+)\b/u.test(
		e.name
	);

/** A body of a state: by its own name it is one state’s alone. */
const isBody = (e: Entity): boolean => ['organisation', 'alliance', 'state'].includes(e.type);

/**
 * The one belongs to the other: a spokesman to his ministry, a ministry to its state, a general to his army. What the one
 * says or does, the other may be said to have said or done.
 */
export const isOfOneHouse = (index: ArticleIndex, a: Entity, b: Entity): boolean =>
	a.id === b.id ||
	isOwnBody(index, a, b) ||
	speaksFor(index, a, b) ||
	speaksFor(index, b, a) ||
	isPartOf(index, a, b) ||
	isPartOf(index, b, a);

/** "Wang Wenbin, a spokesman for the foreign ministry": the words beside the name have the body. */
function speaksFor(index: ArticleIndex, person: Entity, body: Entity): boolean {
	if (person.type !== 'person' || !isBody(body) || body.type === 'state') return false;
	return mentions(toldOf(index, person), body);
}

/** The Ecuadorean defence ministry is Ecuador’s. */
function isPartOf(index: ArticleIndex, part: Entity, whole: Entity): boolean {
	if (!isState(whole) || !(isBody(part) || isOfficial(part))) return false;
	const [own, all] = [landsOf(index, part), landsOf(index, whole)];
	if (own.size === 0 || plainName(part.name) === plainName(whole.name)) return false;
	return own.size === 1 && [...own].every((id) => all.has(id)) && part.type !== 'alliance';
}
