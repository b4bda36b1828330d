/** A class. It never leaves the teacher's device: codes carry seats, not names. */
export type Roster = {
	readonly schema: 'attache/roster/1';
	readonly id: string;
	readonly name: string;
	readonly students: readonly Student[];
	readonly changedAt: number;
	/** Put away: no longer offered, its results still have their names. */
	readonly archivedAt?: number;
};

export type Student = {
	/** 1 to 999, once in a class; also the number of the answer card. */
	readonly seat: number;
	readonly name: string;
	readonly accommodations?: Accommodations;
};

/** What a student is given so that the quiz asks for knowledge and nothing else. */
export type Accommodations = {
	/** Times the time limit; `none` lifts it. */
	readonly time?: 1.25 | 1.5 | 2 | 3 | 'none';
	readonly largePrint?: boolean;
	readonly readAloud?: boolean;
	/** The same wrong option is left out of each choice for every student who has this. */
	readonly fewerOptions?: boolean;
	/** The clock may be stopped for a rest. */
	readonly rest?: boolean;
};

export const highestSeat = 999;

export const hasAccommodations = ({ accommodations }: Student): boolean =>
	accommodations !== undefined && Object.values(accommodations).some(Boolean);
