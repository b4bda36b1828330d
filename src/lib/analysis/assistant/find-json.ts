/** The JSON object in an assistant's answer, whatever prose, fences or cut-off end stand around it. */

/** More than any answer on an article. */
export const longestAnswer = 2_000_000;

export type FoundJson =
	| { readonly is: 'found'; readonly value: Readonly<Record<string, unknown>> }
	| { readonly is: 'none' | 'cut-short' | 'too-long' };

/** Of several objects the one with facts, or else the longest. */
export function findJson(answer: string): FoundJson {
	if (answer.length > longestAnswer) return { is: 'too-long' };
	const { objects, isOpen } = outerObjects(answer);
	const values = objects
		.sort((a, b) => b.length - a.length)
		.slice(0, 20)
		.map((text) => parsed(text) ?? parsed(repaired(text)))
		.filter((one) => one !== undefined);
	const value = values.find((one) => Array.isArray(one['facts'])) ?? values[0];
	if (value) return { is: 'found', value };
	return { is: isOpen ? 'cut-short' : 'none' };
}

/** Stretches from an opening brace to its closing one, by counting outside of strings; one pass. */
function outerObjects(text: string): { objects: string[]; isOpen: boolean } {
	const objects: string[] = [];
	let depth = 0;
	let start = 0;
	let isString = false;
	for (let at = 0; at < text.length; at++) {
		const sign = text[at];
		if (isString) {
			if (sign === '\\') at++;
			else if (sign === '"') isString = false;
		} else if (sign === '"' && depth > 0) isString = true;
		else if (sign === '{' && depth++ === 0) start = at;
		else if (sign === '}' && depth > 0 && --depth === 0) objects.push(text.slice(start, at + 1));
	}
	return { objects, isOpen: depth > 0 };
}

/** What assistants write in JSON that JSON does not have: commas before a closing bracket, comments on lines of their own, line ends in strings. */
function repaired(text: string): string {
	return text
		.replace(/^\s*\/\/.*$/gm, '')
		.replace(/,(\s*[}\]])/g, '$1')
		.replace(/"(?:[^"\\]|\\.)*"/gs, (string) => string.replace(/\r?\n/g, ' ').replace(/\t/g, ' '));
}

function parsed(text: string): Readonly<Record<string, unknown>> | undefined {
	try {
		const value: unknown = JSON.parse(text, (key, inner: unknown) => {
			if (key === '__proto__' || key === 'constructor' || key === 'prototype')
				throw new SyntaxError(key);
			return inner;
		});
		return typeof value === 'object' && value !== null && !Array.isArray(value)
			? (value as Readonly<Record<string, unknown>>)
			: undefined;
	} catch {
		return undefined;
	}
}
