import { type Card, type Parameters, defaultParameters } from '#lib/scheduling/card.ts';
import { applyReview } from '#lib/scheduling/fsrs.ts';
import { type LogEntry, allCards } from '#lib/scheduling/review.ts';
import { parametersOf } from '#lib/scheduling/parameters.ts';
import { byCard, standing } from '#lib/scheduling/standing.ts';

/**
 * All cards, as the log makes them, by the parameters that the log says (`base` where it says
 * nothing). The order of the entries does not matter, nor do repeats.
 */
export function fold(
	entries: Iterable<LogEntry>,
	base: Parameters = defaultParameters
): Map<string, Card> {
	const cards = new Map<string, Card>();
	const groups = byCard(entries);
	const parameters = parametersOf(groups.get(allCards) ?? [], base);
	for (const [id, own] of groups) {
		const card = foldCard(own, parameters);
		if (card) cards.set(id, card);
	}
	return cards;
}

/** One card from its own entries; undefined if no review of it stands. */
export function foldCard(
	entries: Iterable<LogEntry>,
	parameters: Parameters = defaultParameters
): Card | undefined {
	let card: Card | undefined;
	for (const review of standing(entries)) card = applyReview(card, review, parameters);
	return card;
}
