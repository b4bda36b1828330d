import type { Article } from '#lib/article/schema.ts';
import { isRead } from './article-index.ts';
import type { Finding, Item } from './schema.ts';

/** From so many statements on, and from this share of true ones on, "true" is the better guess. */
const fewest = 4;
const most = 0.7;

/**
 * Of the statements to be judged in a text that the program read hardly one in eight is false, for want of wrong words that
 * are certainly wrong: true ones go whose fact has a question of another kind, the least important first, until no
 * more than this share is true.
 */
export function withoutSpareTruths(
	article: Article,
	items: readonly Item[]
): {
	readonly kept: readonly Item[];
	readonly spared: readonly { readonly item: Item; readonly findings: readonly Finding[] }[];
} {
	const read = new Set(article.facts.filter(isRead).map((f) => f.id));
	const judged = items.filter(
		(i) => i.kind === 'true-false' && i.factIds.every((f) => read.has(f))
	);
	const truths = judged.filter((i) => i.key.text === 'True');
	const lies = judged.length - truths.length;
	const spare = truths
		.filter((i) =>
			items.some((o) => o.kind !== 'true-false' && o.factIds.includes(i.factIds[0] ?? ''))
		)
		.sort((a, b) => a.importance - b.importance);
	const allowed = Math.max(Math.floor((lies * most) / (1 - most)), Math.ceil(fewest * most));
	const gone = new Set(spare.slice(0, Math.max(0, truths.length - allowed)));
	return {
		kept: items.filter((i) => !gone.has(i)),
		spared: [...gone].map((item) => ({ item, findings: [finding(item)] }))
	};
}

const finding = (item: Item): Finding => ({
	check: 'S4',
	severity: 'hard',
	message: 'Too many statements of this text are true, and its fact is asked otherwise.',
	itemId: item.id
});
