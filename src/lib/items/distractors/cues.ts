import type { Entity, Fact } from '#lib/article/schema.ts';
import { cities } from '#lib/world/cities.ts';
import { plainName, state } from '#lib/world/lookup.ts';
import { states } from '#lib/world/states.ts';
import { runsIn } from '../checks/words.ts';
import { isRead, mentions, type ArticleIndex } from '../article-index.ts';
import { remembered, rememberedOf } from '../remembered.ts';

/** City and state, by the world tables. */
const homes: readonly { readonly city: string; readonly first: string; readonly state: string }[] =
	[
		...cities.flatMap((c) => [c.name, ...c.aliases].map((name) => [name, c.state] as const)),
		...states.flatMap((s) => (s.capital === undefined ? [] : [[s.capital, s.id] as const]))
	].map(([name, id]) => {
		const city = plainName(name);
		return { city, first: runsIn(city)[0] ?? city, state: id };
	});

/** The states on whose ground a text names a city: "assets in London" are in the United Kingdom. */
export const homesNamed = remembered((text): ReadonlySet<string> => {
	const plain = ` ${plainName(text)} `;
	const runs = new Set(runsIn(plain));
	return new Set(
		homes
			.filter(({ city, first }) => runs.has(first) && plain.includes(` ${city} `))
			.map((home) => home.state)
	);
});

/** "Paid £4m": of the states in the news one counts in that money. */
const moneyNamed = (text: string): string | undefined =>
	monies.find(([money]) => money.test(text))?.[1];

const monies: readonly (readonly [RegExp, string])[] = [
	[/£|\bpounds sterling\b/, 'united-kingdom'],
	[/\b(?:roubles?|rubles?)\b/, 'russia'],
	[/¥|\byen\b/, 'japan'],
	[/\b(?:renminbi|yuan)\b/, 'china'],
	[/\bshekels?\b/, 'israel'],
	[/\brupees?\b|₹/, 'india']
];

/** "A freeze on Argentine assets in London": the words around the blank name a city of the key alone, or its people. */
export function placeTells(
	said: string,
	key: Entity | undefined,
	others: readonly (Entity | undefined)[]
): boolean {
	if (key?.type !== 'state') return false;
	const isTold = (e: Entity) => {
		const id = state(e.id)?.id ?? e.id;
		return mentions(said, e) || homesNamed(said).has(id) || moneyNamed(said) === id;
	};
	return isTold(key) && !others.some((o) => o !== undefined && isTold(o));
}

/**
 * The line above the item names the key in other words than the item does, and no other option: by an alias or
 * a surname, by its people, or by what sort of body it is ("U.N. council" for the Security Council). Of texts of the
 * reader's own, whose headlines nobody chose for it.
 */
export function contextTells(
	index: ArticleIndex,
	fact: Fact,
	key: Entity | undefined,
	others: readonly (Entity | undefined)[]
): boolean {
	if (!isRead(fact) || !key) return false;
	const words = new Set(runsIn(index.context.toLowerCase()));
	const isTold = (e: Entity) =>
		mentions(index.context, e) || partsOf(e).some((part) => words.has(part));
	return isTold(key) && !others.some((o) => o !== undefined && isTold(o));
}

/** A surname; the noun of a body with a longer name. */
const partsOf = rememberedOf((e: Entity): readonly string[] => {
	const words = runsIn(e.name.replace(/^the | of .*$/g, '').toLowerCase());
	const last = words.at(-1) ?? '';
	const isBody = e.type === 'organisation' && words.length > 1;
	return (e.type === 'person' && last.length > 2) || (isBody && last.length > 4) ? [last] : [];
});
