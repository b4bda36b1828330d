/**
 * The sums of the sealed part of the log, kept so that no visit of the statistics reads a segment.
 * They hold as long as all segments do that they were made of: by the same rule (segments.ts), and
 * as long as no other run of sealing has begun, which may have dropped some and made them again.
 */
import { type Digest, type Sums, digestAfter, noDigest } from '#lib/scheduling/digest.ts';
import { sumOfArrays } from '#lib/scheduling/segment.ts';
import { isEntryId } from '#lib/scheduling/shape.ts';
import type { DigestRow, Journal } from '#lib/store/database.ts';
import { type Sealed, isColumn, isList } from '#lib/store/segments.ts';

export const sealedDigest = ({ parts }: Sealed): Digest => parts.reduce(digestAfter, noDigest);

export function digestRowOf(
	of: Pick<DigestRow, 'number' | 'lastId' | 'basis' | 'sealer' | 'openUndos'>,
	digest: Digest
): DigestRow {
	return { form: 1, ...of, digest, sum: sumOf(digest) };
}

/** The row, if it is whole and still true. */
export function readDigestRow(
	value: unknown,
	{ changedFrom, sealer }: Journal,
	basis: string
): DigestRow | undefined {
	const row = value as Partial<DigestRow> | null | undefined;
	const isTrue =
		row?.form === 1 &&
		Number.isSafeInteger(row.number) &&
		sealer !== undefined &&
		row.sealer === sealer &&
		row.basis === basis &&
		isEntryId(row.lastId) &&
		(changedFrom === undefined || (row.lastId as string) < changedFrom);
	return isTrue && isList(row.openUndos) && isSound(row.digest) && sumOf(row.digest) === row.sum
		? (row as DigestRow)
		: undefined;
}

const types = {
	cardAnswers: Uint32Array,
	cardMisses: Uint32Array,
	cardLapses: Uint32Array,
	cardWasRight: Uint8Array,
	cardArticle: Uint32Array,
	cardLastDay: Int32Array,
	cardStability: Float32Array,
	day: Int32Array,
	dayReviews: Uint32Array,
	dayTookMs: Float64Array,
	dayReturned: Uint32Array,
	dayRemembered: Uint32Array,
	dayPredicted: Float64Array,
	binReturned: Uint32Array,
	binRemembered: Uint32Array,
	binPredicted: Float64Array,
	confidenceCount: Uint32Array,
	confidenceRight: Uint32Array
} as const satisfies Record<keyof Sums, { readonly name: string }>;
const names = Object.keys(types) as (keyof Sums)[];

const sumOf = (digest: Digest): number => sumOfArrays(names.map((name) => digest[name]));

function isSound(digest: Digest | undefined): digest is Digest {
	if (!digest || !Number.isSafeInteger(digest.count)) return false;
	const { cardIds, articleIds, day } = digest;
	if (!isList(cardIds) || !isList(articleIds) || !isColumn(day, Int32Array, day?.length))
		return false;
	const lengthOf = (name: keyof Sums): number => {
		if (name.startsWith('card')) return cardIds.length;
		return name.startsWith('day') ? day.length : noDigest[name].length;
	};
	return names.every((name) => isColumn(digest[name], types[name], lengthOf(name)));
}
