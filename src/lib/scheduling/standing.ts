import type { LogEntry, ParameterChange, Review } from '#lib/scheduling/review.ts';

/** A card's reviews that were not taken back, in order, each once. */
export function standing(entriesOfOneCard: Iterable<LogEntry>): Review[] {
	return notUndone(entriesOfOneCard, (entry): entry is Review => entry.type === 'review');
}

/** The changes of parameters that were not taken back, in order, each once. */
export function standingChanges(entriesOfAllCards: Iterable<LogEntry>): ParameterChange[] {
	return notUndone(
		entriesOfAllCards,
		(entry): entry is ParameterChange => entry.type === 'parameters'
	);
}

function notUndone<T extends LogEntry>(
	entries: Iterable<LogEntry>,
	isWanted: (entry: LogEntry) => entry is T
): T[] {
	const wanted = new Map<string, T>();
	const undone = new Set<string>();
	for (const entry of entries) {
		if (entry.type === 'undo') undone.add(entry.target);
		else if (isWanted(entry)) wanted.set(entry.id, entry);
	}
	return [...wanted.values()]
		.filter((entry) => !undone.has(entry.id))
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
