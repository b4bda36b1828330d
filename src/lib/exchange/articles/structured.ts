/** A structured article as JSON: validated, and mended where nothing has to be decided. */
import { isOwnId } from '#lib/article/own-id.ts';
import type { Issue } from '#lib/article/issue.ts';
import { mendArticle } from '#lib/article/mend.ts';
import type { Article } from '#lib/article/schema.ts';
import { validateArticle } from '#lib/article/validate.ts';
import { parseJson } from './json.ts';

export type Structured = {
	readonly article?: Article;
	/** A line for each thing that was set right. */
	readonly mended: readonly string[];
	readonly issues: readonly Issue[];
};

/** JSON that says it is one of ours. */
export const looksStructured = (text: string): boolean =>
	/^\s*\{/.test(text) && /"schema"\s*:\s*"attache\/article\//.test(text);

/** `newId` replaces an id that is not an own one: a copy of a built-in article is the reader's. */
export function readStructured(text: string, newId: string): Structured {
	const parsed = parseJson(text);
	if (!parsed) {
		const message = 'This is not JSON that can be read; it may have been cut short.';
		return { mended: [], issues: [{ code: 'shape', at: '', message }] };
	}
	const { value, mended } = mendArticle(parsed.value);
	const own = typeof value === 'object' && value !== null ? withOwnId(value, newId) : value;
	return { ...validateArticle(own), mended };
}

function withOwnId(value: object, newId: string): unknown {
	const id = (value as { id?: unknown }).id;
	// An own id of another device stays: the same article shared twice is one.
	return typeof id === 'string' && isOwnId(id) ? value : { ...value, id: newId };
}
