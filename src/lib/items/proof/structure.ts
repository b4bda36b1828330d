/**
 * What the proof checker reads from an article. It shares no code with the generator, so that a
 * mistake there cannot vouch for itself here.
 */
import { compareEdtf } from '#lib/article/edtf.ts';
import type { Article, Entity, Fact, Link, Role } from '#lib/article/schema.ts';
import { remembered, rememberedOf } from '#lib/items/remembered.ts';
import { isBodyOf } from '#lib/world/organs.ts';

/** A wrong answer as the checker sees it: what is put in the place of the key. */
export type Filler = {
	readonly text: string;
	readonly entity?: string | undefined;
	readonly value?: string | number | undefined;
	readonly from?: string | undefined;
};

const factsById = rememberedOf(
	(facts: readonly Fact[]) => new Map(facts.map((f) => [f.id, f] as const))
);
const entitiesById = rememberedOf(
	(entities: readonly Entity[]) => new Map(entities.map((e) => [e.id, e] as const))
);

export const factOf = (article: Article, id: string) => factsById(article.facts).get(id);
export const entityOf = (article: Article, id: string | undefined) =>
	id === undefined ? undefined : entitiesById(article.entities).get(id);
/** The facts with a frame of this type, in the order of the article. */
export const framed = (article: Article, type: string): readonly Fact[] =>
	factsByFrame(article.facts).get(type) ?? [];

const factsByFrame = rememberedOf((facts: readonly Fact[]) => {
	const groups = new Map<string, Fact[]>();
	for (const fact of facts) {
		const group = groups.get(fact.frame.type);
		if (group) group.push(fact);
		else groups.set(fact.frame.type, [fact]);
	}
	return groups;
});

/** The links that start at a fact. */
export const linksFrom = (article: Article, fact: string): readonly Link[] =>
	linksByStart(article.links).get(fact) ?? [];

const linksByStart = rememberedOf((links: readonly Link[]) => {
	const groups = new Map<string, Link[]>();
	for (const link of links)
		if (isHeld(link)) groups.set(link.from, [...(groups.get(link.from) ?? []), link]);
	return groups;
});

/** Nothing is proved by a link that the reader has still to look at, or has thrown out. */
export const isHeld = ({ status }: Link): boolean => status !== 'proposed' && status !== 'rejected';

/** Nothing is asked of, or told from, a fact that somebody has still to look at or has thrown out. */
export const isAccepted = (fact: Fact): boolean =>
	fact.status === 'confirmed' || (fact.status === 'auto' && fact.sensitive !== true);

export const roleOf = (fact: Fact, name: string): Role | undefined =>
	fact.frame.roles.find((r) => r.role === name);
export const speakerOf = (fact: Fact): string | undefined =>
	fact.voice.kind === 'fact' ? undefined : fact.voice.speaker;

/** The asked role stands for the source of the claim itself. */
export const asksSpeaker = (fact: Fact, asked: string) =>
	asked === 'speaker' ||
	(speakerOf(fact) !== undefined && roleOf(fact, asked)?.entity === speakerOf(fact));

/** Lower case letters and digits, articles dropped. */
export const plain = remembered((text) =>
	(
		text
			.toLowerCase()
			.replace(/[’‘]/g, "'")
			.replace(/'s?(?![\p{L}\p{N}])/gu, '')
			.match(/[\p{L}\p{N}]+/gu) ?? []
	)
		.filter((w) => w !== 'the' && w !== 'a' && w !== 'an')
		.join(' ')
);

const empty = new Set(
	(
		'of in on at by for from to with into about over under between among after before since until during against ' +
		'and or but that which who is are was were be been had has have will would not its their his her it as other'
	).split(' ')
);

/** The words of a text that carry its matter, without plural or past endings. */
export const matter = remembered(
	(text): ReadonlySet<string> =>
		new Set(
			plain(text)
				.split(' ')
				.filter((w) => w !== '' && !empty.has(w))
				.map((w) => (w.length > 4 ? w.replace(/(?:ies|es|s|ed|ing)$/, '') : w))
		)
);

/** Share of `part`'s matter that `whole` has; 1 for nothing. */
export function covered(part: string, whole: string): number {
	const [need, has] = [matter(part), matter(whole)];
	return need.size === 0 ? 1 : common(need, has) / need.size;
}

export function likeness(a: string, b: string): number {
	const [left, right] = [matter(a), matter(b)];
	const shared = common(left, right);
	return shared / Math.max(1, left.size + right.size - shared);
}

function common(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
	let shared = 0;
	for (const word of left) if (right.has(word)) shared++;
	return shared;
}

export const namesOf = rememberedOf((e: Entity): readonly string[] => [
	e.name,
	...e.aliases,
	...(e.demonyms ?? [])
]);

export function namesWithin(text: string, e: Entity): boolean {
	const whole = ` ${plain(text)} `;
	return namesOf(e).some((name) => whole.includes(` ${plain(name)} `));
}

/** Certainly two things: other entities without a link, dates that do not overlap, unlike words. */
export function areApart(article: Article, a: Role, b: Role): boolean {
	if (a.date && b.date) return Math.abs(compareEdtf(a.date, b.date) ?? 0) === 1;
	if (a.quantity && b.quantity) {
		const value = (id: string) => article.quantities.find((q) => q.id === id)?.value;
		return value(a.quantity) !== value(b.quantity);
	}
	const [x, y] = [entityOf(article, a.entity), entityOf(article, b.entity)];
	if (x && y) return !areLinked(article, x, y);
	return likeness(a.text, b.text) < 0.5;
}

/** The same, maybe the same, part or whole, member or holder of office, or called by the same name. */
export function areLinked(article: Article, a: Entity, b: Entity): boolean {
	if (reach(article, a.id).has(b.id) || reach(article, b.id).has(a.id)) return true;
	if (isOrganOf(a, b) || isOrganOf(b, a)) return true;
	const [left, right] = [namesOf(a).map(plain), namesOf(b).map(plain)];
	const within = (x: string, y: string) => x !== '' && ` ${y} `.includes(` ${x} `);
	return left.some((x) =>
		right.some((y) => x === y || (isProper(a, b) && (within(x, y) || within(y, x))))
	);
}

/** By the world tables: a council of the organisation, a ministry of the state, or the same by another name. */
const isOrganOf = (part: Entity, whole: Entity) =>
	part.type !== 'person' && isBodyOf(properNamesOf(part), namesOf(whole));
const properNamesOf = (e: Entity) => [e.name, ...e.aliases];

/** "the Israeli mission" holds "Israeli", but is no Israel: only names of like things are compared by parts. */
const isProper = (a: Entity, b: Entity) => a.type === b.type;

/** Everything that an entity is, may be, belongs to, is a part of or speaks for. */
const reach = (article: Article, start: string) => reachIn(article)(start);

const reachIn = rememberedOf((article: Article) => {
	const next = nextIn(article);
	return remembered((start): ReadonlySet<string> => {
		const seen = new Set([start]);
		for (const id of seen) for (const other of next(id)) seen.add(other);
		return seen;
	});
});

/** One step: links of the entity, entities that may be it, and the office that the article gives a person. */
function nextIn(article: Article): (id: string) => readonly string[] {
	const steps = new Map<string, string[]>();
	const add = (from: string, ...to: readonly string[]) =>
		steps.set(from, [...(steps.get(from) ?? []), ...to]);
	for (const { id, sameAs = [], partOf = [], memberOf = [] } of article.entities) {
		add(id, ...sameAs, ...partOf, ...memberOf);
		for (const other of sameAs) add(other, id);
	}
	// "Benjamin Netanyahu was prime minister of Israel": the office, and through it the state.
	for (const fact of article.facts) {
		const holder = entityOf(article, fact.frame.roles[0]?.entity);
		const office = roleOf(fact, 'office')?.entity;
		if (fact.voice.kind === 'fact' && holder?.type === 'person' && office) add(holder.id, office);
	}
	return (id) => steps.get(id) ?? [];
}

/** What is reported is what somebody says is not so. */
export const isDenied = (fact: Fact): boolean =>
	/^(?:deny|dispute|reject|refute|rebut|doubt|dismiss)$/.test(fact.frame.verb) &&
	roleOf(fact, 'content') !== undefined;
