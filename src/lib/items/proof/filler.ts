import { compareEdtf, days, precision } from '#lib/article/edtf.ts';
import type { Article, Entity, Fact, Role } from '#lib/article/schema.ts';
import type { Item } from '#lib/items/schema.ts';
import { rememberedOf } from '#lib/items/remembered.ts';
import { supportFor } from '#lib/items/proof/support.ts';
import {
	areLinked,
	entityOf,
	factOf,
	likeness,
	namesOf,
	plain,
	roleOf,
	type Filler
} from '#lib/items/proof/structure.ts';
import { siblingPostObjections } from '#lib/items/proof/sibling-posts.ts';
import { worldObjections } from '#lib/items/proof/world.ts';
import { saysDate, saysNumber } from '#lib/items/proof/values.ts';

/**
 * Objections to "this role has one true filler, and the distractor is another": none, and the
 * distractor is certainly wrong. The rules are DESIGN.md's certainly-wrong test.
 */
export function objectionsToFiller(
	article: Article,
	item: Item,
	fact: Fact,
	name: string,
	filler: Filler
): string[] {
	const role = roleOf(fact, name);
	if (!role) return [`${fact.id} has no role ${name}`];
	const other = supportFor(article, item, fact, name, filler);
	return [
		...objections(
			!fact.functional.some((f) => f === name),
			`${name} of ${fact.id} is not functional`
		),
		...objections(other, `${other?.id} makes it true as well`),
		...bySort(article, item, fact, role, filler)
	];
}

export const objections = (found: unknown, message: string): string[] => (found ? [message] : []);

function bySort(article: Article, item: Item, fact: Fact, role: Role, filler: Filler): string[] {
	if (role.date !== undefined) return dateObjections(article, fact, role, filler);
	if (role.quantity !== undefined) return numberObjections(article, role, filler);
	if (role.role === 'office' && filler.from === undefined)
		return siblingPostObjections(article, fact, role, filler);
	const key = entityOf(article, role.entity);
	const entity = entityOf(article, filler.entity);
	if (filler.entity !== undefined && !entity) return worldObjections(article, fact, role, filler);
	return key && entity
		? entityObjections(article, item, fact, key, entity, filler)
		: phraseObjections(article, role, filler);
}

function entityObjections(
	article: Article,
	item: Item,
	fact: Fact,
	key: Entity,
	entity: Entity,
	filler: Filler
): string[] {
	const isWithin = fact.frame.roles.some(
		(r) => r.entity === entity.id || r.entities?.includes(entity.id)
	);
	return [
		...objections(areLinked(article, key, entity), `${entity.id} may be, or belong to, ${key.id}`),
		...objections(entity.type === 'anonymous-source', `${entity.id} has no name and may be anyone`),
		...objections(
			!isSameSort(key, entity, item) && !areVoices(fact, key, entity),
			`${entity.id} is not of the same sort as ${key.id}`
		),
		...objections(!existsAt(entity, fact), `${entity.id} did not exist then`),
		...objections(isWithin, `${entity.id} takes part in ${fact.id} itself`),
		...objections(!isCalled(article, entity, filler), `“${filler.text}” is no name of ${entity.id}`)
	];
}

/** Who announced it: people, states and organisations all speak, so that any of them may be asked for. */
const areVoices = (fact: Fact, ...entities: readonly Entity[]) =>
	entities.some((e) => fact.frame.roles[0]?.entity === e.id) &&
	fact.frame.roles.some((r) => r.role === 'content') &&
	entities.every((e) => ['person', 'state', 'organisation', 'alliance'].includes(e.type));

/** Type, and where things of a type differ in kind (a canal, a city) their noun, too. */
export function isSameSort(a: Entity, b: Entity, item?: Item): boolean {
	const sort = (e: Entity) => (e.type === 'alliance' ? 'organisation' : e.type);
	if (sort(a) !== sort(b)) return false;
	if (['place', 'vessel', 'event', 'agreement'].includes(a.type)) return a.noun === b.noun;
	const noun = a.noun === undefined ? undefined : plain(a.noun);
	const stems = item?.statement === undefined ? (item?.wordings ?? []) : [];
	const asksNoun = noun !== undefined && stems.some((s) => ` ${plain(s)} `.includes(` ${noun} `));
	return !asksNoun || a.noun === b.noun;
}

export function existsAt(entity: Entity, fact: Fact): boolean {
	const then = days(roleOf(fact, 'time')?.date ?? fact.asOf);
	const from = entity.validFrom === undefined ? undefined : days(entity.validFrom);
	const to = entity.validTo === undefined ? undefined : days(entity.validTo);
	if (!then) return false;
	return !(from && from.first > then.last) && !(to && to.last < then.first);
}

/** By one of its names, or in the words of a role that it fills alone. */
function isCalled(article: Article, entity: Entity, { text }: Filler): boolean {
	const inRoles = roleTexts(article).get(entity.id) ?? [];
	return [...namesOf(entity), ...inRoles].some((n) => plain(n) === plain(text));
}

const roleTexts = rememberedOf((article: Article) => {
	const texts = new Map<string, Set<string>>();
	for (const { entity, text } of article.facts.flatMap((f) => f.frame.roles))
		if (entity) texts.set(entity, (texts.get(entity) ?? new Set()).add(text));
	return texts;
});

function dateObjections(article: Article, fact: Fact, role: Role, filler: Filler): string[] {
	const { value } = filler;
	if (typeof value !== 'string') return ['no date stands behind it'];
	const order = compareEdtf(value, role.date ?? '');
	const isPast = fact.frame.tense !== 'future' && fact.frame.modality === 'asserted';
	return [
		...objections(order !== 1 && order !== -1, `${value} overlaps ${role.date}`),
		...objections(
			precision(value) !== precision(role.date ?? ''),
			`${value} is not as exact as ${role.date}`
		),
		...objections(
			isPast && compareEdtf(value, article.toldAsOf) === 1,
			`${value} is after the article’s day`
		),
		...objections(!saysDate(filler.text, value), `“${filler.text}” is not ${value}`)
	];
}

function numberObjections(article: Article, role: Role, filler: Filler): string[] {
	const key = article.quantities.find((q) => q.id === role.quantity);
	const { value } = filler;
	if (!key || typeof value !== 'number') return ['no number stands behind it'];
	const isNear = Math.abs(value - key.value) < 0.15 * Math.max(value, key.value);
	const rival = article.quantities.find(
		(q) => q.value === value && plain(q.counted) === plain(key.counted)
	);
	return [
		...objections(value === key.value, `${value} is the key`),
		...objections(key.precision === 'about' && isNear, `${value} may be about ${key.value}`),
		...objections(
			key.precision === 'at-least' && value > key.value,
			`${value} is at least ${key.value}`
		),
		...objections(
			key.precision === 'at-most' && value < key.value,
			`${value} is at most ${key.value}`
		),
		...objections(rival, `${rival?.id} counts ${value} of the same`),
		...objections(!saysNumber(filler.text, value), `“${filler.text}” is not ${value}`)
	];
}

/** Words without an entity: another fact's words for the same role, about something else. */
function phraseObjections(article: Article, role: Role, filler: Filler): string[] {
	const source = factOf(article, filler.from ?? '');
	const own = source && roleOf(source, role.role);
	const [a, b] = [` ${plain(role.text)} `, ` ${plain(filler.text)} `];
	return [
		...objections(
			!own || plain(own.text) !== plain(filler.text),
			`“${filler.text}” fills no ${role.role} of ${filler.from}`
		),
		...objections(
			a.includes(b) || b.includes(a),
			`“${filler.text}” and “${role.text}” contain each other`
		),
		...objections(
			likeness(filler.text, role.text) >= 0.5,
			`“${filler.text}” says what “${role.text}” says`
		)
	];
}
