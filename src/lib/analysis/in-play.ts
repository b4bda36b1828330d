import type { Role } from '#lib/article/schema.ts';
import type { Actor } from './actors.ts';
import type { Attribution } from './attribution.ts';
import type { Draft } from './draft.ts';
import type { Ground } from './ground.ts';
import { isReportingForm } from './lexicon/reporting.ts';
import { sentenceAt } from './referents.ts';
import { Tree } from './tree.ts';

/**
 * Whether the holder of a post does or says anything in the text. Who is named once, beside what somebody else does
 * ("dined with the premier, Anna Berg"), nobody need know.
 */
export function isInPlay(
	ground: Ground,
	{ actors: [holder] }: Draft,
	others: readonly Draft[],
	attributions: readonly Attribution[]
): boolean {
	return (
		holder === undefined ||
		ground.parsed === undefined ||
		holder.mentions.length > 1 ||
		attributions.some((a) => a.speaker === holder || a.joint?.includes(holder)) ||
		others.some((d) => d.frame.roles.some((r) => isOne(r, holder))) ||
		isDoer(ground, holder)
	);
}

const isOne = ({ entity, entities }: Role, { id }: Actor): boolean =>
	entity === id || entities?.includes(id) === true;

/** A name that is the subject of a verb, or behind the "by" of one; or stands beside a word that is. */
function isDoer(ground: Ground, { mentions }: Actor): boolean {
	return mentions.some(({ start, end }) => {
		const tokens = ground.parsed?.[sentenceAt(ground, start)?.index ?? -1]?.tokens;
		const next = /^,? (\p{Ll}+)/u.exec(ground.text.slice(end, end + 30))?.[1];
		if (!tokens || (next !== undefined && isReportingForm(next))) return true;
		const tree = new Tree(tokens);
		return tokens.some((t, at) => t.start >= start && t.end <= end && isSubject(tree, at));
	});
}

function isSubject(tree: Tree, at: number): boolean {
	let top = at;
	for (
		let steps = 0;
		steps < 5 && /^(?:appos|conj|flat|nmod:desc)/.test(tree.relation(top));
		steps++
	)
		top = tree.head(top);
	return /^(?:nsubj|csubj|obl:agent)/.test(tree.relation(top));
}
