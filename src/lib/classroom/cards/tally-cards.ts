import type { Sighting } from './sightings.ts';

/** What the pictures so far say of one seat. */
export type SeenCard = {
	/** Counted once two pictures agree; stays when the card is lowered. */
	readonly option?: number;
	/** The last sightings, the latest last. */
	readonly recent: readonly (number | 'askew')[];
};
export type SeenCards = ReadonlyMap<number, SeenCard>;

export const noneSeen: SeenCards = new Map();

/** A vote that is opened again, or goes on after a reload, keeps the cards that it had. */
export const seenIn = (
	votes: readonly { readonly seat: number; readonly option: number }[]
): SeenCards => new Map(votes.map(({ seat, option }) => [seat, { option, recent: [option] }]));

const remembered = 5;
/** Sightings among the remembered, and more than half of them, that count a card for the first time. */
const toCount = 2;
/** One that changes its answer needs more, the last two among them: one misread picture is no change of mind. */
const toChange = 3;

/** The cards after one more picture. Pure: the same pictures in the same order give the same cards. */
export function withPicture(seen: SeenCards, picture: readonly Sighting[]): SeenCards {
	const next = new Map(seen);
	for (const { seat, option } of picture) {
		const before = next.get(seat);
		const recent = [...(before?.recent ?? []), option].slice(-remembered);
		const counted = decide(before?.option, recent);
		next.set(seat, { recent, ...(counted !== undefined && { option: counted }) });
	}
	return next;
}

function decide(
	counted: number | undefined,
	recent: readonly (number | 'askew')[]
): number | undefined {
	const latest = recent.at(-1);
	if (latest === undefined || latest === 'askew' || latest === counted) return counted;
	const agreeing = recent.filter((one) => one === latest).length;
	if (counted === undefined)
		return agreeing >= toCount && agreeing * 2 > recent.length ? latest : undefined;
	return agreeing >= toChange && recent.at(-2) === latest ? latest : counted;
}

/** Counted seats with their options, by seat. */
export const votesOf = (seen: SeenCards): { seat: number; option: number }[] =>
	[...seen]
		.flatMap(([seat, { option }]) => (option === undefined ? [] : { seat, option }))
		.sort((a, b) => a.seat - b.seat);

/** Seats whose card was seen and is not counted: held askew, or seen once. */
export const uncertain = (seen: SeenCards): number[] =>
	[...seen]
		.flatMap(([seat, { option }]) => (option === undefined ? seat : []))
		.sort((a, b) => a - b);
