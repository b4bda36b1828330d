/**
 * What the questions are about: the actors, the events and the articles. The same actor has the same
 * id in every article, so that one can be followed through all of them.
 */
import type { Article, Entity, EntityType, Fact } from '#lib/article/schema.ts';
import type { Item } from '#lib/items/schema.ts';

export type SubjectKind = 'actor' | 'event' | 'article';

export type Subject = {
	readonly id: string;
	readonly kind: SubjectKind;
	readonly name: string;
	/** Of each article that has questions about it. */
	readonly parts: readonly { readonly articleId: string; readonly itemIds: readonly string[] }[];
};

export type Structured = {
	readonly article: Pick<Article, 'id' | 'headline' | 'entities' | 'facts'>;
	readonly items: readonly Pick<Item, 'id' | 'factIds'>[];
};

const actors: readonly EntityType[] = ['person', 'state', 'organisation', 'alliance', 'group'];
const events: readonly EntityType[] = ['event', 'agreement'];

const kindOf = ({ type }: Entity): SubjectKind | undefined =>
	actors.includes(type) ? 'actor' : events.includes(type) ? 'event' : undefined;

export function subjectsOf(articles: readonly Structured[]): Subject[] {
	const found = new Map<string, { kind: SubjectKind; name: string; parts: Subject['parts'] }>();
	for (const { article, items } of articles) {
		const add = (id: string, kind: SubjectKind, name: string, itemIds: readonly string[]) => {
			if (itemIds.length === 0) return;
			const known = found.get(`${kind}/${id}`) ?? { kind, name, parts: [] };
			const parts = [...known.parts, { articleId: article.id, itemIds }];
			found.set(`${kind}/${id}`, { ...known, parts });
		};
		add(
			article.id,
			'article',
			article.headline,
			items.map(({ id }) => id)
		);
		const about = new Map(article.facts.map((fact) => [fact.id, entitiesOf(fact)]));
		for (const entity of article.entities) {
			const kind = kindOf(entity);
			const asks = ({ factIds }: { readonly factIds: readonly string[] }) =>
				factIds.some((fact) => about.get(fact)?.has(entity.id));
			if (kind)
				add(
					entity.id,
					kind,
					entity.name,
					items.filter(asks).map(({ id }) => id)
				);
		}
	}
	return [...found].map(([key, subject]) => ({ id: key.slice(key.indexOf('/') + 1), ...subject }));
}

/** Who takes part in a fact, the one who says it included. */
function entitiesOf({ frame, voice }: Pick<Fact, 'frame' | 'voice'>): ReadonlySet<string> {
	const ids = frame.roles.flatMap(({ entity, entities }) => [entity ?? [], entities ?? []].flat());
	return new Set(voice.kind === 'fact' ? ids : [...ids, voice.speaker]);
}

export type Known = {
	/** All questions about it. */
	readonly items: number;
	/** Of which so many were ever answered. */
	readonly asked: number;
	/** How many of these the reader would answer today: the sum of their probabilities. */
	readonly remembered: number;
};

/** `memory`: the chance of remembering today, of every question that was ever answered. */
export function knownOf(itemIds: readonly string[], memory: ReadonlyMap<string, number>): Known {
	let asked = 0;
	let remembered = 0;
	for (const id of itemIds) {
		const chance = memory.get(id);
		if (chance === undefined) continue;
		asked++;
		remembered += chance;
	}
	return { items: itemIds.length, asked, remembered };
}
