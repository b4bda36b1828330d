import type { Article, Entity, Fact } from '#lib/article/schema.ts';
import { sentences } from '#lib/article/sentences.ts';
import { rememberedOf } from './remembered.ts';

/** Things of an article by their ids, for rules that get the article and no index of it. */
export const factIn = (article: Article, id: string | undefined): Fact | undefined =>
	id === undefined ? undefined : factsById(article.facts).get(id);

export const entityIn = (article: Article, id: string | undefined): Entity | undefined =>
	id === undefined ? undefined : entitiesById(article.entities).get(id);

/** All facts with this frame, whether or not they may be asked about. */
export const framedIn = (article: Article, type: string): readonly Fact[] =>
	factsByFrame(article.facts)(type);

/** The sentences of its text, cut once however many rules read them. */
export const sentencesOf = rememberedOf((article: Article) => sentences(article.text));

/** These facts in the order in which the article has them. */
export const inOrder = (article: Article, facts: Iterable<Fact>): Fact[] => {
	const places = placesOf(article.facts);
	return [...facts].sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
};

/** Facts by whatever they have to do with, each list in the order of the facts. */
export function grouped(
	facts: readonly Fact[],
	keysOf: (fact: Fact) => readonly string[]
): (key: string) => readonly Fact[] {
	const groups = new Map<string, Fact[]>();
	for (const fact of facts)
		for (const key of new Set(keysOf(fact))) {
			const group = groups.get(key);
			if (group) group.push(fact);
			else groups.set(key, [fact]);
		}
	return (key) => groups.get(key) ?? [];
}

const byId = <T extends { readonly id: string }>(things: readonly T[]) =>
	new Map(things.map((thing) => [thing.id, thing]));

const factsById = rememberedOf((facts: readonly Fact[]) => byId(facts));
const entitiesById = rememberedOf((entities: readonly Entity[]) => byId(entities));
const placesOf = rememberedOf((facts: readonly Fact[]) => new Map(facts.map((f, at) => [f, at])));
const factsByFrame = rememberedOf((facts: readonly Fact[]) =>
	grouped(facts, (f) => [f.frame.type])
);
