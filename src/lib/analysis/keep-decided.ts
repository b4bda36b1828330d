/** What the reader decided, mended or brought from elsewhere outlives another analysis of the same text. */
import { leftOutAmong } from '#lib/article/left-out.ts';
import type { Article, Entity, Fact } from '#lib/article/schema.ts';
import { validateArticle } from '#lib/article/validate.ts';

export type KeptDecided = {
	readonly article: Article;
	/** Facts of before that no longer fit; none, as long as the text is the same. */
	readonly lost: readonly Fact[];
};

/**
 * The facts that were found, with those of `before` that somebody has decided on or written. Where both
 * speak of one fact (keep-ids.ts), mended words stand against found ones.
 */
export function keepDecided(found: Article, before: Article): KeptDecided {
	const kept = new Map(before.facts.filter(isDecided).map((fact) => [fact.id, fact]));
	for (const { id } of found.facts) if (kept.get(id)?.provenance === 'analyser') kept.delete(id); // it has the decision already
	const lost: Fact[] = [];
	const left = new Set<string>();
	for (let round = 0; round < 5; round++) {
		const article = joined(found, before, kept, left);
		const { article: sound, issues } = validateArticle(article);
		if (sound) return { article: sound, lost };
		const bad = issues.flatMap(({ at }) => /^facts\[(\d+)\]/.exec(at)?.[1] ?? []).map(Number);
		for (const fact of new Set(bad.map((at) => article.facts[at]))) {
			if (!fact) continue;
			if (kept.delete(fact.id)) lost.push(fact);
			else left.add(fact.id);
		}
		if (bad.length === 0) break;
	}
	return { article: leftOutAmong(before.leftOut, found), lost: before.facts.filter(isDecided) };
}

const isDecided = ({ status, provenance }: Fact) =>
	provenance !== 'analyser' || status === 'confirmed' || status === 'rejected';

function joined(
	found: Article,
	before: Article,
	kept: ReadonlyMap<string, Fact>,
	left: ReadonlySet<string>
): Article {
	const facts = [
		...found.facts.filter(({ id }) => !kept.has(id) && !left.has(id)),
		...kept.values()
	].sort((a, b) => startOf(a) - startOf(b));
	const ids = new Set(facts.map(({ id }) => id));
	const links = new Map(
		[...found.links, ...before.links.filter(({ status }) => status !== 'proposed')]
			.filter(({ from, to }) => ids.has(from) && ids.has(to))
			.map((link) => [`${link.type} ${link.from} ${link.to}`, link])
	);
	const quantities = new Map(
		[...before.quantities, ...found.quantities].map((quantity) => [quantity.id, quantity])
	);
	const all = {
		...found,
		entities: entitiesOf(found, before, namedIn([...kept.values()])),
		quantities: [...quantities.values()],
		facts,
		links: [...links.values()]
	};
	return leftOutAmong(before.leftOut, all);
}

const startOf = ({ evidence }: Fact) => evidence.at(-1)?.start ?? 0;

function namedIn(facts: readonly Fact[]): ReadonlySet<string> {
	return new Set(
		facts.flatMap(({ frame, voice }) => [
			...frame.roles.flatMap(({ entity, entities = [] }) => [entity ?? [], entities].flat()),
			...(voice.kind === 'fact' ? [] : [voice.speaker])
		])
	);
}

/** A name that a kept fact needs stays as the reader knows it, with the places that were found now. */
function entitiesOf(found: Article, before: Article, needed: ReadonlySet<string>): Entity[] {
	const known = new Map(before.entities.map((entity) => [entity.id, entity]));
	const here = new Set([...found.entities.map(({ id }) => id), ...needed]);
	const merged = found.entities.map((entity) => {
		const old = needed.has(entity.id) ? known.get(entity.id) : undefined;
		return old ? { ...old, mentions: placesOf(old, entity) } : entity;
	});
	const missing = [...needed].flatMap((id) =>
		found.entities.some((entity) => entity.id === id) ? [] : (known.get(id) ?? [])
	);
	return [...merged, ...missing].map((entity) => withKnown(entity, here));
}

function placesOf(a: Entity, b: Entity): Entity['mentions'] {
	const at = new Map([...b.mentions, ...a.mentions].map((span) => [span.start, span]));
	return [...at.values()].sort((x, y) => x.start - y.start);
}

function withKnown(entity: Entity, here: ReadonlySet<string>): Entity {
	let out = entity;
	for (const key of ['partOf', 'memberOf', 'sameAs'] as const) {
		const ids = out[key];
		if (ids?.some((id) => !here.has(id))) out = { ...out, [key]: ids.filter((id) => here.has(id)) };
	}
	return out;
}
