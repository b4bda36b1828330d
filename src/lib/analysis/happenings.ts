import { agreement } from './agreement.ts';
import { isBackground } from './background.ts';
import type { Attribution } from './attribution.ts';
import { spanOf } from './attribution.ts';
import type { Frame } from '#lib/article/schema.ts';
import type { PlacedSentence } from './cut.ts';
import { capitalise, type Draft } from './draft.ts';
import { functionalOf, timeOf, withFirmTime } from './functional.ts';
import type { Ground } from './ground.ts';
import type { Word } from './parse.ts';
import { isApproximate } from './quantities.ts';
import { quoteAt } from './quotes.ts';
import { verbForms, withoutObject, type FrameEntry } from './lexicon/frames.ts';
import { isReportingForm } from './lexicon/reporting.ts';
import { heldBack } from './judge.ts';
import { leavesOut } from './left-out.ts';
import { isSensitive } from './sensitive.ts';
import { leavesUnsaid } from './unsaid.ts';
import { subjectBefore, type Subject } from './subject.ts';
import { opensObject, tailAfter, type Tail } from './tail.ts';
import { better, saysMore, type Deep } from './two-readings.ts';
import { verbGroupAt, type VerbGroup } from './verb-group.ts';
import { clauseOf } from './clause-text.ts';
import { withDoubtsOfForm } from './doubts-of-form.ts';
import { frameOf } from './frame-of.ts';
import { clauseAt, type Clause } from './clauses.ts';
import type { Scene } from './clause-date.ts';
import { isPlainNews } from './plain-news.ts';
import { isSentence } from './whole-sentence.ts';
import { isBroken, isWorthProposing } from './worth-proposing.ts';
import { Tree } from './tree.ts';

/** What happened, in the article’s own voice: a subject, a verb of a frame, and what follows it. */
export function happenings(ground: Ground, attributions: readonly Attribution[]): Draft[] {
	return ground.sentences.flatMap((s) => inSentence(ground, s, attributions));
}

/** Words by which a sentence leaves its own voice. */
const doubtful =
	/\b(?:reportedly|allegedly|alleged|supposedly|apparently|rumou?r|if|whether|would|could|might|plans? to|hopes? to)\b/i;
/** What is announced is announced, be it a plan. */
const announced =
	/\b(?:announced|unveiled|presented|approved|rejected|abandoned) (?:[\p{L}-]+ ){0,3}plans? to\b/u;

/** "two treaties that would hand over the canal": what they are for, whatever comes of it. */
const purpose = /\b(?:that|which) would\b/;

/** Words of the longest sentence whose tree is looked at: no journalist writes longer ones. */
const longestRead = 200;

function inSentence(
	ground: Ground,
	s: PlacedSentence,
	attributions: readonly Attribution[]
): Draft[] {
	const own = attributions.filter((a) => a.start < s.end && s.start < a.end);
	const tokens = ground.parsed?.[s.index]?.tokens;
	const isReadable = tokens?.length === s.words.length && tokens.length <= longestRead;
	const tree = tokens && isReadable ? new Tree(tokens) : undefined;
	// Somebody says something here, and it was not understood what: nothing is the article’s own word.
	const isMuddled = own.length === 0 && s.words.some((w, at) => isUnread(ground, s, w, at));
	const out: Draft[] = [];
	// A question tells nothing.
	if (ground.text.charAt(s.end - 1) === '?') return out;
	for (let at = 0; at < s.words.length; at++) {
		const word = s.words[at];
		if (!word || quoteAt(ground.quotes, word.start)) continue;
		if (own.some((a) => a.start <= word.start && word.start < a.end)) continue;
		const group = verbGroupAt(s.words, at);
		const isMain = out.length === 0 && own.length === 0;
		const verb = group ? headOf(s, group) : at;
		const plain = group && !isMuddled ? onSurface(ground, s, group, isMain) : undefined;
		const isLess = plain && tree && leavesOut({ ground, s, tree }, verb, plain);
		const surface = plain && isLess ? heldBack(plain) : plain;
		const deep = tree && inTree(ground, s, tree, verb);
		const read = better(surface, deep);
		const isCut = read && tree && leavesUnsaid({ ground, s, tree }, verb, read);
		const isBehind = read && tree && isBackground({ ground, s, tree }, verb, read);
		const sure = isCut || isBehind ? heldBack(read) : read;
		const isShort = sure !== undefined && withDoubtsOfForm(sure) !== sure;
		const likely =
			tree && (!sure || isShort)
				? asProposed({ ground, s, tree }, verb, inTree(ground, s, tree, verb, true))
				: undefined;
		const made = sure && !(likely && saysMore(likely, sure)) ? sure : likely;
		if (!made) continue;
		out.push(made);
		if (group) at = group.last;
	}
	return out;
}

/** The group as its verb is used here: with an object, or where it needs none. */
function fitting(group: VerbGroup, hasObject: boolean): VerbGroup | undefined {
	if (group.entry.needs !== 'object' || group.passive || hasObject) return group;
	const entry = withoutObject(group.lemma);
	return entry && { ...group, entry };
}

/** What must follow a verb follows it. */
const isEnough = ({ needs }: FrameEntry, subject: Subject, tail: Tail): boolean =>
	needs === 'none' ||
	tail.roles.length > 0 ||
	(needs === 'when' && timeOf(subject, tail) !== undefined);

/** A verb of speech that is no frame’s own: "said", but not "announced a plan". */
function isUnread(ground: Ground, s: PlacedSentence, w: Word, at: number): boolean {
	if (!isReportingForm(w.text) || quoteAt(ground.quotes, w.start)) return false;
	return !(verbForms(w.text).length > 0 && opensObject(s.words[at + 1]?.text ?? '.'));
}

/** The words around a verb, consumed whole from the beginning of their clause to its end. */
function onSurface(
	ground: Ground,
	s: PlacedSentence,
	read: VerbGroup,
	isMain: boolean
): Draft | undefined {
	if (read.entry.byTree) return undefined;
	const next = s.words[read.last + 1]?.text ?? '.';
	const opens = opensObject(next) || isApproximate(s.words, read.last + 1);
	const group = fitting(read, opens);
	if (!group) return undefined;
	const { entry } = group;
	if (/^(?:that|to)$/.test(next) && !/(?:to|for)$/.test(group.lemma)) return undefined;
	// "called an election" is none of these; "called the plan ‘a trick’" is.
	if (entry.type === 'call' && !/[“”"‘]/.test(ground.text.slice(s.words[group.last]?.end, s.end)))
		return undefined;
	const subject = subjectBefore(ground, s, group.first);
	if (
		!subject ||
		/ (?:almost|nearly|hardly|barely|reportedly|allegedly|never|only)$/.test(subject.text)
	)
		return undefined;
	const tail = tailAfter(ground, s, group.last + 1, subject.actors, subject.isRelative);
	if (!tail || !(group.passive || isEnough(entry, subject, tail))) return undefined;
	const words = ground.text.slice(subject.start, tail.end);
	const sureness =
		0.93 *
		(isMain ? 1 : 0.95) *
		(entry.type === 'be-something' ? 1 : agreement(ground, s, headOf(s, group), subject.start));
	return draft(ground, s, { group, subject, tail, words, sureness });
}

/** How far the tree alone can be trusted where it is sure of every arc that it uses. */
const byTree = 0.92;
const sureArc = 0.6;

function inTree(
	ground: Ground,
	s: PlacedSentence,
	tree: Tree,
	at: number,
	isLikely = false
): Deep | undefined {
	const found = clauseAt(ground, s, tree, at, isLikely);
	if (!found || found.group.entry.type === 'call') return undefined;
	const group = fitting(
		found.group,
		found.tail.roles.some((r) => r.role === 'patient')
	);
	if (!group) return undefined;
	const clause = { ...found, group };
	const { entry, passive } = group;
	// "carried remarks in which he appears to praise": of two tenses one would be wrong.
	if (s.under && hasOtherPresent(tree, at, clause.words)) return undefined;
	const isDated = isLikely && timeOf(clause.subject, clause.tail) !== undefined;
	if (
		!passive &&
		!isEnough(entry, clause.subject, clause.tail) &&
		!(isDated && entry.needs === 'any')
	)
		return undefined;
	const sureness = byTree * (clause.sureness >= sureArc ? 1 : 0.8);
	const made = draft(ground, s, { ...clause, sureness });
	// "suggested that the murder had been exploited": it is said, and not done.
	if (!made || (tree.text(at + 1) === 'that' && !/ that /.test(made.statement))) return undefined;
	const { isWhole } = clause;
	const isShort = clause.isShort || leavesOut({ ground, s, tree }, at, made);
	return { draft: { ...(isShort ? heldBack(made) : made), isByTree: true }, isWhole, isShort };
}

/** Read by likelihood: it waits for the reader, unless it is the sentence itself. */
function asProposed(scene: Scene, verb: number, deep: Deep | undefined): Draft | undefined {
	const { ground, s } = scene;
	if (!deep || !isWorthProposing(ground, s, deep.draft)) return undefined;
	const { draft: made } = deep;
	const isSure =
		isSentence(ground, s, made) ||
		(deep.isWhole &&
			!deep.isShort &&
			isPlainNews(scene, verb, made) &&
			!leavesUnsaid(scene, verb, made));
	return { ...(isSure ? made : heldBack(made)), isLikely: true };
}

/** Another verb in the present among the words that are kept. */
const hasOtherPresent = (tree: Tree, verb: number, kept: string): boolean =>
	tree.tokens.some(
		({ tag, text }, at) => at !== verb && /^VB[ZP]$/.test(tag) && ` ${kept} `.includes(` ${text} `)
	);

/** A month or a day of no year; words that a clause behind them would explain. */
const undated =
	/\bon (?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}(?!\d|,? \d{4})|\b(?:in|since|until|from|by) (?:January|February|March|April|May|June|July|August|September|October|November|December)(?=[.,]| (?!\d))|\bthe (?:same|next|following|previous) (?:day|night|week|month|year|morning|evening|afternoon)\b|\b(?:on condition|in order|on the grounds?|in the hope|to the effect|with the aim|the fact)\.$/;

/** "Cyrus R. Vance", "St. Petersburg", "U.S. troops": a full stop that ends no sentence. */
const abbreviated =
	/\b(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|Jr|Sr|Gen|Col|Lt|Sen|Rep|Gov|Capt|Maj|Adm|Prof|Rev|No)\. /gu;

/** It happened more than once, or others did as much. */
const repeated =
	/\b(?:further|again|repeatedly|twice|thrice|times|regularly|often|usually|frequently|annually|every|each)\b/;

/** "Macron’s statement": which of them, nothing says. */
const loose =
	/['’]s? (?:statements?|decisions?|proposals?|plans?|moves?|offers?|orders?|requests?|demands?|calls?|claims?|remarks?|comments?|suggestions?|recommendations?|positions?|actions?|measures?|steps?|announcements?|warnings?|reports?|words)(?=[.,]| (?:in|on|at|as)\b)/;

/** A clause as a fact, if it says what is and can stand alone. */
function draft(
	ground: Ground,
	s: PlacedSentence,
	{ group, subject, tail, words: said, sureness }: Omit<Clause, 'isWhole' | 'isShort'>
): Draft | undefined {
	const { entry } = group;
	if (
		doubtful.test(said.replace(announced, '').replace(purpose, '')) ||
		/\bhad \P{P}*\bsince\b/u.test(said)
	)
		return undefined;
	const date = timeOf(subject, tail);
	const isTimeFirm = date !== undefined && date.start < (s.words[group.first]?.start ?? 0);
	const read = frameOf(group, subject, tail);
	const frame = read && !isTimeFirm ? withFirmTime(read, date?.explicit ?? false) : read;
	if (!frame) return undefined;
	const statement = `${capitalise(clauseOf(frame))}.`;
	const words = statement.split(' ').length;
	if (isBroken(statement, frame, evidenceOf(ground, s))) return undefined;
	if (/ to comment\.$|\banonymity\b/.test(statement) || undated.test(statement)) return undefined;
	if (words < 4 || words > 32 || /[.!?] |[:;]/.test(statement.replace(abbreviated, '')))
		return undefined;
	const sensitive = entry.sensitive || isSensitive(statement, [...subject.actors, ...tail.actors]);
	return {
		statement,
		frame,
		voice: { kind: 'fact' },
		functional: repeated.test(said)
			? []
			: functionalOf(frame, group, subject, tail, date?.explicit ?? false),
		...(isTimeFirm && { isTimeFirm }),
		...((frame.tense === 'future' || frame.tense === 'present') && { ages: true }),
		importance: importanceOf(ground, s, entry.importance),
		evidence: [...subject.support, ...tail.support, evidenceOf(ground, s)],
		...(sensitive && { sensitive }),
		confidence:
			sureness *
			subject.clarity *
			tail.clarity *
			(loose.test(statement) || isOfBystander(ground, s, subject) || isUndated(s, frame)
				? 0.85
				: 1),
		actors: [...subject.actors, ...tail.actors]
	};
}

/** "said Dalia Regev, who grew tomatoes": somebody without a post or a title, of whom only the words are told. */
function isOfBystander(
	{ mentions }: Ground,
	s: PlacedSentence,
	{ actors, isNames }: Subject
): boolean {
	const [one, ...more] = actors;
	if (!isNames || !one || more.length > 0 || one.type !== 'person') return false;
	const isKnown =
		one.posts.length > 0 || mentions.some((m) => m.actor === one && m.outer < m.start);
	return !isKnown && s.words.some((w) => isReportingForm(w.text)) && one.mentions.length < 4;
}

/** "Two days later Reagan defeated Carter": in a chronology what has no date seems to be of the day of publication. */
const isUndated = (s: PlacedSentence, { tense, roles }: Frame): boolean =>
	s.under !== undefined && tense === 'past' && !roles.some((r) => r.role === 'time');

const evidenceOf = (ground: Ground, s: PlacedSentence) =>
	spanOf(ground, s.opens ? (s.under?.start ?? s.start) : s.start, s.end);

/** The verb itself within its group: the last word that is no particle. */
const headOf = (s: PlacedSentence, { last, lemma }: VerbGroup) =>
	Math.min(s.words.length - 1, last - lemma.split(' ').length + 1);

/** The first sentences of a text tell its news; what an entry is worth, and no more, further down. */
function importanceOf({ sentences }: Ground, s: PlacedSentence, prior: 1 | 2 | 3): 1 | 2 | 3 {
	const isNews = s.paragraph === 0 || s.index < Math.min(3, sentences.length / 4);
	return isNews && prior === 2 ? 3 : prior;
}
