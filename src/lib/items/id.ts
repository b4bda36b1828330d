import { sha256 } from '#lib/article/hash.ts';
import type { Asked, KindId } from './schema.ts';

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';

/**
 * An item's identity: what is asked, never how it is worded (CONTRACT.md). Sixteen characters of
 * Crockford base 32 hold 80 bits of a SHA-256, so that two items of one reader never meet.
 */
export function itemId(
	articleId: string,
	kind: KindId,
	factIds: readonly string[],
	asked: Asked
): string {
	const hex = sha256([articleId, kind, [...factIds].sort().join(','), asked].join('\n'));
	const bits = [...hex.slice(0, 20)]
		.map((digit) => Number.parseInt(digit, 16).toString(2).padStart(4, '0'))
		.join('');
	return (bits.match(/.{5}/g) ?? [])
		.map((group) => alphabet[Number.parseInt(group, 2)] ?? '')
		.join('');
}
