/** Who is who: two names for one, one name for two, another name, another kind. */
import type { Article, Entity, EntityType, Fact, Role, Voice } from '#lib/article/schema.ts';
import { bySpan } from './evidence.ts';
import type { Operation, Outcome } from './operation.ts';
import { refused } from './operation.ts';
import { authorityOf } from './voice.ts';

type Of<Name extends Operation['do']> = Extract<Operation, { do: Name }>;
const gone = refused('This name is no longer there.');

export function merge(article: Article, { from: fromId, into: intoId }: Of<'merge'>): Outcome {
	const from = article.entities.find(({ id }) => id === fromId);
	const into = article.entities.find(({ id }) => id === intoId);
	if (!from || !into) return gone;
	if (from === into) return refused('These are one name already.');
	if (toldTogether(article, fromId, intoId))
		return refused(
			`One fact names ${from.name} and ${into.name} side by side, so they are two. Mend or reject that fact first.`
		);
	const rest = article.entities.filter((entity) => entity !== from);
	const entities = rest.map((entity) =>
		entity === into ? oneOf(into, from) : withoutName(entity, fromId, intoId)
	);
	const joined: Article = { ...article, entities };
	const facts = article.facts.map((fact) => {
		const moved = passedOn(fact, fromId, intoId);
		return moved === fact ? fact : { ...moved, voice: withAuthority(article, moved, into) };
	});
	return { article: { ...joined, facts } };
}

/** One coordination, or a role each of the same fact: the article itself tells them apart. */
const toldTogether = ({ facts }: Article, a: string, b: string): boolean =>
	facts.some(({ status, frame }) => {
		if (status === 'rejected') return false;
		const named = frame.roles.flatMap(({ entity, entities = [] }) =>
			[entity ?? [], entities].flat()
		);
		return named.includes(a) && named.includes(b);
	});

function oneOf(into: Entity, from: Entity): Entity {
	const known = new Set([into.name, ...into.aliases]);
	const aliases = [...into.aliases];
	for (const name of [from.name, ...from.aliases])
		if (!known.has(name)) {
			known.add(name);
			aliases.push(name);
		}
	const at = new Set(into.mentions.map(({ start, end }) => `${start}-${end}`));
	const more = from.mentions.filter(({ start, end }) => !at.has(`${start}-${end}`));
	const demonyms = [...new Set([...(into.demonyms ?? []), ...(from.demonyms ?? [])])];
	return {
		...withoutName(into, from.id, into.id),
		aliases,
		...(demonyms.length > 0 && { demonyms }),
		mentions: bySpan([...into.mentions, ...more])
	};
}

/** Links to the one now lead to the other, and never to the entity itself. */
function withoutName(entity: Entity, from: string, into: string): Entity {
	let changed = entity;
	for (const key of ['partOf', 'memberOf', 'sameAs'] as const) {
		const ids = entity[key];
		if (!ids?.includes(from)) continue;
		const moved = [...new Set(ids.map((id) => (id === from ? into : id)))];
		changed = { ...changed, [key]: moved.filter((id) => id !== entity.id) };
	}
	return changed;
}

function passedOn(fact: Fact, from: string, into: string): Fact {
	const { voice, frame } = fact;
	const roles = frame.roles.map((role) => inRole(role, from, into));
	const speaks = voice.kind !== 'fact' && voice.speaker === from;
	if (!speaks && roles.every((role, at) => role === frame.roles[at])) return fact;
	return {
		...fact,
		frame: { ...frame, roles },
		voice: speaks ? { ...voice, speaker: into } : voice
	};
}

function inRole(role: Role, from: string, into: string): Role {
	const { entities, ...rest } = role;
	if (entities?.includes(from)) {
		const moved = [...new Set(entities.map((id) => (id === from ? into : id)))];
		const [only] = moved;
		return moved.length > 1 || only === undefined
			? { ...role, entities: moved }
			: { ...rest, entity: only };
	}
	return role.entity === from ? { ...role, entity: into } : role;
}

/** "Anonymous" belongs to sources without a name, and to nobody else. */
function withAuthority(article: Article, { voice }: Fact, speaker: Entity): Voice {
	if (voice.kind === 'fact' || voice.speaker !== speaker.id) return voice;
	const isUnnamed = speaker.type === 'anonymous-source';
	if ((voice.authority === 'anonymous') === isUnnamed) return voice;
	return { ...voice, authority: authorityOf(article, speaker) };
}

export function split(article: Article, operation: Of<'split'>): Outcome {
	const entity = article.entities.find(({ id }) => id === operation.entity);
	if (!entity) return gone;
	const name = operation.name.replace(/\s+/g, ' ').trim().normalize('NFC');
	const chosen = new Set(operation.mentions);
	const moved = entity.mentions.filter((_, at) => chosen.has(at));
	const kept = entity.mentions.filter((_, at) => !chosen.has(at));
	if (name === '') return refused('Write who the other one is.');
	if (moved.length === 0) return refused('Choose the places where somebody else is meant.');
	if (kept.length === 0)
		return refused(`${entity.name} would be named nowhere. Rename it instead.`);
	if (article.entities.some(({ id }) => id === operation.id))
		return refused('This id is taken. Try again.');
	const other: Entity = {
		id: operation.id,
		type: entity.type,
		name,
		aliases: [...new Set(moved.map(({ exact }) => exact))].filter((exact) => exact !== name),
		description: name,
		mentions: moved
	};
	const entities = article.entities.flatMap((one) =>
		one === entity ? [{ ...entity, mentions: kept }, other] : [one]
	);
	const inside = (fact: Fact, list: Entity['mentions']) =>
		list.some((m) => fact.evidence.some((e) => m.start >= e.start && m.end <= e.end));
	const facts = article.facts.map((fact) =>
		inside(fact, moved) && !inside(fact, kept) ? passedOn(fact, entity.id, operation.id) : fact
	);
	return { article: { ...article, entities, facts } };
}

export function rename(article: Article, operation: Of<'rename'>): Outcome {
	const name = operation.name.replace(/\s+/g, ' ').trim().normalize('NFC');
	if (name === '') return refused('A name cannot be empty.');
	return withEntity(article, operation.entity, (entity) => ({
		...entity,
		name,
		aliases: [...new Set([...entity.aliases, entity.name])].filter((alias) => alias !== name)
	}));
}

export function retype(article: Article, { entity: id, type }: Of<'retype'>): Outcome {
	const outcome = withEntity(article, id, (entity) => ({ ...entity, type }));
	if ('refused' in outcome) return outcome;
	const entity = outcome.article.entities.find((one) => one.id === id) as Entity;
	const facts = outcome.article.facts.map((fact) => {
		const voice = withAuthority(outcome.article, fact, entity);
		return voice === fact.voice ? fact : { ...fact, voice };
	});
	return { article: { ...outcome.article, facts } };
}

function withEntity(article: Article, id: string, change: (entity: Entity) => Entity): Outcome {
	const found = article.entities.find((entity) => entity.id === id);
	if (!found) return gone;
	const entities = article.entities.map((entity) => (entity === found ? change(entity) : entity));
	return { article: { ...article, entities } };
}

export const typesInWords: Readonly<Record<EntityType, string>> = {
	person: 'Person',
	state: 'State',
	organisation: 'Organisation',
	alliance: 'Alliance',
	place: 'Place',
	office: 'Office',
	agreement: 'Agreement',
	event: 'Event',
	vessel: 'Ship',
	group: 'Group',
	'anonymous-source': 'Source without a name'
};
