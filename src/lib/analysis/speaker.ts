import type { Actor, Mention } from './actors.ts';
import type { PlacedSentence } from './cut.ts';
import { within, type Ground } from './ground.ts';
import { sourceNouns } from './lexicon/sources.ts';
import { closed } from './lexicon/vague.ts';
import type { Word } from './parse.ts';
import { describedBy, personFor, subjectBody, thingFor } from './referents.ts';
import { byTitle } from './speaker-by-title.ts';
import { chained } from './speaker-chain.ts';
import { isSomebodyElseNamed } from './speaker-since.ts';
import { strangerFor } from './strangers.ts';
import { stateById } from './world-names.ts';
import { isCompound, mention, source } from './unnamed-sources.ts';
import { actorOf } from './names.ts';
import { capitalOf } from './state-words.ts';

/** Who speaks, and from where to where the words stand that say so. */
export type Speaker = {
	readonly actor: Actor;
	readonly start: number;
	readonly end: number;
	/** Named by a pronoun: the evidence needs the sentence that names them. */
	readonly byPronoun: boolean;
	/** 0–1, where it is less than sure whom the words mean. */
	readonly sureness?: number;
};

/** Who spoke last in the paragraph, for "he said" and quotations that go on. */
export type Memory = {
	person?: Actor | undefined;
	body?: Actor | undefined;
	/** Several who spoke together, or officials without a name: "they". */
	many?: readonly Actor[] | undefined;
	paragraph: number;
	/** The index of the sentence in which they did. */
	sentence: number;
};

const between =
	/^(?:also|later|then|previously|publicly|earlier|repeatedly|has|have|had|himself|herself|itself|once|recently|subsequently|reportedly|further|angrily|quickly|again|bluntly|flatly|jointly|both|all|only)$/i;

/** Who stands right before the verb: a name, with what stands between commas behind it, a pronoun, a source. */
export function speakerBefore(
	ground: Ground,
	s: PlacedSentence,
	verb: number,
	memory: Memory
): Speaker | undefined {
	let at = verb - 1;
	while (at >= 0 && between.test(s.words[at]?.text ?? '')) at--;
	const last = s.words[at];
	if (!last) return undefined;
	const mentions = within(ground.mentions, s.start, s.end);
	const date = within(ground.dates, s.start, last.end).find((d) => d.end === last.end);
	if (date && date.start > s.start)
		return speakerBefore(
			ground,
			s,
			s.words.findIndex((w) => w.start >= date.start),
			memory
		);
	if (last.text === ',') return aside(ground, mentions, s, last);
	if (last.text === 'and') return coordinated(ground, s, last);
	const direct = mentions.find(
		(m) => m.end === last.end && m.form !== 'demonym' && m.form !== 'pronoun'
	);
	const who = direct && named(ground, direct);
	if (who) return who;
	if (/^(?:he|she|it|they)$/i.test(last.text)) return byPronoun(ground, last, memory, s);
	return source(ground, s, at) ?? described(ground, s, at) ?? byTitle(ground, s, at, memory);
}

/** "Rassoul thanked Turkey and said that …": who the sentence begins with does both. */
function coordinated(ground: Ground, s: PlacedSentence, and: Word): Speaker | undefined {
	const speaker = subjectOf(ground, s);
	if (!speaker) return undefined;
	const link = ground.text.slice(speaker.end, and.start);
	if (!/^ \p{Ll}+(?:ed|t|ve|ok|me|d) /u.test(link)) return undefined;
	return /[;:“”"]|\b(?:who|which|that|while|when|where|because|after|before|as)\b/.test(link)
		? undefined
		: { ...speaker, end: and.end };
}

/** Who the sentence begins with, by name. */
export function subjectOf(ground: Ground, s: PlacedSentence): Speaker | undefined {
	const found = within(ground.mentions, s.start, s.end)
		.filter((m) => m.form !== 'demonym' && m.form !== 'pronoun')
		.filter((m) => m.outer === s.start || ground.text.slice(s.start, m.outer) === 'The ')
		.reduce<Mention | undefined>((a, b) => (a && a.end >= b.end ? a : b), undefined);
	if (!found || !canSpeak(found.actor)) return undefined;
	const next = s.words.find((w) => w.start >= found.end)?.text ?? '';
	// "Tong and Hale left, saying …" may mean either.
	if (/^(?:and|or|was|were|['’]s?)$/.test(next)) return undefined;
	return { actor: found.actor, start: s.start, end: found.outerEnd, byPronoun: false };
}

/** "the court": the one body of the text that such a noun fits. */
export function described(ground: Ground, s: PlacedSentence, at: number): Speaker | undefined {
	const [article, noun] = [s.words[at - 1], s.words[at]];
	if (!article || !noun || !/^the$/i.test(article.text)) return undefined;
	const actor =
		describedBy(ground, noun.text, article.start) ?? byLastWord(ground, noun.text, article.start);
	if (!actor || !canSpeak(actor)) return undefined;
	mention(ground, actor, article.start, noun.end);
	return { actor, start: article.start, end: noun.end, byPronoun: true };
}

/** "the council", after the Security Council: the one body before it whose name ends so. */
function byLastWord({ cast }: Ground, noun: string, at: number): Actor | undefined {
	const word = noun.charAt(0).toUpperCase() + noun.slice(1);
	const [only, ...others] = [...cast.actors.values()].filter(
		(a) =>
			/^(?:organisation|alliance)$/.test(a.type) &&
			a.name.endsWith(` ${word}`) &&
			a.mentions.some((m) => m.start < at)
	);
	return others.length === 0 && /^\p{Ll}{4,}$/u.test(noun) ? only : undefined;
}

/** Who stands right behind the verb: "said German Chancellor Angela Merkel". */
export function speakerAfter(ground: Ground, s: PlacedSentence, verb: number): Speaker | undefined {
	const next = s.words[verb + 1];
	if (!next) return undefined;
	const found = within(ground.mentions, next.start, s.end)
		.filter(
			(m) =>
				m.form !== 'demonym' &&
				(m.outer === next.start || (next.text === 'the' && m.outer === s.words[verb + 2]?.start))
		)
		// "US Secretary of State Mike Pompeo" begins with a state, and means the man.
		.reduce<Mention | undefined>((a, b) => (a && a.end >= b.end ? a : b), undefined);
	if (found) return named(ground, found);
	for (let at = verb + 1; at < Math.min(verb + 10, s.words.length); at++) {
		const word = s.words[at]?.text ?? '';
		if (sourceNouns.has(word) && !isCompound(s, at)) {
			const made = source(ground, s, at);
			return made && made.start === next.start ? made : undefined;
		}
		if (closed.has(word) || word === ',') return undefined;
	}
	return undefined;
}

export const canSpeak = (actor: Actor) =>
	['person', 'state', 'organisation', 'alliance', 'anonymous-source'].includes(actor.type) &&
	actor.sureness > 0.5;

export function named(
	ground: Ground,
	{ actor, outer, start, outerEnd, end }: Mention
): Speaker | undefined {
	const speaking = actor.type === 'place' ? government(ground, actor, start, end) : actor;
	if (!speaking || !canSpeak(speaking)) return undefined;
	return { actor: speaking, start: outer, end: outerEnd, byPronoun: false };
}

/** "Moscow said": a capital speaks for its state. */
function government(ground: Ground, place: Actor, start: number, end: number): Actor | undefined {
	const home = [...ground.cast.actors.values()].find(
		(a) => a.type === 'state' && capitalOf(a.id) === place.name
	);
	if (!home) return undefined;
	home.mentions.push({ start, end, exact: ground.text.slice(start, end) });
	return home;
}

/** "Blair, whose aides …, said", "Anna Berg, the foreign minister, said". */
function aside(
	ground: Ground,
	mentions: readonly Mention[],
	s: PlacedSentence,
	comma: Word
): Speaker | undefined {
	const byPost = mentions.find((m) => m.outerEnd === comma.start && m.outerEnd > m.end);
	if (byPost && canSpeak(byPost.actor))
		return { actor: byPost.actor, start: byPost.outer, end: comma.end, byPronoun: false };
	const apposed = mentions.find(
		(m) => m.end === comma.start && m.form !== 'demonym' && m.actor.type === 'person'
	);
	const ahead = apposed ? ground.text.slice(s.start, apposed.outer) : '';
	// "Critics, among them Anna Berg, say": one of those who do.
	if (
		/, (?:among (?:them|others),?|including|led by|unlike|like|not least|notably|such as) $/.test(
			ahead
		)
	)
		return undefined;
	if (apposed && canSpeak(apposed.actor) && /^\p{Lu}[^,;:“”"]{3,60}, $/u.test(ahead))
		return { actor: apposed.actor, start: s.start, end: comma.end, byPronoun: false };
	const commas = s.words.filter((w) => w.text === ',' && w.start < comma.start);
	const open = commas.at(-1);
	const next = open && s.words.find((w) => w.start >= open.end);
	if (!open || !next) return undefined;
	const described = /^(?:the|an?|its|his|her|their)$/.test(next.text)
		? bySaidOf(ground, mentions, s, open, comma)
		: undefined;
	if (described) return described;
	if (!/^(?:who|whose|which|in|at|speaking|during|citing|quoting)$/i.test(next.text))
		return undefined;
	const found = mentions.find(
		(m) =>
			(m.end === open.start ||
				(m.end + 1 === open.start && s.words.some((w) => w.start === m.end && w.text === ')'))) &&
			m.form !== 'demonym'
	);
	if (!found) return source(ground, s, s.words.indexOf(open) - 1);
	return found && canSpeak(found.actor)
		? { actor: found.actor, start: found.outer, end: comma.end, byPronoun: false }
		: undefined;
}

/** "Nikki Haley, the United States ambassador, said": a person who begins the sentence, and what they are. */
function bySaidOf(
	ground: Ground,
	mentions: readonly Mention[],
	s: PlacedSentence,
	open: Word,
	comma: Word
): Speaker | undefined {
	const found = mentions.find(
		(m) => m.end === open.start && m.actor.type === 'person' && m.form !== 'demonym'
	);
	if (!found || !canSpeak(found.actor)) return undefined;
	const ahead = ground.text.slice(s.start, found.outer);
	const what = ground.text.slice(open.end, comma.start);
	const isPlain =
		!/["“”;:—–]|\b(?:and|or)\b/.test(ahead) && /^(?:$|\p{Lu}[^,]{1,30}, )/u.test(ahead);
	const isBare =
		what.length <= 90 && !/["“”;:—–()]|\b(?:was|were|is|are|has|had|said)\b/.test(what);
	return isPlain && isBare
		? { actor: found.actor, start: found.outer, end: comma.end, byPronoun: false }
		: undefined;
}

export function byPronoun(
	ground: Ground,
	word: Word,
	memory: Memory,
	s: PlacedSentence
): Speaker | undefined {
	const { paragraph } = s;
	const low = word.text.toLowerCase();
	const place = { start: word.start, end: word.end, byPronoun: true };
	if (low === 'they') return undefined;
	if (low === 'it') {
		const body = memory.paragraph === paragraph ? memory.body : undefined;
		const before = ground.sentences[s.index - 1];
		const subject =
			before?.paragraph === paragraph ? subjectSpeaker(ground, before, before.end) : undefined;
		const issuer = issuerOf(ground, s);
		if (issuer) return { actor: issuer, ...place };
		const own = subjectBody(ground, s, word.start);
		const actor = own ?? subject ?? body ?? thingFor(ground, word.start);
		return actor && canSpeak(actor) ? { actor, ...place } : undefined;
	}
	const stranger = strangerFor(ground, s, word, memory.sentence);
	if (stranger) return { ...stranger, sureness: 0.9 };
	const fits = (a: Actor | undefined) =>
		a !== undefined && (a.pronoun === undefined || a.pronoun === low);
	const chain = chained(ground, s, low as 'he' | 'she', memory);
	const { actor: same, isNext } = chain;
	if (same && isNext && !isSomebodyElseNamed(ground, s, word.start, same, memory))
		return { actor: same, ...place, sureness: 0.9 };
	const last = paragraph - memory.paragraph <= 1 && fits(memory.person) ? memory.person : undefined;
	const isStill = last && !isSomebodyElseNamed(ground, s, word.start, last, memory);
	// "He turned down Berg’s offer. “…,” he said": not Berg.
	const found = isNext ? undefined : personFor(ground, word.start, low as 'he' | 'she');
	const actor = isStill ? last : found;
	return actor ? { actor, ...place } : undefined;
}

/** "Berg issued a statement. “…,” it read": whoever issued it. */
function issuerOf(ground: Ground, s: PlacedSentence): Actor | undefined {
	const before = ground.sentences[s.index - 1];
	const isPaper =
		before?.paragraph === s.paragraph &&
		ground.quotes.some((q) => q.start <= s.start + 1 && q.end > s.start) &&
		issued.test(ground.text.slice(before.start, before.end));
	return isPaper ? subjectOf(ground, before)?.actor : undefined;
}

const issued =
	/^[^,;:“”"]{2,60} (?:issued|released|published|posted|put out|sent out) (?:an?|the|its|his|her) (?:[\p{L}-]+ ){0,3}(?:statement|communiqué|communique|declaration|letter|note|message)\b/u;

/** "Reykjavik broke off ties. It hinted …": a state by itself or by its capital, which the sentence before is about. */
function subjectSpeaker(ground: Ground, s: PlacedSentence, end: number): Actor | undefined {
	const opening = within(ground.mentions, s.start, end).find(
		(m) => m.outer === s.start && m.actor.type === 'place' && m.form !== 'demonym'
	);
	const next = opening && ground.text.slice(opening.end, opening.end + 2);
	const capital =
		opening && /^ \p{Ll}/u.test(next ?? '') ? named(ground, opening)?.actor : undefined;
	return capital ?? subjectBody(ground, s, end);
}

/** The state of the tables as an actor of this text, for what its capital or government does. */
export const stateActor = (ground: Ground, id: string): Actor | undefined => {
	const known = stateById(id);
	return known && actorOf(ground.cast, known);
};
