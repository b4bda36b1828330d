import type { Actor, Mention } from './actors.ts';
import type { PlacedSentence } from './cut.ts';
import type { DateMention } from './dates.ts';
import { within, type Ground } from './ground.ts';
import { auxiliaries } from './lexicon/sources.ts';
import { closed } from './lexicon/vague.ts';
import { render } from './render.ts';

/** The grammatical subject of a clause as a statement names it. */
export type Subject = {
	readonly text: string;
	readonly actors: readonly Actor[];
	/** It is these actors and nothing else: they fill the role. */
	readonly isNames: boolean;
	readonly plural: boolean;
	readonly start: number;
	/** A date that stands before or behind it: "On Monday Germany …", "Germany on Monday …". */
	readonly date?: DateMention;
	/** In ", which joined in 1952,": the clause ends with the next comma. */
	readonly isRelative: boolean;
	readonly clarity: number;
	readonly support: readonly { start: number; end: number; exact: string }[];
};

/** What stands before a finite verb, if it is the whole subject of a clause that begins there. */
export function subjectBefore(
	ground: Ground,
	s: PlacedSentence,
	verb: number
): Subject | undefined {
	let end = verb - 1;
	const dates = within(ground.dates, s.start, s.end);
	const inner = dates.find((d) => d.end === s.words[end]?.end && d.start > s.start);
	if (inner) end = s.words.findIndex((w) => w.start >= inner.start) - 1;
	const last = s.words[end];
	if (!last) return undefined;
	const mentions = within(ground.mentions, s.start, s.end);
	const found = byName(mentions, s, end) ?? byPhrase(ground, s, end, dates);
	if (!found) return undefined;
	const opening = openingBefore(ground, s, found.start, dates);
	if (!opening && !found.isRelative) return undefined;
	const date = inner ?? opening?.date;
	return { ...found, ...(date && { date }) };
}

type Found = Omit<Subject, 'date'>;

function byName(mentions: readonly Mention[], s: PlacedSentence, end: number): Found | undefined {
	const last = s.words[end];
	if (!last) return undefined;
	const relative = /^(?:who|which)$/.test(last.text) && s.words[end - 1]?.text === ',';
	const stop = relative || last.text === ',' ? s.words[relative ? end - 1 : end] : last;
	const mention = relative
		? mentions.find(
				(m) =>
					m.end === stop?.start && isActor(m) && m.actor.type !== 'group' && isKin(m, last.text)
			)
		: last.text === ','
			? mentions.find((m) => m.outerEnd === stop?.start && m.outerEnd > m.end && isActor(m))
			: mentions.find((m) => m.end === last.end && isActor(m));
	if (!mention) return undefined;
	const other = relative ? undefined : coordinated(mentions, s, mention);
	if (other === 'more') return undefined;
	const actors = other ? [other.actor, mention.actor] : [mention.actor];
	const start = withThe(s, (other ?? mention).outer);
	return {
		text: actors.map((a) => a.name).join(' and '),
		actors,
		isNames: true,
		plural: actors.length > 1 || mention.actor.pronoun === 'they',
		start,
		isRelative: relative,
		clarity: Math.min(...actors.map((a) => (a.sureness > 0.5 ? 1 : 0.85))),
		support: []
	};
}

/** "who" goes with people, "which" with all else. */
const isKin = ({ actor }: Mention, word: string) => (actor.type === 'person') === (word === 'who');

/** Somebody that can do something, by a name. */
export const isActor = ({ actor, form }: Mention) =>
	form !== 'demonym' &&
	form !== 'pronoun' &&
	['person', 'state', 'organisation', 'alliance', 'group', 'agreement'].includes(actor.type);

/** "Israel and Turkey": two names before one verb; undefined where there are none or, as in "Peru, Chile and Bolivia", more. */
function coordinated(
	mentions: readonly Mention[],
	s: PlacedSentence,
	second: Mention
): Mention | 'more' | undefined {
	const at = s.words.findIndex((w) => w.start >= withThe(s, second.outer));
	if (s.words[at - 1]?.text !== 'and') return undefined;
	const stop = s.words[at - 2]?.end;
	const found = mentions.find((m) => m.end === stop && isActor(m) && m.actor !== second.actor);
	const ahead = found && s.words[s.words.findIndex((w) => w.start >= withThe(s, found.outer)) - 1];
	const isList =
		ahead?.text === ',' &&
		mentions.some((m) => m.outerEnd === ahead.start || m.end === ahead.start);
	return isList || s.words[at - 2]?.text === ',' ? 'more' : found;
}

function withThe(s: PlacedSentence, start: number): number {
	const at = s.words.findIndex((w) => w.start >= start);
	const before = s.words[at - 1];
	return before && /^the$/i.test(before.text) ? before.start : start;
}

/** "Israeli commandos", "The Turkish parliament": a short phrase from the clause’s beginning that names somebody. */
function byPhrase(
	ground: Ground,
	s: PlacedSentence,
	end: number,
	dates: readonly DateMention[]
): Found | undefined {
	let first = end;
	while (
		first >= 0 &&
		end - first < 10 &&
		isPart(s.words[first]?.text ?? '') &&
		!dates.some((d) => d.end === s.words[first]?.end)
	)
		first--;
	const [start, stop] = [s.words[first + 1]?.start ?? 0, s.words[end]?.end ?? 0];
	if (stop <= start) return undefined;
	const said = render(ground, start, stop);
	const isNamed = within(ground.mentions, start, stop).length > 0;
	if (
		!said ||
		said.text === '' ||
		(!isNamed &&
			!/^(?:\p{N}|(?:an?|two|three|four|five|six|seven|eight|nine|ten) )/iu.test(said.text) &&
			said.actors.length === 0)
	)
		return undefined;
	const isOne = said.actors.length === 1 && said.text === said.actors[0]?.name;
	return {
		text: lowered(said.text),
		actors: said.actors,
		isNames: isOne,
		plural: /\p{Ll}s$/u.test(said.text) && !/(?:ss|us|is|['’]s)$/.test(said.text) && !isOne,
		start,
		isRelative: false,
		clarity: said.clarity * (isOne ? 0.95 : 0.95),
		support: said.support
	};
}

/** "Lastly he urged": what only leads to the next sentence. */
const sequence =
	/^(?:Lastly|Finally|Firstly|Secondly|Thirdly|Then|Next|Meanwhile|Instead|Eventually|Later|Earlier)$/;

const isPart = (word: string) =>
	/^[\p{L}\p{N}'’.-]+$/u.test(word) &&
	!(closed.has(word.toLowerCase()) && !/^(?:of|and|for)$/.test(word)) &&
	!sequence.test(word) &&
	!auxiliaries.has(word.toLowerCase());

/** "The", "Two" within a sentence. */
export const lowered = (text: string) =>
	text.replace(
		/^(?:The|A|An|Some|Several|Many|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)\b/,
		(w) => w.toLowerCase()
	);

/** What may stand before the subject: nothing, a date, a short phrase and its comma, another clause and "and". */
function openingBefore(
	ground: Ground,
	s: PlacedSentence,
	start: number,
	dates: readonly DateMention[]
): { readonly date?: DateMention } | undefined {
	const ahead = ground.text.slice(s.start, start).trim();
	if (ahead === '') return {};
	const date = dates.find((d) => d.start === s.start);
	if (date && /^,?$/.test(ground.text.slice(date.end, start).trim())) return { date };
	if (
		/^(?:But|And|Yet|Lastly,?|Finally,?|Then|Eventually,?|However,|Meanwhile,|Instead,|Later,|Also,|In (?:response|return|reply|turn|addition|exchange))$/.test(
			ahead
		)
	)
		return {};
	if (
		/^(?:In|On|At|After|Following|During|Despite|Under|For|With|Since|Speaking|Unlike|As)\b[^;:“”"]{2,90},$/.test(
			ahead
		) &&
		!/, /.test(ahead)
	)
		return date ? { date } : {};
	return /[,;] (?:and|but)$/.test(ahead) ? {} : undefined;
}
