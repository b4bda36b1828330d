import type { Actor, Mention } from './actors.ts';
import type { PlacedSentence } from './cut.ts';
import { within, type Ground } from './ground.ts';
import type { Word } from './parse.ts';
import { quoteAt } from './quotes.ts';
import { isSpokenOf } from './speaker-chain.ts';

/**
 * Whom a pronoun or a description means, where one candidate alone is possible in its own sentence or
 * the one before; otherwise nobody, and what is said with it becomes no fact.
 */
export function personFor(ground: Ground, at: number, pronoun: 'he' | 'she'): Actor | undefined {
	const candidates = people(ground, at).filter(
		(a) => a.pronoun === undefined || a.pronoun === pronoun
	);
	const [one, ...more] = candidates;
	if (isSaidOfAnother(ground, at)) return undefined;
	return one && more.length === 0 && !isTitledSince(ground, one, at) ? one : undefined;
}

/** "“He got his way,” an envoy said of the premier. “He had waited long.”": of the premier, and nobody else. */
export function isSaidOfAnother(ground: Ground, at: number): boolean {
	const here = sentenceAt(ground, at);
	if (!here || !quoteAt(ground.quotes, at)) return false;
	const from = ground.sentences[here.index - 1];
	const start = from?.paragraph === here.paragraph ? from.start : here.start;
	return saidOf.test(ground.text.slice(start, here.end));
}
const saidOf =
	/[”"] [^“”"]{0,140}\b(?:said|says|wrote|remarked|observed|joked|complained|quipped|recalled) (?:of|about) \p{L}/u;

/** "the General observed": since somebody was named, somebody was spoken of by a title alone, and it may be that one. */
export function isTitledSince(ground: Ground, one: Actor, at: number): boolean {
	const last = one.mentions.filter((m) => m.end <= at).at(-1)?.end ?? at;
	const here = sentenceAt(ground, at);
	return here !== undefined && titled.test(ground.text.slice(last, at)) && last < here.start;
}

const titled =
	/\b[Tt]he (?:\p{Lu}\p{Ll}+ )?(?:[Ll]eader|[Pp]remier|[Pp]resident|[Pp]rime [Mm]inister|[Kk]ing|[Gg]eneral|[Cc]hancellor|[Mm]inister|[Aa]mbassador|suspect|prisoner|man)(?![’'-]|\p{L}| (?:of|\p{Lu}))/u;

/** Named people before a position, in its sentence or, if there is none, the sentence before. */
function people(ground: Ground, at: number): Actor[] {
	const here = sentenceAt(ground, at);
	if (!here) return [];
	const own = actorsIn(
		ground,
		here.start,
		at,
		(m) => isPerson(m) && !isSpokenOf(ground, here.start, at, m)
	);
	const isSubject = within(ground.mentions, here.start, at).some(
		(m) => isPerson(m) && m.outer === here.start
	);
	if (own.length > 0 && isSubject) return own;
	const before = lastWithPeople(ground, here);
	if (!before || here.paragraph - before.paragraph > 1) return own;
	// "In the first address since Khrushchev’s, he said …": he may be whoever the sentence before is about.
	return [...new Set([...own, ...actorsIn(ground, before.start, before.end, isPerson)])];
}

/** The sentence before, or of the same paragraph the nearest that names somebody. */
function lastWithPeople({ sentences, ...ground }: Ground, here: PlacedSentence) {
	const isNaming = (s: PlacedSentence) =>
		within(ground.mentions, s.start, s.end).some((m) => isPerson(m));
	for (let at = here.index - 1; at > here.index - 4; at--) {
		const one = sentences[at];
		if (!one || (at < here.index - 1 && one.paragraph !== here.paragraph)) break;
		if (isNaming(one)) return one;
	}
	return sentences[here.index - 1];
}

const isPerson = ({ actor, form }: Mention) => actor.type === 'person' && form !== 'description';

/** "it", "the organisation": the one thing named as subject before, if nothing else could be meant. */
export function thingFor(ground: Ground, at: number): Actor | undefined {
	const here = sentenceAt(ground, at);
	const before = here && ground.sentences[here.index - 1];
	if (!here || !before || here.paragraph !== before.paragraph) return undefined;
	// "The airline was Iran’s first. It …": the subject, not what stands in it.
	const subject = /^The (\p{Ll}+) /u.exec(ground.text.slice(before.start, before.end))?.[1];
	const described = subject && describedBy(ground, subject, before.start + 1);
	if (described) return described;
	const isFree = (m: Mention) =>
		isThing(m) && !/^['’]s?(?!\p{L})/u.test(ground.text.slice(m.end, m.end + 3));
	const own = actorsIn(ground, here.start, at, isFree);
	if (own.length > 0 && isBesideIt(ground, here, at)) return undefined;
	if (
		isOfMatter(
			here.words,
			here.words.findIndex((w) => w.start === at)
		)
	)
		return undefined;
	if (own.length === 0 && hasObjectBefore(ground, at)) return undefined;
	const found = own.length > 0 ? own : actorsIn(ground, before.start, before.end, isFree);
	return found.length === 1 && (found[0]?.sureness ?? 0) > 0.5 ? found[0] : undefined;
}

/**
 * "At the United Nations, Anna Berg described it as …": what stands in a pronoun's own clause would be called
 * "itself" (principle B of binding; Chomsky, Lectures on Government and Binding, 1981).
 */
function isBesideIt(ground: Ground, s: PlacedSentence, at: number): boolean {
	const tokens = ground.parsed?.[s.index]?.tokens ?? [];
	const it = tokens.findIndex((t) => t.start === at);
	const verb = tokens[it]?.relation === 'obj' ? tokens[it].head : -1;
	if (verb < 0) return false;
	return within(ground.mentions, s.start, at).some((m) => {
		if (!isThing(m)) return false;
		const head = tokens.findIndex((t) => t.start < m.end && m.end <= t.end);
		return tokens[head]?.head === verb && /^(?:obl|nsubj)/.test(tokens[head].relation);
	});
}

/** "welcomed the decision, saying that it …": it may as well be what the clause before is done to. */
export function hasObjectBefore(ground: Ground, at: number): boolean {
	const tokens = ground.parsed?.[sentenceAt(ground, at)?.index ?? -1]?.tokens ?? [];
	return tokens.some(
		(t) =>
			t.end < at &&
			t.relation === 'obj' &&
			t.tag === 'NN' &&
			!within(ground.mentions, t.start, t.end).some((m) => m.start <= t.start)
	);
}

/** "It was all the result of …": a happening, and no state or body. */
export const isOfMatter = (words: readonly Word[], at: number): boolean =>
	matter.test(
		words
			.slice(at + 1, at + 10)
			.map((w) => w.text)
			.join(' ')
	);
const matter =
	/^(?:is|was|were|would be|will be|has been|had been)(?: (?:all|only|just|not|simply|merely|clearly|also|still))* (?:the|an?) (?:\p{L}+ ){0,2}(?:result|outcome|consequence|product|fruit|price|matter|question|mistake|error|decision|step|move|attack|breach|violation|blow|victory|defeat|setback|success|failure|act|attempt|sign|signal|message|warning|answer|response|reaction|pity|shame|tragedy|disaster|day|moment|time|deal|agreement|treaty|plan|law|vote|lie|trick|fraud|compromise|provocation|test|triumph|miracle|surprise)\b/u;

/** The state or body that a sentence is about, as far as it goes before a position. */
export function subjectBody(ground: Ground, s: PlacedSentence, end: number): Actor | undefined {
	const tokens = ground.parsed?.[s.index]?.tokens ?? [];
	const found = tokens.findLast(
		(t) =>
			t.end <= end &&
			/^nsubj/.test(t.relation) &&
			/^(?:root|conj)$/.test(tokens[t.head]?.relation ?? '')
	);
	return (
		found &&
		within(ground.mentions, s.start, end).find(
			(m) =>
				m.outer <= found.start &&
				found.end <= m.end &&
				m.form !== 'demonym' &&
				/^(?:state|organisation|alliance)$/.test(m.actor.type)
		)?.actor
	);
}

const isThing = ({ actor, form }: Mention) =>
	actor.type !== 'person' && actor.type !== 'place' && form !== 'demonym';

/** "the alliance": the one actor of the text, named before, that such a noun fits. */
export function describedBy(ground: Ground, noun: string, at: number): Actor | undefined {
	const fits = [...ground.cast.actors.values()].filter(
		(a) => a.nouns.has(noun) && a.mentions.some((m) => m.start < at)
	);
	return fits.length === 1 && (fits[0]?.sureness ?? 0) > 0.5 ? fits[0] : undefined;
}

/** "the canal", "the islands": the one name of the text, brought up before, that ends with the noun. */
export function lastOfName(ground: Ground, noun: string, at: number): Actor | undefined {
	const fits = [...ground.cast.actors.values()].filter(
		(a) =>
			/^(?:place|organisation|alliance|agreement|event)$/.test(a.type) &&
			/ /.test(a.name.replace(/^the /, '')) &&
			a.name.toLowerCase().endsWith(` ${noun}`) &&
			a.mentions.some((m) => m.start < at)
	);
	return fits.length === 1 ? fits[0] : undefined;
}

/** "the country": the one state of the headline, where the text speaks of it often and the statement of another. */
export function countryMeant(
	ground: Ground,
	noun: string,
	at: number,
	named: readonly Actor[]
): Actor | undefined {
	if (noun !== 'country') return undefined;
	const states = [...ground.cast.actors.values()].filter((a) => a.type === 'state');
	const inHead = states.filter((a) =>
		[a.name, ...a.aliases].some((name) => ground.headline.includes(name.replace(/^the /, '')))
	);
	const [one, ...more] = inHead;
	const isSpokenOf = (one?.mentions.filter((m) => m.start < at).length ?? 0) > 2;
	const bare = one?.name.replace(/^the /, '') ?? '';
	// "the American embassy advised them to leave the country": not America.
	const isOwn = named.some(
		(a) => a === one || a.name.includes(bare) || (one && a.partOf.has(one.id))
	);
	return one && more.length === 0 && isSpokenOf && !isOwn ? one : undefined;
}

export function sentenceAt({ sentences }: Ground, at: number): PlacedSentence | undefined {
	let low = 0;
	let high = sentences.length - 1;
	while (low <= high) {
		const middle = (low + high) >> 1;
		const one = sentences[middle] as PlacedSentence;
		if (at < one.start) high = middle - 1;
		else if (at >= one.end) low = middle + 1;
		else return one;
	}
	return undefined;
}

function actorsIn(
	ground: Ground,
	start: number,
	end: number,
	fits: (m: Mention) => boolean
): Actor[] {
	return [
		...new Set(
			within(ground.mentions, start, end)
				.filter(fits)
				.map((m) => m.actor)
		)
	];
}
