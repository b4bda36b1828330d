/** Typed answers that the reader said are right ("I was right"), beside the item's own, for good. */
export type OwnAnswers = {
	readonly itemId: string;
	readonly articleId: string;
	/** The question as it was read. */
	readonly stem: string;
	/** As typed; each once, in the order of their letters. */
	readonly answers: readonly string[];
	/** When the last of them was kept. */
	readonly keptAt: number;
};

export const longestOwnAnswer = 200;
export const mostOwnAnswers = 20;
/** Questions that can have some. */
const mostRows = 10_000;

/** Two lists as one: the union, whichever comes first. The question that was kept last comes first. */
export function joinOwnAnswers(
	here: readonly OwnAnswers[],
	theirs: readonly OwnAnswers[]
): OwnAnswers[] {
	const joined = new Map<string, OwnAnswers>();
	for (const row of [...here, ...theirs]) joined.set(row.itemId, both(row, joined.get(row.itemId)));
	return [...joined.values()]
		.sort((a, b) => b.keptAt - a.keptAt || (a.itemId < b.itemId ? -1 : 1))
		.slice(0, mostRows);
}

function both(a: OwnAnswers, b: OwnAnswers = a): OwnAnswers {
	const later = b.keptAt > a.keptAt || (b.keptAt === a.keptAt && b.stem > a.stem) ? b : a;
	const answers = [...new Set([...a.answers, ...b.answers])].sort().slice(0, mostOwnAnswers);
	return { ...later, answers };
}

/** The list without one answer, and without the question when it was its only one. */
export const withoutOwnAnswer = (
	rows: readonly OwnAnswers[],
	itemId: string,
	answer: string
): OwnAnswers[] =>
	rows.flatMap((row) => {
		if (row.itemId !== itemId) return row;
		const answers = row.answers.filter((own) => own !== answer);
		return answers.length > 0 ? { ...row, answers } : [];
	});
