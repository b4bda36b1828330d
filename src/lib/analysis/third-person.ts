import type { Actor } from './actors.ts';
import type { Token, Word } from './parse.ts';
import { thirdOf } from './verbs.ts';

type Forms = {
	readonly i: string;
	readonly me: string;
	readonly my: string;
	readonly self: string;
};

const forms: Record<'he' | 'she' | 'it' | 'they', Forms> = {
	he: { i: 'he', me: 'him', my: 'his', self: 'himself' },
	she: { i: 'she', me: 'her', my: 'her', self: 'herself' },
	it: { i: 'it', me: 'it', my: 'its', self: 'itself' },
	they: { i: 'they', me: 'them', my: 'their', self: 'themselves' }
};

/**
 * "I", "we" and what belongs to them as somebody else reports it, with the verb behind: "I have" → "she has". A
 * person’s "we" may be a country, a party or a family, and stays; undefined there and where the sex is not known.
 */
export function inThirdPerson(
	speaker: Actor,
	tokens: readonly Token[],
	words: readonly Word[],
	at: number
): { readonly text: string; readonly end: number } | undefined {
	const word = words[at] as Word;
	const low = word.text.toLowerCase();
	const own = formsFor(speaker, low);
	if (!own) return undefined;
	if (/^(?:me|us)$/.test(low)) return { text: own.me, end: word.end };
	if (/^(?:my|our)$/.test(low)) return { text: own.my, end: word.end };
	if (/^(?:myself|ourselves)$/.test(low)) return { text: own.self, end: word.end };
	if (!/^(?:i|we)$/.test(low)) return undefined;
	if (own === forms.they) return { text: own.i, end: word.end };
	return withVerb(own.i, tokens, words, at);
}

function formsFor({ type, pronoun }: Actor, low: string): Forms | undefined {
	const isOne = /^(?:i|me|my|myself)$/.test(low);
	const isMany = /^(?:we|us|our|ourselves)$/.test(low);
	if (isOne && (pronoun === 'he' || pronoun === 'she')) return forms[pronoun];
	if (!isMany) return undefined;
	if (pronoun === 'they') return forms.they;
	return /^(?:state|organisation|alliance)$/.test(type) ? forms.it : undefined;
}

const contracted: Record<string, string> = { '’m': 'is', '’ve': 'has', '’ll': 'will', '’re': 'is' };
const auxiliary: Record<string, string> = {
	am: 'is',
	are: 'is',
	have: 'has',
	do: 'does',
	were: 'was'
};

/** The pronoun and the verb that agrees with it, up to that verb. */
function withVerb(
	pronoun: string,
	tokens: readonly Token[],
	words: readonly Word[],
	at: number
): { readonly text: string; readonly end: number } | undefined {
	let verb = at + 1;
	while (
		/^(?:\p{Ll}+ly|just|also|never|always|still|only|now|even|all|both)$/u.test(
			words[verb]?.text ?? ''
		)
	)
		verb++;
	const [word, between] = [words[verb], words.slice(at + 1, verb).map((w) => w.text)];
	const token = tokens.find((t) => t.start === word?.start);
	if (!word || !token) return undefined;
	const said = agreed(word.text.toLowerCase().replace("'", '’'), token);
	// "I like him and want him here": a second verb would need its own ending.
	const index = tokens.indexOf(token);
	const isStrung = tokens.some((t) => t.head === index && t.relation === 'conj' && t.tag === 'VBP');
	if (said === undefined || isStrung) return undefined;
	return { text: [pronoun, ...between, said].join(' '), end: word.end };
}

function agreed(low: string, { tag, text, lemma }: Token): string | undefined {
	const known = contracted[low] ?? auxiliary[low];
	if (known !== undefined) return known;
	if (/^’/.test(low)) return undefined;
	if (tag === 'VBP') return thirdOf(lemma);
	// "and I regret that …": read as a noun, it is a verb all the same.
	if (/^(?:VB|NN)$/.test(tag)) return thirdOf(low);
	return /^(?:VBD|VBZ|MD)$/.test(tag) ? text : undefined;
}
