/** The study day of a calendar day, "2026-12-03"; undefined if it is none. */
export function dayOf(date: string): number | undefined {
	const at = /^\d{4}-\d\d-\d\d$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : NaN;
	return Number.isNaN(at) ? undefined : at / 86_400_000;
}

export const dateOf = (day: number): string =>
	new Date(day * 86_400_000).toISOString().slice(0, 10);
