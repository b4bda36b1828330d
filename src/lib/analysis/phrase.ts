import type { Span } from '#lib/article/schema.ts';
import type { Actor, Mention } from './actors.ts';
import type { PlacedSentence } from './cut.ts';
import { within, type Ground } from './ground.ts';
import { ends, isAside, opensWithComma, rangeOf } from './phrase-range.ts';
import { render, type Rendered } from './render.ts';
import { isActor, lowered } from './subject.ts';
import { curled, exactly, isSpecific } from './tail.ts';
import type { Tree } from './tree.ts';

/** A noun phrase of the tree as a statement says it: without asides, its referents spelled out. */
export type Phrase = {
	readonly text: string;
	/** It is this actor and nothing else; several where names are strung together. */
	readonly only: readonly Actor[];
	/** All named in it. */
	readonly actors: readonly Actor[];
	readonly plural: boolean;
	readonly start: number;
	readonly end: number;
	readonly clarity: number;
	readonly support: readonly Span[];
	/** It names somebody, says "the", or counts: one occasion and not any. */
	readonly isSpecific: boolean;
};

export type Place = {
	readonly ground: Ground;
	readonly s: PlacedSentence;
	readonly tree: Tree;
	/** Named before in the same statement. */
	readonly named: readonly Actor[];
	/** Several are the subject of its clause. */
	readonly isOfSeveral?: boolean;
	/** The clause that the phrase is the subject of, where it hangs from it. */
	readonly without?: number;
	/** Proposed to the reader, it may lose a clause behind it that cannot be said. */
	readonly mayCut?: boolean;
};

/** What hangs from a noun that is said of somebody, and belongs to the clause. */
const clausal = /^(?:cop|aux|nsubj|obl|advcl|advmod|ccomp|expl|parataxis|conj|cc)/;

/**
 * The phrase around a head, or undefined where it cannot be said so that it stands alone. As a predicate
 * ("was the target of an attack") it leaves out what belongs to the clause.
 */
export function phraseAt(place: Place, head: number, isPredicate = false): Phrase | undefined {
	const { tree } = place;
	const names = isPredicate ? undefined : namesAt(place, head);
	if (names) return names;
	const isApart = (d: number) =>
		isAside(tree, d) ||
		d === place.without ||
		(isPredicate && tree.head(d) === head && clausal.test(tree.relation(d)));
	const whole = rangeOf(tree, head, isApart);
	const said = whole && spoken(place, whole);
	if (whole && said && said.clarity > 0.85) return asPhrase(place, head, whole, said);
	// "plans to pull out of what they call …": of something not said to be the only one, less is true as well.
	const isGiven = !isOpen(tree, head);
	if (isGiven && (said || !place.mayCut))
		return whole && said && asPhrase(place, head, whole, said);
	// "two treaties that would hand it over and wipe out …": as much of the clause as can be said.
	const some = place.mayCut
		? rangeOf(tree, head, (d) => isApart(d) || isInner(tree, d, head))
		: undefined;
	const middle = some && spoken(place, some);
	if (some && middle && middle.clarity > 0.85) return asPhrase(place, head, some, middle);
	const less = rangeOf(tree, head, (d) => isApart(d) || isLimit(tree, d));
	const short = less && spoken(place, less);
	if (less && short)
		return asPhrase(place, head, less, {
			...short,
			clarity: short.clarity * (isGiven ? 0.85 : 1)
		});
	return whole && said && asPhrase(place, head, whole, said);
}

/** A name, with or without its title and an aside; or several names strung together. */
function namesAt(place: Place, head: number): Phrase | undefined {
	const heads = [head, ...place.tree.under(head, /^conj$/)];
	const found = heads.map((h) => nameAt(place, h));
	const actors = found.flatMap((f) => (f ? [f.actor] : []));
	if (actors.length !== heads.length || new Set(actors).size !== actors.length) return undefined;
	const [first, last] = [found[0], found.at(-1)];
	if (!first || !last || (actors.length > 1 && hasOr(place.tree, heads))) return undefined;
	const names = actors.map((a) => a.name);
	return {
		text:
			names.length === 1
				? (names[0] ?? '')
				: `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`,
		only: actors,
		actors,
		plural: actors.length > 1 || actors[0]?.pronoun === 'they',
		start: first.start,
		end: last.end,
		clarity: Math.min(...actors.map((a) => (a.sureness > 0.5 ? 1 : 0.85))),
		support: [],
		isSpecific: true
	};
}

const hasOr = (tree: Tree, heads: readonly number[]) =>
	heads.some((h) => tree.under(h, /^cc/).some((c) => !/^(?:and|&)$/i.test(tree.text(c))));

/** The actor that a conjunct names, and where it stands with its title. */
function nameAt(
	{ ground, s, tree }: Place,
	head: number
): { readonly actor: Actor; readonly start: number; readonly end: number } | undefined {
	const range = rangeOf(
		tree,
		head,
		(d) => isAside(tree, d) || /^(?:conj|cc)/.test(tree.relation(d))
	);
	if (!range) return undefined;
	const [start, end] = ends(s, range);
	const mentions = within(ground.mentions, s.start, s.end).filter(
		(m) => m.form !== 'demonym' && m.form !== 'pronoun'
	);
	const isPlace = (type: string) => type === 'place' || type === 'state';
	const own = mentions.find(
		(m) =>
			(m.end === end || isFrom(ground, mentions, m, end)) &&
			(isActor(m) || isPlace(m.actor.type)) &&
			covers(s, range, m, tree)
	);
	if (own) return { actor: own.actor, start, end };
	const close = closeNameOf({ ground, s, tree, named: [] }, head, mentions);
	if (close) return { actor: close.actor, start, end: close.end };
	const apposed = appositionOf({ ground, s, tree, named: [] }, head, mentions);
	if (apposed) return { actor: apposed, start, end };
	// "the city of Omsk in Siberia", "Tomsk in Siberia", "Berlin, Germany": the place alone.
	const place = mentions.find(
		(m) =>
			isPlace(m.actor.type) &&
			(m.start === start
				? /^ in (?:the )?\p{Lu}[\p{L} -]*$/u.test(ground.text.slice(m.end, end))
				: /^the (?:city|town|village|port|capital) of $/i.test(ground.text.slice(start, m.start)) &&
					/^(?: in (?:the )?\p{Lu}[\p{L} -]*)?$/u.test(ground.text.slice(m.end, end)))
	);
	return place && { actor: place.actor, start, end };
}

/** "Robert Menendez of New Jersey": where somebody is from is not who it is. */
const isFrom = (ground: Ground, mentions: readonly Mention[], m: Mention, end: number): boolean =>
	m.actor.type === 'person' &&
	mentions.some(
		(p) =>
			p.end === end &&
			/^(?:place|state)$/.test(p.actor.type) &&
			/^ of (?:the )?$/.test(ground.text.slice(m.end, p.start))
	);

/** "the official news agency TASS": the name right behind what it is, which alone says who is meant. */
function closeNameOf(
	{ s, tree }: Place,
	head: number,
	mentions: readonly Mention[]
): Mention | undefined {
	const isKind = /^NN$/.test(tree.tag(head)) && /^the$/i.test(tree.text(tree.all(head)[0] ?? head));
	if (!isKind || !tree.under(head, /^appos$/).includes(head + 1)) return undefined;
	if (tree.under(head, /^(?:nmod|acl.*|conj)$/).length > 0) return undefined;
	const start = s.words[head + 1]?.start;
	return mentions.find((m) => m.start === start && m.form === 'name' && isActor(m));
}

/** "his Dutch counterpart, Mark Rutte,": the name that stands beside a description of somebody. */
function appositionOf(
	{ ground, s, tree }: Place,
	head: number,
	mentions: readonly Mention[]
): Actor | undefined {
	if (tree.under(head, /^conj$/).length > 0 || !/^NNP?$/.test(tree.tag(head))) return undefined;
	const [one, ...more] = tree.under(head, /^appos$/).filter((d) => opensWithComma(tree, d));
	if (one === undefined || more.length > 0 || !tree.under(head, /^(?:det|nmod:poss)$/).length)
		return undefined;
	const words = tree.all(one, (d) => isAside(tree, d)).filter((i) => tree.relation(i) !== 'punct');
	const [start, end] = [s.words[words[0] ?? one]?.start, s.words[words.at(-1) ?? one]?.end];
	const found = mentions.find(
		(m) => m.outer === start && m.end === end && m.actor.type === 'person'
	);
	return found && found.actor.sureness > 0.6 && ground.text.slice(found.start, found.end) !== ''
		? found.actor
		: undefined;
}

/** Before the name stand only "the", its titles, and nouns that say what it is: "airline Mahan Air". */
function covers(
	s: PlacedSentence,
	[first]: readonly [number, number],
	mention: { readonly start: number; readonly outer: number },
	tree: Tree
): boolean {
	const outer = s.words.findIndex((w) => w.start >= mention.outer);
	const at = s.words.findIndex((w) => w.start >= mention.start);
	if (outer < 0 || at < 0 || first > at) return false;
	// "its spokesman Zhao Lijian": the name says who it is.
	const isOwned = /^(?:his|her|its|their)$/i.test(tree.text(first)) && first < outer - 1;
	for (let i = isOwned ? first + 1 : first; i < outer; i++) {
		const isThe = i === outer - 1 && /^the$/i.test(tree.text(i));
		const isKind = /^(?:NN|NNS)$/.test(tree.tag(i)) && /^\p{Ll}/u.test(tree.text(i));
		const isOf = /^JJ/.test(tree.tag(i)) && /^\p{Lu}/u.test(tree.text(i)) && i < outer - 1;
		if (!isThe && !isKind && !isOf) return false;
	}
	return true;
}

/** What narrows a phrase down: it can go where the phrase is not said to be the only one. */
const isLimit = (tree: Tree, at: number) => /^(?:acl|acl:relcl|advcl)$/.test(tree.relation(at));

/** Strung to the clause that narrows a noun down, or narrowing down a noun in it. */
const isInner = (tree: Tree, at: number, head: number): boolean =>
	/^(?:conj|advcl|acl|acl:relcl)$/.test(tree.relation(at)) &&
	tree.head(at) !== head &&
	tree.above(at).some((a) => isLimit(tree, a) && tree.head(a) === head);

/** "a ban", "plans": not "the ban", "all plans", "no plan", "their plans". */
const isOpen = (tree: Tree, head: number) =>
	tree
		.under(head, /^(?:det|nmod:poss|det:predet|nummod|advmod)$/)
		.every((d) => /^(?:an?|some|several)$/i.test(tree.text(d)));

function spoken(
	{ ground, s, tree, named, isOfSeveral, mayCut }: Place,
	range: readonly [number, number]
): Rendered | undefined {
	const [first] = range;
	const hasBoth = mayCut === true && /^both$/i.test(tree.text(first)) && first < range[1];
	const [start, end] = ends(s, hasBoth ? [first + 1, range[1]] : range);
	const isCut = within(ground.mentions, s.start, s.end).some(
		(m) => (m.start < start && start < m.end) || (m.start < end && end < m.end)
	);
	const close = closingOf(ground, start, end);
	const said = isCut
		? undefined
		: render(ground, start, close, { named, ...(isOfSeveral && { isOfSeveral }) });
	if (!said || said.text === '') return undefined;
	const isQuoted = !exactly(said) && isWithinQuote(ground, start, end);
	const words = said.text.replace(/[.,]([”"])$/, '$1');
	const plain = isQuoted ? `“${words}”` : words;
	const text = curled(hasBoth ? `both ${plain}` : plain);
	const isBalanced = !/["“”]/.test(text.replace(/“[^“”]+”/g, ''));
	return isBalanced && !/\b(?:what|similar|respective)\b|[:;]/.test(text)
		? { ...said, text, clarity: said.clarity * (hasBoth ? 0.9 : 1) }
		: undefined;
}

/** "what it calls “an operation”": the mark that closes a quotation begun in the phrase belongs to it. */
function closingOf({ quotes }: Ground, start: number, end: number): number {
	const open = quotes.find((q) => q.start >= start && q.start < end && q.end > end);
	return open && open.to - end <= 1 ? open.end : end;
}

/** "hailed “the largest expulsion in history”": words of somebody else keep their marks. */
const isWithinQuote = ({ quotes }: Ground, start: number, end: number): boolean =>
	quotes.some((q) => q.from <= start && end <= q.to);

function asPhrase(
	{ s, tree }: Place,
	head: number,
	range: readonly [number, number],
	said: Rendered
): Phrase {
	const [start, end] = ends(s, range);
	const one = exactly(said);
	return {
		text: one ? one.name : lowered(said.text),
		only: one ? [one] : [],
		actors: said.actors,
		plural: one
			? one.pronoun === 'they'
			: /S$/.test(tree.tag(head)) || tree.under(head, /^conj$/).length > 0,
		start,
		end,
		clarity: said.clarity,
		support: said.support,
		isSpecific: said.actors.length > 0 || isSpecific(said.text)
	};
}
