import type { Role, RoleName } from '#lib/article/schema.ts';
import type { Actor } from './actors.ts';
import { adverbialOf, longestAdverbial, supposing } from './adverbials.ts';
import type { PlacedSentence } from './cut.ts';
import { dateOf, isDate } from './clause-date.ts';
import type { DateMention } from './dates.ts';
import { roleOf } from './draft.ts';
import type { Ground } from './ground.ts';
import { calendar } from './lexicon/heads.ts';
import { phraseAt, type Phrase } from './phrase.ts';
import { opensWithComma } from './phrase-range.ts';
import type { Tail } from './tail.ts';
import type { Tree } from './tree.ts';
import type { VerbGroup } from './verb-group.ts';
import { isTold } from './left-out.ts';
import { complementOf, likelyObject } from './likely.ts';
import { oblique } from './obliques.ts';
import { countBehind, type Count } from './vote-count.ts';

/** What a verb has about it, but for its subject. */
export type Arguments = {
	readonly tail: Tail;
	/** All that is kept, and the adverbs that are not. */
	readonly words: string;
	readonly sureness: number;
	/** Behind "by": the named doer of a passive. */
	readonly doer?: Phrase;
	/** Nothing was left out. */
	readonly isWhole: boolean;
	/** Something was that no comma sets off: when, why or where it was so. */
	readonly isShort: boolean;
};

type Clause = {
	readonly ground: Ground;
	readonly s: PlacedSentence;
	readonly tree: Tree;
	readonly verb: number;
	readonly group: VerbGroup;
	readonly subject: Phrase;
	/** What is read is proposed, and never shown without the reader’s word. */
	readonly isLikely: boolean;
};

/** A role of the clause with its phrase; `part` says how much hangs on it. */
type Filled = { readonly role: Role; readonly phrase: Phrase; readonly sureness: number };

/** What else hangs from the verb, as roles in the order of the text; undefined where something cannot be said. */
export function argumentsOf(clause: Clause): Arguments | undefined {
	const { tree, verb, group, s, isLikely } = clause;
	const count = countBehind(clause);
	const near = dateOf(clause, verb);
	const isOther = near !== undefined && !/^(?:in|on|since|until|by|)$/.test(near.marker);
	// "after 1947": left out it is as true, unless the verb is denied.
	if (isOther && (!clause.isLikely || group.negative)) return undefined;
	const date = isOther ? undefined : near;
	const filled: Filled[] = [];
	const predicate = group.lemma === 'be' ? predicateOf(clause) : undefined;
	if (group.lemma === 'be' && !predicate) return undefined;
	if (predicate) filled.push(predicate);
	let isWhole = true;
	let isShort = isOther;
	for (const at of partsOf(tree, verb, group)) {
		if (isDate(clause, at) || (count && count.from <= at && at <= count.to)) continue;
		const part = kindOf(clause, at);
		if (part === 'block') return undefined;
		const one = part === 'skip' || part === 'drop' ? part : fill(clause, part, at, filled);
		if (one === undefined) return undefined;
		if (one === 'drop') isWhole = false;
		if (one === 'drop' && at > verb && !opensWithComma(tree, at) && !isTold({ tree, s }, at))
			isShort = true;
		if (typeof one === 'object') filled.push(one);
	}
	// "voted on Friday by 68 to 32 to approve": what was voted for stands first.
	if (/ to$/.test(group.lemma)) filled.sort((a, b) => rankOf(a) - rankOf(b));
	if (isLikely && filled.some((p) => p.phrase.clarity < 0.6)) return undefined;
	const doer = filled.find((p) => p.role.role === 'agent' && p.phrase.only.length > 0)?.phrase;
	const adverbs = tree.under(verb, /^advmod/).map((a) => tree.text(a));
	return {
		tail: withCount(tailOf(filled, date, s.words[verb]?.end ?? s.end), count),
		words: [...filled.map((p) => `${p.role.marker ?? ''} ${p.role.text}`), ...adverbs].join(' '),
		sureness: Math.min(1, ...filled.map((p) => p.sureness)),
		...(doer && group.passive && { doer }),
		isWhole,
		isShort
	};
}

const rankOf = ({ role }: Filled) => (role.role === 'patient' ? 0 : 1);

const withCount = (tail: Tail, count: Count | undefined): Tail =>
	count
		? { ...tail, roles: [...tail.roles, roleOf('manner', count.text, { marker: 'by' })] }
		: tail;

const tailOf = (filled: readonly Filled[], date: DateMention | undefined, end: number): Tail => ({
	roles: filled.map((p) => p.role),
	...(date && { date }),
	end: filled.at(-1)?.phrase.end ?? end,
	clarity: filled.reduce((product, p) => product * p.phrase.clarity, 1),
	actors: filled.flatMap((p) => p.phrase.actors),
	support: filled.flatMap((p) => p.phrase.support),
	isSpecific: filled.some((p) => p.phrase.isSpecific)
});

/** A part as a role; `drop` where it may go, undefined where it may not and cannot be said. */
function fill(
	{ ground, s, tree, verb, group, subject: who, isLikely }: Clause,
	part: Part,
	at: number,
	filled: readonly Filled[]
): Filled | 'drop' | undefined {
	const subject = who.actors;
	const isClause = tree.relation(at) === 'advcl' && !part.isCore;
	const mayGo = isLikely && !part.isCore && !group.negative && hasObject(tree, verb);
	const canGo = isLoose(part, group) || mayGo;
	// Ahead of its clause it would stand behind another phrase in the statement.
	if (canGo && (at < verb || (!isClause && filled.some((p) => p.role.role === part.role))))
		return 'drop';
	const named = [...subject, ...filled.flatMap((p) => p.phrase.actors)];
	// "a ruling which Nairobi rejected": of what, stands before it.
	if (/^(?:which|who|whom|whose|that|what)$/i.test(tree.text(at))) return undefined;
	const isOfSeveral = subject.length > 1 || who.plural;
	const without = part.mark === undefined ? {} : { without: part.mark };
	const place = { ground, s, tree, named, isOfSeveral, mayCut: isLikely && !isClause, ...without };
	if (isLikely && /^(?:it|them|this|that|those)$/i.test(tree.text(at))) return undefined;
	const all =
		isLikely && /^(?:him|her|them)$/i.test(tree.text(at))
			? likelyObject(place, at)
			: (phraseAt(place, at) ?? withoutSecond(place, at));
	// What is told along tells something that is so, and briefly.
	const isUnfit =
		isClause && all && (supposing.test(all.text) || all.text.split(' ').length > longestAdverbial);
	const read = isUnfit ? undefined : all;
	if (read && isStray(part, read))
		return isLikely && /^\d|ly out of /.test(read.text) ? 'drop' : undefined;
	const phrase = isLikely && who.plural && /^its /.test(read?.text ?? '') ? undefined : read;
	const isAgain = phrase?.only.some((a) => named.includes(a)) && part.role !== 'patient';
	if (!phrase && isLikely && /^(?:him|her)$/i.test(tree.text(at))) return undefined;
	if (!phrase || isAgain || (canGo && phrase.clarity < 0.8)) return canGo ? 'drop' : undefined;
	// Whether a phrase belongs to the verb or to the noun before it, the statement reads the same.
	const sureness = part.isCore ? tree.sureness(at) : 1;
	return { role: asRole(part, phrase, subject), phrase, sureness };
}

const hasObject = (tree: Tree, verb: number) => tree.under(verb, /^(?:obj|nsubj:pass)$/).length > 0;

/** "to back to their posts", "in once in a case", "on 5" of a date that was not read: no phrase of its own. */
const isStray = ({ marker }: Part, { text }: Phrase): boolean =>
	marker !== undefined &&
	/^(?:\p{Ll}+ly )?(?:back|out|up|down|away|home|over|off|once|twice|\d{1,2}(?:st|nd|rd|th)?)(?: |$)/u.test(
		text
	) &&
	!/^\d+ \p{L}/u.test(text);

/** "agreed to borrow 750 billion and to give away more than half of it": the first of what was agreed. */
function withoutSecond(place: Parameters<typeof phraseAt>[0], at: number): Phrase | undefined {
	const [second] = place.tree.under(at, /^conj$/);
	return place.tree.tag(at) === 'VB' && second !== undefined
		? phraseAt({ ...place, without: second }, at)
		: undefined;
}

export function asRole(part: Part, phrase: Phrase, subject: readonly Actor[]): Role {
	const [one, ...others] = phrase.only;
	return roleOf(part.role, phrase.text, {
		...(part.marker !== undefined && { marker: part.marker }),
		...(one && others.length === 0 && !subject.includes(one) && { entity: one.id }),
		...(one && others.length > 0 && { entities: phrase.only.map((a) => a.id) })
	});
}

/** A longer one is a list, or holds another clause. */
const longestPredicate = 12;

function predicateOf({ ground, s, tree, verb, subject, isLikely }: Clause): Filled | undefined {
	const place = { ground, s, tree, named: subject.actors, mayCut: isLikely };
	const phrase = phraseAt(place, verb, true);
	if (!phrase || phrase.only.some((a) => subject.actors.includes(a))) return undefined;
	if (phrase.text.split(' ').length > longestPredicate) return undefined;
	return { role: roleOf('patient', phrase.text), phrase, sureness: 1 };
}

/** What hangs from the verb, and from the words that belong to it ("claimed responsibility for"). */
function partsOf(tree: Tree, verb: number, { last }: VerbGroup): number[] {
	const inner = (at: number) => at > verb && at <= last;
	const found = [verb, ...tree.tokens.keys()].flatMap((at) =>
		at === verb || inner(at) ? tree.under(at) : []
	);
	return [...new Set(found)].filter((at) => !inner(at)).sort((a, b) => a - b);
}

export type Part = {
	readonly role: RoleName;
	readonly marker?: string;
	readonly isCore: boolean;
	/** The word that the marker is, where it is one within the phrase. */
	readonly mark?: number;
};

/** A role; `skip`: no part of what is told; `drop`: more than must be told; `block`: it changes what is told. */
export type Kind = Part | 'skip' | 'drop' | 'block';

/** What a dependent of the verb is to the clause. */
function kindOf({ s, tree, verb, group, isLikely }: Clause, at: number): Kind {
	const relation = tree.relation(at);
	const more = isLikely || group.entry.type === 'vote' ? complementOf(tree, at, group) : undefined;
	if (more) return more;
	const isPredicate = group.lemma === 'be';
	if (isPredicate && !/^(?:obl|advcl)/.test(relation)) return 'skip';
	if (/^(?:nsubj|aux|cop|punct|cc|mark|conj|advmod|discourse|vocative|expl)/.test(relation))
		return 'skip';
	// "in March" that no date was found for says less than it seems to.
	if (calendar.has(tree.text(at))) return group.negative ? 'block' : 'drop';
	const cases = tree.under(at, /^case$/);
	const tail = group.lemma.split(' ').length - 1;
	// "agreed on Thursday on a ceasefire": its particle stands further on.
	const [, particle] = group.lemma.split(' ');
	const isFar = group.last === verb && /^(?:on|for|in|with)$/.test(particle ?? '');
	if (
		tail > 0 &&
		cases.some((c) =>
			isFar ? tree.text(c) === particle : c <= group.last && c > group.last - tail
		)
	)
		return { role: 'patient', isCore: true };
	if (relation === 'obj') return { role: 'patient', isCore: true };
	// "seven per cent", "five times"; "last week" has no date and goes.
	// "gave them a week to pack": what was given.
	if (/:unmarked$/.test(relation)) return { role: 'manner', isCore: isSpanGiven(tree, at, group) };
	if (relation === 'obl:agent') return { role: 'agent', marker: 'by', isCore: true };
	if (/^(?:obl|nmod)$/.test(relation)) return oblique(tree, at, cases, group);
	// "agreed to send": the "to" is the verb's own.
	if (relation === 'xcomp' && tree.tag(at) === 'VB' && / to$/.test(group.lemma))
		return { role: 'patient', isCore: true };
	// "became the largest customers": what somebody became.
	if (relation === 'xcomp' && group.lemma === 'become' && /^NN/.test(tree.tag(at)))
		return { role: 'patient', isCore: true };
	// "spent eight years bringing them together": at what, is what is told.
	if (group.lemma === 'spend' && tree.tag(at) === 'VBG') return { role: 'manner', isCore: true };
	if (relation === 'advcl' && tree.tag(at) === 'VBG' && !group.negative) {
		const marker = tree
			.under(at, /^mark$/)
			.map((m) => tree.text(m))
			.find((m) => /^(?:from|of)$/.test(m));
		// "banned it from flying", "accused it of lying".
		if (marker !== undefined)
			return { role: marker === 'from' ? 'source' : 'topic', marker, isCore: true };
	}
	const isRequest = requesting.has(group.entry.type);
	if (relation === 'iobj')
		return {
			role: isRequest && tree.under(tree.head(at), /^obj$/).length === 0 ? 'patient' : 'audience',
			isCore: true
		};
	const isAsked = relation === 'advcl' && /^(?:urge|order)$/.test(group.entry.type);
	if ((relation === 'xcomp' || isAsked) && tree.tag(at) === 'VB' && isRequest)
		return { role: 'goal', marker: 'to', isCore: true };
	const told = adverbialOf(tree, at, group, s.under !== undefined);
	if (told) return told;
	if (relation === 'advcl' && !group.negative && !isNeeded(tree, at)) return 'drop';
	return /^(?:parataxis|appos)$/.test(relation) ? 'drop' : 'block';
}

/** Kinds of happening in which somebody is to do something: "urged Israel to reopen the crossing". */
const requesting = new Set(['urge', 'order', 'demand', 'warn', 'promise']);

/** "a week", "30 days", behind "gave": not "hours earlier", "that afternoon". */
const isSpanGiven = (tree: Tree, at: number, { lemma, last }: VerbGroup): boolean =>
	at > last &&
	/^(?:give|grant|allow|offer)$/.test(lemma) &&
	tree.under(at, /^advmod/).length === 0 &&
	tree.under(at).some((d) => /^(?:an?|\d+|two|three|four|five|six|seven|ten)$/.test(tree.text(d)));

/** "if", "unless": it is not said to be so; "banned them from flying", "accused it of lying": it says what. */
const isNeeded = (tree: Tree, at: number) =>
	tree
		.under(at, /^mark$/)
		.some((m) => /^(?:if|unless|whether|lest|until|than|except|from|of|into)$/i.test(tree.text(m)));

/** A phrase that tells more and can go: what is left is as true. Not "from" and "to", which make the happening. */
const isLoose = (part: Part, group: VerbGroup) =>
	!part.isCore &&
	!group.negative &&
	/^(?:topic|manner|partner|place|purpose|cause)$/.test(part.role);
