/**
 * What a lemma script makes of a word (training/lemmas.py): "l" for the word in small letters or "k"
 * for the word as it is, what is cut from its end, ">", what is put there. Undefined where the word
 * does not end so.
 */
export function applied(script: string, word: string): string | undefined {
	const base = script.startsWith('l') ? word.toLowerCase() : word;
	const mark = script.indexOf('>');
	const cut = script.slice(1, mark);
	if (!base.endsWith(cut)) return undefined;
	return base.slice(0, base.length - cut.length) + script.slice(mark + 1);
}
