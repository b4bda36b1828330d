/**
 * One stretch of a comparison between what was typed and what was asked for. `missing` stands in the
 * key alone (show it with `<ins>`), `extra` was typed too much (`<del>`): both are words to a screen
 * reader, never colour alone.
 */
export type DiffPart = { readonly kind: 'same' | 'missing' | 'extra'; readonly text: string };

/** What to add to and take from `typed` to reach `key`, letter by letter, case aside. */
export function diff(typed: string, key: string): DiffPart[] {
	const from = [...typed];
	const to = [...key];
	const common = commonLengths(from, to);
	const parts: { kind: DiffPart['kind']; text: string }[] = [];
	const add = (kind: DiffPart['kind'], text: string) => {
		const last = parts.at(-1);
		if (last?.kind === kind) last.text += text;
		else parts.push({ kind, text });
	};
	let [i, j] = [0, 0];
	while (i < from.length || j < to.length) {
		const [a, b] = [from[i], to[j]];
		if (a !== undefined && b !== undefined && isSame(a, b)) {
			add('same', b);
			i++;
			j++;
		} else if (
			b === undefined ||
			(a !== undefined && at(common, i + 1, j) > at(common, i, j + 1))
		) {
			add('extra', a ?? '');
			i++;
		} else {
			add('missing', b);
			j++;
		}
	}
	return parts;
}

/** Longest common subsequence of the rests from (i, j) on. */
function commonLengths(a: readonly string[], b: readonly string[]): number[][] {
	const table = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
	for (let i = a.length - 1; i >= 0; i--)
		for (let j = b.length - 1; j >= 0; j--)
			(table[i] as number[])[j] = isSame(a[i] as string, b[j] as string)
				? at(table, i + 1, j + 1) + 1
				: Math.max(at(table, i + 1, j), at(table, i, j + 1));
	return table;
}

const at = (table: readonly (readonly number[])[], i: number, j: number) => table[i]?.[j] ?? 0;
const isSame = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();
