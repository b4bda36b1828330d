import { formatEdtf } from '#lib/article/edtf.ts';
import type { Frame, Role } from '#lib/article/schema.ts';
import type { DateMention } from './dates.ts';
import { roleOf } from './draft.ts';
import { timeOf } from './functional.ts';
import type { Subject } from './subject.ts';
import type { Tail } from './tail.ts';
import type { VerbGroup } from './verb-group.ts';

/** A clause as a frame: its subject, what follows, and its date; undefined where two roles say the same. */
export function frameOf(group: VerbGroup, subject: Subject, tail: Tail): Frame | undefined {
	const date = timeOf(subject, tail);
	const agentless = group.passive ? 'patient' : 'agent';
	const [only] = subject.actors;
	const first: Role = roleOf(agentless, subject.text, {
		...(subject.isNames && subject.actors.length === 1 && only && { entity: only.id }),
		...(subject.isNames &&
			subject.actors.length > 1 && { entities: subject.actors.map((a) => a.id) }),
		...(subject.plural && { plural: true })
	});
	const rest = tail.roles.map((r) =>
		r.role === 'agent' && !group.passive ? { ...r, role: 'manner' as const } : r
	);
	const texts = [first, ...rest].map((r) => r.text);
	if (new Set(texts).size !== texts.length) return undefined;
	const when = date && toldDate(date);
	const time: Role[] = when
		? [roleOf('time', formatEdtf(when.edtf), { marker: when.marker, date: when.edtf })]
		: [];
	return {
		type: group.entry.type,
		verb: group.lemma,
		tense: group.tense,
		...(group.passive && { passive: true }),
		polarity: group.negative ? 'negative' : 'positive',
		modality: group.isDue ? 'planned' : modalityOf[group.tense],
		roles: [first, ...withTime(rest, time)]
	};
}

/**
 * "suspended Paraguay in June 2012 over the impeachment of its president": behind a long phrase a date would seem to
 * belong to the noun beside it.
 */
function withTime(rest: readonly Role[], time: readonly Role[]): readonly Role[] {
	const last = rest.findLastIndex((r) => !isTrailing(r));
	return [...rest.slice(0, last + 1), ...time, ...rest.slice(last + 1)];
}

/** A phrase that may follow the date of its clause: reasons, aims, what it was about, clauses. */
const isTrailing = ({ role, text, entity, entities, marker = '' }: Role): boolean =>
	entity === undefined &&
	entities === undefined &&
	((/^(?:purpose|manner|cause|topic|partner|agent)$/.test(role) &&
		text.split(' ').length > (clausal.test(marker) ? 0 : 3)) ||
		(role === 'manner' && marker === '' && / (?:after|before) /.test(text)));

const clausal = /^(?:after|before|when|because|because of|since|once|until|to)$/;

/**
 * "on Monday" is told to the month, which stands above every question: that Monday was the 27th no sentence of
 * the text shows.
 */
const toldDate = (date: DateMention): Pick<DateMention, 'edtf' | 'marker'> =>
	date.isCounted
		? { edtf: date.edtf.slice(0, 7), marker: date.marker === 'on' ? 'in' : date.marker }
		: date;

const modalityOf = {
	past: 'asserted',
	present: 'asserted',
	perfect: 'asserted',
	future: 'planned',
	conditional: 'conditional'
} as const;
