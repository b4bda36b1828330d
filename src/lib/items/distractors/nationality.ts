import type { Entity, Fact } from '#lib/article/schema.ts';
import { mentions, role, type ArticleIndex } from '../article-index.ts';

/** The states that a text names, by name or by what their people are called. */
const statesIn = (index: ArticleIndex, text: string): readonly Entity[] =>
	index.article.entities.filter((e) => e.type === 'state' && mentions(text, e));

/** What the structure says of a person: the description, and posts that facts give them. */
const toldOf = (index: ArticleIndex, person: Entity): string =>
	[
		person.description,
		...index.article.facts
			.filter((f) => f.frame.roles[0]?.entity === person.id)
			.map((f) => role(f, 'office')?.text ?? '')
	].join(' ');

/**
 * A person who might have held a post as far as a name tells: of a country that the post names, or
 * the post names none. Nobody takes a president of Egypt for a prime minister of France.
 */
export function isOfOneCountry(index: ArticleIndex, fact: Fact, person: Entity | undefined) {
	const post = statesIn(index, role(fact, 'office')?.text ?? '');
	if (!person || post.length === 0) return person !== undefined;
	return statesIn(index, toldOf(index, person)).some((s) => post.includes(s));
}

/**
 * The statement names the country of the key alone ("Hungarian hesitation" with one Hungarian among
 * the options), so that the country gives the name away.
 */
export function countryTells(
	index: ArticleIndex,
	said: string,
	key: Entity | undefined,
	others: readonly (Entity | undefined)[]
): boolean {
	if (key?.type !== 'person') return false;
	const named = statesIn(index, said);
	const own = statesIn(index, toldOf(index, key)).filter((s) => named.includes(s));
	if (own.length === 0) return false;
	return !others.some(
		(o) => o?.type === 'person' && statesIn(index, toldOf(index, o)).some((s) => own.includes(s))
	);
}
