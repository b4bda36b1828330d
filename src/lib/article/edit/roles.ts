/** What fills the roles of a fact: always in the statement's own words, so the two change together. */
import { compareEdtf, formatEdtf, isEdtf, precision } from '#lib/article/edtf.ts';
import { timesNamed } from '#lib/article/facts.ts';
import type { Article, Entity, Fact, Quantity, Role } from '#lib/article/schema.ts';
import { withMention } from './evidence.ts';
import { withNumber } from './numbers.ts';
import type { Operation, Outcome } from './operation.ts';
import { refused } from './operation.ts';
import { capitalised, placeOf, replaced, withoutStop } from './phrase.ts';

type Of<Name extends Operation['do']> = Extract<Operation, { do: Name }>;

export const factOf = (article: Article, id: string): Fact | undefined =>
	article.facts.find((fact) => fact.id === id);

/** The article with one fact in its changed form; a fact whose content the reader set is the reader's. */
export const withFact = (article: Article, fact: Fact): Article => ({
	...article,
	facts: article.facts.map((one) => (one.id === fact.id ? fact : one))
});

const gone = refused('This fact is no longer there.');
const roleGone = refused('This part of the fact is no longer there.');

/** Every name by which the text may call an entity. */
export const namesOf = ({ name, aliases, demonyms = [] }: Entity): readonly string[] => [
	name,
	...aliases,
	...demonyms
];

const bare = (name: string) => name.replace(/^the /i, '').toLowerCase();

/** The words call this entity already, so that they may stay. */
export const calls = (text: string, entity: Entity): boolean =>
	namesOf(entity).some((name) => bare(name) === bare(text));

/** "The" at the head of a statement, "the" inside it. */
export const fitting = (statement: string, at: number, text: string): string =>
	at === 0 ? capitalised(text) : text;

/**
 * The fact with other words for one role. Roles whose words stood inside the old ones go with them;
 * undefined if the words would then stand twice, or not at all.
 */
export function reworded(fact: Fact, index: number, role: Role): Fact | undefined {
	const old = fact.frame.roles[index];
	if (!old) return undefined;
	const statement = replaced(fact.statement, old.text, role.text);
	if (statement === undefined) return undefined;
	const roles = fact.frame.roles.map((one, at) => (at === index ? role : one));
	return withRoles({ ...fact, statement }, roles);
}

/** Roles that stand in the statement stay; undefined if one stands twice or the subject is gone. */
export function withRoles(fact: Fact, roles: readonly Role[]): Fact | undefined {
	const counted = roles.map((role) => timesNamed(fact.statement, role.text));
	if (counted.some((count) => count > 1) || counted[0] !== 1) return undefined;
	const kept = roles.filter((_, at) => counted[at] === 1);
	const names = kept.map(({ role }) => role);
	const isOnly = (name: Role['role']) => names.filter((other) => other === name).length === 1;
	const { unstated, ...rest } = fact;
	// Other words for what the fact said before.
	delete rest.paraphrase;
	const open = unstated?.filter(({ role }) => !names.includes(role));
	return {
		...rest,
		provenance: 'reader',
		functional: fact.functional.filter(isOnly),
		...(unstated && open && { unstated: open }),
		frame: { ...fact.frame, roles: kept }
	};
}

/** A role with another filler: nothing of the old one's meaning stays. */
export function filled(role: Role, text: string, entity?: Entity): Role {
	const { role: name, marker, incidental } = role;
	return {
		role: name,
		text,
		...(marker !== undefined && { marker }),
		...(entity && { entity: entity.id }),
		...(entity?.plural && { plural: true }),
		...(incidental && { incidental })
	};
}

export function setFiller(article: Article, operation: Of<'filler'>): Outcome {
	const fact = factOf(article, operation.fact);
	if (!fact) return gone;
	const role = fact.frame.roles[operation.role];
	if (!role) return roleGone;
	const entity = article.entities.find(({ id }) => id === operation.entity);
	if (operation.entity !== null && !entity) return refused('This name is no longer there.');
	const speaker = fact.voice.kind === 'fact' ? undefined : fact.voice.speaker;
	if (speaker !== undefined && role.entity === speaker && entity?.id !== speaker)
		return refused('This is who says it. Change it under “Who says it”.');
	const wanted = operation.text.replace(/\s+/g, ' ').trim().normalize('NFC');
	if (wanted === '') return refused('Write who or what is meant.');
	const at = placeOf(fact.statement, role.text);
	const changed = reworded(
		fact,
		operation.role,
		filled(role, fitting(fact.statement, at, wanted), entity)
	);
	if (!changed) return twice(wanted);
	return {
		article: withFact(article, entity ? withMention(changed, entity, article.text) : changed)
	};
}

export const twice = (text: string): Outcome =>
	refused(
		`The sentence names “${text}” in another place too. Edit the sentence so that each stands once.`
	);

const markers = { day: 'on', month: 'in', year: 'in' } as const;

/** A fact's day: in its role, in its sentence, and no order of events against it. */
export function setDate(article: Article, operation: Of<'date'>): Outcome {
	const fact = factOf(article, operation.fact);
	if (!fact) return gone;
	if (!isEdtf(operation.date)) return refused('This is not a date of the calendar.');
	const changed =
		operation.role === null
			? withNewDate(fact, operation.date)
			: withDate(fact, operation.role, operation.date);
	if (!changed) return twice(formatEdtf(operation.date));
	return { article: inOrder(withFact(article, changed), fact.id) };
}

const markerFor = (date: string): string | undefined => {
	const told = precision(date);
	return told && told !== 'interval' && !/[~?%]/.test(date) ? markers[told] : undefined;
};

function withDate(fact: Fact, index: number, date: string): Fact | undefined {
	const role = fact.frame.roles[index];
	if (!role) return undefined;
	const text = formatEdtf(date);
	const wanted = markerFor(date);
	const { marker } = role;
	const isPlain = marker === 'on' || marker === 'in';
	// "on Wednesday" becomes "in May 2016"; "until Wednesday" keeps its word.
	if (isPlain && wanted !== undefined && wanted !== marker) {
		const statement =
			replaced(fact.statement, `${marker} ${role.text}`, `${wanted} ${text}`) ??
			replaced(
				fact.statement,
				`${capitalised(marker)} ${role.text}`,
				`${capitalised(wanted)} ${text}`
			);
		if (statement !== undefined) {
			const roles = fact.frame.roles.map((one, at) =>
				at === index ? { ...filled(role, text), marker: wanted, date } : one
			);
			return withRoles({ ...fact, statement }, roles);
		}
	}
	const at = placeOf(fact.statement, role.text);
	return reworded(fact, index, { ...filled(role, fitting(fact.statement, at, text)), date });
}

function withNewDate(fact: Fact, date: string): Fact | undefined {
	const text = formatEdtf(date);
	const marker = markerFor(date) ?? 'in';
	const statement = `${withoutStop(fact.statement)} ${marker} ${text}.`;
	return withRoles({ ...fact, statement }, [
		...fact.frame.roles,
		{ role: 'time', text, marker, date }
	]);
}

/** Links that say the other order than the dates now do are dropped. */
function inOrder(article: Article, changed: string): Article {
	const dayOf = (id: string) =>
		factOf(article, id)?.frame.roles.find(
			({ role, marker }) => role === 'time' && !/^(until|since|before|after|to)$/.test(marker ?? '')
		)?.date;
	const links = article.links.filter(({ type, from, to }) => {
		if (type !== 'before' || (from !== changed && to !== changed)) return true;
		const [first, then] = [dayOf(from), dayOf(to)];
		return !first || !then || compareEdtf(first, then) !== 1;
	});
	return links.length === article.links.length ? article : { ...article, links };
}

export function setNumber(article: Article, operation: Of<'number'>): Outcome {
	const fact = factOf(article, operation.fact);
	if (!fact) return gone;
	const role = fact.frame.roles[operation.role];
	if (!role) return roleGone;
	if (!Number.isFinite(operation.value)) return refused('Write a number, such as 28.');
	const text = withNumber(role.text, operation.value);
	const old = article.quantities.find(({ id }) => id === role.quantity);
	if (text === undefined) return refused(`“${role.text}” holds no number that could be changed.`);
	const quantity = quantityFor(article, fact, old, operation.value, text.rest);
	const changed = reworded(fact, operation.role, {
		...filled(role, text.text),
		quantity: quantity.id,
		...(role.plural !== undefined && { plural: role.plural })
	});
	if (!changed) return twice(text.text);
	const isKnown = article.quantities.some(({ id }) => id === quantity.id);
	const quantities = isKnown
		? article.quantities.map((one) => (one.id === quantity.id ? quantity : one))
		: [...article.quantities, quantity];
	return { article: { ...withFact(article, changed), quantities } };
}

/** The fact's own quantity; one that other facts share is left to them. */
function quantityFor(
	article: Article,
	fact: Fact,
	old: Quantity | undefined,
	value: number,
	counted: string
): Quantity {
	const users = article.facts.filter(({ frame }) =>
		frame.roles.some(({ quantity }) => quantity !== undefined && quantity === old?.id)
	);
	if (old && users.length === 1) return { ...old, value };
	const known = new Set(article.quantities.map(({ id }) => id));
	const id = freeId(`q-${fact.id}`, known);
	if (old) return { ...old, id, value };
	const words = counted || 'what is counted';
	return { id, value, counted: words, scope: words, precision: 'exact', asOf: fact.asOf };
}

/** The id itself, or with the first number that makes it a new one; at most 64 characters. */
export function freeId(wanted: string, taken: ReadonlySet<string>): string {
	for (let n = 1; ; n++) {
		const tail = n === 1 ? '' : `-${n}`;
		const id = wanted.slice(0, 64 - tail.length) + tail;
		if (!taken.has(id)) return id;
	}
}

export function setAsked(article: Article, { fact: id, role: index, on }: Of<'ask'>): Outcome {
	const fact = factOf(article, id);
	const role = fact?.frame.roles[index];
	if (!fact || !role) return gone;
	const alike = fact.frame.roles.filter(({ role: name }) => name === role.role).length;
	if (on && alike > 1)
		return refused('Two parts of this fact play the same role; only one of them can be asked for.');
	const others = fact.functional.filter((name) => name !== role.role);
	const { incidental, ...kept } = role;
	const roles =
		on && incidental
			? fact.frame.roles.map((one, at) => (at === index ? kept : one))
			: fact.frame.roles;
	const functional = on ? [...others, role.role] : others;
	return { article: withFact(article, { ...fact, functional, frame: { ...fact.frame, roles } }) };
}
