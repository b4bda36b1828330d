import type { LogEntry, Review } from '#lib/scheduling/review.ts';

/** A card's reviews that were not taken back, in order, each once. */
export function standing(entriesOfOneCard: Iterable<LogEntry>): Review[] {
	const reviews = new Map<string, Review>();
	const undone = new Set<string>();
	for (const entry of entriesOfOneCard) {
		if (entry.type === 'undo') undone.add(entry.target);
		else reviews.set(entry.id, entry);
	}
	return [...reviews.values()]
		.filter((review) => !undone.has(review.id))
		.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Entries by card. An undo counts for its own card only, whatever it names as its target. */
export function byCard(entries: Iterable<LogEntry>): Map<string, LogEntry[]> {
	const groups = new Map<string, LogEntry[]>();
	for (const entry of entries) {
		const group = groups.get(entry.cardId);
		if (group) group.push(entry);
		else groups.set(entry.cardId, [entry]);
	}
	return groups;
}
