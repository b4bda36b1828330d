import type { Actor, Mention } from './actors.ts';
import { adjectiveOf } from './state-words.ts';

/** A title before a name as a statement gives it: "foreign minister of Iran", "a Palestinian negotiator". */
export function postText(title: string, single: boolean, of: Actor, tail: string): string {
	const adjective = of.type === 'state' ? adjectiveOf(of.id) : undefined;
	if (tail !== '') return adjective ? `${adjective} ${title}${tail}` : `${title}${tail}`;
	if (of.type === 'group') return `a ${of.name} ${title}`;
	if (single || !adjective) return `${title} of ${of.name}`;
	return `${/^[AEIOU]/.test(adjective) ? 'an' : 'a'} ${adjective} ${title}`;
}

/** Nothing but the state’s name or adjective stands before the title, and nothing behind it. */
export function isPostOf(
	plain: string,
	title: string,
	of: Actor,
	text: string,
	near: readonly Mention[],
	start: number
): boolean {
	if (!plain.endsWith(` ${title}`)) return false;
	const before = plain.slice(0, -title.length - 1);
	if (before === adjectiveOf(of.id)) return true;
	const owner = before.replace(/['’]s?$/, '');
	return near.some(
		(m) => m.actor === of && m.start >= start && text.slice(m.start, m.end) === owner
	);
}

/** "German foreign minister" of one state is "foreign minister of Germany"; the rest stays as it stands. */
export function postName(
	plain: string,
	title: string,
	single: boolean,
	of: Actor | undefined
): string {
	const adjective = of?.type === 'state' ? adjectiveOf(of.id) : undefined;
	return single && of && adjective && plain === `${adjective} ${title}`
		? `${title} of ${of.name}`
		: plain;
}
