import type { Article, Authority, Fact } from '#lib/article/schema.ts';
import { speakerObjections } from '#lib/items/proof/claims.ts';
import { objections } from '#lib/items/proof/filler.ts';
import { areLinked, entityOf, speakerOf, type Filler } from '#lib/items/proof/structure.ts';

/** What a fixed option means, read from its words alone. */
const authorities: readonly (readonly [Authority | 'itself', RegExp])[] = [
	['itself', /^None: the article says so itself$/],
	['anonymous', /\b(?:does not name|unnamed|anonymous|no name)\b/i],
	['expert', /\bexpert\b/i],
	['office', /\boffice\b/i],
	['institution', /\b(?:institution|state or body)\b/i],
	['witness', /\bwitness\b/i]
];

export const voiceOf = (text: string): 'fact' | 'word' | undefined =>
	/^fact\b/i.test(text) ? 'fact' : /^the word of /i.test(text) ? 'word' : undefined;
export const authorityOf = (text: string) => authorities.find(([, words]) => words.test(text))?.[0];

/** A fact has one voice and a claim one authority: every other option is wrong. */
export function objectionsToFixed(fact: Fact, text: string): string[] {
	const named = authorityOf(text);
	return [
		...objections(named === undefined, `“${text}” is no authority`),
		...objections(named === truthOf(fact, 'authority'), `${fact.id} is “${text}”`)
	];
}

/** Objections to "the article's own word" or "the word of somebody else" as a wrong option. */
export function objectionsToVoice(article: Article, fact: Fact, d: Filler): string[] {
	const named = voiceOf(d.text);
	if (named === undefined) return [`“${d.text}” is no voice`];
	if (named === 'fact') return objections(fact.voice.kind === 'fact', `${fact.id} is a fact`);
	const holder = entityOf(article, d.entity);
	if (!holder) return [`no entity ${d.entity}`];
	const speaker = entityOf(article, speakerOf(fact));
	return [
		...objections(
			speaker && areLinked(article, speaker, holder),
			`${holder.id} may be, or speak for, ${speaker?.id}`
		),
		...speakerObjections(article, fact, holder, { ...d, text: holderIn(d.text) })
	];
}

/** "The word of Menachem Begin": the name after "of". */
export const holderIn = (text: string) => text.replace(/^The word of /u, '');

export function truthOf(fact: Fact, asked: 'voice' | 'authority'): string | undefined {
	if (asked === 'voice') return fact.voice.kind === 'fact' ? 'fact' : 'word';
	return fact.voice.kind === 'fact' ? undefined : fact.voice.authority;
}
