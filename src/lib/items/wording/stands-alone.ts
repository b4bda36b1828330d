/**
 * "His country wants to concentrate on gas": whose, only the speaker tells, who does not stand beside it. A
 * pronoun behind a name may mean whom the name names.
 */
export function standsAlone(content: string): boolean {
	// "Its people were attacked": Cuba's, which is the speaker.
	if (/^(?:its|their|they|it (?!is |was |will be |would be ))\b/i.test(content)) return false;
	const at = content.search(/\b(?:he|she|his|her|hers|him|himself|herself)\b/i);
	return at < 0 || /(?<!^)\p{Lu}\p{Ll}/u.test(content.slice(0, at));
}
