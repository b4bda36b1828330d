import { isAbove, openNoun, pair, type OpenNoun } from './open-nouns.ts';

/**
 * The first words of a sentence that leave open what they are of, or which ones are meant: "separate membership",
 * "the referendum", "the two countries". `above` is the line that everybody sees over it. Undefined if there are none.
 */
export function leftOpen(sentence: string, above = ''): string | undefined {
	const words = sentence.replace(/[“"][^“”"]*[”"]/g, '“”').split(/\s+/);
	const at = words.findIndex((_, i) => isOpen(words, i, above));
	if (at >= 0) {
		const start = startOf(words, at);
		const isPhrase = determiner.test(words[start] ?? '');
		return words
			.slice(isPhrase ? start : at, at + 1)
			.join(' ')
			.replace(/[,.;:?]$/, '');
	}
	const lost = several.exec(sentence);
	if (lost && !pair.test(sentence.slice(0, lost.index))) return lost[0];
	return ofOwn.exec(sentence)?.[0];
}

/** "the two countries", "both sides": which, unless two stand side by side before. */
const several =
	/\b(?:[Tt]he two|[Bb]oth|[Tt]he (?:warring|rival|opposing|three|four)) (?:countries|sides|nations|governments|neighbours|neighbors|leaders|men|presidents|ministers|states|parties|capitals|powers|rivals|armies|camps)\b(?! (?:of|to|in|that|which|who)\b)|\b[Tt]he parties\b(?! (?:of|to|in|that|which|who)\b)/;
/** "issued a statement of his own": on what? */
const ofOwn = /\b\p{Ll}+ of (?:his|her|its|their) own(?=[.,]|$)/u;

function isOpen(words: readonly string[], at: number, above: string): boolean {
	const raw = words[at] ?? '';
	const bare = raw.replace(/[,.;:?]+$/, '').replace(/[’']s?$/, '');
	if (!(at === 0 ? /^\p{L}[\p{Ll}-]+$/u : /^\p{Ll}[\p{Ll}-]+$/u).test(bare)) return false;
	const start = startOf(words, at);
	const isDefinite = /^(?:the|these|those|every|each)$/i.test(words[start] ?? '');
	const open = openNoun(bare.toLowerCase(), isDefinite);
	if (!open) return false;
	const next = raw === bare ? words[at + 1] : undefined;
	if (next !== undefined && isNounBehind(next)) return false;
	return (
		!isCompleted(words, at, raw === bare, open) &&
		!isNamedAhead(words.slice(start, at), start, above, open) &&
		!isToldAhead(words, start, open) &&
		!isAbove(open.noun, above)
	);
}

/** Where the noun phrase begins: at its determiner, as far as plain words go. */
function startOf(words: readonly string[], at: number): number {
	for (let i = at - 1; i >= Math.max(0, at - 5); i--) {
		const word = words[i] ?? '';
		if (determiner.test(word)) return i;
		if (!/^[\p{L}\p{N}][\p{L}\p{N}’'.-]*$/u.test(word) || small.test(word)) return i + 1;
		// "the proposed deal", but "ministers rejected criticism"
		if (verbal.test(word) && !determiner.test(words[i - 1] ?? '')) return i + 1;
	}
	return Math.max(0, at - 5);
}

const verbal =
	/^(?:\p{Ll}+ed|said|told|led|left|took|gave|held|met|won|lost|made|put|sent|kept|began|saw|fell|rose|broke|chose|drew|fought|sought|brought|bought|struck|withdrew|quit|cut|set|hit|paid|wrote|spoke|got|became|stood|lay|found|came|went|want|wants|seek|seeks|face|faces|fear|fears)$/u;
const determiner =
	/^(?:the|an?|any|some|no|every|each|all|both|several|many|most|few|this|these|those|his|her|its|their|whose|another)$/i;
const small =
	/^(?:of|to|with|between|against|on|over|about|for|from|into|in|at|by|and|or|but|that|which|who|as|than|is|was|were|are|be|been|has|had|have|will|would|could|should|may|might|not|after|before|when|while|because|if)$/i;

/** What a preposition behind the noun may bring. */
const anything =
	/^(?:of|to|with|between|against|on|over|about|for|from|into|in|at|by|near|among|towards?|within|through|across|under|around|that|which|who|whose|where|called|known|not|only)$/;
const object =
	/^(?:of|to|with|between|against|on|over|about|for|into|in|at|near|among|towards?|along|that)$/;

function isCompleted(
	words: readonly string[],
	at: number,
	goesOn: boolean,
	{ noun, needs }: OpenNoun
): boolean {
	const behind = goesOn ? words.slice(at + 1) : [];
	const [next = '', second = '', third = ''] = behind.slice(wordsOfDate(behind));
	// "the consulate in Seattle": where it stands, and not whose it is.
	if (needs === 'state') return /^(?:of|that|which)$/.test(next);
	// "members and observers of the League"
	if (/^(?:and|or)$/.test(next))
		return /^(?:of|to|with|between|against|on|over|for|in)$/.test(third);
	if (!(needs === 'object' ? object : anything).test(next)) return isParticiple(next, second);
	if (/^(?:that|which|who|whose|where|called|known)$/.test(next)) return true;
	if (next === 'of' && /^(?:his|her|its|their)$/.test(second) && /^own\b/.test(third)) return false;
	// "criticism at home", "a presence at dawn"
	if (noun === 'criticism' && /^(?:in|at)$/.test(next)) return false;
	return !isAdverb(second, third);
}

/** "The explosion on 10 April 1988 of a dump": how many words a date right behind takes. */
const wordsOfDate = (behind: readonly string[]): number =>
	/^(?:(?:on|in|of) (?:\d{1,2} )?(?:(?:January|February|March|April|May|June|July|August|September|October|November|December) )?\d{4} )/
		.exec(`${behind.join(' ')} `)?.[0]
		.trim()
		.split(' ').length ?? 0;

/** "an agreement ending the war", "a deal brokered by Norland": what it does, or who made it. */
const isParticiple = (next: string, second: string) =>
	(/^\p{Ll}{3,}ing$/u.test(next) && !/^(?:during|being|having|coming|going)$/.test(next)) ||
	(/^\p{Ll}+(?:ed|made|held|reached|signed|won|led)$/u.test(next) &&
		/^(?:by|between|with)$/.test(second)) ||
	/^(?:signed|reached|made|held|concluded|adopted|approved)$/.test(next);

/** A time, or how and where something is done: no part of what it is. */
const isAdverb = (second: string, third: string) =>
	/^(?:\d{4}|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b/.test(
		second
	) ||
	(/^\d{1,2}$/.test(second) && /^(?:\p{Lu}|days|weeks|months|years|hours)/u.test(third)) ||
	/^(?:orders|time|force|public|secret|private|turn|vain|general|particular|principle|practice|return|response|protest|addition|abroad|home|noon|dawn|night|least|last|once|first|will|now|then|good|ever|early|late|months|years|weeks|days|hours)[.,;?]?$/.test(
		second
	) ||
	(/^(?:the|an?|this|that|last|next|same|its|their|six|two|three|four|five|seven|eight|nine|ten)$/.test(
		second
	) &&
		/^(?:same|following|next|first|last|day|week|month|year|days|weeks|months|years|morning|evening|night|end|time|weekend)\b/.test(
			third
		));

/** "Norland’s withdrawal", "the Oslo talks", "NATO membership", "the canal treaty" under a line on a canal. */
function isNamedAhead(
	ahead: readonly string[],
	start: number,
	above: string,
	{ needs }: OpenNoun
): boolean {
	const isPlain = (w: string, i: number) =>
		(start + i === 0 ? /^\p{L}\p{Ll}{3,}$/u : /^\p{Ll}{4,}$/u).test(w) && !determiner.test(w);
	if (needs === 'kind' && ahead.some(isPlain)) return true;
	if (needs === 'state') return ahead.some((w) => isName(w) || isWhose(w));
	if (needs === 'object')
		return ahead.some((w) => isName(w) && !isOfPeople(w) && !/[’']s?$/.test(w));
	// "the only question is who will say so first"
	if (ahead.includes('only')) return true;
	const isThere = (word: string) =>
		/^\p{Ll}{4,}$/u.test(word) &&
		above
			.toLowerCase()
			.split(/[^\p{L}]+/u)
			.includes(word);
	return ahead.some(
		(w, i) =>
			(isName(w) && (start + i > 0 || /[’']s?$/.test(w) || ahead.length > 1)) ||
			(!determiner.test(w) && isThere(w)) ||
			isWhose(w)
	);
}

const isWhose = (word: string) => /^(?:his|her|its|their|whose)$/i.test(word);

const isName = (word: string) =>
	/^\p{Lu}[\p{L}.’'-]*$/u.test(word) &&
	!/^(?:The|An?|Any|No|Some|Several|Every|Each|All|Both|Many|Most|This|These|Those|His|Her|Its|Their)$/.test(
		word
	);
/** "Chinese", "Israeli", "Soviet": who, and not what. */
const isOfPeople = (word: string) =>
	/(?:an|ese|ish|ch|i|eek| viet|iet|wiss|zech|ak|ole|ic|orean)$/.test(word) &&
	!/^\p{Lu}{2,}$/u.test(word);

/** The same noun stands ahead, and so the sentence has told of it: "a referendum … the referendum". */
const isToldAhead = (words: readonly string[], start: number, { noun }: OpenNoun): boolean =>
	words
		.slice(0, start)
		.some((word) => openNoun(word.replace(/[,.;:’'].*$/, '').toLowerCase(), true)?.noun === noun);

/** "trade talks", "price controls": the noun only says of what sort another is. */
const isNounBehind = (next: string) =>
	/^\p{Ll}{3,}/u.test(next) &&
	!/^(?:of|to|with|between|against|on|over|about|for|from|into|that|which|who|whose|called|known|near|among|towards?|along|across|around|where|not|only)[,.;]?$/.test(
		next
	) &&
	!/^(?:and|but|or|nor|than|as|in|at|by|after|before|during|since|until|while|when|because|if|unless|without|within|through|under|despite|had|has|have|was|were|is|are|been|be|will|would|could|should|might|may|must|can|cannot|did|does|also|too|again|alone|already|still|soon|now|then|once|ever|never|\p{Ll}+ly|\p{Ll}+ed|\p{Ll}+ing|out|off|up|down|away|back|came|went|took|made|began|fell|rose|led|put|set|left|lost|won|held|gave|grew|had|remains?|stands?|means?|lies?)[,.;?]?$/u.test(
		next
	);
