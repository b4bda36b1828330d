import { reportingBase, reportingVerb, say, type ReportingVerb } from './lexicon/reporting.ts';
import { actVerb, actVerbWith } from './lexicon/speech-acts.ts';
import { quoteAt } from './quotes.ts';
import type { Scene } from './speech-speaker.ts';
import { isGoingOn } from './speech-subject.ts';
import type { Tree } from './tree.ts';

/** A finite verb of speech outside quotations that is neither denied nor only thought of. */
export function verbAt({ ground, tree }: Scene, at: number): ReportingVerb | undefined {
	const token = tree.tokens[at];
	if (!token || !/^VB/.test(token.tag) || quoteAt(ground.quotes, token.start)) return undefined;
	const particle = tree.under(at, /^compound:prt$/).map((d) => tree.text(d))[0];
	const whole = actVerbWith(token.text, particle);
	const lemma = whole ?? actVerb(token.text);
	const verb: ReportingVerb | undefined =
		(whole === undefined ? reportingVerb(token.text) : undefined) ??
		(/^VBP?$/.test(token.tag) ? reportingBase(token.text) : undefined) ??
		(lemma !== undefined ? { lemma, kind: 'claim', stance: 'plain' } : undefined) ??
		(/^puts?$/.test(token.text) && isPutting(tree, at) ? say : undefined) ??
		(isReading(tree, at) || isMadeKnown(tree, at) || isGoingOnTo(tree, at) ? say : undefined);
	if (!verb || !isSaid(tree, at)) return undefined;
	// "ruled out", "called off": other verbs; "pointed out" is the same.
	const isOther =
		particle !== undefined &&
		!isGoingOnTo(tree, at) &&
		!/^(?:point|spell|set|lay|laid|put|rul(?:e|ed|es|ing)$)/.test(token.text);
	return isOther || (verb.lemma === 'point' && particle !== 'out') ? undefined : verb;
}

/** "made it clear that …", "let it be known that …". */
const isMadeKnown = (tree: Tree, at: number): boolean =>
	/^(?:ma[dk]es? (?:it )?(?:very |quite |perfectly )?clear|lets? it be known) that\b/.test(
		[at, at + 1, at + 2, at + 3, at + 4].map((i) => tree.text(i)).join(' ')
	);

/** "He went on: “…”". */
const isGoingOnTo = (tree: Tree, at: number): boolean =>
	/^(?:went|goes)$/.test(tree.text(at)) &&
	tree.text(at + 1) === 'on' &&
	/^[:,]$/.test(tree.text(at + 2)) &&
	/^[“"]$/.test(tree.text(at + 3));

/** "“…,” it read": a paper, and not somebody who reads. */
const isReading = (tree: Tree, at: number) =>
	/^reads?$/.test(tree.text(at)) &&
	tree.under(at, /^(?:ccomp|parataxis)$/).some((d) => d < at) &&
	tree
		.under(at, /^nsubj$/)
		.some((d) => /^(?:it|statement|letter|note|message|declaration|text)$/i.test(tree.text(d)));

/** "as one diplomat put it". */
const isPutting = (tree: Tree, at: number) =>
	tree.under(at, /^obj$/).some((o) => /^it$/i.test(tree.text(o))) &&
	tree.under(at, /^(?:mark|advmod)$/).some((m) => /^as$/i.test(tree.text(m)));

/** Said once and for all: not "did not say", "would say", "if he says", "to say", "was told". */
function isSaid(tree: Tree, at: number): boolean {
	const helpers = tree.under(at, /^(?:aux|aux:pass|advmod|mark|cop)$/);
	if (helpers.some((h) => /^aux:pass$/.test(tree.relation(h)))) return false;
	if (
		helpers.some((h) => /^(?:not|n['’]t|never|hardly|if|unless|until|whether)$/i.test(tree.text(h)))
	)
		return false;
	if (helpers.some((h) => /^(?:aux)$/.test(tree.relation(h)) && /^(?:MD|TO)$/.test(tree.tag(h))))
		return false;
	const tag = tree.tag(at);
	if (tag === 'VB')
		return isDid(tree, at) || (tree.relation(at) === 'xcomp' && isGoingOn(tree, tree.head(at)));
	// "is said to have offered": nobody says that it did.
	if (tree.under(at, /^mark$/).some((m) => /^to$/i.test(tree.text(m)))) return false;
	if (tag === 'VBN')
		return (
			helpers.some((h) => /^(?:has|have|had|['’]ve|['’]s)$/i.test(tree.text(h))) ||
			isStrungTogether(tree, at)
		);
	if (tag === 'VBG')
		return (
			/^(?:advcl|conj|acl)$/.test(tree.relation(at)) ||
			(tree.relation(at) === 'ccomp' && tree.text(at - 1) === ',') ||
			helpers.some((h) => /^aux/.test(tree.relation(h)))
		);
	return true;
}

/** "Only then did Berg confirm that …", "did say that …"; no question, and nothing denied by "nor". */
const isDid = (tree: Tree, at: number) =>
	tree.under(at, /^aux$/).some((h) => /^did$/i.test(tree.text(h))) &&
	!/^(?:nor|neither)$/i.test(tree.text(tree.all(at)[0] ?? at)) &&
	!tree.tokens.some((t) => t.text === '?');

/** "has warned and urged": the second participle has its helper in the first. */
const isStrungTogether = (tree: Tree, at: number) =>
	tree.relation(at) === 'conj' &&
	tree.under(tree.head(at), /^aux$/).some((h) => /^(?:has|have|had)$/i.test(tree.text(h)));
