import type { Entity, Fact } from '#lib/article/schema.ts';
import { office, termsOf } from '#lib/world/lookup.ts';
import { namesOf, role, type ArticleIndex } from '../article-index.ts';

const title = 'President|Prime Minister|Premier|Chancellor|King|Queen|Emperor|Emir|Sultan';
const head = /^(?:the )?(?:president|prime minister|premier|chancellor|king|queen|emperor|emir)\b/i;

/**
 * Whoever leads the state, by what the text calls them or by the world tables, beside a lesser post: that the president is
 * not the foreign minister everybody knows.
 */
export function isHeadBeside(index: ArticleIndex, fact: Fact, e: Entity | undefined): boolean {
	const post = role(fact, 'office')?.text ?? '';
	if (e?.type !== 'person' || post === '' || head.test(post)) return false;
	return isTitled(index, e) || isHeadOfState(e.name);
}

function isTitled(index: ArticleIndex, e: Entity): boolean {
	const posts = index.article.facts.filter((f) => f.frame.roles[0]?.entity === e.id);
	if (posts.some((f) => head.test(role(f, 'office')?.text ?? ''))) return true;
	return (
		e.mentions.some(({ start }) =>
			new RegExp(`\\b(?:${title}) $`).test(index.article.text.slice(Math.max(0, start - 20), start))
		) || namesOf(e).some((name) => new RegExp(`^(?:${title}) `).test(name))
	);
}

const isHeadOfState = (name: string): boolean =>
	termsOf(name).some((term) =>
		/^head-of-(?:state|government)$/.test(office(term.office)?.sort ?? '')
	);
