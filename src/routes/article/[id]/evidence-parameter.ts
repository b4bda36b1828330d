import type { Span } from '#lib/article/schema.ts';

export type Range = Pick<Span, 'start' | 'end'>;

/**
 * The places to mark, from an address such as `?evidence=12-40,61-90`.
 * Undefined when the parameter does not name places of this text: the reader is told, and reads on.
 */
export function parseEvidence(
	value: string | null,
	textLength: number
): readonly Range[] | undefined {
	if (value === null || value === '') return [];
	const parts = value.split(',');
	if (parts.length > 50) return undefined;
	const ranges: Range[] = [];
	for (const part of parts) {
		const match = /^(\d{1,7})-(\d{1,7})$/.exec(part);
		if (!match) return undefined;
		const start = Number(match[1]);
		const end = Number(match[2]);
		if (start >= end || end > textLength) return undefined;
		ranges.push({ start, end });
	}
	return ranges.sort((a, b) => a.start - b.start);
}

export function formatEvidence(ranges: readonly Range[]): string {
	return ranges.map(({ start, end }) => `${start}-${end}`).join(',');
}
