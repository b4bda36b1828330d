import type { Draft } from './draft.ts';
import { shown } from './judge.ts';

/** What the surface does not give: long subjects, verbs strung together, relative clauses. */
export type Deep = {
	readonly draft: Draft;
	readonly isWhole: boolean;
	/** Words behind the verb are missing. */
	readonly isShort: boolean;
};

/** The surface’s reading, unless the tree says the same of the same with its roles told apart: "from Omsk", "to Berlin". */
export function better(surface: Draft | undefined, deep: Deep | undefined): Draft | undefined {
	if (!surface || !deep) return surface ?? deep?.draft;
	const { draft: other, isWhole, isShort } = deep;
	// "… was approved by the council": turned round, so that who did it can be asked for.
	if (
		isWhole &&
		surface.frame.passive &&
		!other.frame.passive &&
		other.frame.verb === surface.frame.verb
	)
		return asSure(deep, surface);
	const isFiner =
		isWhole &&
		other.frame.verb === surface.frame.verb &&
		other.frame.roles[0]?.text === surface.frame.roles[0]?.text &&
		told(other) > told(surface);
	// "lent them money in 2021 on condition that …": the surface took the year for a place.
	const isDated =
		other.frame.roles.some((r) => r.role === 'time') &&
		!surface.frame.roles.some((r) => r.role === 'time') &&
		surface.frame.roles.some((r) => /\b(?:1[5-9]|20)\d\d\b/.test(r.text));
	// What was left out on the surface is told here.
	const isFuller =
		!isShort &&
		surface.confidence < shown &&
		other.confidence >= shown &&
		other.frame.verb === surface.frame.verb;
	return isFiner || isDated || isFuller ? asSure(deep, surface) : surface;
}

/** Two readings of one clause: as sure as the surer, unless words are missing. */
const asSure = ({ draft, isShort }: Deep, { confidence }: Draft): Draft => ({
	...draft,
	confidence: isShort ? draft.confidence : Math.max(draft.confidence, confidence)
});

const told = ({ frame }: Draft) =>
	2 * frame.roles.length + frame.roles.filter((r) => r.entity).length;

/** "signed two treaties that …" beside "signed two treaties", which waits for the reader, too. */
export const saysMore = (likely: Draft, sure: Draft): boolean =>
	likely.statement.startsWith(sure.statement.slice(0, -1)) &&
	likely.statement.length > sure.statement.length;
