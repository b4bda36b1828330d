import { timesNamed } from '#lib/article/facts.ts';
import type { Span } from '#lib/article/schema.ts';
import type { Actor } from './actors.ts';
import type { Draft } from './draft.ts';
import type { Ground } from './ground.ts';
import { heldBack } from './judge.ts';
import { sentenceAt } from './referents.ts';
import { capitalOf } from './state-words.ts';

/**
 * Whoever a statement names stands by name in its evidence: where its own sentence says "he", "the company" or "the
 * islands", the nearest sentence before that gives the name is evidence, too. What the text names nowhere waits.
 */
export function withNamesShown(ground: Ground, d: Draft): Draft {
	// That of the country of a post is `withPostShown`’s to prove.
	const told = d.frame.type === 'be' && d.frame.roles.some((r) => r.role === 'office');
	const all = namedIn(ground, d.statement);
	const named = told ? all.filter((a) => a.type !== 'state') : all;
	return named.reduce<Draft>((now, actor) => {
		if (isShown(now.evidence, actor)) return now;
		const more = nearest(ground, now.evidence, actor);
		return more ? { ...now, evidence: [...now.evidence, more] } : heldBack(now);
	}, d);
}

const bare = (name: string) => name.replace(/^[Tt]he /, '');

/** The actors whose name stands in a statement, apart from those of whom only a longer name has it: "the Bank of China". */
function namedIn({ cast }: Ground, statement: string): Actor[] {
	const named = [...cast.actors.values()].filter(
		(a) =>
			a.type !== 'anonymous-source' &&
			a.mentions.length > 0 &&
			timesNamed(statement, bare(a.name)) > 0
	);
	return named.filter((a) => {
		const rest = named
			.filter((o) => o !== a && o.name.length > a.name.length && o.name.includes(bare(a.name)))
			.reduce((words, o) => words.replaceAll(bare(o.name), '…'), statement);
		return timesNamed(rest, bare(a.name)) > 0;
	});
}

/** By any of its names; "he" and "the island" are none. */
function isShown(evidence: readonly Span[], actor: Actor): boolean {
	// "Cairo fears …": a capital speaks for its state, and nothing else in the text would say so.
	const capital = actor.type === 'state' ? capitalOf(actor.id) : undefined;
	const names = [actor.name, ...actor.aliases, ...actor.demonyms, capital ?? actor.name].map(bare);
	return evidence.some(
		(e) =>
			names.some((name) => timesNamed(e.exact, name) > 0) ||
			actor.mentions.some((m) => e.start <= m.start && m.end <= e.end && isName(m))
	);
}

const isName = ({ exact }: Span): boolean => /\p{Lu}/u.test(exact) && !pointing.test(exact);
const pointing = /^(?:He|She|It|They|His|Her|Its|Their|The \p{Ll}+)$/u;

/** The sentence that names the actor last before the evidence; where none does, the first behind it. */
function nearest(ground: Ground, evidence: readonly Span[], actor: Actor): Span | undefined {
	const at = Math.max(...evidence.map((e) => e.start));
	const all = actor.mentions.filter(isName).sort((a, b) => a.start - b.start);
	const one = all.findLast((m) => m.end <= at) ?? all[0];
	const s = one && sentenceAt(ground, one.start);
	return s && { start: s.start, end: s.end, exact: ground.text.slice(s.start, s.end) };
}
