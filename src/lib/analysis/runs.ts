import type { Word } from './parse.ts';

/** Small words inside names: "Ursula von der Leyen", "Abu Bakr al-Baghdadi". */
const particles = new Set(
	'van von der den de del della da dos du di bin ibn bint al el la le ten ter'.split(' ')
);

export const isCapital = (word: Word | undefined): boolean =>
	word !== undefined &&
	/^(?:\p{Lu}|\p{N}*\p{Lu})/u.test(word.text) &&
	!/^\p{N}+(?:st|nd|rd|th|s)?$/u.test(word.text);

const touches = (a: Word | undefined, b: Word | undefined) =>
	a !== undefined && b !== undefined && a.end === b.start;

/** A name may begin here: with a capital, or with "al-" before one. */
export const opensName = (words: readonly Word[], at: number): boolean =>
	isCapital(words[at]) || isArabicArticle(words, at);

const isArabicArticle = (words: readonly Word[], at: number) =>
	/^(?:al|el|as|ash|ar)$/.test(words[at]?.text ?? '') &&
	words[at + 1]?.text === '-' &&
	touches(words[at], words[at + 1]) &&
	touches(words[at + 1], words[at + 2]) &&
	isCapital(words[at + 2]);

/** "President de Gaulle": a particle with a capital behind it. */
export const opensWithParticle = (words: readonly Word[], at: number): boolean =>
	particles.has(words[at]?.text ?? '') && leadsToName(words, at);

/** The end (exclusive) of the run of capitals that begins at a word. */
export function runEnd(words: readonly Word[], from: number): number {
	let at = from;
	while (at < words.length) {
		if (isArabicArticle(words, at)) at += 3;
		else if (isCapital(words[at])) at++;
		else if (at > from && isHyphen(words, at)) at += 2;
		else if (at === from && opensWithParticle(words, at)) at++;
		else if (at > from && particles.has(words[at]?.text ?? '') && leadsToName(words, at)) at++;
		else break;
	}
	return at;
}

const isHyphen = (words: readonly Word[], at: number) =>
	/^[-‐–]$/.test(words[at]?.text ?? '') &&
	touches(words[at - 1], words[at]) &&
	touches(words[at], words[at + 1]) &&
	(/^\p{Lu}/u.test(words[at + 1]?.text ?? '') || isSyllable(words, at));

/** "Kim Dae-jung", "Chou En-lai": the second half of a given name; "Brussels-based" is none. */
const isSyllable = (words: readonly Word[], at: number) =>
	/^\p{Lu}\p{Ll}{1,4}$/u.test(words[at - 1]?.text ?? '') &&
	isCapital(words[at - 2]) &&
	/^\p{Ll}{2,5}$/u.test(words[at + 1]?.text ?? '') &&
	!/^(?:based|born|led|made|run|held|era|wide|style|owned|only|type|class|level|bound|free|like|sized|built|drawn|ruled|named|aided|armed)$/.test(
		words[at + 1]?.text ?? ''
	) &&
	(words[at + 2]?.text !== '-' || !touches(words[at + 1], words[at + 2]));

/** "von der Leyen", "de Gaulle": one or two particles, then a capital. */
function leadsToName(words: readonly Word[], at: number): boolean {
	for (let next = at + 1; next <= at + 2; next++) {
		if (isCapital(words[next])) return true;
		if (!particles.has(words[next]?.text ?? '')) return false;
	}
	return false;
}

export const textOf = (text: string, words: readonly Word[], from: number, to: number): string => {
	const [first, last] = [words[from], words[to - 1]];
	return first && last ? text.slice(first.start, last.end) : '';
};
