import type { Quantity, Role } from '#lib/article/schema.ts';
import type { Draft } from './draft.ts';
import type { Word } from './parse.ts';
import { slugOf } from './slug.ts';

/**
 * Roles that count something ("12,600 objections to the project") with their number, unit and what is
 * counted, so that "how many" can be asked of them. A number that only points back ("the two sides")
 * counts nothing.
 */
export function withQuantities(
	drafts: readonly Draft[],
	asOf: string
): { drafts: Draft[]; quantities: Quantity[] } {
	const quantities: Quantity[] = [];
	const taken = new Set<string>();
	const done = drafts.map((d): Draft => {
		if (d.voice.kind !== 'fact' || d.frame.verb === 'be' || d.frame.polarity === 'negative')
			return d;
		const [only, ...others] = d.frame.roles.flatMap((role, at) => {
			const found = countIn(role);
			return found ? [{ role, at, found }] : [];
		});
		// Of two numbers in one clause each would tell the other.
		if (!only || others.length > 0) return d;
		const { found, role, at } = only;
		const id = unusedId(`q-${slugOf(found.counted).slice(0, 24)}`, taken);
		quantities.push({ id, ...found, scope: d.statement, asOf });
		const asked: Role = { role: 'quantity', text: role.text, quantity: id, plural: true };
		const roles = d.frame.roles.map((r, i) =>
			i === at ? { ...asked, ...(r.marker !== undefined && { marker: r.marker }) } : lesser(d, r)
		);
		const isAsked = isOnce(d) && isTelling(found) && (at === 0 || role.role === 'patient');
		return {
			...d,
			frame: { ...d.frame, roles },
			importance: isAsked ? 3 : d.importance,
			functional: isAsked
				? [...d.functional.filter((name) => name !== role.role), 'quantity' as const]
				: d.functional.filter((name) => name !== role.role)
		};
	});
	return { drafts: done, quantities };
}

/** A fact that is asked for its number alone is not asked for its day or town. */
const lesser = (d: Draft, role: Role): Role =>
	d.importance < 3 && /^(?:time|place)$/.test(role.role) ? { ...role, incidental: true } : role;

/** It happened or is planned, at a time or to something named: not "ships carried 20 people". */
const isOnce = ({ frame, actors, functional }: Draft) =>
	frame.modality !== 'possible' &&
	frame.tense !== 'present' &&
	(functional.length > 0 || actors.length > 0);

/** "one" and "two" are seldom figures to remember. */
const isTelling = ({ value }: Found) => value > 2;

/** "about 40", "at least ten", "up to 300": the preposition belongs to the number. */
export function isApproximate(words: readonly Word[], at: number): boolean {
	const phrase = [0, 1, 2].map((i) => words[at + i]?.text ?? '').join(' ');
	const number = approximations.reduce((text, [mark]) => text.replace(mark, ''), phrase);
	return number !== phrase && valueOf(number.split(' ')[0] ?? '') !== undefined;
}

type Found = Pick<Quantity, 'value' | 'unit' | 'counted' | 'precision'>;

const words =
	'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
		' '
	);
const tens = 'thirty forty fifty sixty seventy eighty ninety'.split(' ');

const approximations: readonly (readonly [RegExp, Quantity['precision']])[] = [
	[/^(?:at least|more than|over|no fewer than) /i, 'at-least'],
	[/^(?:at most|up to|fewer than|less than|under|no more than) /i, 'at-most'],
	[/^(?:about|around|some|nearly|almost|roughly|approximately) /i, 'about']
];

const form =
	/^(?:\$|€|£)?(\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?|\p{L}+)( million| billion)? (\p{Ll}[\p{L}\p{N} ,'’-]*|\p{Lu}\p{Ll}+ \p{Ll}[\p{L}\p{N} '’-]*)$/u;

/** "at least 1,200 soldiers": the number, its unit, and what is counted. */
function countIn(role: Role): Found | undefined {
	if (role.entity !== undefined || role.entities || role.date !== undefined) return undefined;
	const [, precision = 'exact'] = approximations.find(([mark]) => mark.test(role.text)) ?? [];
	const plain = approximations.reduce((text, [mark]) => text.replace(mark, ''), role.text);
	const [, number = '', scale = '', counted = ''] = form.exec(plain) ?? [];
	const value = valueOf(number);
	if (value === undefined || value < 2 || !isCounted(counted)) return undefined;
	// Figures of four digits are years as often as counts.
	if (/^(?:1[5-9]|20)\d\d$/.test(number)) return undefined;
	return {
		value,
		...(scale !== '' && { unit: `${scale.trim()} ${counted}` }),
		counted,
		precision
	};
}

/** A plural noun phrase that tells by itself what it counts. */
function isCounted(counted: string): boolean {
	const head = counted.split(/ (?:of|on|to|for|from|in|at|with|against|between|by|who|that) /)[0];
	const last = head?.split(' ').at(-1) ?? '';
	if (!/s$|^(?:people|men|women|children|aircraft|troops|police|personnel)$/.test(last))
		return false;
	if (/\b(?:years?|months?|weeks?|hours?|minutes?|times)\b/.test(head ?? '')) return false;
	return !/^(?:sides|countries|states|nations|leaders|men|women|parties|governments|ministers|presidents|others)$/.test(
		counted
	);
}

function valueOf(text: string): number | undefined {
	const low = text.toLowerCase();
	if (/^\d/.test(text)) return Number(text.replaceAll(',', ''));
	const [small, ten] = [words.indexOf(low), tens.indexOf(low)];
	return small >= 0 ? small : ten >= 0 ? 30 + 10 * ten : undefined;
}

function unusedId(base: string, taken: Set<string>): string {
	let id = base;
	for (let n = 2; taken.has(id); n++) id = `${base}-${n}`;
	taken.add(id);
	return id;
}
