/** S7: a quiz of eight or more mixes at least three kinds, none over 70 %. Ours. */
import { hard, when } from '#lib/items/checks/finding.ts';
import type { Finding, Item } from '#lib/items/schema.ts';

export function kindsMixed(items: readonly Item[]): Finding[] {
	const counts = new Map<string, number>();
	for (const { kind } of items) counts.set(kind, (counts.get(kind) ?? 0) + 1);
	const most = Math.max(0, ...counts.values()) / Math.max(1, items.length);
	return when(
		items.length >= 8 && (counts.size < 3 || most > 0.7),
		hard('S7', `${counts.size} kinds, the commonest ${Math.round(most * 100)} %.`)
	);
}
