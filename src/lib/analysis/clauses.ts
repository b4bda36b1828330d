import { compareEdtf } from '#lib/article/edtf.ts';
import { possessiveOf, type Actor } from './actors.ts';
import { argumentsOf, asRole } from './arguments.ts';
import { dateOf, withFarParticle } from './clause-date.ts';
import type { PlacedSentence } from './cut.ts';
import type { Ground } from './ground.ts';
import { verbForms } from './lexicon/frames.ts';
import { lasting } from './lexicon/plain-verbs.ts';
import { phraseAt, type Phrase } from './phrase.ts';
import { opensWithComma } from './phrase-range.ts';
import type { Tail } from './tail.ts';
import type { Subject } from './subject.ts';
import type { Tree } from './tree.ts';
import { beingGroup, groupOf, type VerbGroup } from './verb-group.ts';
import { reportingVerb } from './lexicon/reporting.ts';
import {
	asSubject,
	bearer,
	isBeside,
	isHalf,
	isLoose,
	isOfOthers,
	isRunOn,
	numberOf,
	subjectOf
} from './clause-subject.ts';
import { withVotes } from './vote-count.ts';
import { likelyGroup, likelySubject } from './likely.ts';
import { isOwnVoice, isReduced } from './voice-of.ts';

/** A clause as the tree gives it: its verb, who, and what else; `words` is all that is kept of it. */
export type Clause = {
	readonly group: VerbGroup;
	readonly subject: Subject;
	readonly tail: Tail;
	readonly words: string;
	/** How sure the tree is of what it says here, 0–1: the least sure arc. */
	readonly sureness: number;
	/** All of it is kept. */
	readonly isWhole: boolean;
	/** When, why or where it was so is left out. */
	readonly isShort: boolean;
};

/** The clause of a verb of a frame, in the article’s own voice; undefined where it is not whole or clear. */
export function clauseAt(
	ground: Ground,
	s: PlacedSentence,
	tree: Tree,
	verb: number,
	isLikely = false
): Clause | undefined {
	if (!isOwnVoice(tree, verb) || (isLikely && isSpoken(tree, verb))) return undefined;
	const near = groupAt(ground, tree, s, verb, isLikely) ?? beingAt(tree, verb, isLikely);
	const group = near && withFarParticle({ ground, s, tree }, verb, near);
	// "since he was a boy": when, and nothing that is told of him.
	if (!group || (group.lemma === 'be' && tree.relation(verb) === 'advcl')) return undefined;
	const doer = subjectOf(tree, verb);
	if (doer === undefined || (isLikely && isRunOn(tree, verb))) return undefined;
	const place = { ground, s, tree, named: [], without: verb, mayCut: isLikely };
	const read = phraseAt(place, doer.at) ?? (isLikely ? likelySubject(place, doer.at) : undefined);
	const who = read && /^whose /i.test(read.text) ? owned(place, verb, read) : read;
	if (!who || /\bor\b/.test(who.text) || isHalf(ground, who)) return undefined;
	if (isLikely && (isLoose(who) || isOfOthers(tree, verb, who))) return undefined;
	const rest = argumentsOf({ ground, s, tree, verb, group, subject: who, isLikely });
	if (!rest) return undefined;
	if (who !== read && rest.tail.actors.some((a) => who.actors.includes(a))) return undefined;
	const isSaid = isLikely ? who.clarity >= clearEnough : isClear(who);
	if (!isNamed(who) && !(isSaid && (rest.tail.actors.length > 0 || isLikely))) return undefined;
	// "had blocked it since 2004": until another time, which the statement would not say.
	if (rest.tail.date?.marker === 'since' && group.tense === 'past') return undefined;
	const clause = {
		group,
		subject: { ...asSubject(who), ...numberOf(tree, verb) },
		tail: rest.tail,
		words: `${who.text} ${rest.words}`,
		sureness: Math.min(isBeside(ground, s, tree, verb, who) ? 1 : doer.sureness, rest.sureness),
		isWhole: rest.isWhole,
		isShort: rest.isShort
	};
	return rest.doer ? turned(clause, who, rest.doer) : withVotes(clause);
}

/** How clear a subject must be of which nobody is named, for the reader to decide on it. */
const clearEnough = 0.8;

/** Beside it somebody says something, though its tree does not hang there: "So long as they kept them, he argued, …". */
const isSpoken = (tree: Tree, verb: number): boolean =>
	tree.tokens.some(
		({ text, relation, tag }, at) =>
			at !== verb &&
			/^(?:parataxis|root)$/.test(relation) &&
			/^VB[DPZ]$/.test(tag) &&
			reportingVerb(text) !== undefined &&
			(relation === 'parataxis' || /^[.,]$/.test(tree.text(at + 1))) &&
			tree.under(at, /^nsubj/).some((n) => n < at && tree.text(n - 1) === ',')
	);

/** "Anna Berg, whose party won": Anna Berg’s party. */
function owned(
	place: Parameters<typeof phraseAt>[0],
	verb: number,
	read: Phrase
): Phrase | undefined {
	const { tree } = place;
	if (tree.relation(verb) !== 'acl:relcl') return undefined;
	const owner = phraseAt({ ...place, without: verb }, bearer(tree, tree.head(verb)));
	const [actor, ...more] = owner?.only ?? [];
	if (!actor || more.length > 0) return undefined;
	return {
		...read,
		text: `${possessiveOf(actor)} ${read.text.slice('whose '.length)}`,
		only: [],
		actors: [actor, ...read.actors],
		support: [...read.support, ...(owner?.support ?? [])],
		// Of somebody without a post it is seldom more than colour.
		clarity:
			Math.min(read.clarity, owner?.clarity ?? 1) * (isPrivate(place.ground, actor) ? 0.8 : 1)
	};
}

const isPrivate = ({ mentions }: Ground, actor: Actor) =>
	actor.type === 'person' &&
	actor.posts.length === 0 &&
	!mentions.some((m) => m.actor === actor && m.outer < m.start);

/** "the ceiling on remittances": nobody, and yet it says which; somebody else is named beside it. */
const isClear = ({ text, clarity }: Phrase) => clarity >= 0.93 && /^the .+ .+ /.test(text);

/** "The strike was approved by Donald Trump": who did it is said first, and can be asked for. */
function turned(clause: Clause, who: Phrase, doer: Phrase): Clause {
	const { group, tail } = clause;
	return {
		...clause,
		group: { ...group, passive: false },
		subject: asSubject(doer),
		tail: {
			...tail,
			roles: [
				asRole({ role: 'patient', isCore: true }, who, doer.actors),
				...tail.roles.filter((r) => r.role !== 'agent')
			],
			actors: [...who.actors, ...tail.actors],
			clarity: (tail.clarity / doer.clarity) * who.clarity,
			isSpecific: who.isSpecific || tail.isSpecific
		}
	};
}

/** Somebody is named in it, or it is counted. */
const isNamed = ({ text, actors }: Phrase) =>
	actors.length > 0 ||
	/^(?:\p{N}|(?:an?|two|three|four|five|six|seven|eight|nine|ten|hundreds|thousands|dozens) )/iu.test(
		text
	) ||
	/\p{Lu}/u.test(text.slice(1));

/** Auxiliaries of the verb, or of the one that it is strung to: "was arrested and deported". */
function groupAt(
	ground: Ground,
	tree: Tree,
	s: PlacedSentence,
	verb: number,
	isLikely: boolean
): VerbGroup | undefined {
	const own = tree.under(verb, /^(?:aux|aux:pass|cop)$/).filter((a) => a < verb);
	if (isReduced(tree, verb))
		return isTimed(ground, s, tree, verb) ? groupOf(s.words, verb, ['was']) : undefined;
	const source =
		own.length === 0 && tree.relation(verb) === 'conj' && isParticiple(tree, verb)
			? tree.head(verb)
			: verb;
	const chain = [
		...tree.under(
			source,
			tree.tag(source) === 'VB' ? /^(?:aux|aux:pass|cop)$/ : /^(?:aux|aux:pass)$/
		),
		...tree.under(source, /^advmod$/).filter((a) => /^(?:not|n['’]t)$/i.test(tree.text(a)))
	]
		.filter((a) => a < source)
		.sort((a, b) => a - b)
		.map((a) => tree.text(a).toLowerCase());
	if (tree.under(verb, /^advmod$/).some((a) => hedges.test(tree.text(a)))) return undefined;
	const isPresent =
		/^VB[ZP]$/.test(tree.tag(verb)) || /^(?:is|are|does|do)\b/.test(chain.join(' '));
	// "before the heads of government gather": they have not yet.
	if (isPresent && !s.under && isAhead(tree, verb)) return undefined;
	const isPlanned =
		isPresent && tree.under(source, /^mark$/).some((m) => m < source && tree.text(m) === 'to');
	if (isLikely)
		return likelyGroup(s, tree, verb, chain, {
			isPresent,
			isPlanned,
			isFar: hasFarTo(tree, verb),
			isPast: s.under !== undefined || isBehind(ground, s, tree, verb)
		});
	// "is to expel", "are to be suspended": planned.
	if (isPlanned) return groupOf(s.words, verb, [...chain, 'to'], 'due');
	if (isPresent && lasting.has(lemmaOf(s, verb)) && !s.under) {
		const date = dateOf({ ground, s, tree }, verb);
		if (!date) return groupOf(s.words, verb, chain, 'now');
	}
	if (isPresent) {
		const as = s.under ? 'past' : isToCome(ground, s, tree, verb) ? 'future' : undefined;
		return (
			as &&
			(groupOf(s.words, verb, chain, as, hasFarTo(tree, verb)) ?? groupOf(s.words, verb, chain, as))
		);
	}
	if (chain.length === 0 && tree.tag(verb) !== 'VBD') return undefined;
	return (
		groupOf(s.words, verb, chain, 'present', hasFarTo(tree, verb)) ?? groupOf(s.words, verb, chain)
	);
}

/** "was driven to the airport and flown to Oslo": by its form, too, where another word is its past. */
function isParticiple(tree: Tree, verb: number): boolean {
	const word = tree.text(verb).toLowerCase();
	const isForm =
		verbForms(word).every((f) => f.form === 'participle') && verbForms(word).length > 0;
	return tree.tag(verb) === 'VBN' || (tree.tag(verb) === 'VBD' && isForm);
}

/** "agreed on Tuesday to borrow": its "to" stands further on. */
const hasFarTo = (tree: Tree, verb: number): boolean =>
	tree.text(verb + 1) !== 'to' &&
	tree
		.under(verb, /^vote/.test(tree.text(verb)) ? /^(?:xcomp|advcl)$/ : /^xcomp$/)
		.some(
			(x) => tree.tag(x) === 'VB' && tree.under(x, /^mark$/).some((m) => tree.text(m) === 'to')
		);

const isAhead = (tree: Tree, verb: number): boolean =>
	tree.relation(verb) === 'advcl' &&
	tree
		.under(verb, /^(?:mark|advmod)$/)
		.some((m) => /^(?:before|until|till|once|when)$/i.test(tree.text(m)));

const lemmaOf = (s: PlacedSentence, verb: number): string =>
	verbForms(s.words[verb]?.text ?? '').find(
		(f) =>
			/^(?:third|base)$/.test(f.form) &&
			f.tail.every((word, i) => s.words[verb + 1 + i]?.text === word)
	)?.lemma ?? '';

/** Of what is told in passing there must be the day, or who did it. */
const isTimed = (ground: Ground, s: PlacedSentence, tree: Tree, verb: number): boolean => {
	const date = dateOf({ ground, s, tree }, verb);
	if (date)
		return compareEdtf(ground.published, date.edtf) !== -1 && /^(?:in|on)$/.test(date.marker);
	return opensWithComma(tree, verb) && tree.under(verb, /^obl:agent$/).length === 1;
};

/** "takes effect on Monday": by its own date the verb tells what is to come. */
function isToCome(ground: Ground, s: PlacedSentence, tree: Tree, verb: number): boolean {
	const date = dateOf({ ground, s, tree }, verb);
	return date !== undefined && compareEdtf(ground.published, date.edtf) === -1;
}

/** "1978: … meet in March": by its own date the present tells what is past. */
function isBehind(ground: Ground, s: PlacedSentence, tree: Tree, verb: number): boolean {
	const date = dateOf({ ground, s, tree }, verb);
	return date !== undefined && compareEdtf(ground.published, date.edtf) === 1;
}

/** "has been the subject of sanctions since 2011": what somebody or something is, was or has been. */
function beingAt(tree: Tree, head: number, isLikely: boolean): VerbGroup | undefined {
	const [be, ...more] = tree.under(head, /^cop$/);
	const isNoun = /^NN/.test(tree.tag(head)) || (isLikely && /^(?:JJ|CD)/.test(tree.tag(head)));
	if (be === undefined || more.length > 0 || !isNoun) return undefined;
	// "was in a coma" says where, "is no member" denies.
	if (tree.under(head, /^case$/).length > 0) return undefined;
	const opener = tree.under(head, /^(?:det|nummod|nmod:poss)$/).find((d) => d > be);
	const isOne = opener !== undefined && /^(?:an?|the)$/.test(tree.text(opener));
	if (!isOne && !(isLikely && (opener !== undefined || /^(?:NNS|CD)$/.test(tree.tag(head)))))
		return undefined;
	if (
		tree
			.under(head, /^advmod$/)
			.some((a) => hedges.test(tree.text(a)) || /^n(?:o|['’])t$/i.test(tree.text(a)))
	)
		return undefined;
	const chain = [...tree.under(head, /^aux$/), be].map((a) => tree.text(a).toLowerCase()).join(' ');
	return beingGroup(chain, head);
}

/** Words beside a verb that take back some of it, or tell that it is told. */
const hedges =
	/^(?:almost|nearly|hardly|barely|partly|never|rarely|seldom|reportedly|allegedly|supposedly|apparently|possibly|perhaps|probably|only|longer|scarcely|presumably|effectively|virtually)$/i;
