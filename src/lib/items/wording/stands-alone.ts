/**
 * "His country wants to concentrate on gas": whose, only the speaker tells, who does not stand beside it. A
 * pronoun behind a name may mean whom the name names.
 */
export function standsAlone(content: string): boolean {
	// "Its people were attacked": Cuba's, which is the speaker.
	if (/^(?:its|their|they)\b/i.test(content) || isSomething.test(content)) return false;
	const at = content.search(/\b(?:he|she|his|her|hers|him|himself|herself)\b/i);
	return at < 0 || /(?<!^)\p{Lu}\p{Ll}/u.test(content.slice(0, at));
}

/** "it joined", "it was pulling out": something that does something; "it was clear that …" is nothing at all. */
const isSomething = /^it\b(?! (?:is|was|will be|would be) (?!\p{L}+(?:ing|ed)\b))/iu;
