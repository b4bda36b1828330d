import type { Article, Entity } from '#lib/article/schema.ts';
import { plainName } from '#lib/world/lookup.ts';
import { offices } from '#lib/world/offices.ts';
import { termsNear } from './distractors/countries.ts';
import { isRead } from './article-index.ts';
import { rememberedOf } from './remembered.ts';

/**
 * The article with the full names of office-holders whom the program found by their surnames alone ("President
 * Reagan"), so that a surname does not stand among full names. Only where the tables know one holder of that name in
 * those years, and the text, or what the structure says of the person, gives an office.
 */
export const withFullNames = rememberedOf((article: Article): Article => {
	if (!article.facts.some(isRead)) return article;
	const entities = article.entities.map((e) => fullyNamed(article, e));
	return entities.every((e, at) => e === article.entities[at]) ? article : { ...article, entities };
});

function fullyNamed(article: Article, e: Entity): Entity {
	if (!isSurnameOnly(e) || !isOfficial(article, e)) return e;
	const terms = termsNear(article, e);
	const [first] = terms;
	if (!first || terms.some(({ person }) => person !== first.person)) return e;
	// Somebody else of that name is in the text already, or it is the whole name: Sukarno.
	const isTaken = article.entities.some((other) => other !== e && other.name === first.name);
	return isTaken || first.name === e.name
		? e
		: { ...e, name: first.name, aliases: [...new Set([e.name, ...e.aliases])] };
}

/** "Reagan", "de Gaulle"; not Sukarno, who has no other name. */
const isSurnameOnly = (e: Entity) =>
	e.type === 'person' &&
	!mononyms().has(plainName(e.name)) &&
	!e.name.replace(/^(?:(?:de|van|von|der|den|al|el|bin|ben)[ -])+/i, '').includes(' ');

const office =
	/(?:President|Premier|Minister|Chancellor|Secretary|General|Chairman|Marshal|Mr\.?|Mrs\.?) $/;

const isOfficial = ({ text }: Article, e: Entity) =>
	/\b(?:president|prime minister|chancellor|secretary|minister)\b/i.test(e.description) ||
	e.mentions.some(({ start }) => office.test(text.slice(Math.max(0, start - 30), start)));

/** Whole names of one word that the tables of offices have. */
const mononyms = (): ReadonlySet<string> =>
	(known ??= new Set(
		offices
			.flatMap(({ terms }) => terms.map(({ name }) => plainName(name)))
			.filter((name) => !name.includes(' '))
	));
let known: ReadonlySet<string> | undefined;

/**
 * Names of one form: of texts that the program read nobody is offered, or asked for among others, by a surname alone, which
 * beside full names tells itself, and of which nobody knows whose it is.
 */
export const isNamedAlike = (a: Entity | undefined, b: Entity | undefined): boolean =>
	[a, b].every((e) => e === undefined || !isSurnameOnly(e));
