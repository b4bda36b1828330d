import { notStated } from '#lib/items/options.ts';
import type { Distractor, Item } from '#lib/items/schema.ts';

/** Kinds that are answered by picking one of several options made for the item. */
export const isMultipleChoice = (item: Item) =>
	item.interaction === 'choice' && !hasFixedOptions(item);

/** True / False and Fact / Claim / Opinion / Forecast: the same words under every item. */
export const hasFixedOptions = (item: Item) => item.kind === 'true-false' || item.kind === 'voice';

/**
 * The text that carries the question: the statement where something is judged, completed or
 * proved; else each wording.
 */
export const stems = (item: Item): readonly string[] =>
	item.statement === undefined ? item.wordings : [item.statement];

/** The key, unless it is "The article does not say", which no rule of form can compare. */
export const comparableKey = (item: Item) => (item.key.text === notStated ? undefined : item.key);

export const comparableDistractors = (item: Item): readonly Distractor[] =>
	item.distractors.filter((d) => d.text !== notStated);

/** Key and distractors of a multiple-choice item, key first; empty where form cannot tell anything. */
export function comparableOptions(item: Item): readonly string[] {
	const key = comparableKey(item);
	if (!key || !isMultipleChoice(item)) return [];
	return [key.text, ...comparableDistractors(item).map((d) => d.text)];
}

/** Whole sentences that the item shows. */
export const shownSentences = (item: Item): readonly string[] => [
	...item.wordings,
	...(item.statement === undefined ? [] : [item.statement]),
	...(item.correction === undefined ? [] : [item.correction]),
	item.rationale,
	...item.distractors.map((d) => d.why),
	...(item.spare ?? []).map((d) => d.why)
];

/** Words and phrases that the item offers as answers, events or rows. */
export const shownAnswers = (item: Item): readonly string[] => [
	item.key.text,
	...item.distractors.map((d) => d.text),
	...(item.steps ?? []).map((s) => s.text),
	...(item.pairs ?? []).flatMap((p) => [p.left, p.right]),
	...(item.spare ?? []).map((s) => s.text)
];
