import type { Entity } from '#lib/article/schema.ts';
import { plainName } from '#lib/world/lookup.ts';
import { namesUpFrom } from '#lib/world/organs.ts';
import { namesOf, type ArticleIndex } from '../article-index.ts';
import { rememberedOf } from '../remembered.ts';

/** One is, may be, belongs to or is part of the other, or goes by the same name. */
export const areLinked = (index: ArticleIndex, a: Entity, b: Entity): boolean =>
	a.id === b.id ||
	linksOf(a).has(b.id) ||
	linksOf(b).has(a.id) ||
	namesakesIn(index)(a).has(b.id) ||
	isBody(a, b) ||
	isBody(b, a);

/** The Security Council is the United Nations, where it is asked who decided something. */
const isBody = (part: Entity, whole: Entity) => {
	const up = upFrom(part);
	return up.size > 0 && namesOf(whole).some((name) => up.has(plainName(name)));
};

const upFrom = rememberedOf((e: Entity) =>
	namesUpFrom(e.type === 'person' ? [] : [e.name, ...e.aliases])
);

const linksOf = rememberedOf(
	(e: Entity) => new Set([...(e.sameAs ?? []), ...(e.partOf ?? []), ...(e.memberOf ?? [])])
);

const namesakesIn = rememberedOf((index: ArticleIndex) => {
	const lowNamesOf = (e: Entity) => [e.name, ...e.aliases].map((n) => n.toLowerCase());
	const called = new Map<string, string[]>();
	for (const e of index.article.entities)
		for (const name of lowNamesOf(e)) called.set(name, [...(called.get(name) ?? []), e.id]);
	return rememberedOf(
		(e: Entity): ReadonlySet<string> => new Set(lowNamesOf(e).flatMap((n) => called.get(n) ?? []))
	);
});
