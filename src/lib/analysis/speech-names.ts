import type { Mention } from './actors.ts';
import { within } from './ground.ts';
import { named, type Speaker } from './speaker.ts';
import type { Scene } from './speech-speaker.ts';
import type { Tree } from './tree.ts';

/** The longest name or title with its name that covers the head. */
export function byName(
	{ ground, s, tree }: Scene,
	head: number,
	isOwner = false
): Speaker | undefined {
	const word = tree.tokens[head];
	if (!word) return undefined;
	const found = within(ground.mentions, s.start, s.end)
		.filter((m) => m.form !== 'demonym' && m.form !== 'pronoun')
		.filter((m) => m.outer <= word.start && word.end <= m.end)
		.reduce<Mention | undefined>(
			(a, b) => (a && a.end - a.outer >= b.end - b.outer ? a : b),
			undefined
		);
	// "One Republican who voted for it": a kind, and no name.
	const before = found && s.words.findLast((w) => w.end <= found.outer)?.text;
	if (found && found.actor.type !== 'person' && /^(?:an?|one|another)$/i.test(before ?? ''))
		return undefined;
	return found && (isOwner || isWhole(tree, head, found)) ? named(ground, found) : undefined;
}

/** "Turkey’s fleet", read with Turkey as head: the name goes on, or somebody owns something by it. */
const isWhole = (tree: Tree, head: number, { end }: Mention) =>
	!tree
		.under(head, /^(?:flat|compound|case)$/)
		.some(
			(d) =>
				(tree.tokens[d]?.start ?? 0) >= end &&
				/^(?:flat|compound)$|^['’]s?$/.test(
					tree.relation(d) === 'case' ? tree.text(d) : tree.relation(d)
				)
		);
