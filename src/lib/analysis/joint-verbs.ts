import type { PlacedSentence } from './cut.ts';
import type { Ground } from './ground.ts';
import { joined, treeOf, type Joint } from './joint.ts';
import { eventNoun } from './lexicon/event-nouns.ts';
import type { Tree } from './tree.ts';

/** "prompted Turkey to recall its envoy": what is said to be so came about. */
const driving =
	/^(?:prompt|forc|l[ei]d|lead|driv|drove|driven|caus|compel|provok|oblig|induc|spur|push|mov)/i;

/** A verb that made somebody do something, and what they did. */
export function drivenJoints(ground: Ground, s: PlacedSentence, tree: Tree): Joint[] {
	return tree.tokens.flatMap((_, at): Joint[] => {
		if (!/^VB/.test(tree.tag(at)) || !driving.test(tree.text(at))) return [];
		const deed = drivenBy(tree, at);
		const cause = deed === undefined ? undefined : driverOf(ground, s, tree, at);
		if (deed === undefined || !cause) return [];
		const joint = joined(s, tree, 'cause', tree.text(at).toLowerCase(), [at, deed], at);
		if (cause.s === s)
			return [{ ...joined(s, tree, 'cause', tree.text(at).toLowerCase(), [cause.at, deed], at) }];
		return [{ ...joint, from: cause, start: cause.s.start, end: s.end }];
	});
}

/** What somebody did whom a verb made do it: "to recall its envoy". */
function drivenBy(tree: Tree, at: number): number | undefined {
	const [deed, ...more] = tree
		.under(at, /^(?:xcomp|advcl|ccomp)$/)
		.filter((d) => tree.tag(d) === 'VB' && d > at);
	if (deed === undefined || more.length > 0 || drivenOf(tree, deed) === undefined) return undefined;
	const marks = tree.under(deed, /^mark$/).map((m) => tree.text(m).toLowerCase());
	return marks.length === 1 && marks[0] === 'to' ? deed : undefined;
}

/** Who did it: "Turkey" of "prompting Turkey to recall its envoy", wherever the tree hangs that name. */
export function drivenOf(tree: Tree, deed: number): number | undefined {
	const verb = tree.head(deed);
	const between = [
		...tree.under(verb, /^(?:obj|iobj)$/),
		...tree.under(deed, /^(?:obj|nsubj)$/)
	].filter((d) => d > verb && d < deed);
	return between.length === 1 ? between[0] : undefined;
}

/** What drove them: the main clause before ", prompting …", a deed as subject, or the sentence before ("This forced …"). */
function driverOf(
	ground: Ground,
	s: PlacedSentence,
	tree: Tree,
	at: number
): Joint['from'] | undefined {
	const head = tree.head(at);
	if (tree.tag(at) === 'VBG')
		return tree.relation(at) === 'advcl' && tree.text(firstOf(tree, at) - 1) === ',' && at > head
			? { s, tree, at: head }
			: undefined;
	const [subject, ...more] = tree.under(at, /^nsubj$/);
	if (subject === undefined || more.length > 0 || !/^VB[DZP]/.test(tree.tag(at))) return undefined;
	if (/^which$/i.test(tree.text(subject))) {
		const verb = [head, ...tree.above(head)].find((a) => /^VB/.test(tree.tag(a)));
		if (eventNoun(tree.text(head))) return { s, tree, at: head };
		const isOfClause =
			verb !== undefined && tree.text(subject - 1) === ',' && !speaking.test(tree.text(verb));
		return isOfClause ? { s, tree, at: verb } : undefined;
	}
	if (eventNoun(tree.text(subject))) return { s, tree, at: subject };
	const before = ground.sentences[s.index - 1];
	const there = treeOf(ground, before);
	if (!/^(?:this|that)$/i.test(tree.text(subject)) || subject > 0 || !before || !there)
		return undefined;
	const root = there.tokens.findIndex(({ head: h }, i) => h < 0 || h === i);
	return root >= 0 && /^VB/.test(there.tag(root))
		? { s: before, tree: there, at: root }
		: undefined;
}

/** "rejected a law, which forced firms to …": it was the law. */
const speaking =
	/^(?:reject|oppos|critici|condemn|discuss|repeal|abolish|lift|drop|prais|defend|scrap|abandon|propos|plann?|consider|debat|had|has|have|is|was)/i;

const firstOf = (tree: Tree, at: number): number =>
	tree.all(at).find((i) => tree.relation(i) !== 'punct') ?? at;
