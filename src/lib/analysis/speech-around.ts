import { contiguous, isFinite, spanned } from './clause-span.ts';
import { quoteAt } from './quotes.ts';
import type { Said } from './speech-said.ts';
import type { Scene } from './speech-speaker.ts';
import type { Tree } from './tree.ts';

/** "…, officials said", "The list, he added, was long", "as diplomats point out": the clause that it stands in. */
export function clauseAround(scene: Scene, verb: number, from: number): Said | undefined {
	const { ground, s, tree } = scene;
	const before = tree
		.under(verb, /^(?:ccomp|parataxis)$/)
		.find(
			(d) =>
				(d < verb || isSplit(tree, verb, d)) && (isFinite(tree, d) || /^VBZ$/.test(tree.tag(d)))
		);
	const over = isAside(tree, verb) ? clauseOver(tree, verb) : undefined;
	const head = before ?? over;
	if (head === undefined || head < 0 || (before === undefined && !isFinite(tree, head)))
		return undefined;
	if (quoteAt(ground.quotes, tree.tokens[head]?.start ?? 0)?.start === s.start) return undefined;
	const aside = tree.all(verb, (d) => d === head).filter((at) => tree.relation(at) !== 'punct');
	return around(scene, head, [aside[0] ?? verb, aside.at(-1) ?? verb], (d) => d === verb, from);
}

/** It stands beside what is said: strung to it, behind "as", or between commas with a subject of its own. */
export function isAside(tree: Tree, verb: number): boolean {
	const relation = tree.relation(verb);
	if (relation === 'parataxis') return true;
	if (
		tree
			.under(verb, /^ccomp$/)
			.some((d) => d < verb || tree.under(d, /^nsubj/).some((n) => n < verb))
	)
		return true;
	if (relation === 'advcl')
		return tree.under(verb, /^(?:mark|advmod)$/).some((m) => /^as$/i.test(tree.text(m)));
	if (relation !== 'acl:relcl') return false;
	const own = tree.all(verb).filter((at) => tree.relation(at) !== 'punct');
	const [first, last] = [own[0] ?? verb, own.at(-1) ?? verb];
	return (
		tree.text(first - 1) === ',' &&
		/^[,.]$/.test(tree.text(last + 1)) &&
		tree.under(verb, /^(?:nsubj)$/).length === 1 &&
		!own.some((at) => /^W/.test(tree.tag(at)) || /^that$/i.test(tree.text(at)))
	);
}

/** The nearest clause above an aside. */
const clauseOver = (tree: Tree, verb: number): number | undefined =>
	tree.above(verb).find((at) => isFinite(tree, at));

/** What is said around "according to X": the clause that it is part of, without it. */
export function aroundSource(scene: Scene, at: number, source: number): Said | undefined {
	const { tree } = scene;
	const head = tree.above(source).find((one) => isFinite(tree, one));
	if (head === undefined) return undefined;
	return around(
		scene,
		head,
		[at, tree.all(source).at(-1) ?? source],
		(d) => d === source,
		scene.s.words[at]?.start ?? 0
	);
}

function around(
	scene: Scene,
	head: number,
	[open, close]: readonly [number, number],
	isDropped: (dependent: number) => boolean,
	from: number
): Said | undefined {
	const { s, tree } = scene;
	const own = tree
		.all(head, isDropped)
		.filter(
			(at) =>
				tree.relation(at) !== 'punct' && !(tree.relation(at) === 'cc' && tree.head(at) === head)
		);
	const ahead = own.filter((at) => at < open);
	const behind = own.filter((at) => at > close);
	if (head < open || isInverted(scene, head, from)) return wholeAhead(scene, head, from, own);
	const next = behind[0];
	const last = behind.length > 0 ? contiguous(tree, behind) : undefined;
	if (next === undefined || last === undefined || last < head) return undefined;
	const hasSubjectAhead = tree.under(head, /^(?:nsubj|expl)/).some((d) => d < open);
	if (!hasSubjectAhead) return spanned(scene, next, last, head);
	const first = ahead[0];
	if (first === undefined) return undefined;
	const hole = {
		start: s.words[ahead.at(-1) ?? first]?.end ?? 0,
		end: s.words[next]?.start ?? 0
	};
	return spanned(scene, first, last, head, { hole });
}

/** What is said stands all before who says it, if the model also hung its first words from the verb of speech. */
const isInverted = ({ s }: Scene, head: number, from: number) => (s.words[head]?.start ?? 0) < from;

function wholeAhead(
	scene: Scene,
	head: number,
	from: number,
	own: readonly number[]
): Said | undefined {
	const { ground, s, tree } = scene;
	if (!/,["”]?\s*$/.test(ground.text.slice(s.start, from))) return undefined;
	// "She was more careful: “We shall read it,” she said": what is said stands behind the colon alone.
	if (/: ["“][^"“”]+["”]\s*$/.test(ground.text.slice(s.start, from))) return undefined;
	const ahead = own.filter((at) => (s.words[at]?.start ?? 0) < from);
	const last = ahead.at(-1);
	const [subject] = tree
		.under(tree.head(head), /^nsubj/)
		.filter((d) => d < head && tree.under(head, /^(?:nsubj|expl)/).length === 0);
	const first = subject === undefined ? ahead[0] : tree.all(subject)[0];
	// "an aircraft which, it claimed, was carrying arms": that clause has yet to come.
	if (first === undefined || last === undefined || /^W/.test(tree.tag(last))) return undefined;
	return spanned(scene, withLead(scene, first, head), last, head);
}

/** "If he did not agree, the bloc would intervene, he said": the model hangs the condition from "said". */
function withLead({ ground, s, tree }: Scene, first: number, head: number): number {
	const verb = tree.head(head);
	const lead = tree.tokens.slice(0, first);
	const isOwn = lead.every(
		(t, at) =>
			t.relation === 'punct' ||
			(at !== verb && (tree.above(at).includes(verb) || tree.above(at).includes(head)))
	);
	const isQuoted = quoteAt(ground.quotes, s.start) !== undefined;
	return first > 0 && isOwn && !isQuoted && verb >= 0 ? 0 : first;
}

/** "Both sides, she added, owed her a roof": the subject of what is said stands before who says it. */
export function isSplit(tree: Tree, verb: number, head: number): boolean {
	if (head < verb || !tree.under(head, /^(?:nsubj|expl)/).some((d) => d < verb)) return false;
	const who = tree.all(verb, (d) => d === head).find((at) => tree.relation(at) !== 'punct') ?? verb;
	return tree.text(who - 1) === ',';
}
