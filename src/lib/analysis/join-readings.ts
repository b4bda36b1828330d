import type { Attribution } from './attribution.ts';
import { reportingVerb } from './lexicon/reporting.ts';
import type { Tree } from './tree.ts';

/** Two readings that agree are seldom wrong. */
const agreed = 0.95;
/** The least of a reading by the tree whose arcs are sure. */
const sure = 0.79;
/** Of two that give the same words to different people one is wrong, and nothing says which. */
const contested = 0.7;

/** What the surface and the tree read in one sentence, as one list in the text’s order. */
export function joined(
	surface: readonly Attribution[],
	deep: readonly Attribution[],
	tree: Tree
): Attribution[] {
	const out: Attribution[] = [];
	const taken = new Set<Attribution>();
	for (const one of surface) {
		const same = deep.filter((d) => isSameStretch(one, d));
		if (same.length === 0) {
			if (one.manner === 'quoted' || !isNoClause(tree, one.start)) out.push(one);
			continue;
		}
		for (const d of same) taken.add(d);
		const own = same.filter((d) => d.speaker === one.speaker || d.joint?.includes(one.speaker));
		if (own.length === 0) {
			const [other] = same;
			// Whom a pronoun means the tree’s reading weighs more carefully.
			const kept = other?.isByPronoun && one.isByPronoun ? other : one;
			out.push({ ...kept, sureness: Math.min(kept.sureness, contested) });
			continue;
		}
		if (same.some((x) => x.joint)) out.push(...same.map((d) => merged(one, d)));
		else {
			// "declared that … and pledged that …": of the surface’s long stretch the tree makes two.
			const [first, ...others] = own;
			if (first) out.push(merged(one, first));
			out.push(...others.filter((d) => d.verbAt !== first?.verbAt));
		}
	}
	return [...out, ...deep.filter((d) => !taken.has(d))]
		.filter((a, i, all) => !all.slice(0, i).some((b) => isSameReading(a, b)))
		.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** "said it was weak and demanded that …": the second half of a long stretch, once more by itself. */
const isSameReading = (a: Attribution, b: Attribution) =>
	a.start === b.start && a.end === b.end && a.speaker === b.speaker && a.verbAt === b.verbAt;

function merged(one: Attribution, d: Attribution): Attribution {
	// The surface takes a comma for the end of what is said; the tree knows how far its clause goes.
	const span = d.hole || d.end > one.end ? d : { ...one, end: Math.max(d.end, d.headEnd ?? 0) };
	return {
		...d,
		start: span.start,
		end: one.manner === 'quoted' ? one.end : span.end,
		manner: one.manner,
		evidence: one.evidence.length >= d.evidence.length ? one.evidence : d.evidence,
		verb: one.verb,
		sureness: Math.max(one.sureness, d.sureness, d.sureness >= sure ? agreed : 0)
	};
}

/** They begin at the same word, or the one lies for the most part in the other. */
function isSameStretch(a: Attribution, b: Attribution): boolean {
	if (Math.abs(a.start - b.start) <= 3) return true;
	if (a.speaker === b.speaker && a.start < b.start && Math.abs(a.end - b.end) <= 3 && !b.act)
		return true;
	const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
	return shared > 0.6 * Math.max(a.end - a.start, b.end - b.start);
}

/**
 * What the surface took for something said is no clause to the tree: "a country that had stopped listening",
 * "announced a plan that would cost millions".
 */
function isNoClause(tree: Tree, start: number): boolean {
	const at = tree.tokens.findIndex((t) => t.start >= start);
	const isRelative = [at, at - 1].some(
		(i) =>
			tree.text(i) === 'that' &&
			/^(?:nsubj|obj|obl|nsubj:pass)$/.test(tree.relation(i)) &&
			tree.relation(tree.head(i)) === 'acl:relcl'
	);
	// "finds that too clever": the word stands for something said before.
	if (tree.text(at - 1) === 'that' && tree.tag(at - 1) === 'DT') return true;
	const top = [at, ...tree.above(at)].find((i) => tree.head(i) < at);
	if (isRelative || at < 0 || top === undefined) return isRelative;
	const isNoun = /^NN/.test(tree.tag(top)) && tree.under(top, /^(?:cop|nsubj)/).length === 0;
	return (
		tree.relation(top) === 'obj' && isNoun && reportingVerb(tree.text(tree.head(top))) !== undefined
	);
}

/** Of speech with its speaker in the middle both halves are one: other readings of the same verb or words give way. */
export function withAsides(
	split: readonly Attribution[],
	others: readonly Attribution[]
): Attribution[] {
	const isTaken = (a: Attribution) =>
		split.some(
			(one) =>
				(one.hole && a.verbAt !== undefined && a.verbAt === one.verbAt) ||
				(a.start < one.end && one.start < a.end && !a.act)
		);
	return [...split, ...others.filter((a) => !isTaken(a))].sort(
		(a, b) => a.start - b.start || b.end - a.end
	);
}
