/** M30: evidence is present and stands exactly where it says. Ours. */
import { hard, when, type ItemCheck } from '#lib/items/checks/finding.ts';

export const evidencePresent: ItemCheck = (item, article) => [
	...when(item.evidence.length === 0, hard('M30', 'No evidence.')),
	...[...item.evidence, ...(item.sentences ?? [])].flatMap((span) =>
		when(
			article.text.slice(span.start, span.end) !== span.exact,
			hard('M30', `“${span.exact}” is not at ${span.start}–${span.end}.`)
		)
	),
	...when(
		item.interaction === 'select-text' && (item.sentences ?? []).length < 2,
		hard('M30', 'Fewer than two sentences to choose from.')
	)
];
