import type { Authority, Fact, Voice } from '#lib/article/schema.ts';
import { objections } from '#lib/items/proof/filler.ts';

const voices: readonly Voice['kind'][] = ['fact', 'claim', 'opinion', 'forecast'];

/** What a fixed option means, read from its words alone. */
const authorities: readonly (readonly [Authority, RegExp])[] = [
	['anonymous', /\b(?:does not name|unnamed|anonymous|no name)\b/i],
	['expert', /\bexpert\b/i],
	['office', /\boffice\b/i],
	['institution', /\b(?:institution|state or body)\b/i],
	['witness', /\bwitness\b/i]
];

export const voiceOf = (text: string) => voices.find((v) => text.toLowerCase().startsWith(v));
export const authorityOf = (text: string) => authorities.find(([, words]) => words.test(text))?.[0];

/** A fact has one voice and a claim one authority: every other option is wrong. */
export function objectionsToFixed(
	fact: Fact,
	asked: 'voice' | 'authority',
	text: string
): string[] {
	const named = asked === 'voice' ? voiceOf(text) : authorityOf(text);
	return [
		...objections(named === undefined, `“${text}” is no ${asked}`),
		...objections(named === truthOf(fact, asked), `${fact.id} is “${text}”`)
	];
}

export function truthOf(fact: Fact, asked: 'voice' | 'authority'): string | undefined {
	if (asked === 'voice') return fact.voice.kind;
	return fact.voice.kind === 'fact' ? undefined : fact.voice.authority;
}
