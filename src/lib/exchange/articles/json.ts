/** JSON from outside, without the keys by which it could reach into other objects; undefined if it is none. */
export function parseJson(text: string): { readonly value: unknown } | undefined {
	try {
		const value: unknown = JSON.parse(text, (key, inner: unknown) => {
			if (key === '__proto__' || key === 'constructor' || key === 'prototype')
				throw new SyntaxError(key);
			return inner;
		});
		return { value };
	} catch {
		// RangeError among them: nested deeper than the stack.
		return undefined;
	}
}
