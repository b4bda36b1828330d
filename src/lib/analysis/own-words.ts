import type { Attribution } from './attribution.ts';
import type { Ground } from './ground.ts';
import type { Rendered } from './render.ts';

/** Words that point out of a quotation: kept as they are, nobody would know whom they mean. */
const pointing =
	/^(?:it|they|he|she|this|that|these|those|them|and|but|so|then|or|yes|no|well|let|please|ask|look|\p{Ll}+ing)\b|\b(?:he|she|they|him|her|his|them|their|this|these|those|such|there)\b|\b(?:than|of|to|with|for|in|on|by|from) that\b/iu;

/**
 * A sentence of somebody’s own "we" or "I" as it was said, in its marks: “we have recovered part of our territory”.
 * Undefined where another word in it points elsewhere, or where it is no sentence of one piece.
 */
export function inOwnWords(ground: Ground, a: Attribution): Rendered | undefined {
	if (a.manner !== 'quoted' || a.hole) return undefined;
	const own = ground.text.slice(a.start, a.end).replace(/[\s,.]+$/, '');
	if (!/\b(?:we|our|us|i|my|me|you|your)\b/i.test(own) || pointing.test(own)) return undefined;
	if (/[?!;:“”"—–…\n]|\b(?:yesterday|today|tonight|tomorrow|ago)\b/.test(own)) return undefined;
	const first = /^\p{L}+/u.exec(own)?.[0] ?? '';
	const isName = first === 'I' || ground.capitals.has(first);
	const text = isName ? own : own.charAt(0).toLowerCase() + own.slice(1);
	return { text: `“${text}”`, actors: [], dates: [], support: [], clarity: 0.8 };
}
