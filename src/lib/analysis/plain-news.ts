import type { Role } from '#lib/article/schema.ts';
import type { Scene } from './clause-date.ts';
import type { Draft } from './draft.ts';
import type { Tree } from './tree.ts';

/**
 * Whether a clause read by likelihood leaves nothing to doubt all the same: it is what its sentence tells, every link of it is
 * sure, it says who did it to whom or what by names, and when.
 */
export function isPlainNews(
	{ tree }: Scene,
	verb: number,
	{ frame, confidence, statement }: Draft
): boolean {
	const [subject, ...rest] = frame.roles;
	const others = rest.filter((r) => r.date === undefined);
	const isDated = others.length < rest.length;
	return (
		confidence >= sure &&
		frame.polarity === 'positive' &&
		frame.tense !== 'conditional' &&
		isMain(tree, verb) &&
		subject !== undefined &&
		// What was on a day somebody did it; what is, has been or will be needs one who is known.
		(frame.tense === 'past' ? isDated && isNamed(subject) : isSomebody(subject)) &&
		others.some((r) => isNamed(r) && (isDated || !counting.test(r.text))) &&
		statement.split(' ').length >= fewest
	);
}

const isSomebody = ({ entity, entities }: Role): boolean => (entity ?? entities) !== undefined;
const counting = /^(?:about |some |more than |nearly |almost )?[$€£]?\d[^\p{Lu}]*$/u;

const isNamed = ({ text, entity, entities }: Role): boolean =>
	(entity ?? entities) !== undefined || named.test(text);

const sure = 0.9;
const fewest = 6;
/** It names somebody or counts something. */
const named = /(?:^|[\s“])[\p{Lu}\p{N}]/u;

const isMain = (tree: Tree, verb: number): boolean =>
	tree.head(verb) < 0 || (tree.relation(verb) === 'conj' && isMain(tree, tree.head(verb)));
