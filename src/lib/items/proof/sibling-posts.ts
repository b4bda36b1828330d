import type { Article, Entity, Fact, Role } from '#lib/article/schema.ts';
import { sentences } from '#lib/article/sentences.ts';
import { entityOf, namesWithin, type Filler } from '#lib/items/proof/structure.ts';
import { heldOffice, state } from '#lib/world/lookup.ts';

/** Posts of a government that one person does not hold beside another of these. */
const ofOneGovernment = new Set(
	(
		'foreign minister;interior minister;finance minister;justice minister;defence minister;defense minister;health minister;energy minister;' +
		'deputy foreign minister;water minister;infrastructure minister;environment minister;information minister;education minister;oil minister;' +
		'trade minister;agriculture minister;transport minister;fisheries minister;secretary of state;secretary of defense;secretary of the treasury;' +
		'treasury secretary;defense secretary;attorney general;foreign secretary;home secretary;defence secretary;health secretary;president;' +
		'prime minister;speaker of the parliament;chancellor;emir;crown prince'
	).split(';')
);

/** Heads in some states are their own foreign, defence or finance minister. */
const heads = /^(?:president|prime minister|chancellor|emir)$/;
const heldBeside = /^(?:foreign|finance|defen[cs]e|trade) minister$/;

const bodies = /^the European (?:Commission|Council|Parliament|Central Bank)$/;

/**
 * Objections to a post as one that somebody certainly does not hold: it is of the same state or union, shuts
 * the other out, and neither the article nor the tables give it to anybody here.
 */
export function siblingPostObjections(
	article: Article,
	fact: Fact,
	role: Role,
	{ text }: Filler
): string[] {
	const [own, other] = [split(role.text), split(text)];
	const date = fact.frame.roles.find((r) => r.role === 'time')?.date;
	const holder = entityOf(article, fact.frame.roles[0]?.entity);
	const person = holder?.name;
	if (!own || !other || date === undefined || person === undefined)
		return [`“${text}” is no post beside “${role.text}”`];
	const isHouse = bodies.test(own.of) && bodies.test(other.of);
	const found: readonly (readonly [boolean, string])[] = [
		[
			isHouse ? own.of === other.of || own.title !== other.title : own.of !== other.of,
			`“${text}” is not of ${own.of}`
		],
		[
			!isHouse && !(ofOneGovernment.has(own.title) && ofOneGovernment.has(other.title)),
			`nothing shuts out “${text}”`
		],
		[!isHouse && state(own.of) === undefined, `${own.of} is no state, and has no cabinet`],
		[own.title === other.title && !isHouse, `“${text}” is the key`],
		[
			(heads.test(own.title) && heldBeside.test(other.title)) ||
				(heads.test(other.title) && heldBeside.test(own.title)),
			`one may be ${own.title} and ${other.title}`
		],
		[
			isHouse && article.text.includes(other.of.replace('the ', '')),
			`the article speaks of ${other.of}`
		],
		[
			!isHouse && holder !== undefined && isSpokenOf(article, holder, other),
			`the article speaks of “${text}”`
		],
		[heldOffice(person, text, date) === true, `${person} was ${text}`]
	];
	return found.flatMap(([isWrong, message]) => (isWrong ? [message] : []));
}

function split(post: string): { readonly title: string; readonly of: string } | undefined {
	const [, title, of] =
		/^(.+?) of ((?:the )?\p{Lu}.*)$/u.exec(post.charAt(0).toLowerCase() + post.slice(1)) ?? [];
	return title === undefined || of === undefined ? undefined : { title, of };
}

/** Where the person is named stands the post, and not as that of another state. */
function isSpokenOf(article: Article, holder: Entity, post: NonNullable<ReturnType<typeof split>>) {
	const found = new RegExp(`\\b${post.title}\\b(?! of (?!${escaped(post.of)}))`, 'i');
	return sentences(article.text).some(
		({ exact }) => namesWithin(exact, holder) && found.test(exact)
	);
}

const escaped = (name: string) => name.replace(/[^\p{L} ]/gu, '.');
