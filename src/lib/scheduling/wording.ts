/** The wording to show next: in turn, never the same twice running where there are two. */
export function nextWording(last: number | undefined, count: number): number {
	return last === undefined || count < 2 ? 0 : (last + 1) % count;
}
