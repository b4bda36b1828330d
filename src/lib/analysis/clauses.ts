import { compareEdtf } from '#lib/article/edtf.ts';
import { possessiveOf, type Actor } from './actors.ts';
import { argumentsOf, asRole, dateOf } from './arguments.ts';
import type { PlacedSentence } from './cut.ts';
import type { Ground } from './ground.ts';
import { verbForms } from './lexicon/frames.ts';
import { lasting } from './lexicon/plain-verbs.ts';
import { phraseAt, opensWithComma, type Phrase } from './phrase.ts';
import type { Tail } from './tail.ts';
import type { Subject } from './subject.ts';
import type { Tree } from './tree.ts';
import { beingGroup, groupOf, type VerbGroup } from './verb-group.ts';
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
};

/** The clause of a verb of a frame, in the article’s own voice; undefined where it is not whole or clear. */
export function clauseAt(
	ground: Ground,
	s: PlacedSentence,
	tree: Tree,
	verb: number
): Clause | undefined {
	if (!isOwnVoice(tree, verb)) return undefined;
	const group = groupAt(ground, tree, s, verb) ?? beingAt(tree, verb);
	if (!group) return undefined;
	const doer = subjectOf(tree, verb);
	if (doer === undefined) return undefined;
	const place = { ground, s, tree, named: [], without: verb };
	const read = phraseAt(place, doer.at);
	const who = read && /^whose /i.test(read.text) ? owned(place, verb, read) : read;
	if (!who || /\bor\b/.test(who.text)) return undefined;
	const rest = argumentsOf({ ground, s, tree, verb, group, subject: who.actors });
	if (who !== read && rest?.tail.actors.some((a) => who.actors.includes(a))) return undefined;
	if (!isNamed(who) && !(rest && isClear(who) && rest.tail.actors.length > 0)) return undefined;
	if (!rest) return undefined;
	// "had blocked it since 2004": until another time, which the statement would not say.
	if (rest.tail.date?.marker === 'since' && group.tense === 'past') return undefined;
	const clause = {
		group,
		subject: asSubject(who),
		tail: rest.tail,
		words: `${who.text} ${rest.words}`,
		sureness: Math.min(doer.sureness, rest.sureness),
		isWhole: rest.isWhole
	};
	return rest.doer ? turned(clause, who, rest.doer) : clause;
}

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

const asSubject = (who: Phrase): Subject => ({
	text: who.text,
	actors: who.only.length > 0 ? who.only : who.actors,
	isNames: who.only.length > 0,
	plural: who.plural,
	start: who.start,
	isRelative: false,
	clarity: who.clarity,
	support: who.support
});

/** Auxiliaries of the verb, or of the one that it is strung to: "was arrested and deported". */
function groupAt(
	ground: Ground,
	tree: Tree,
	s: PlacedSentence,
	verb: number
): VerbGroup | undefined {
	const own = tree.under(verb, /^(?:aux|aux:pass|cop)$/).filter((a) => a < verb);
	if (isReduced(tree, verb))
		return isTimed(ground, s, tree, verb) ? groupOf(s.words, verb, ['was']) : undefined;
	const source =
		own.length === 0 && tree.relation(verb) === 'conj' && tree.tag(verb) === 'VBN'
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
	// "is to expel", "are to be suspended": planned.
	if (isPresent && tree.under(source, /^mark$/).some((m) => m < source && tree.text(m) === 'to'))
		return groupOf(s.words, verb, [...chain, 'to'], 'future');
	if (isPresent && lasting.has(lemmaOf(s, verb)) && !s.under) {
		const date = dateOf({ ground, s, tree }, verb);
		if (!date) return groupOf(s.words, verb, chain, 'now');
	}
	if (isPresent) {
		const as = s.under ? 'past' : isToCome(ground, s, tree, verb) ? 'future' : undefined;
		return as && groupOf(s.words, verb, chain, as);
	}
	if (chain.length === 0 && tree.tag(verb) !== 'VBD') return undefined;
	return (
		groupOf(s.words, verb, chain, 'present', hasFarTo(tree, verb)) ?? groupOf(s.words, verb, chain)
	);
}

/** "agreed on Tuesday to borrow": its "to" stands further on. */
const hasFarTo = (tree: Tree, verb: number): boolean =>
	tree.text(verb + 1) !== 'to' &&
	tree
		.under(verb, /^xcomp$/)
		.some(
			(x) => tree.tag(x) === 'VB' && tree.under(x, /^mark$/).some((m) => tree.text(m) === 'to')
		);

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

/** "has been the subject of sanctions since 2011": what somebody or something is, was or has been. */
function beingAt(tree: Tree, head: number): VerbGroup | undefined {
	const [be, ...more] = tree.under(head, /^cop$/);
	if (be === undefined || more.length > 0 || !/^NN/.test(tree.tag(head))) return undefined;
	// "was in a coma" says where, "is no member" denies.
	if (tree.under(head, /^case$/).length > 0) return undefined;
	if (!tree.under(head, /^det$/).some((d) => d > be && /^(?:an?|the)$/.test(tree.text(d))))
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

type Found = { readonly at: number; readonly sureness: number };

/** The subject of a verb: its own, the one that it shares, or what a relative clause hangs from. */
function subjectOf(tree: Tree, verb: number): Found | undefined {
	const [own, ...more] = tree.under(verb, /^nsubj(?::pass)?$/);
	if (own === undefined && isReduced(tree, verb))
		return { at: bearer(tree, tree.head(verb)), sureness: tree.sureness(verb) };
	if (own === undefined) {
		if (tree.relation(verb) !== 'conj') return undefined;
		const shared = subjectOf(tree, tree.head(verb));
		const isAlike =
			tree.under(verb, /^aux:pass$/).length === tree.under(tree.head(verb), /^aux:pass$/).length ||
			tree.under(verb, /^aux/).length > 0 ||
			tree.tag(verb) === 'VBD';
		return shared && isAlike
			? { at: shared.at, sureness: Math.min(shared.sureness, tree.sureness(verb)) }
			: undefined;
	}
	if (more.length > 0) return undefined;
	if (!/^(?:who|which|that)$/i.test(tree.text(own)))
		return { at: own, sureness: tree.sureness(own) };
	// ", which joined in 1952": of a name, or of something that is known without it.
	const isOfName = bearer(tree, tree.head(verb)) !== tree.head(verb);
	if (tree.relation(verb) !== 'acl:relcl' || !(isOfName || opensWithComma(tree, verb)))
		return undefined;
	return { at: bearer(tree, tree.head(verb)), sureness: tree.sureness(verb) };
}

/** "Alan Gross, a contractor who was arrested in 2009": of whom the noun is said, not the noun. */
const bearer = (tree: Tree, noun: number): number =>
	tree.relation(noun) === 'appos' && opensWithComma(tree, noun) ? tree.head(noun) : noun;
