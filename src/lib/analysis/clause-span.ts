import { clauseEnd, goesOnDated } from './content.ts';
import type { Said } from './speech-said.ts';
import type { Scene } from './speech-speaker.ts';
import type { Tree } from './tree.ts';

/** A clause with its own subject and a finite verb, or a copula. */
export function isFinite(tree: Tree, head: number): boolean {
	const hasSubject = tree.under(head, /^(?:nsubj|csubj|expl)/).length > 0;
	const isVerb = [head, ...tree.under(head, /^(?:cop|aux)/)].some((at) =>
		/^(?:VB[DZP]|MD)$/.test(tree.tag(at))
	);
	return hasSubject && (isVerb || /^VBN$/.test(tree.tag(head)) || isWish(tree, head));
}

/** "demanded that the minister listen": a bare verb with a subject, behind "that". */
const isWish = (tree: Tree, head: number): boolean =>
	tree.tag(head) === 'VB' &&
	tree.relation(head) === 'ccomp' &&
	tree.under(head, /^mark$/).some((m) => /^that$/i.test(tree.text(m))) &&
	tree.under(head, /^nsubj/).some((d) => d < head);

/** The last of these words before a gap that is more than a mark. */
export function contiguous(tree: Tree, own: readonly number[], reach = -1): number {
	let last = own[0] ?? 0;
	for (const at of own) {
		// A word or two hung elsewhere break no clause whose verb is still to come.
		const isShort = last < reach && at - last <= 3;
		for (let between = last + 1; between < at && !isShort; between++)
			if (tree.relation(between) !== 'punct') return last;
		last = at;
	}
	return last;
}

/** "…, a figure the police dispute", "…”, a reference to next month’s vote": what the article calls it. */
const remarked =
	/(["”’]?),["”’]? an? (?:\p{Ll}+ ){0,2}(?:figure|claim|charge|accusation|assertion|allegation|estimate|reference|allusion|nod|remark|comment|phrase|description|prediction)\b/u;

/**
 * Where the surface ends a clause behind a word; the end of the clause where its tree goes on behind the cut:
 * "the day that service, which can last for years, is limited".
 */
function cutBehind({ ground, s, tree }: Scene, from: number, last: number): number {
	const end = s.words[last]?.end ?? s.end;
	const start = s.words[from]?.end ?? s.start;
	// "…, a phrase that several delegates wrote down": the article speaks again.
	const aside = /,["”]? an? (?:\p{Ll}+ ){1,3}(?:that|which|who)\b/u.exec(
		ground.text.slice(start, end)
	);
	const named = remarked.exec(ground.text.slice(start, end));
	const dated = goesOnDated.exec(ground.text.slice(start, end));
	if (dated) return start + dated.index;
	if (named) return start + named.index + (named[1]?.length ?? 0);
	const cut = Math.min(
		clauseEnd(ground, s, Math.min(from + 1, s.words.length - 1)),
		aside ? start + aside.index : Infinity
	);
	if (cut >= end || /^\s*[;–—]/.test(ground.text.slice(cut, cut + 2))) return Math.min(cut, end);
	const open = s.words.findIndex((w, at) => w.start >= cut && tree.relation(at) !== 'punct');
	let tops = 0;
	for (let at = open; at <= last && at >= 0; at++)
		if (tree.relation(at) !== 'punct' && tree.head(at) < open) tops++;
	return tops > 1 ? end : cut;
}

export function spanned(
	scene: Scene,
	first: number,
	last: number,
	head: number,
	more: Partial<Said> = {}
): Said | undefined {
	const { ground, s, tree } = scene;
	const [start, stop] = [s.words[first]?.start, s.words[last]?.end];
	if (start === undefined || stop === undefined || last < head) return undefined;
	const cut = cutBehind(scene, Math.max(head, first), last);
	// A cut behind the main verb leaves the clause whole; the marks of a quotation stay with it.
	let end = Math.min(stop, cut > (s.words[head]?.end ?? 0) ? cut : stop);
	const tail = ground.text.slice(end, end + 2);
	if (/^[.,]?["”’]/.test(tail) && isOpenQuote(ground.text.slice(start, end)))
		end += /^[.,]/.test(tail) ? 2 : 1;
	const opening = ground.text.charAt(start - 1);
	const from =
		/["“‘]/.test(opening) && /["”’]/.test(ground.text.slice(start, end)) ? start - 1 : start;
	const arcs = [head, ...tree.under(head, /^nsubj/)];
	const sureness = 0.94 * (arcs.every((at) => tree.sureness(at) >= 0.6) ? 1 : 0.85);
	return { start: from, end, verb: head, sureness, ...more };
}

export const isOpenQuote = (text: string) =>
	(text.match(/“/g) ?? []).length > (text.match(/”/g) ?? []).length ||
	(text.match(/"/g) ?? []).length % 2 === 1 ||
	/(?<![\p{L}\p{N}])‘[^‘’]*$/u.test(text);
