import type { Draft } from './draft.ts';
import { slugOf } from './slug.ts';

/**
 * What each claim is about. Two claims share a topic where they share most of the telling words of the
 * shorter one; a claim like no other has a topic of its own, on which nobody else claims anything.
 */
export function withTopics(drafts: readonly Draft[]): Draft[] {
	const claims = drafts.filter((d) => d.voice.kind !== 'fact');
	const words = claims.map((d) => matterOf(contentOf(d)));
	const usual = commonIn(words);
	const telling = words.map((own) => new Set([...own].filter((word) => !usual.has(word))));
	// Like the first of a topic, so that no chain joins what has nothing in common.
	const first: number[] = [];
	const roots = telling.map((own, i) => {
		const at = first.find((one) => areNear(own, telling[one] ?? new Set()));
		if (at === undefined) first.push(i);
		return at ?? i;
	});
	const names = new Map<number, string>();
	const taken = new Set<string>();
	for (const at of first) {
		const base =
			slugOf([...(telling[at] ?? [])].slice(0, 3).join(' ')).slice(0, 40) || 'what-is-said';
		let name = base;
		for (let n = 2; taken.has(name); n++) name = `${base}-${n}`;
		taken.add(name);
		names.set(at, name);
	}
	return drafts.map((d) => {
		const at = claims.indexOf(d);
		return at < 0 ? d : { ...d, topic: names.get(roots[at] ?? at) ?? 'what-is-said' };
	});
}

/** What the whole article is about tells no two claims apart: words of most of a handful of claims. */
function commonIn(words: readonly ReadonlySet<string>[]): ReadonlySet<string> {
	const all = new Set(words.flatMap((own) => [...own]));
	const most = Math.max(2, words.length * 0.4);
	return new Set([...all].filter((word) => words.filter((own) => own.has(word)).length > most));
}

const contentOf = (d: Draft) =>
	d.frame.roles.find((r) => r.role === 'content')?.text ?? d.statement;

/** From this share of common words on, two claims are about one thing. */
const near = 0.5;

function areNear(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
	const shared = [...a].filter((word) => b.has(word)).length;
	return shared >= 2 && shared / Math.min(a.size, b.size) >= near;
}

const small = new Set(
	'this that these those with from have been were will would could should their them they there what when which while than then into over also only more most such very some many much because about after before'.split(
		' '
	)
);

/** The words of a clause that tell what it is about, cut to their stems, in its order. */
const matterOf = (text: string): ReadonlySet<string> =>
	new Set(
		(text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? [])
			.filter((word) => !small.has(word))
			.map((word) => word.replace(/(?:ies|es|s|ed|ing)$/, ''))
	);
