/** Entities of an assistant's answer, each with its places in the article; who is not in it is left out. */
import type { Article, Entity, EntityType, Span } from '#lib/article/schema.ts';
import { type Given, lineOf, linesOf } from './given.ts';
import { type Grounds, ungrounded } from './grounds.ts';

const types: ReadonlySet<string> = new Set<EntityType>([
	'person',
	'state',
	'organisation',
	'alliance',
	'place',
	'office',
	'agreement',
	'event',
	'vessel',
	'group',
	'anonymous-source'
]);
const mostEntities = 300;
const mostMentions = 200;

export type Cast = {
	readonly entities: readonly Entity[];
	/** By the id that the answer uses. */
	readonly byGivenId: ReadonlyMap<string, Entity>;
	readonly troubles: readonly string[];
};

/** Those that `before` has keep its ids, so that facts and questions do too. */
export function castOf(list: unknown, before: Article, grounds: Grounds): Cast {
	const entities = new Map(before.entities.map((entity) => [entity.id, entity]));
	const byGivenId = new Map<string, Entity>(before.entities.map((entity) => [entity.id, entity]));
	const troubles: string[] = [];
	for (const given of Array.isArray(list) ? (list as unknown[]).slice(0, mostEntities) : []) {
		const made = entityOf(given, before.text, grounds);
		if (!made) continue;
		const [givenId, entity] = made;
		if (entity.mentions.length === 0) {
			troubles.push(`“${entity.name}” is not named in the article, so it was left out.`);
			continue;
		}
		const known = before.entities.find((one) => isSame(one, entity));
		const kept = known ?? { ...entity, id: freeId(entity.id, entities) };
		entities.set(kept.id, kept);
		byGivenId.set(givenId, kept);
	}
	return { entities: [...entities.values()], byGivenId, troubles };
}

function entityOf(
	given: unknown,
	text: string,
	grounds: Grounds
): [givenId: string, entity: Entity] | undefined {
	if (typeof given !== 'object' || given === null) return undefined;
	const { id, type, name, aliases, description } = given as Given;
	const called = lineOf(name, 200);
	if (typeof id !== 'string' || id === '' || id.length > 200 || called === '') return undefined;
	const kind = (typeof type === 'string' && types.has(type) ? type : 'group') as EntityType;
	const names = [called, ...linesOf(aliases, 200)].slice(0, 20);
	const told = lineOf(description, 300);
	const isTold = told !== '' && ungrounded(`It ${told}`, grounds, []) === undefined;
	const mentions = mentionsOf(names, text);
	const entity: Entity = {
		id: slug(id) || slug(called) || 'entity',
		type: kind,
		name: called,
		aliases: [...new Set(names.slice(1))],
		description: isTold ? told : `${kind.replace('-', ' ')} in this article`,
		mentions
	};
	return [id, entity];
}

/** Where one of the names stands as whole words, the longest first, none inside another. */
function mentionsOf(names: readonly string[], text: string): Span[] {
	const bare = [...new Set(names.map((name) => name.replace(/^the /i, '')))]
		.filter((name) => name.length >= 2)
		.sort((a, b) => b.length - a.length);
	const spans: Span[] = [];
	for (const name of bare)
		for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
			const end = at + name.length;
			if (spans.length >= mostMentions) break;
			if (isLetter(text[at - 1]) || isLetter(text[end])) continue;
			if (spans.some((span) => span.start < end && at < span.end)) continue;
			spans.push({ start: at, end, exact: name });
		}
	return spans.sort((a, b) => a.start - b.start);
}

const isLetter = (sign: string | undefined): boolean =>
	sign !== undefined && /[\p{L}\p{N}]/u.test(sign);

function isSame(a: Entity, b: Entity): boolean {
	const names = (entity: Entity) =>
		[entity.name, ...entity.aliases].map((name) => name.replace(/^the /i, '').toLowerCase());
	const own = new Set(names(a));
	return a.type === b.type && names(b).some((name) => own.has(name));
}

function freeId(wanted: string, taken: ReadonlyMap<string, unknown>): string {
	let id = wanted;
	for (let count = 2; taken.has(id); count++) id = `${wanted}-${count}`;
	return id;
}

const slug = (name: string): string =>
	name
		.normalize('NFKD')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-+|-+$/g, '')
		.slice(0, 56)
		.replace(/-+$/, '');
