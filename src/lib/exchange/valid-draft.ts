/** Reads what is being brought in and is no article yet: words by field. Undefined if it is none. */
export type Draft = Readonly<Record<string, string>>;

/** More than the longest article with its head. */
const longest = 2_000_000;
const mostFields = 40;

/** Fields that are no words are left out: a draft is the reader's typing, and what is left of it helps. */
export function readDraft(row: unknown): Draft | undefined {
	if (typeof row !== 'object' || row === null || Array.isArray(row)) return undefined;
	const words = Object.entries(row)
		.slice(0, mostFields)
		.filter(([, value]) => typeof value === 'string' && value.length <= longest);
	return words.length > 0 ? Object.fromEntries(words) : undefined;
}
