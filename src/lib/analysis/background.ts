import type { Scene } from './clause-date.ts';
import type { Draft } from './draft.ts';
import type { Tree } from './tree.ts';

/**
 * Whether a clause tells what lies behind the news and not when: "who had led the party", "when the premier flew to
 * Oslo", "ten days later". Under the date of the text it would seem to be news, so it waits for the reader.
 */
export function isBackground({ tree }: Scene, verb: number, { frame }: Draft): boolean {
	const clause = topOf(tree, verb);
	const isDated = frame.roles
		.slice(1)
		.some((r) => r.date !== undefined || /\b(?:1[5-9]|20)\d\d\b/.test(r.text));
	if (/^acl:relcl$/.test(tree.relation(clause)))
		return frame.tense !== 'perfect' && (!isDated || isOfCareer.test(frame.verb));
	return !isDated && (isOfTime(tree, clause) || isReckoned(tree, verb));
}

/** "when he flew to Oslo", "before it met": not "as Kenya closed the border", which is news as much as what it goes with. */
const isOfTime = (tree: Tree, clause: number): boolean =>
	tree.relation(clause) === 'advcl' &&
	tree
		.under(clause, /^(?:mark|advmod)$/)
		.some((m) => /^(?:when|after|before|since|once|until)$/i.test(tree.text(m)));

/** The first of the verbs strung together. */
function topOf(tree: Tree, verb: number): number {
	let at = verb;
	for (let steps = 0; steps < 5 && tree.relation(at) === 'conj'; steps++) at = tree.head(at);
	return at;
}

/** "who took over as leader in February", told of somebody who does something else: no matter of the text. */
const isOfCareer =
	/^(?:succeed|replace|take over|take office|be born|retire|join|serve|become|lead|head|command|chair|run)\b/;

/** "ten days later", "the next day", "four months earlier": reckoned from what another clause tells. */
const isReckoned = (tree: Tree, verb: number): boolean =>
	tree
		.under(verb, /^(?:advmod|obl|nmod|obl:unmarked)/)
		.some((d) => reckoned.test(tree.all(d).map(tree.text).join(' ')));
const reckoned =
	/\b(?:hours?|days?|nights?|weeks?|months?|years?|decades?) (?:later|earlier|before|after)$|^(?:the|that) (?:same|next|following|previous) (?:hour|day|night|week|month|year|morning|evening|afternoon)$/i;
