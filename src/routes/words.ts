/** Numbers and days as a sentence says them. */

const small = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');

export function counted(count: number, one: string, many = `${one}s`): string {
	return `${count} ${count === 1 ? one : many}`;
}

/** "three articles": words up to twelve, figures beyond. */
export function spelled(count: number, one: string, many = `${one}s`): string {
	return `${small[count] ?? count} ${count === 1 ? one : many}`;
}

/** "today at 16:40", "tomorrow", "on Wednesday", "on 3 December", by whole study days from today. */
export function dayInWords(at: number, daysAhead: number): string {
	const date = new Date(at);
	if (daysAhead <= 0) return `today at ${date.toLocaleTimeString('en-GB', { timeStyle: 'short' })}`;
	if (daysAhead === 1) return 'tomorrow';
	if (daysAhead < 7) return `on ${date.toLocaleDateString('en-GB', { weekday: 'long' })}`;
	return `on ${date.toLocaleDateString('en-GB', { day: 'numeric', month: 'long' })}`;
}

export const longDay = (at: number): string =>
	new Date(at).toLocaleDateString('en-GB', { weekday: 'long', day: 'numeric', month: 'long' });
