import type { Fact } from '#lib/article/schema.ts';
import { office, state, termsOf } from '#lib/world/lookup.ts';
import {
	entitiesNamed,
	isInContext,
	isRead,
	matterIn,
	mentions,
	role,
	type ArticleIndex
} from '../../article-index.ts';

/** What somebody is rather than the one post that they hold. */
const callings =
	/\b(?:activist|adviser|analyst|author|critic|diplomat|economist|expert|fellow|founder|historian|journalist|lawyer|lecturer|member|politician|professor|researcher|scholar|scientist|specialist|student|teacher|winner|writer)\b/i;

/**
 * A post that one person holds and that the article gives them in so many words: no calling ("a historian"), no
 * leader of nothing named, no post without the name of a state or body, and no country that the evidence leaves out ("Prime Minister Margaret Thatcher").
 */
export function isPost(index: ArticleIndex, fact: Fact): boolean {
	const text = role(fact, 'office')?.text;
	if (text === undefined || !isRead(fact)) return text !== undefined;
	if (/^(?:an?|one) /i.test(text) || callings.test(text)) return false;
	// "defence minister", "head of the service": of which state or body the text alone tells.
	if (!namesSomething(text)) return false;
	if (/\bleader\b/i.test(text) && !/\bleader of |['’]s? /i.test(text)) return false;
	return isShown(index, fact, text) && !isTold(index, fact, text);
}

/** Words of bodies of which every state has its own: "Senate president", "chief of the general staff". */
const common =
	/\b(?:senate|parliament|congress|cabinet|house|assembly|court|supreme|high|army|navy|air|armed|forces?|guards?|presidential|central|national|general|staff|bank|ministry|foreign|interior|defen[cs]e|finance|council|minister|president|secretary|state|chief|chairman|speaker|leader|security|department|government)\b/gi;

/** A proper name, or a body that has more than such words: "chief of the harbour board". */
const namesSomething = (text: string): boolean => {
	const telling = text.replace(common, '');
	return /\p{Lu}| (?:of|for) (?:the )?(?!the )\S+ \S/u.test(telling);
};

/** Every state that the post names stands in the evidence, by any of its names. */
export const isShown = (index: ArticleIndex, fact: Fact, text: string): boolean =>
	[...entitiesNamed(index, text)]
		.filter((e) => e.type === 'state')
		.every((e) => fact.evidence.some((span) => mentions(span.exact, e)));

/** "… including US President Trump" stands above the item. */
function isTold(index: ArticleIndex, fact: Fact, text: string): boolean {
	const name = fact.frame.roles[0]?.text ?? '';
	const surname = name.split(' ').at(-1) ?? name;
	const context = matterIn(index.context);
	return isInContext(index, surname) && [...matterIn(text)].some((word) => context.has(word));
}

/** The evidence gives the year, if it is not that of the article. */
export function isDated(index: ArticleIndex, fact: Fact): boolean {
	const time = role(fact, 'time');
	const year = time?.date?.slice(0, 4);
	if (year === undefined || time?.text === index.toldIn) return true;
	return fact.evidence.some((span) => span.exact.includes(year));
}

/** Somebody whom the world tables know at the head of a state or its government: no news to any reader of news. */
export function leadsState(fact: Fact): boolean {
	const [, of = ''] = / of (.+)$/.exec(role(fact, 'office')?.text ?? '') ?? [];
	if (state(of) === undefined) return false;
	return termsOf(fact.frame.roles[0]?.text ?? '').some((term) => {
		const sort = office(term.office)?.sort;
		return sort === 'head-of-state' || sort === 'head-of-government';
	});
}

/** Somebody whom the world tables know in a great office: so does every adult, more or less. */
export const isWellKnown = (name: string): boolean => termsOf(name).length > 0;
