/** Words of a statement: where a phrase stands in it, and the statement with another one in its place. */
import { occurrences, timesNamed } from '#lib/article/facts.ts';

/** Where a phrase stands as whole words, at the head of the sentence with a capital; −1 if it stands nowhere. */
export function placeOf(sentence: string, phrase: string): number {
	for (let at = sentence.indexOf(phrase); at >= 0; at = sentence.indexOf(phrase, at + 1)) {
		const around = sentence.slice(Math.max(0, at - 1), at + phrase.length + 1);
		if (occurrences(around, phrase) === 1) return at;
	}
	return timesNamed(sentence, phrase) === 1 ? 0 : -1;
}

/** With another phrase instead of the one at its place; undefined if it stands nowhere. */
export function replaced(sentence: string, phrase: string, by: string): string | undefined {
	const at = placeOf(sentence, phrase);
	if (at < 0) return undefined;
	return (
		sentence.slice(0, at) + (at === 0 ? capitalised(by) : by) + sentence.slice(at + phrase.length)
	);
}

export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Words that begin a sentence in upper case and go on inside one in lower case. */
const small =
	/^(The(?! (?:Hague|Gambia)\b)|A|An|This|That|These|Those|It|Its|He|She|They|We|His|Her|Their|In|On|At|By|For|From|After|Before|When|While|If|As|Both|Some|Many|Neither|No|Not|There|More|Most|Several|Under|During|Since|Until|With|About|All|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)\b/;

/** As it goes on inside a sentence: names keep their capital. */
export const insideSentence = (text: string): string =>
	small.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

/** One line, one sentence: blanks set right, a capital in front, a stop behind. */
export function asSentence(text: string): string {
	const line = text.replace(/\s+/g, ' ').trim().normalize('NFC');
	if (line === '') return '';
	return capitalised(line) + (/[.!?…]["'”’»)\]]*$/.test(line) ? '' : '.');
}

export const withoutStop = (sentence: string): string => sentence.replace(/\.$/, '');
