import { isReportingForm, reportingBase, reportingVerb } from './lexicon/reporting.ts';
import type { Tree } from './tree.ts';

/**
 * Whether a clause is the article’s own word: nothing above it in the tree says, thinks, wants or
 * supposes it, and no source stands beside it.
 */
export function isOwnVoice(tree: Tree, verb: number): boolean {
	let at = verb;
	for (const above of [...tree.above(verb), -1]) {
		if (isTold(tree, at) || !(isStep(tree, at, above) || (at === verb && isReduced(tree, at))))
			return false;
		at = above;
	}
	return true;
}

/** "a programme, awarded in 2016 to Naval Group": a relative clause without its "which was", of what is and not of what may be. */
export function isReduced(tree: Tree, verb: number): boolean {
	if (tree.relation(verb) !== 'acl' || tree.tag(verb) !== 'VBN') return false;
	if (tree.under(verb, /^(?:aux|nsubj|mark)/).length > 0) return false;
	return tree
		.above(verb)
		.every((a) =>
			tree
				.under(a, /^(?:aux|advmod|mark|det)$/)
				.every(
					(d) =>
						!/^(?:would|could|might|may|should|must|can|not|n['’]t|never|if|unless|any|no|every|each|all)$/i.test(
							tree.text(d)
						)
				)
		);
}

/** The way up from a clause: main, strung together, relative, or told as a fact that frames another in time. */
function isStep(tree: Tree, at: number, above: number): boolean {
	const relation = tree.relation(at);
	if (above < 0 || /^(?:conj|acl:relcl)$/.test(relation)) return true;
	if (relation === 'parataxis' || relation === 'advcl')
		if (isBehindSemicolon(tree, at)) return reportingVerb(tree.text(above)) === undefined;
	if (relation === 'advcl')
		return tree
			.under(at, /^(?:mark|advmod)$/)
			.some((m) =>
				/^(?:after|when|before|because|since|while|although|though|as)$/i.test(tree.text(m))
			);
	// From a relative clause through its noun to the verb of the sentence.
	return !/^(?:ccomp|xcomp|csubj|csubj:pass|acl|parataxis|dep|reparandum)$/.test(relation);
}

/** "…; one on diesel follows on 5 February": a sentence of its own but for the mark. */
const isBehindSemicolon = (tree: Tree, at: number): boolean => {
	const [first = at] = tree.all(at).filter((i) => tree.relation(i) !== 'punct');
	return tree.text(first - 1) === ';';
};

const isReporting = (word: string) =>
	reportingVerb(word) !== undefined || reportingBase(word) !== undefined;

/** "…, officials said", "according to …": whose word it is stands beside it. */
function isTold(tree: Tree, at: number): boolean {
	return tree
		.under(at)
		.some(
			(d) =>
				(/^(?:parataxis|advcl)$/.test(tree.relation(d)) &&
					tree.tag(d) !== 'VBG' &&
					!isBehindSemicolon(tree, d) &&
					(isReportingForm(tree.text(d)) ||
						(tree.relation(d) === 'parataxis' && isReporting(tree.text(d))))) ||
				tree.under(d, /^case$/).some((c) => /^(?:according|per)$/i.test(tree.text(c)))
		);
}
