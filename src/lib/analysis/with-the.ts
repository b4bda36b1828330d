import { agreementHeads, organisationHeads } from './lexicon/heads.ts';
import type { Word } from './parse.ts';

const isCommon = (name: string) => name.split(' ').some((word) => organisationHeads.has(word));

/** The name as a sentence uses it: with "the" where the text has it before the name. */
export function withThe(words: readonly Word[], at: number, name: string): string {
	const before = words[at - 1]?.text ?? '';
	// "Brazil’s National Institute" is called "the National Institute".
	const isOwned =
		/^['’]s?$/.test(before) && /^\p{Lu}\p{Ll}+ .*\p{Ll}/u.test(name) && isCommon(name);
	// "the nuclear Non-Proliferation Treaty": with an adjective between, and without it, too.
	const isDescribed =
		/^\p{Ll}+$/u.test(before) &&
		/^the$/i.test(words[at - 2]?.text ?? '') &&
		agreementHeads.has(name.split(' ').at(-1) ?? '');
	return isOwned || isDescribed || /^the$/i.test(before) ? `the ${name}` : name;
}
