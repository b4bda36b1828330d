/**
 * What the proof checker reads from an article. It shares no code with the generator, so that a
 * mistake there cannot vouch for itself here.
 */
import { compareEdtf } from '#lib/article/edtf.ts';
import type { Article, Entity, Fact, Role } from '#lib/article/schema.ts';

/** A wrong answer as the checker sees it: what is put in the place of the key. */
export type Filler = {
	readonly text: string;
	readonly entity?: string | undefined;
	readonly value?: string | number | undefined;
	readonly from?: string | undefined;
};

export const factOf = (article: Article, id: string) => article.facts.find((f) => f.id === id);
export const entityOf = (article: Article, id: string | undefined) =>
	article.entities.find((e) => e.id === id);
export const roleOf = (fact: Fact, name: string): Role | undefined =>
	fact.frame.roles.find((r) => r.role === name);
export const speakerOf = (fact: Fact): string | undefined =>
	fact.voice.kind === 'fact' ? undefined : fact.voice.speaker;

/** The asked role stands for the source of the claim itself. */
export const asksSpeaker = (fact: Fact, asked: string) =>
	asked === 'speaker' ||
	(speakerOf(fact) !== undefined && roleOf(fact, asked)?.entity === speakerOf(fact));

/** Lower case letters and digits, articles dropped. */
export const plain = (text: string): string =>
	(
		text
			.toLowerCase()
			.replace(/[’‘]/g, "'")
			.replace(/'s?(?![\p{L}\p{N}])/gu, '')
			.match(/[\p{L}\p{N}]+/gu) ?? []
	)
		.filter((w) => w !== 'the' && w !== 'a' && w !== 'an')
		.join(' ');

const empty = new Set(
	(
		'of in on at by for from to with into about over under between among after before since until during against ' +
		'and or but that which who is are was were be been had has have will would not its their his her it as other'
	).split(' ')
);

/** The words of a text that carry its matter, without plural or past endings. */
export const matter = (text: string): Set<string> =>
	new Set(
		plain(text)
			.split(' ')
			.filter((w) => w !== '' && !empty.has(w))
			.map((w) => (w.length > 4 ? w.replace(/(?:ies|es|s|ed|ing)$/, '') : w))
	);

/** Share of `part`'s matter that `whole` has; 1 for nothing. */
export function covered(part: string, whole: string): number {
	const [need, has] = [matter(part), matter(whole)];
	return need.size === 0 ? 1 : [...need].filter((w) => has.has(w)).length / need.size;
}

export function likeness(a: string, b: string): number {
	const [left, right] = [matter(a), matter(b)];
	const shared = [...left].filter((w) => right.has(w)).length;
	return shared / Math.max(1, left.size + right.size - shared);
}

export const namesOf = (e: Entity): string[] => [e.name, ...e.aliases, ...(e.demonyms ?? [])];

export const namesWithin = (text: string, e: Entity) =>
	namesOf(e).some((name) => ` ${plain(text)} `.includes(` ${plain(name)} `));

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
	const [left, right] = [namesOf(a).map(plain), namesOf(b).map(plain)];
	const within = (x: string, y: string) => x !== '' && ` ${y} `.includes(` ${x} `);
	return left.some((x) =>
		right.some((y) => x === y || (isProper(a, b) && (within(x, y) || within(y, x))))
	);
}

/** "the Israeli mission" holds "Israeli", but is no Israel: only names of like things are compared by parts. */
const isProper = (a: Entity, b: Entity) => a.type === b.type;

/** Everything that an entity is, may be, belongs to, is a part of or speaks for. */
function reach(article: Article, start: string): ReadonlySet<string> {
	const seen = new Set([start]);
	for (const id of seen) {
		const entity = entityOf(article, id);
		const links = [
			...(entity?.sameAs ?? []),
			...(entity?.partOf ?? []),
			...(entity?.memberOf ?? [])
		];
		const back = article.entities.filter((e) => e.sameAs?.includes(id)).map((e) => e.id);
		for (const next of [...links, ...back, ...officesOf(article, id)]) seen.add(next);
	}
	return seen;
}

/** "Benjamin Netanyahu was prime minister of Israel": the office, and through it the state. */
const officesOf = (article: Article, person: string): string[] =>
	entityOf(article, person)?.type !== 'person'
		? []
		: article.facts
				.filter((f) => f.voice.kind === 'fact' && f.frame.roles[0]?.entity === person)
				.flatMap((f) => roleOf(f, 'office')?.entity ?? []);
