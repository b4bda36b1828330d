/**
 * What no honest article holds, looked for before anything else touches foreign data: keys that
 * could change an object's prototype, characters that hide or reorder text, more than we can carry.
 */
import { issue, type Issue } from './issue.ts';

export const limits = {
	depth: 12,
	values: 400_000,
	entities: 2000,
	quantities: 2000,
	facts: 3000,
	links: 10_000,
	leftOut: 10_000
} as const;

const forbiddenKeys = new Set(['__proto__', 'prototype', 'constructor']);

/** Control characters, marks that turn the writing direction, and half a surrogate pair. */
const unseen = /[^\P{Cc}\n\t]|[\u202a-\u202e\u2066-\u2069\ufeff\p{Cs}]/u;

/** Issues that make it unsafe or pointless to look further; none for most values. */
export function limitIssues(value: unknown): Issue[] {
	const issues: Issue[] = [];
	const stack: [value: unknown, at: string, depth: number][] = [[value, '', 0]];
	let seen = 0;
	for (let next = stack.pop(); next; next = stack.pop()) {
		const [here, at, depth] = next;
		if (++seen > limits.values || depth > limits.depth)
			return [
				...issues,
				issue('too-large', '', 'the article is too large or nested too deeply; split it')
			];
		if (typeof here === 'string') issues.push(...characterIssues(here, at));
		if (typeof here !== 'object' || here === null) continue;
		for (const [key, inner] of Object.entries(here)) {
			const place = pathTo(at, Array.isArray(here) ? Number(key) : key);
			if (forbiddenKeys.has(key))
				issues.push(issue('forbidden-key', at, `the key "${key}" is not allowed; remove it`));
			else stack.push([inner, place, depth + 1]);
		}
	}
	return [...issues, ...countIssues(value)];
}

export function pathTo(at: string, key: string | number): string {
	if (typeof key === 'number') return `${at}[${key}]`;
	return at === '' ? key : `${at}.${key}`;
}

function characterIssues(text: string, at: string): Issue[] {
	const found = unseen.exec(text) ?? (at === 'text' ? null : /[\n\t]/.exec(text));
	if (!found) return [];
	const code = (text.codePointAt(found.index) ?? 0).toString(16).toUpperCase().padStart(4, '0');
	const where = `an invisible character (U+${code}) at ${found.index}`;
	return [issue('character', at, `${where}; remove it`)];
}

function countIssues(value: unknown): Issue[] {
	if (typeof value !== 'object' || value === null) return [];
	return (['entities', 'quantities', 'facts', 'links', 'leftOut'] as const).flatMap((part) => {
		const list = (value as Record<string, unknown>)[part];
		if (!Array.isArray(list) || list.length <= limits[part]) return [];
		return [issue('too-large', part, `${list.length} are too many; at most ${limits[part]} fit`)];
	});
}
