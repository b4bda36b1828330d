/** Days beyond which nobody plans. */
export const longestDays = 60;

/**
 * Over how many days, today among them, what is due and what falls due meanwhile can be asked;
 * undefined if not within `longestDays`. `dueBy(n)` counts what is due by the end of the nth day from
 * today (0: today), so few counts are enough however much is due. What is asked may come back
 * meanwhile, so the answer is "about".
 */
export async function spreadDays(
	dueBy: (ahead: number) => Promise<number>,
	today: number,
	perDay: number
): Promise<number | undefined> {
	const fits = async (days: number) => (await dueBy(days - 1)) <= today + perDay * (days - 1);
	let high = 1;
	while (!(await fits(high))) {
		if (high >= longestDays) return undefined;
		high = Math.min(longestDays, high * 2);
	}
	let low = high === 1 ? 1 : Math.floor(high / 2);
	while (low < high) {
		const middle = Math.floor((low + high) / 2);
		if (await fits(middle)) high = middle;
		else low = middle + 1;
	}
	return high;
}
