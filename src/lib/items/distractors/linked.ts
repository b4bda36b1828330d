import type { Entity } from '#lib/article/schema.ts';
import { plainName } from '#lib/world/lookup.ts';
import { namesUpFrom } from '#lib/world/organs.ts';
import { namesOf, role, type ArticleIndex } from '../article-index.ts';
import { grouped } from '../lookup.ts';
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

/** "Obama said": so did the White House, whose state he is said to lead. */
export const isOwnBody = (index: ArticleIndex, a: Entity, b: Entity): boolean =>
	leads(index, a, b) || leads(index, b, a);

function leads(index: ArticleIndex, person: Entity, body: Entity): boolean {
	if (person.type !== 'person') return false;
	const up = upFrom(body);
	const told = [person.description, ...officesOf(index)(person.id)].map((t) => ` ${plainName(t)} `);
	return [...up].some((name) => told.some((text) => text.includes(` ${name} `)));
}

/** Posts that the article may give somebody, whether or not anybody has looked at them. */
const officesOf = rememberedOf((index: ArticleIndex) => {
	const holding = grouped(index.article.facts, (fact) => [fact.frame.roles[0]?.entity ?? '']);
	return (id: string) => holding(id).flatMap((fact) => role(fact, 'office')?.text ?? []);
});

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
