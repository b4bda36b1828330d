import type { Tree } from '#lib/analysis/tree.ts';
import { participleOf, pastOf, thirdOf } from '#lib/analysis/verbs.ts';

/** Verbs of going somewhere: "flew to Moscow to rescue the plan". */
const going = new Set(
	'fly travel go come return sail march drive rush hurry shuttle move cross land withdraw retreat advance'.split(
		' '
	)
);
/** Verbs of coming together, or at somebody. */
const joining = new Set(
	'visit convene meet gather assemble intervene mobilise mobilize unite ally'.split(' ')
);

/** Verbs of doing something to something, which can be done for something else. */
const doing = new Set(
	(
		'send dispatch deploy use employ create establish found form launch open close shut build buy sell raise lower cut ' +
		'impose lift ban bar block seize occupy invade attack bomb storm enter capture sink arm pay spend borrow lend fund finance ' +
		'change amend rewrite introduce adopt pass sign draft write publish delay postpone suspend cancel hold host stage ' +
		'summon recall expel invite enlarge expand extend reduce double halve increase tighten loosen redraw draw break ' +
		'veto abstain waive drop abandon adjourn dissolve merge split join leave nationalise devalue freeze unfreeze shift ' +
		'reroute divert station base blockade lease open bring take set make offer hire recruit train sacrifice pull burn destroy ' +
		'dig lay erect install appoint name replace'
	).split(' ')
);

/** What a word is a form of, among these verbs. */
const lemmasOf = (word: string): readonly string[] => byForm.get(word.toLowerCase()) ?? [];

const byForm = new Map<string, string[]>();
for (const verb of new Set([...going, ...joining, ...doing]))
	for (const form of new Set([verb, pastOf(verb), participleOf(verb), thirdOf(verb)]))
		byForm.set(form, [...(byForm.get(form) ?? []), verb]);

/** Whether "to" behind this verb says what for: it moves, or does something to something else. */
export function ofPurpose(tree: Tree, verb: number, at: number): boolean {
	const lemmas = lemmasOf(tree.text(verb));
	if (lemmas.some((lemma) => joining.has(lemma))) return true;
	if (lemmas.some((lemma) => going.has(lemma)))
		return hasWhither(tree, verb) && !isOutcome(tree, at);
	const [object] = tree.under(verb, /^obj$/);
	// "took care to", "made an effort to", "gave until noon to": the noun takes the "to".
	return (
		lemmas.some((lemma) => doing.has(lemma)) &&
		object !== undefined &&
		!takesTo.test(tree.text(object)) &&
		!/^(?:him|her|them|us|me|himself|herself|themselves|itself)$/i.test(tree.text(object))
	);
}

/** "to Moscow", "there", "in": somebody went somewhere, and did not just go on. */
const hasWhither = (tree: Tree, verb: number): boolean =>
	tree
		.under(verb, /^obl$/)
		.some((d) =>
			tree
				.under(d, /^case$/)
				.some((c) => /^(?:to|into|from|for|between|across)$/i.test(tree.text(c)))
		) ||
	tree
		.under(verb, /^(?:advmod|compound:prt)$/)
		.some((d) => /^(?:there|here|home|back|in|over|out)$/i.test(tree.text(d)));

/** "came back to win", "returned to find": what came of it, wanted or not. */
const isOutcome = (tree: Tree, at: number): boolean =>
	/^(?:win|lose|find|become|discover|finish|reach|be|have|die|face|see|learn)$/i.test(
		tree.text(at)
	);

const takesTo =
	/^(?:care|steps?|time|minutes|hours|days|weeks|months|years|effort|efforts|attempt|attempts|decision|plans?|right|chance|need|way|deal|agreement|pact|treaty|law|bill|resolution|order|decree|promise|threat|offer|bid|lot|pains|power|powers|permission|authority|pressure|campaign|talks|intention|refusal|failure|ability|duty|mandate)$/i;
