import type { Fact, Role } from '#lib/article/schema.ts';
import { isRead, speakerOf, type ArticleIndex } from '../article-index.ts';
import { rememberedOf } from '../remembered.ts';
import type { Distractor } from '../schema.ts';
import { claimDistractors } from './claims.ts';
import { dateDistractors } from './dates.ts';
import { entityDistractors } from './entities.ts';
import { numberDistractors } from './numbers.ts';
import { phraseDistractors } from './phrases.ts';
import { isOfOneCountry } from './nationality.ts';
import { isHeadBeside } from './heads.ts';
import { siblingPosts } from './sibling-posts.ts';
import { worldDistractors } from './world.ts';

/** All certainly wrong fillers for one role of a fact, the most tempting first. */
export function distractorsFor(index: ArticleIndex, fact: Fact, role: Role): readonly Distractor[] {
	const known = found(index)(fact);
	const list = known.get(role) ?? find(index, fact, role);
	known.set(role, list);
	return list;
}

/** Several kinds ask for the same role. */
const found = rememberedOf((_: ArticleIndex) =>
	rememberedOf((_: Fact) => new Map<Role, readonly Distractor[]>())
);

function find(index: ArticleIndex, fact: Fact, role: Role): readonly Distractor[] {
	if (role.entities) return [];
	if (role.role === 'time') return dateDistractors(index, fact, role);
	if (role.quantity !== undefined) return numberDistractors(index, fact, role);
	// Posts are offered in the form they have in a sentence: "prime minister of France", no "the".
	if (role.role === 'office')
		return isRead(fact) && role.entity === undefined
			? siblingPosts(index, fact, role)
			: phraseDistractors(index, fact, role);
	if (role.entity !== undefined && isNamedOnly(index, role))
		return withWorld(index, fact, role, entityDistractors(index, fact, role));
	if (speakerOf(fact) !== undefined && fact.frame.roles[0] !== role)
		return claimDistractors(index, fact, role);
	return phraseDistractors(index, fact, role);
}

/**
 * The article's own actors tempt most, and the world lends what they leave open. Only who held a
 * post is better asked among those who held it at another time: no one takes a president of Egypt
 * for a prime minister of the United Kingdom.
 */
function withWorld(index: ArticleIndex, fact: Fact, role: Role, own: readonly Distractor[]) {
	const isPost = fact.frame.verb === 'be' && index.entity(role.entity)?.type === 'person';
	if (own.length >= 2 && !isPost) return [...own];
	const lent = worldDistractors(index, fact, role);
	const isOffered = (d: Distractor) =>
		isOfOneCountry(index, fact, index.entity(d.entity)) &&
		!(isRead(fact) && isHeadBeside(index, fact, index.entity(d.entity)));
	const like = own.filter(isOffered);
	return isPost
		? [...like.slice(0, 1), ...lent.slice(0, 1), ...like.slice(1), ...lent.slice(1)]
		: [...own, ...lent];
}

/** The role is the entity itself, not a phrase around it ("Israeli commandos"). */
function isNamedOnly(index: ArticleIndex, role: Role): boolean {
	const entity = index.entity(role.entity);
	const bare = (text: string) => text.replace(/^the /i, '').toLowerCase();
	return [entity?.name ?? '', ...(entity?.aliases ?? [])].some((n) => bare(n) === bare(role.text));
}
