import type { Fact, Link, Span } from '#lib/article/schema.ts';
import { compareEdtf } from '#lib/article/edtf.ts';
import { entitiesNamed, isEvent, mentions, role, type ArticleIndex } from '../article-index.ts';
import { compareText } from '../compare-text.ts';
import { pick } from '../distractors/pick.ts';
import { rememberedOf } from '../remembered.ts';
import type { Distractor } from '../schema.ts';
import { capitalise, clause } from '../wording/clause.ts';

/** Two facts of which the article itself says that one led to the other, and where it says so. */
export type Causation = {
	readonly cause: Fact;
	readonly effect: Fact;
	readonly evidence: readonly Span[];
};

/** Both may be asked about, neither is anybody's word, and the text says how they hang together. */
export function causations(index: ArticleIndex): readonly Causation[] {
	return index.article.links.flatMap((link: Link): Causation[] => {
		const [cause, effect] = [index.fact(link.from), index.fact(link.to)];
		if (link.type !== 'cause' || !link.evidence || !cause || !effect) return [];
		if (cause.voice.kind !== 'fact' || effect.voice.kind !== 'fact') return [];
		return [{ cause, effect, evidence: link.evidence }];
	});
}

/** A happening as an option: its clause without date and reason, so that neither tells the answer. */
export const happening = rememberedOf((fact: Fact) =>
	capitalise(clause(fact.frame, ['time', 'cause']))
);

/** Evidence of both facts and of what joins them, in the order of the text, each span once. */
export function evidenceOf({ cause, effect, evidence }: Causation): Span[] {
	const all = [...cause.evidence, ...effect.evidence, ...evidence];
	const spans = new Map(all.map((s) => [`${s.start}-${s.end}`, s]));
	return [...spans.values()].sort((a, b) => a.start - b.start);
}

/**
 * Happenings of the article that are on the wrong side in time: what came before a cause did not
 * follow from it, and what came after an effect did not bring it about.
 */
export function wrongSide(
	index: ArticleIndex,
	{ cause, effect }: Causation,
	side: 'before the cause' | 'after the effect'
): readonly Distractor[] {
	const key = happening(side === 'before the cause' ? effect : cause);
	const found = index.facts.flatMap((other): Distractor[] => {
		if (other === cause || other === effect || !isHappening(other)) return [];
		if (side === 'before the cause' && isToldAbove(index, other, [cause, effect])) return [];
		const [earlier, later] = side === 'before the cause' ? [other, cause] : [effect, other];
		if (!comesBefore(index, earlier, later)) return [];
		const text = happening(other);
		if (text === key || /\b\d{4}\b/.test(text)) return [];
		return [
			{
				text,
				from: other.id,
				why: `${side === 'before the cause' ? 'This came before' : 'This came only afterwards'}: ${other.statement}`,
				proof: { kind: 'order-contradicted', earlier: earlier.id, later: later.id }
			}
		];
	});
	const dates = new Map(
		found.map((d) => [d, role(index.fact(d.from ?? '') ?? cause, 'time')?.date ?? ''])
	);
	const far = side === 'before the cause' ? -1 : 1;
	const nearestFirst = (a: Distractor, b: Distractor) =>
		far * compareText(dates.get(a) ?? '', dates.get(b) ?? '');
	const chosen = pick([...found].sort(nearestFirst), key, 2);
	const isLikeKey = (d: Distractor) =>
		isHostile(index.fact(d.from ?? '')) === isHostile(side === 'before the cause' ? effect : cause);
	return chosen.some(isLikeKey) ? chosen : [];
}

/**
 * "Israel and Turkey end the quarrel over the Mavi Marmara": what the line above the item names as the beginning
 * of it all did not follow from anything in it.
 */
const isToldAbove = (index: ArticleIndex, other: Fact, joined: readonly Fact[]): boolean =>
	[...entitiesNamed(index, other.statement)].some(
		(e) => mentions(index.context, e) && !joined.some(({ statement }) => mentions(statement, e))
	);

/** Blows and breaks: beside talks and treaties alone, the one blow would be seen to be the reason of another. */
const hostile = new Set(
	'attack bomb break block capture charge die end expel fight hit impose refuse refuse-apology reject seize shoot suspend take-over veto withdraw'.split(
		' '
	)
);
const isHostile = (fact: Fact | undefined) => hostile.has(fact?.frame.type ?? '');

/** An act or a turn of events; who held which post, and what a treaty says, is none. */
const isHappening = (fact: Fact) =>
	isEvent(fact) &&
	fact.frame.modality === 'asserted' &&
	!fact.frame.roles.some((r) => r.quantity !== undefined);

/** By their dates, or by a chain of `before` links that no date gainsays. */
export function comesBefore(index: ArticleIndex, earlier: Fact, later: Fact): boolean {
	const [a, b] = [earlier, later].map((f) => role(f, 'time')?.date);
	const byDate = a && b ? compareEdtf(a, b) : null;
	if (byDate !== null) return byDate === -1;
	return laterThan(index)(earlier).has(later.id) && !laterThan(index)(later).has(earlier.id);
}

const laterThan = rememberedOf((index: ArticleIndex) =>
	rememberedOf((start: Fact): ReadonlySet<string> => {
		const seen = new Set([start.id]);
		for (const id of seen)
			for (const link of index.article.links)
				if (link.type === 'before' && link.from === id) seen.add(link.to);
		seen.delete(start.id);
		return seen;
	})
);
