import type { Attribution } from './attribution.ts';
import type { Ground } from './ground.ts';

/** An attribution as "speaker: words", the words of the speaker’s naming left out. */
export function asSaid({ text }: Pick<Ground, 'text'>, a: Attribution): string {
	const [from, to] = [a.hole?.start ?? a.end, a.hole?.end ?? a.end];
	const words = `${text.slice(a.start, from)} ${text.slice(to, a.end)}`;
	return `${a.speaker.name}: ${words.replace(/\s+/g, ' ').trim()}`;
}
