import type { Actor } from './actors.ts';
import type { PlacedSentence } from './cut.ts';
import type { Draft } from './draft.ts';
import { within, type Ground } from './ground.ts';
import { heldBack } from './judge.ts';
import { isPersonNoun } from './lexicon/person-nouns.ts';
import { isReportingForm, reportingVerb } from './lexicon/reporting.ts';
import { quoteAt } from './quotes.ts';
import { sentenceAt } from './referents.ts';
import type { Span } from '#lib/article/schema.ts';

/**
 * Whose words a claim is, looked at once more: where its own sentence does not name the speaker, somebody
 * else must not stand nearer, named or not; and its evidence must hold the words that say who speaks.
 */
export function withSpeakerShown(ground: Ground, d: Draft): Draft {
	const speaker = d.voice.kind === 'fact' ? undefined : d.actors[0];
	const own = ownSentence(ground, d);
	if (!speaker || !own || d.voice.kind === 'fact') return d;
	if (isNamedAgain(ground, d, speaker) || isOwnOrOther(ground, d, own, speaker)) return heldBack(d);
	const said = d.voice.manner === 'quoted' ? saidBeside(ground, d, own) : undefined;
	const shownBy =
		said === 'none' ? heldBack(d) : said ? { ...d, evidence: [...d.evidence, said] } : d;
	return isElsewhere(ground, d, own, speaker) ? heldBack(shownBy) : shownBy;
}

/** The last of the evidence: what it adds to it stands before. */
const ownSentence = (ground: Ground, { evidence }: Draft) =>
	sentenceAt(ground, Math.max(0, ...evidence.map((e) => e.start)));

/** "asked that his name be left out": the one without a name may speak of himself, and was taken to mean somebody named. */
function isOwnOrOther(ground: Ground, d: Draft, own: PlacedSentence, speaker: Actor): boolean {
	if (speaker.type !== 'anonymous-source') return false;
	const words = ground.text.slice(own.start, own.end);
	return (
		/\b(?:he|she|his|her|him)\b/i.test(words) &&
		d.actors.some(
			(a) => a.type === 'person' && !isSubjectNear(ground, own, a) && d.statement.includes(a.name)
		)
	);
}

/** Named in the sentence otherwise than as what somebody is of: "a sergeant in Garang’s army". */
const isSubjectNear = (ground: Ground, own: PlacedSentence, actor: Actor) =>
	within(ground.mentions, own.start, own.end).some(
		(m) => m.actor === actor && !/^['’]s?(?!\p{L})/u.test(ground.text.slice(m.end, m.end + 3))
	);

const isVerbOfSpeech = (text: string) => isReportingForm(text) || reportingVerb(text) !== undefined;

/** Words of the sentence outside quotation marks say that somebody speaks. */
const speaks = (ground: Ground, s: PlacedSentence) =>
	s.words.some((w) => isVerbOfSpeech(w.text) && !quoteAt(ground.quotes, w.start)) ||
	/\baccording to\b/i.test(ground.text.slice(s.start, s.end));

/** The sentence with "he said" that a quotation of several sentences hangs on; `none` where there is none near. */
function saidBeside(ground: Ground, d: Draft, own: PlacedSentence): Span | 'none' | undefined {
	const held = d.evidence.flatMap((e) =>
		ground.sentences.filter((s) => s.start < e.end && e.start < s.end)
	);
	if (held.some((s) => s.paragraph === own.paragraph && speaks(ground, s))) return undefined;
	const near = ground.sentences
		.filter((s) => s.paragraph === own.paragraph && speaks(ground, s))
		.sort((a, b) => Math.abs(a.index - own.index) - Math.abs(b.index - own.index))[0];
	if (!near)
		return held.some((s) => own.index - s.index <= 3 && speaks(ground, s)) ? undefined : 'none';
	return { start: near.start, end: near.end, exact: ground.text.slice(near.start, near.end) };
}

/** Between the words and where the speaker is last named somebody else stands who may be meant. */
function isElsewhere(ground: Ground, d: Draft, own: PlacedSentence, speaker: Actor): boolean {
	// `“It burns. It is a crisis,” Macron said`: the sentence that begins a quotation ends with its speaker.
	const isNamed = d.evidence.some((e) => e.end >= own.end && names(ground, e, speaker));
	if (speaker.type !== 'person' || isNamed) return false;
	// "Lloyd announced it; the landing, he maintained, …": he may be whom the sentence itself names first.
	const he = own.words.find((w) => /^s?he$/i.test(w.text) && !quoteAt(ground.quotes, w.start));
	const isApart = (at: number) =>
		he !== undefined && at < he.start && /[;:]| and |,.*,/.test(ground.text.slice(at, he.start));
	if (othersIn(ground, own, speaker).some(isApart)) return true;
	for (let at = own.index - 1; at >= own.index - 6; at--) {
		const s = ground.sentences[at];
		if (!s) return true;
		const isHere = names(ground, s, speaker);
		if (othersIn(ground, s, speaker).length > 0 && !(isHere && leads(ground, s, speaker)))
			return true;
		if (isHere) return false;
	}
	return true;
}

const names = (ground: Ground, s: Pick<Span, 'start' | 'end'>, actor: Actor) =>
	within(ground.mentions, s.start, s.end).some((m) => m.actor === actor);

/** The speaker is the first whom a sentence names outside quotations. */
function leads(ground: Ground, s: PlacedSentence, actor: Actor): boolean {
	const first = within(ground.mentions, s.start, s.end).find(
		(m) => m.actor.type === 'person' && !quoteAt(ground.quotes, m.start)
	);
	const stranger = strangersIn(ground, s, actor)[0];
	return first?.actor === actor && (stranger === undefined || first.start < stranger);
}

/** Others in a sentence whom "he" or "she" may mean: named, or "a protocol officer" who does something. */
function othersIn(ground: Ground, s: PlacedSentence, speaker: Actor): number[] {
	const named = within(ground.mentions, s.start, s.end)
		.filter((m) => m.actor.type === 'person' && m.actor !== speaker && m.form !== 'demonym')
		.filter((m) => !quoteAt(ground.quotes, m.start) && isOfSex(m.actor, speaker))
		.map((m) => m.start);
	return [...named, ...strangersIn(ground, s, speaker)];
}

const isOfSex = (one: Actor, other: Actor) =>
	one.pronoun === undefined || other.pronoun === undefined || one.pronoun === other.pronoun;

/** "said a customs officer", "A protocol officer moved …": subjects without a name, by the tree. */
function strangersIn(ground: Ground, s: PlacedSentence, speaker: Actor): number[] {
	const tokens = ground.parsed?.[s.index]?.tokens;
	if (!tokens || tokens.length !== s.words.length) return strangersOnSurface(ground, s);
	return tokens.flatMap((t, i) => {
		const isOne = t.tag === 'NN' && /^nsubj/.test(t.relation) && isPersonNoun(t.text);
		const isOpen = tokens.some((d) => d.head === i && /^(?:an?|one|another|the)$/i.test(d.text));
		const isSelf = speaker.posts.some((p) => p.text.toLowerCase().includes(t.text.toLowerCase()));
		const isMentioned = within(ground.mentions, s.start, s.end).some(
			(m) => m.outer <= t.start && t.end <= m.outerEnd
		);
		const isNamedBeside = tokens.some(
			(d) => d.head === i && /^(?:appos|flat)$/.test(d.relation) && /^NNP/.test(d.tag)
		);
		return isOne &&
			isOpen &&
			!isSelf &&
			!isMentioned &&
			!isNamedBeside &&
			!quoteAt(ground.quotes, t.start)
			? [t.start]
			: [];
	});
}

/** Without a tree: whom a sentence begins with, or who stands behind "said". */
function strangersOnSurface(ground: Ground, s: PlacedSentence): number[] {
	const words = ground.text.slice(s.start, s.end);
	const found = /(?:^|["”’,] |\bsaid )(?:an?|one|another) ((?:[\p{L}-]+ ){0,3}[\p{L}-]+)/iu.exec(
		words
	);
	const isOne = (found?.[1] ?? '').split(' ').some((word) => isPersonNoun(word));
	return found && isOne ? [s.start + found.index] : [];
}

/**
 * "a senior official of the regional bloc said … Abdel-Fatau Musah, the ECOWAS commissioner, told reporters":
 * whom the text does not name at first it may name at once, and then there is one source and not two.
 */
function isNamedAgain(ground: Ground, d: Draft, speaker: Actor): boolean {
	if (speaker.type !== 'anonymous-source' || speaker.pronoun === 'they') return false;
	if (/^(?:two|three|four|several|some|many)\b/i.test(speaker.name)) return false;
	const own = sentenceAt(ground, d.evidence.at(-1)?.start ?? 0);
	if (
		!own ||
		/\b(?:anonym\w+|not to be (?:named|identified)|declined to be|unnamed|withheld)\b/i.test(
			ground.text.slice(own.start, own.end)
		)
	)
		return false;
	const next = ground.sentences.filter(
		(s) => s.index > own.index && s.paragraph - own.paragraph <= 1
	);
	return next.some((s) =>
		within(ground.mentions, s.start, s.end).some(
			(m) =>
				m.actor.type === 'person' &&
				m.actor.mentions.every(({ start }) => start > own.start) &&
				speaks(ground, s) &&
				m.actor.posts.some((p) => isOfOne(p.text, speaker.name))
		)
	);
}

/** Both are of the same body or state: they share a name. */
function isOfOne(post: string, source: string): boolean {
	const capitals = source.match(/\p{Lu}[\p{L}.]+/gu) ?? [];
	return capitals.some((word) => !/^(?:An?|The|One|Senior)$/.test(word) && post.includes(word));
}
