import type { RoleName } from '#lib/article/schema.ts';
import { contiguous, isFinite, isOpenQuote } from './clause-span.ts';
import { clauseEnd } from './content.ts';
import { actPatterns } from './lexicon/speech-acts.ts';
import { reportingVerb } from './lexicon/reporting.ts';
import { isNaming, isTaking, isWithoutMatter } from './speech-none.ts';
import type { ActPart, Said } from './speech-said.ts';
import type { Scene } from './speech-speaker.ts';
import { isAbsolute } from './speech-subject.ts';
import type { Tree } from './tree.ts';

/** "accused the president of …", "threatened to …", "called it a mistake". */
export function act(scene: Scene, verb: number, lemma: string): Said | undefined {
	const { tree } = scene;
	if (tree.text(verb + 1) === 'that' && tree.tag(verb + 1) === 'IN') return undefined;
	for (const pattern of actPatterns(lemma)) {
		// "called the island Hans for its shape": not "called for".
		if (lemma === 'call' && !pattern.startsWith('o ') && tree.under(verb, /^obj$/).length > 0)
			return undefined;
		const parts = partsOf(scene, verb, pattern.split(' '));
		const [first, last] = [parts?.[0], parts?.at(-1)];
		if (!parts || !first || !last) continue;
		const sureness = 0.9 * (tree.sureness(verb) >= 0.5 ? 1 : 0.85);
		const words = scene.ground.text.slice(first.start, last.end);
		const called = headsOf(scene, verb, pattern.split(' '))?.heads.at(-1) ?? verb;
		if (isTaking(lemma, pattern, words) || isNaming(scene, verb, lemma, called)) return undefined;
		// "insisted on anonymity": how somebody spoke, and not what.
		if (/\banonym|\bnot to be (?:named|identified)/.test(words)) return undefined;
		if (isWithoutMatter(scene, verb, lemma, words)) return undefined;
		// "pledging their countries to settle it": who is to do it stands between.
		const isOthers = pattern === 'to' && tree.under(verb, /^obj$/).length > 0;
		if (isOthers && /^(?:pledge|vow|swear|threaten)$/.test(lemma)) return undefined;
		// "spoke more warmly of Germany": of what, and not what.
		const isWhat = /^(?:[“"‘]|an? |no )/u.test(words);
		if (/^(?:speak|mention)$/.test(lemma) && !isWhat) return undefined;
		// "called it a mistake": what was called so the words do not say.
		const isPointing = /^(?:it|this|that|them|him|her)$/i.test(
			scene.ground.text.slice(first.start, first.end)
		);
		// "denied it": what, stands in the sentence before.
		if (isPointing && !parts[1]) return undefined;
		const start = isPointing && parts[1] ? parts[1].start : first.start;
		return { start, end: last.end, act: parts, verb, sureness };
	}
	return undefined;
}

/** The words that fill a pattern, one for each of its pieces; of an object that stands ahead none. */
function headsOf({ tree }: Scene, verb: number, pattern: readonly string[]) {
	const heads: number[] = [];
	// "what officials described as …": the object stands ahead.
	const isFronted = pattern.length > 1 && pattern[0] === 'o' && isFrontedObject(tree, verb);
	const pieces = isFronted ? pattern.slice(1) : pattern;
	for (const piece of pieces) {
		const head = headFor(tree, verb, piece, heads.at(-1) ?? verb, pattern);
		if (head === undefined) return undefined;
		heads.push(head);
	}
	return { heads, pieces };
}

function partsOf(scene: Scene, verb: number, pattern: readonly string[]): ActPart[] | undefined {
	const found = headsOf(scene, verb, pattern);
	if (!found) return undefined;
	const { heads, pieces } = found;
	const parts = pieces.flatMap((piece, i) => {
		const head = heads[i] ?? verb;
		return partAt(scene, verb, head, piece, (d) => d !== head && heads.includes(d)) ?? [];
	});
	return parts.length === pieces.length ? parts : undefined;
}

const isFrontedObject = (tree: Tree, verb: number) =>
	(tree.under(verb, /^obj$/).every((o) => o < verb) ||
		/^what$/i.test(tree.text(tree.head(verb)))) &&
	/^(?:acl:relcl|ccomp|advcl:relcl|csubj)$/.test(tree.relation(verb));

/** The dependent of the verb that fills a piece of its pattern, behind what was filled before. */
function headFor(
	tree: Tree,
	verb: number,
	piece: string,
	from: number,
	pattern: readonly string[]
): number | undefined {
	const behind = (relation: RegExp) => tree.under(verb, relation).filter((d) => d > from);
	if (piece === 'o') {
		const [given] = pattern.length > 1 ? behind(/^(?:obj|iobj)$/) : behind(/^obj$/);
		// "called the talks ‘a quarrel’", "accused the president of …": read as two names for one, or as a subject.
		const names = pattern.includes('p') ? behind(/^xcomp$/) : [];
		const [named] = names.length > 1 ? names : [];
		const [inverted] =
			tree.under(verb, /^nsubj$/).some((d) => d < verb) && pattern.length > 1
				? behind(/^nsubj$/)
				: [];
		return (
			given ??
			(named !== undefined && /^NN/.test(tree.tag(named)) ? named : undefined) ??
			inverted ??
			(pattern.length > 1 ? objectWithin(tree, behind(/^(?:xcomp|advcl)$/)[0]) : undefined)
		);
	}
	if (piece === 'p')
		return (
			behind(/^(?:xcomp|obj|obl)$/).find((d) => !isMarkedPlace(tree, d)) ?? quotedOf(tree, from)
		);
	if (piece === 'ing')
		return behind(/^(?:xcomp|ccomp|obj)$/).find(
			(d) => tree.tag(d) === 'VBG' && tree.under(d, /^(?:nsubj|aux)/).length === 0
		);
	const isMarked = (d: number) =>
		tree.under(d, /^(?:case|mark)$/).some((m) => m > from && tree.text(m) === piece);
	// "appealed to all members to accept": to whom, then to what.
	if (piece === 'to' && from === verb && pattern.filter((p) => p === 'to').length > 1)
		return behind(/^obl$/).find((d) => isMarked(d) && !/^VB/.test(tree.tag(d)));
	if (piece === 'to') {
		const clause = behind(/^(?:xcomp|ccomp|advcl)$/).find(
			(d) => isMarked(d) && /^VB/.test(tree.tag(d)) && tree.under(d, /^nsubj/).length === 0
		);
		// "offering oil to the poor": to whom, and nothing that is promised.
		const isPromise = pattern.length === 1 && !/^object/.test(tree.text(verb));
		return clause ?? (isPromise ? undefined : behind(/^(?:xcomp|obl)$/).find(isMarked));
	}
	const own = behind(/^(?:obl|advcl|xcomp|ccomp)$/).find(isMarked);
	if (own !== undefined || pattern.length === 1) return own;
	// "blamed smugglers for the death": hung from the object as often as from the verb.
	const [object] = tree.under(verb, /^obj$/);
	if (object === undefined) return undefined;
	// "put the chances of their agreeing at zero": hung from any word of the object.
	if (piece === 'at') return tree.all(object).find((d) => d > object && isMarked(d));
	return tree.under(object, /^(?:nmod|acl|advcl)$/).find((d) => d > object && isMarked(d));
}

/** "declared independence on June 25": when or where, and nothing that it is called. */
const isMarkedPlace = (tree: Tree, at: number) =>
	tree.relation(at) === 'obl' &&
	/^(?:CD|NNP)/.test(tree.tag(at)) &&
	tree.under(at, /^case$/).length > 0;

/** "called the remarks “not becoming for a guest”": what the tree hangs from the object, in quotation marks. */
const quotedOf = (tree: Tree, object: number): number | undefined =>
	tree
		.under(object, /^(?:acl|amod|appos|nmod)$/)
		.find((d) => d > object && /^[“"‘]$/.test(tree.text(tree.all(d)[0] ?? d)));

/** "accusing Qatar of financing terror": the accused, hung from what he is said to have done. */
function objectWithin(tree: Tree, clause: number | undefined): number | undefined {
	if (clause === undefined) return undefined;
	const [mark] = tree.under(clause, /^mark$/);
	return mark === undefined
		? undefined
		: tree.under(clause, /^(?:obj|nsubj)$/).find((d) => d < mark);
}

/** "the treaty, a spokesman saying that …": somebody else, read as an apposition. */
const isSpeakingBeside = (tree: Tree, at: number): boolean =>
	/^(?:appos|conj|acl)$/.test(tree.relation(at)) &&
	[at, ...tree.under(at, /^acl$/)].some(
		(d) => tree.tag(d) === 'VBG' && reportingVerb(tree.text(d)) && isAbsolute(tree, d)
	);

const particle = /^(?:behind|out|up|down|off|away|back)$/;

function partAt(
	{ ground, s, tree }: Scene,
	verb: number,
	head: number,
	piece: string,
	isOther: (dependent: number) => boolean
): ActPart | undefined {
	const isApart = (d: number) =>
		/^(?:parataxis|punct)$/.test(tree.relation(d)) ||
		isOther(d) ||
		isSpeakingBeside(tree, d) ||
		(tree.head(d) === head && tree.relation(d) === 'conj' && isFinite(tree, d));
	const own = tree.all(head, isApart).filter((at) => at > verb && tree.relation(at) !== 'punct');
	const marker = own.find(
		(at) =>
			tree.head(at) === head && /^(?:case|mark)$/.test(tree.relation(at)) && tree.text(at) === piece
	);
	const words = own.filter((at) => at !== marker);
	const first = words[0];
	if (first === undefined) return undefined;
	const last = contiguous(tree, words);
	// "of leaving behind tens of thousands": what goes on was hung elsewhere.
	const isOpen =
		(particle.test(tree.text(last)) && /^\p{L}/u.test(tree.text(last + 1))) ||
		(/^VBG?$/.test(tree.tag(last)) && particle.test(tree.text(last + 1)));
	if (last < head || isOpen) return undefined;
	let end = s.words[last]?.end ?? s.end;
	const start = s.words[first]?.start ?? s.start;
	const cut = clauseEnd(ground, s, Math.min(head + 1, s.words.length - 1));
	if (cut > (s.words[head]?.end ?? 0)) end = Math.min(end, cut);
	if (
		/^[.,]?["”’]/.test(ground.text.slice(end, end + 2)) &&
		isOpenQuote(ground.text.slice(start - 1, end))
	)
		end += /^[.,]/.test(ground.text.slice(end, end + 1)) ? 2 : 1;
	const from = /["“‘]/.test(ground.text.charAt(start - 1)) ? start - 1 : start;
	const role: RoleName =
		piece === 'o' ? 'patient' : piece === 'p' || piece === 'as' ? 'manner' : 'topic';
	return {
		role,
		start: from,
		end,
		...(marker !== undefined && { marker: piece }),
		...(/^(?:PRP|DT|WP|WDT)$/.test(tree.tag(head)) && { isPronoun: true })
	};
}
