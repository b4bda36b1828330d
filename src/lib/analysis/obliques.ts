import type { Kind } from './arguments.ts';
import { roleFor } from './tail.ts';
import type { Tree } from './tree.ts';
import type { VerbGroup } from './verb-group.ts';

/** What a phrase with its prepositions (`cases`) is to a verb. */
export function oblique(tree: Tree, at: number, cases: readonly number[], group: VerbGroup): Kind {
	const [first, ...more] = cases.filter((c) => c < at);
	if (first === undefined) return 'block';
	const marker = tree.text(first).toLowerCase();
	// "may be delivered until 19 January": without its limit it would say more.
	if (/^(?:until|till|unless|except|without)$/.test(marker)) return 'block';
	if (marker === 'out' && tree.text(more[0] ?? -1) === 'of')
		return { role: 'source', marker: 'out of', isCore: false };
	const isCause = marker === 'because' && more.length === 0;
	const isLong =
		!isCause && (more.length > 0 || tree.under(first, /^fixed$/).length > 0 || isFrozen(tree, at));
	const role = isLong ? undefined : roleFor[marker];
	if (role === undefined || (role === 'agent' && !group.passive))
		return group.negative ? 'block' : 'drop';
	if (role === 'agent') return { role, marker, isCore: true };
	return { role, marker: marker === 'because' ? 'because of' : marker, isCore: false };
}

/** "in relation to", "in response to": two prepositions with a noun between that names nothing. */
const isFrozen = (tree: Tree, at: number) =>
	/^(?:relation|response|addition|line|exchange|return|favou?r|protest|retaliation|reaction|connection|support|accordance|case|light|view|terms|charge|order|part|result|front|place|spite)$/i.test(
		tree.text(at)
	) && tree.under(at, /^(?:det|amod)$/).length === 0;
