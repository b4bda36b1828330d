import type { Item } from '#lib/items/schema.ts';

/** The statement put right, where it is false and the rationale does not say so already. */
export function correctionOf({ correction, key, rationale }: Item): string | undefined {
	const isNeeded = correction !== undefined && key.text === 'False';
	return isNeeded && !rationale.includes(correction) ? correction : undefined;
}
