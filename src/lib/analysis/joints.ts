/** Where a text says that one happening came of another, or after it: both ends by their words, not yet by facts. */
import type { PlacedSentence } from './cut.ts';
import type { Ground } from './ground.ts';
import { eventNoun } from './lexicon/event-nouns.ts';
import { reportingVerb } from './lexicon/reporting.ts';
import { openingJoints } from './joint-openers.ts';
import { drivenJoints } from './joint-verbs.ts';
import { quoteAt } from './quotes.ts';
import { joined, treeOf, type End, type Joint } from './joint.ts';
import type { Tree } from './tree.ts';
import { isOwnVoice } from './voice-of.ts';

/** In the text’s order; none in anybody’s words but the article’s own. */
export function jointsIn(ground: Ground): Joint[] {
	return ground.sentences.flatMap((s) => {
		const tree = treeOf(ground, s);
		if (!tree || ground.text.charAt(s.end - 1) === '?') return [];
		const found = [
			...clauses(s, tree),
			...phrases(s, tree),
			...drivenJoints(ground, s, tree),
			...openingJoints(ground, s, tree)
		];
		return found.filter((joint) => [joint.from, joint.to].every((end) => isTold(ground, end)));
	});
}

/** The article itself tells it: in no quotation, under nobody’s word, and as what was so. */
function isTold(ground: Ground, { s, tree, at }: End): boolean {
	const word = s.words[at];
	if (!word || quoteAt(ground.quotes, word.start) || hasDoubt(tree, at)) return false;
	const verb = toldBy(tree, at);
	return verb !== undefined && isOwnVoice(tree, verb) && !hasDoubt(tree, verb);
}

/** The verb whose clause tells a word: of "prompting Turkey to recall its envoy" the one that this hangs from. */
function toldBy(tree: Tree, at: number): number | undefined {
	const verb = /^VB/.test(tree.tag(at)) ? at : verbAbove(tree, at);
	if (verb === undefined || hasDoubt(tree, verb)) return undefined;
	const isDriven = tree.tag(verb) === 'VB' && /^(?:xcomp|advcl|ccomp)$/.test(tree.relation(verb));
	const isDriver = tree.tag(verb) === 'VBG' && tree.relation(verb) === 'advcl';
	return isDriven || isDriver ? toldBy(tree, tree.head(verb)) : verb;
}

const doubts =
	/^(?:perhaps|possibly|probably|apparently|presumably|supposedly|reportedly|allegedly|partly|simply|only|just|merely|not|n['’]t|never|would|could|might|may|should|must|can|if|unless|whether)$/i;

const hasDoubt = (tree: Tree, at: number): boolean =>
	tree.under(at, /^(?:advmod|aux|mark|cc:preconj)$/).some((d) => doubts.test(tree.text(d)));

/** The nearest verb above a word. */
export function verbAbove(tree: Tree, at: number): number | undefined {
	return tree.above(at).find((a) => /^VB/.test(tree.tag(a)));
}

/** "because X had done it", "after X did it": a clause that hangs from another. */
function clauses(s: PlacedSentence, tree: Tree): Joint[] {
	return tree.tokens.flatMap((_, at): Joint[] => {
		if (tree.relation(at) !== 'advcl' || !/^VB[DNZP]/.test(tree.tag(at))) return [];
		const head = tree.head(at);
		const [mark, ...more] = tree.under(at, /^mark$/).filter((m) => m < at);
		if (mark === undefined || more.length > 0 || !/^VB/.test(tree.tag(head))) return [];
		const word = tree.text(mark).toLowerCase();
		const type = typeOf(tree, word, mark, head);
		if (!type || isShared(tree, head, at) || isAsideSaid(tree, mark, at)) return [];
		const ends = word === 'before' ? [head, at] : [at, head];
		return [joined(s, tree, type, word, ends, mark)];
	});
}

function typeOf(tree: Tree, word: string, mark: number, head: number): Joint['type'] | undefined {
	// "days after", "even before", "ever since", "not because".
	const before = tree.text(mark - 1);
	if (/^(?:not|only|partly|perhaps|possibly|just|even|ever|or|than|as)$/i.test(before))
		return undefined;
	if (word === 'because') return 'cause';
	if (word === 'after' || word === 'before') return 'before';
	if (word !== 'since') return undefined;
	// "has fished there since he left school": from then on.
	const isFromThen = tree
		.under(head, /^aux/)
		.some((a) => /^(?:has|have|had|['’]ve|is|are|been)$/i.test(tree.text(a)));
	return isFromThen || /^VB[ZPG]/.test(tree.tag(head)) ? undefined : 'cause';
}

/** "rose and left because …": of which of the two, the tree cannot tell. */
const isShared = (tree: Tree, head: number, at: number): boolean =>
	tree.under(head, /^conj$/).some((c) => /^VB/.test(tree.tag(c)) && c < at) ||
	(tree.relation(head) === 'conj' && at < head);

/** "because, he said, …": somebody’s word in the clause itself. */
const isAsideSaid = (tree: Tree, mark: number, at: number): boolean =>
	tree.tokens
		.slice(mark, at)
		.some(({ text, tag }) => /^VB[DZP]/.test(tag) && reportingVerb(text) !== undefined);

/** Words before a noun that names a happening; of the longest the first that fits. */
const causal =
	/^(?:because of|due to|owing to|as a (?:result|consequence) of|in (?:response|retaliation|reaction|answer|reply|revenge) (?:to|for)|in protest (?:at|against|over)|on account of)$/;
const prepositions = /^(?:over|after|following|before)$/;

/** "expelled the envoys in response to the poisoning of Berg": the cause is a noun. */
function phrases(s: PlacedSentence, tree: Tree): Joint[] {
	return tree.tokens.flatMap((_, at): Joint[] => {
		const told = eventNoun(tree.text(at));
		if (!told || !/^NN/.test(tree.tag(at)) || tree.under(at, /^(?:conj|cc)$/).length > 0) return [];
		const mark = markBefore(tree, at);
		const verb = mark && effectOf(tree, mark.word, at);
		if (!mark || verb === undefined) return [];
		if (
			/^(?:not|only|partly|perhaps|possibly|even|just|days?|weeks?|hours?)$/i.test(
				tree.text(mark.first - 1)
			)
		)
			return [];
		const ends = mark.word === 'before' ? [verb, at] : [at, verb];
		const type = prepositions.test(mark.word) && mark.word !== 'over' ? 'before' : 'cause';
		return [joined(s, tree, type, mark.word, ends, mark.first)];
	});
}

/** The marker right before a noun phrase, and where it begins. */
function markBefore(tree: Tree, noun: number): { word: string; first: number } | undefined {
	const own = tree.all(noun, (d) => /^(?:case|mark|punct)$/.test(tree.relation(d)) || d > noun);
	const start = own[0] ?? noun;
	for (const length of [4, 3, 2, 1]) {
		const first = start - length;
		const word = tree.tokens
			.slice(Math.max(0, first), start)
			.map(({ text }) => text.toLowerCase())
			.join(' ');
		if (first >= 0 && (causal.test(word) || prepositions.test(word))) return { word, first };
	}
	return undefined;
}

/** Deeds that answer another: "suspended it over the impeachment", not "flew over". */
const answers =
	/^(?:suspend|expel|recall|cut|sever|break|resign|quit|protest|ban|boycott|sanction|condemn|summon|withdraw|fall|split|quarrel|sack|dismiss|fire|arrest|charge|indict|sue|freeze|cancel|postpone|leave|walk|strike|collapse)/i;

function effectOf(tree: Tree, word: string, noun: number): number | undefined {
	const head = verbAbove(tree, noun);
	if (head === undefined || !/^VB[DNZP]/.test(tree.tag(head))) return undefined;
	if (isShared(tree, head, noun)) return undefined;
	if (word !== 'over') return head;
	const isOwn =
		tree.head(noun) === head || /^(?:ties|relations)$/i.test(tree.text(tree.head(noun)));
	return isOwn && answers.test(tree.text(head)) ? head : undefined;
}
