import type { Span } from '#lib/article/schema.ts';
import { possessiveOf, type Actor } from './actors.ts';
import type { PlacedSentence } from './cut.ts';
import { within, type Ground } from './ground.ts';
import { closed, vagueNouns } from './lexicon/vague.ts';
import type { Token } from './parse.ts';
import { quoteAt } from './quotes.ts';
import { render } from './render.ts';

/** A noun phrase in which the text brings something up: "a fund for states that lose land to the sea". */
export type Antecedent = {
	/** Said again later: "the fund for states that lose land to the sea", "Norway’s embassy in Tripoli". */
	readonly text: string;
	/** What follows the possessor, and who that is: "embassy in Tripoli" of Norway. */
	readonly owned?: { readonly text: string; readonly by: Actor };
	readonly start: number;
	readonly sentence: Span;
	/** 0–1: that the phrase says which one is meant. */
	readonly clarity: number;
};

/** "the fund": the one phrase before it that brought a fund up; undefined where there are two, or none. */
export function antecedentOf(ground: Ground, noun: string, at: number): Antecedent | undefined {
	if (never.has(noun)) return undefined;
	const all = (tableOf(ground).get(noun) ?? []).filter((a) => a.start < at);
	const [first] = all;
	return first?.made && all.every((a) => a.words === first.words) ? first.made : undefined;
}

/** Nouns of which a text has several, or that mean people: found otherwise, or not at all. */
const never = new Set(
	'year month week day time way part number end start side sides country countries state states people man men woman women government president minister leader official world area thing things others lot group party member members city capital'.split(
		' '
	)
);

type Entry = { readonly words: string; readonly start: number; readonly made?: Antecedent };

const tables = new WeakMap<Ground, ReadonlyMap<string, readonly Entry[]>>();

function tableOf(ground: Ground): ReadonlyMap<string, readonly Entry[]> {
	const known = tables.get(ground);
	if (known) return known;
	const table = new Map<string, Entry[]>();
	// Rendering a phrase asks for antecedents in turn: of those, while the table is made, there are none.
	tables.set(ground, table);
	const found = ground.sentences.flatMap((s) => phrasesIn(ground, s));
	for (const { noun, entry } of found) table.set(noun, [...(table.get(noun) ?? []), entry]);
	return table;
}

function phrasesIn(ground: Ground, s: PlacedSentence): { noun: string; entry: Entry }[] {
	const tokens = ground.parsed?.[s.index]?.tokens;
	if (!tokens || tokens.length !== s.words.length) return [];
	return tokens.flatMap((token, at) => {
		if (token.upos !== 'NOUN' || !/^\p{Ll}+$/u.test(token.text)) return [];
		const first = firstOf(tokens, at);
		const opener = tokens[first];
		// "the fund" with nothing behind it brings nothing up.
		const last = complementEnd(ground, tokens, at);
		const isPlain = first === at - 1 && /^the$/i.test(opener?.text ?? '') && last === at;
		if (!opener || isPlain) return [];
		const words = ground.text.slice(opener.start, tokens[last]?.end);
		const made = quoteAt(ground.quotes, token.start)
			? undefined
			: phrase(ground, s, tokens, { first, at, last });
		return [{ noun: token.text, entry: { words, start: opener.start, ...(made && { made }) } }];
	});
}

/** The first word of the phrase before its noun: determiner, possessor, adjectives, other nouns. */
function firstOf(tokens: readonly Token[], noun: number): number {
	let first = noun;
	while (
		first > 0 &&
		leads(tokens, first - 1, noun) &&
		!/^(?:cc|case|punct|mark|cop|nsubj.*)$/.test(tokens[first - 1]?.relation ?? '') &&
		noun - first < 6
	)
		first--;
	return first;
}

const toDo = new Set([
	'agreement',
	'accord',
	'pact',
	'deal',
	'plan',
	'proposal',
	'decision',
	'offer'
]);

const prepositions = /^(?:of|on|for|between|with|against|over|about|to|into|in|at|near)$/;

/** The last word of what a preposition ties to the noun, up to a comma, a date or another clause. */
function complementEnd(ground: Ground, tokens: readonly Token[], noun: number): number {
	const opener = tokens[noun + 1];
	// "its embassy in Tripoli": whatever the reading ties the place to.
	if (standing.has(tokens[noun]?.text ?? '') && /^(?:in|at)$/.test(opener?.text ?? '')) {
		const start = tokens[noun + 2]?.start ?? 0;
		const place = within(ground.mentions, start, start + 60).find(
			(m) => m.start === start && m.form === 'name' && /^(?:place|state)$/.test(m.actor.type)
		);
		const last = tokens.findIndex((t) => t.end === place?.end);
		if (last > noun) return last;
	}
	// "an agreement to restore relations"
	const isToDo =
		opener?.text === 'to' &&
		opener.relation === 'mark' &&
		tokens[opener.head]?.head === noun &&
		toDo.has(tokens[noun]?.text ?? '');
	const isTied = opener?.relation === 'case' && prepositions.test(opener.text);
	if (!opener || !(isTied || isToDo)) return noun;
	if (!leads(tokens, noun + 1, noun)) return noun;
	let last = noun;
	for (let at = noun + 1; at < tokens.length && at - noun < 12; at++) {
		const token = tokens[at] as Token;
		if (!leads(tokens, at, noun) || /^[^\p{L}\p{N}'’$€£%-]/u.test(token.text)) break;
		if (/^(?:after|before|during|since|until|while|as)$/.test(token.text)) break;
		if (within(ground.dates, token.start, token.end + 40).some((d) => d.start === token.start))
			break;
		last = at;
	}
	return withoutPlace(ground, tokens, noun, last);
}

/** "on sharing the water, in Almaty": where something was done is no part of what it is. */
function withoutPlace(ground: Ground, tokens: readonly Token[], noun: number, end: number): number {
	let last = end;
	while (last > noun && closed.has(tokens[last]?.text ?? '')) last--;
	for (let at = last; at > noun + 1; at--) {
		if (!/^(?:in|at)$/.test(tokens[at]?.text ?? '')) continue;
		const start = tokens[at + 1]?.start ?? 0;
		const isPlace = within(ground.mentions, start, (tokens[last]?.end ?? 0) + 1).some(
			(m) => m.start <= start + 4 && /^(?:place|state)$/.test(m.actor.type)
		);
		return isPlace ? at - 1 : last;
	}
	return last;
}

function phrase(
	ground: Ground,
	s: PlacedSentence,
	tokens: readonly Token[],
	given: { first: number; at: number; last: number }
): Antecedent | undefined {
	const { first, at } = given;
	const opener = tokens[first] as Token;
	const sentence = { start: s.start, end: s.end, exact: ground.text.slice(s.start, s.end) };
	const owner = tokens.findIndex((t, i) => i >= first && i < at && t.relation === 'nmod:poss');
	if (owner >= 0) return owned(ground, s, tokens, { ...given, owner });
	// "agreed on a reserve in Arusha": not the reserve is there, unless it is something that stands somewhere.
	const isThere =
		/^(?:in|at)$/.test(tokens[at + 1]?.text ?? '') && !standing.has(tokens[at]?.text ?? '');
	const last = isThere ? at : given.last;
	const isLong = last > at;
	const [begin, end] = [opener.start, tokens[last]?.end ?? 0];
	const isIndefinite = /^an?$/i.test(opener.text);
	const from = isIndefinite || /^the$/i.test(opener.text) ? first + 1 : first;
	const isBare = from === first && tokens[at]?.tag === 'NNS';
	// "the Minsk accord" needs nothing behind it.
	const isNamed = tokens
		.slice(from, at)
		.some((t) => within(ground.mentions, t.start, t.end).some((m) => m.form !== 'demonym'));
	if ((!isIndefinite && !isBare && !isLong && !isNamed) || (!isLong && from === at))
		return undefined;
	if (tokens.slice(from, at).some((t) => loose.test(t.text) || /^(?:DET|NUM|PRON)$/.test(t.upos)))
		return undefined;
	// "sanctions" in general are none of those meant later; only "a" or what follows tells which.
	if (isBare && (!isLong || tokens[at]?.relation === 'nmod')) return undefined;
	const said = render(ground, tokens[from]?.start ?? begin, end, { isContinued: true });
	if (!said || said.clarity < 0.9 || vaguePart.test(said.text)) return undefined;
	return {
		text: `the ${said.text}`,
		start: begin,
		sentence,
		clarity:
			(isLong || isNamed ? 0.97 : vagueNouns.has(tokens[at]?.text ?? '') ? 0.9 : 0.93) *
			said.clarity
	};
}

/** Words that compare with something else, which the phrase would need again. */
const loose =
	/^(?:new|other|another|same|such|similar|first|second|third|next|last|further|more|separate|additional|any|no|some|many|several|own|latest|recent|possible)$/i;
/** What is where the words behind it say: the rest was only agreed or said there. */
const standing = new Set(
	'embassy consulate base bases mission plant port ports summit talks conference war airport bridge coup centre center office zone camp prison school factory pipeline border project'.split(
		' '
	)
);
const vaguePart = /\b(?:this|these|those|such|it|they|them)\b|^that\b/i;

/** "its embassy in Tripoli", of the one thing named before it in its sentence. */
function owned(
	ground: Ground,
	s: PlacedSentence,
	tokens: readonly Token[],
	{ first, at, last, owner }: { first: number; at: number; last: number; owner: number }
): Antecedent | undefined {
	const [own, next] = [tokens[owner], tokens[owner + 1]];
	if (!own || !next || last === at || owner !== first) return undefined;
	const isPronoun = /^its$/i.test(own.text);
	const before = within(ground.mentions, isPronoun ? s.start : own.start, own.end).filter(
		(m) => m.form !== 'demonym' && /^(?:state|organisation|alliance)$/.test(m.actor.type)
	);
	const [holder, ...others] = new Set(before.map((m) => m.actor));
	if (!holder || others.length > 0) return undefined;
	const from = /^['’]s?$/.test(next.text) ? owner + 2 : owner + 1;
	const said = render(ground, tokens[from]?.start ?? 0, tokens[last]?.end ?? 0, {
		isContinued: true
	});
	if (!said || said.clarity < 0.95 || tokens.slice(from, at).some((t) => loose.test(t.text)))
		return undefined;
	return {
		text: `${possessiveOf(holder)} ${said.text}`,
		owned: { text: said.text, by: holder },
		start: own.start,
		sentence: { start: s.start, end: s.end, exact: ground.text.slice(s.start, s.end) },
		clarity: 0.95 * said.clarity
	};
}

/** The word at an index hangs, over however many others, on the one at `head`. */
export function leads(tokens: readonly Token[], from: number, head: number): boolean {
	for (let at = from, steps = 0; at >= 0 && steps < tokens.length; steps++) {
		if (at === head) return true;
		at = tokens[at]?.head ?? -1;
	}
	return false;
}
