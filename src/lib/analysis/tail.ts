import type { Role, RoleName, Span } from '#lib/article/schema.ts';
import type { Actor } from './actors.ts';
import { clauseEnd } from './content.ts';
import type { PlacedSentence } from './cut.ts';
import type { DateMention } from './dates.ts';
import { roleOf } from './draft.ts';
import { within, type Ground } from './ground.ts';
import { closed } from './lexicon/vague.ts';
import { verbForms } from './lexicon/frames.ts';
import { isApproximate } from './quantities.ts';
import { render, type Rendered } from './render.ts';

/** What follows a verb, as roles in the order of the text; the date apart. */
export type Tail = {
	readonly roles: readonly Role[];
	readonly date?: DateMention;
	readonly end: number;
	readonly clarity: number;
	readonly actors: readonly Actor[];
	readonly support: readonly Span[];
	/** The object names somebody, or says "the", or a number: one occasion and not any. */
	readonly isSpecific: boolean;
};

const most = 24;

/** What a preposition behind a verb makes of its phrase. */
export const roleFor: Readonly<Record<string, RoleName>> = {
	from: 'source',
	to: 'goal',
	into: 'goal',
	onto: 'goal',
	toward: 'goal',
	towards: 'goal',
	across: 'place',
	around: 'place',
	outside: 'place',
	against: 'goal',
	with: 'partner',
	for: 'purpose',
	on: 'topic',
	over: 'topic',
	about: 'topic',
	in: 'place',
	at: 'place',
	near: 'place',
	as: 'manner',
	by: 'agent',
	after: 'manner',
	before: 'manner',
	during: 'manner',
	under: 'manner',
	through: 'manner',
	via: 'manner',
	amid: 'manner',
	despite: 'manner',
	following: 'manner',
	because: 'cause'
};

/** The words behind a verb up to the end of its clause; undefined where they cannot be told whole. */
export function tailAfter(
	ground: Ground,
	s: PlacedSentence,
	from: number,
	subject: readonly Actor[],
	isRelative: boolean
): Tail | undefined {
	const start = s.words[from]?.start;
	if (start === undefined) return undefined;
	const end = endOf(ground, s, from, isRelative);
	const date = within(ground.dates, start, end).find((d) => d.end >= end - 1 || d.start === start);
	const [first, last] = date
		? date.start === start
			? [date.end, end]
			: [start, date.start]
		: [start, end];
	const words = s.words.filter(
		(w) => w.start >= first && w.end <= last && /[\p{L}\p{N}]/u.test(w.text)
	);
	const more = { ...(date && { date }), end };
	if (words.length === 0)
		return { roles: [], clarity: 1, actors: [], support: [], isSpecific: false, ...more };
	if (words.length > most) return undefined;
	return phrases(ground, s, first, last, subject, more);
}

/** A clause ends at the first comma that opens no list, before another verb, or with its sentence. */
function endOf(ground: Ground, s: PlacedSentence, from: number, isRelative: boolean): number {
	const start = s.words[from]?.start ?? s.end;
	const end = clauseEnd(ground, s, from);
	const text = ground.text.slice(start, end);
	const comma = text.search(/,(?!\d)/);
	const isList =
		comma >= 0 &&
		/^, [^,]{2,40}(?:,[^,]{2,40})*,? (?:and|or) /.test(text.slice(comma)) &&
		!isRelative &&
		!startsWithVerb(text.slice(comma + 2));
	const cut = comma >= 0 && !isList ? start + comma : end;
	const words = s.words.filter((w) => w.start >= start && w.end <= cut);
	const other = words.find((w, i) => i > 0 && endsClause(words, i) && w.start > start);
	return other ? other.start - 1 : cut;
}

/** "closed the borders, banned flights and froze assets": a list of what was done, not of what was closed. */
const startsWithVerb = (text: string) =>
	verbForms(/^\p{Ll}+/u.exec(text)?.[0] ?? '').some((f) => f.form === 'past') &&
	/^\p{Ll}+ (?:\p{L}+ ){0,6}(?:and|or) \p{Ll}+/u.test(text);

function endsClause(words: PlacedSentence['words'], i: number): boolean {
	const word = words[i]?.text ?? '';
	if (
		/^(?:while|when|although|though|because|if|unless|until|so|where|who|which|whose|that)$/.test(
			word
		)
	)
		return true;
	const isAfterwards = /^(?:now|later|soon|still|thus|so|subsequently)$/.test(
		words[i + 1]?.text ?? ''
	);
	const next = words[i + (isAfterwards ? 2 : 1)]?.text ?? '';
	if (/^(?:and|but)$/.test(word))
		return (
			verbForms(next).some((f) => f.form !== 'base') ||
			/^(?:said|was|were|is|are|has|had|have|did|does|will|would|he|she|it|they|then|also)$/.test(
				next
			)
		);
	return /^(?:after|before|as)$/.test(word) && /^(?:he|she|it|they)$/.test(next);
}

function phrases(
	ground: Ground,
	s: PlacedSentence,
	start: number,
	end: number,
	subject: readonly Actor[],
	more: { readonly date?: DateMention; readonly end: number }
): Tail | undefined {
	const words = s.words.filter((w) => w.start >= start && w.end <= end);
	const markers = words.flatMap((w, i) =>
		roleFor[w.text] !== undefined &&
		!isApproximate(words, i) &&
		!isApproximate(words, i - 1) &&
		(i === 0 ||
			!within(ground.mentions, s.start, s.end).some((m) => m.start < w.start && w.end < m.end))
			? [i]
			: []
	);
	const cuts = splitAt(ground, words, markers, end);
	const parts: { role: RoleName; marker?: string; said: Rendered; exactly: Actor | undefined }[] =
		[];
	const named: Actor[] = [...subject];
	for (const [i, from] of cuts.entries()) {
		const to = cuts[i + 1] ?? words.length;
		const marker = markers.includes(from) ? words[from]?.text : undefined;
		const isOf = marker === 'because' && words[from + 1]?.text === 'of';
		const begin = words[marker === undefined ? from : from + (isOf ? 2 : 1)]?.start;
		const stop = words[to - 1]?.end;
		if (begin === undefined || stop === undefined || stop <= begin) return undefined;
		const said = render(ground, begin, stop, { named });
		if (!said || said.text === '' || !balanced(said.text)) return undefined;
		// "Kenya and Ghana closed its borders": of neither of them.
		if (subject.length > 1 && /\bits\b/.test(said.text)) return undefined;
		named.push(...said.actors);
		if (/\b(?:what|similar|respective)\b/.test(said.text)) return undefined;
		const role = marker === undefined ? 'patient' : (roleFor[marker] ?? 'manner');
		parts.push({ role, ...(marker !== undefined && { marker }), said, exactly: exactly(said) });
	}
	return {
		roles: parts.map(({ role, marker, said, exactly: actor }) =>
			roleOf(role, actor && !subject.includes(actor) ? actor.name : curled(said.text), {
				...(marker !== undefined && { marker: marker === 'because' ? 'because of' : marker }),
				...(actor && { entity: actor.id })
			})
		),
		clarity: parts.reduce((product, p) => product * p.said.clarity, 1),
		actors: parts.flatMap((p) => p.said.actors),
		support: parts.flatMap((p) => p.said.support),
		isSpecific: parts.some((p) => p.said.actors.length > 0 || isSpecific(p.said.text)),
		...more
	};
}

/** It says which one, or how many, or whose: one occasion and not any. "$1 billion" alone does not. */
export const isSpecific = (text: string): boolean =>
	/^(?:the |\p{N})|\p{Lu}/u.test(text) || (/\p{N}/u.test(text) && text.split(' ').length > 3);

const balanced = (text: string) =>
	(text.match(/["“”]/g) ?? []).length % 2 === 0 &&
	!/["“”]/.test(text.replace(/["“][^"“”]+["”]/g, ''));

/** Typewriter’s quotation marks as a newspaper prints them. */
export function curled(text: string): string {
	let marks = 0;
	return text.replace(/"/g, () => (marks++ % 2 === 0 ? '“' : '”'));
}

/** Object, the phrase behind it, and a last place; what lies between stays together. */
function splitAt(
	ground: Ground,
	words: PlacedSentence['words'],
	markers: readonly number[],
	end: number
): number[] {
	const [first] = markers;
	if (first === undefined) return [0];
	const whither = markers.find(
		(m) =>
			m > first &&
			words[first]?.text === 'from' &&
			words[m]?.text === 'to' &&
			/^(?:the$|\p{Lu})/u.test(words[m + 1]?.text ?? '')
	);
	const cuts = [...(first === 0 ? [0] : [0, first]), ...(whither === undefined ? [] : [whither])];
	if (whither !== undefined) return cuts;
	const last = markers.at(-1);
	if (last === undefined || last === first || !/^(?:in|at)$/.test(words[last]?.text ?? ''))
		return cuts;
	const [begin, stop] = [words[last + 1]?.start ?? 0, words.at(-1)?.end ?? end];
	const isPlace = within(ground.mentions, begin, stop).some(
		(m) =>
			m.start === begin &&
			m.end === stop &&
			m.form === 'name' &&
			/^(?:place|state)$/.test(m.actor.type)
	);
	return isPlace ? [...cuts, last] : cuts;
}

/** The one actor that a phrase is, with or without "the". */
export function exactly(said: Rendered): Actor | undefined {
	const [actor] = said.actors;
	// "the city of Omsk in Siberia" is Omsk.
	const town = /^the (?:city|town|village|port) of (.+?)(?: in .+)?$/.exec(said.text)?.[1];
	if (actor && town === actor.name) return actor;
	if (!actor || said.actors.length !== 1) return undefined;
	const bare = (text: string) => text.replace(/^the /i, '');
	return bare(said.text) === bare(actor.name) ||
		[...actor.aliases].some((a) => bare(a) === bare(said.text))
		? actor
		: undefined;
}

/** A noun phrase can begin with this word: it is no preposition, conjunction or other small word. */
export const opensObject = (word: string): boolean =>
	/^[\p{L}\p{N}“"]/u.test(word) &&
	!closed.has(word) &&
	!/^(?:himself|herself|itself|themselves|up|down|out|off|away|back|to|ago|together|forward)$/.test(
		word
	);
