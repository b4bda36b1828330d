import type { Frame, RoleName } from '#lib/article/schema.ts';
import { clauseOf } from './clause-text.ts';
import { hasLooseTime } from './doubts.ts';
import type { Subject } from './subject.ts';
import type { Tail } from './tail.ts';
import type { VerbGroup } from './verb-group.ts';

/** The date of a clause, behind its verb or before its subject. */
export const timeOf = (subject: Subject, tail: Tail) => tail.date ?? subject.date;

/**
 * "released three Cubans convicted of espionage in 2001": a year that may be the conviction’s stays with the
 * words before it and dates nothing; a day that the text does not give in full is left out.
 */
export function withFirmTime(frame: Frame, isExplicit: boolean): Frame {
	const at = frame.roles.findIndex((r) => r.role === 'time');
	const time = frame.roles[at];
	if (!time) return frame;
	const [before, behind] = [frame.roles.slice(0, at), frame.roles.slice(at + 1)];
	const rest = [...before, ...behind];
	const last = before.at(-1);
	// "voted to hand it over on 31 December 1999": of two days side by side nobody could tell which is which.
	if (/ (?:in|on|by) (?:\d+ )?(?:\p{Lu}\p{Ll}+ )?\d{4}$/u.test(last?.text ?? ''))
		return { ...frame, roles: rest };
	const statement = clauseOf(frame);
	if (!hasLooseTime({ frame, statement })) return frame;
	if (!isExplicit || !last || last.entity || before.length < 2) return { ...frame, roles: rest };
	const text = `${last.text} ${time.marker ?? 'in'} ${time.text}`;
	return { ...frame, roles: [...before.slice(0, -1), { ...last, text }, ...behind] };
}

/** By which prepositions a date is the one date of what is told. */
const timeMarks: Partial<Record<Frame['tense'], RegExp>> = {
	past: /^(?:in|on)$/,
	perfect: /^since$/,
	future: /^(?:in|on|by)$/
};

/** Roles with one true filler: only of something that happened once, and can be told from the like. */
export function functionalOf(
	frame: Frame,
	{ entry }: VerbGroup,
	subject: Subject,
	tail: Tail,
	isDated: boolean
): RoleName[] {
	const out: RoleName[] = [];
	const has = (name: RoleName) => frame.roles.filter((r) => r.role === name).length === 1;
	const isNameOf = (name: RoleName) => frame.roles.some((r) => r.role === name && r.entity);
	const happened =
		frame.polarity === 'positive' && (frame.tense === 'past' || frame.tense === 'perfect');
	// What is to be happens once, too, where it is to.
	const isPlanned = frame.polarity === 'positive' && frame.modality === 'planned';
	if (isPlanned && entry.functional.includes('place') && has('place') && isNameOf('place'))
		out.push('place');
	const isOnce = happened && (tail.isSpecific || timeOf(subject, tail) !== undefined);
	const dated = timeOf(subject, tail)?.marker ?? '';
	if (
		isDated &&
		has('time') &&
		frame.polarity === 'positive' &&
		(timeMarks[frame.modality === 'planned' ? 'future' : frame.tense] ?? /^$/).test(dated)
	)
		out.push('time');
	const isOne =
		subject.isNames && subject.actors.length === 1 && subject.actors[0]?.type !== 'group';
	// "Andriy Yermak heads the president’s office": one holds such a post.
	if (
		frame.tense === 'present' &&
		!isPlanned &&
		isOne &&
		tail.isSpecific &&
		/^(?:lead|head|command|chair)$/.test(frame.verb)
	)
		out.push('agent');
	if (
		isOnce &&
		tail.isSpecific &&
		isOne &&
		!frame.passive &&
		entry.functional.includes('agent') &&
		has('agent')
	)
		out.push('agent');
	for (const role of ['place', 'source', 'goal', 'patient'] as const)
		if (
			isOnce &&
			entry.functional.includes(role) &&
			has(role) &&
			(role === 'place' || isNameOf(role))
		)
			out.push(role);
	return out;
}
