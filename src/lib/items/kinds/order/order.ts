import type { Fact } from '#lib/article/schema.ts';
import { compareEdtf, formatEdtf } from '#lib/article/edtf.ts';
import { isEvent, isRead, role, type ArticleIndex } from '../../article-index.ts';
import type { Step } from '../../schema.ts';
import { capitalise, clause } from '../../wording/clause.ts';
import type { Draft, Kind } from '../kind.ts';
import { isBeginning } from '../worth.ts';
import { isToldAbove } from '../../told-above.ts';
import { spansOf } from '../spans.ts';
import { isToldByStages } from './stages.ts';

const most = 4;

/**
 * Three or four dated events to be put in order: of those that are strictly one before the other,
 * the most important, and a second set of what is left.
 */
export const order: Kind = {
	id: 'order',
	make: (index) => {
		const events = datedEvents(index);
		const first = chain(events, most);
		const left = events.filter((e) => !first.includes(e));
		const second =
			left.length < 2 ? [] : chain([...left, ...first], Math.min(most, left.length + 1));
		return [first, second].filter((set) => set.length >= 3).map((set) => draft(index, set));
	}
};

/** One event as a step: its clause without the date, in which no other date may stand. */
type Event = { readonly fact: Fact; readonly date: string; readonly text: string };

/** Words that date a step or place it after another. */
const tellsOrder =
	/\b(\d{4}|further|again|another|next|later|second|third|since|still)\b|\b(?:continu|resum|restor|renew|repeat)/i;

function datedEvents(index: ArticleIndex): Event[] {
	return index.facts
		.flatMap((fact): Event[] => {
			const time = role(fact, 'time');
			if (!time?.date || !isEvent(fact) || isGivenAway(index, fact)) return [];
			// "broke with Moscow only in August": the adverb was the date’s.
			const text = capitalise(clause(fact.frame, ['time'])).replace(/ (?:only|just|already)$/, '');
			return tellsOrder.test(text) ? [] : [{ fact, date: time.date, text }];
		})
		.sort((a, b) => b.fact.importance - a.fact.importance);
}

/** A founding comes first and what the headline tells last, read or unread: of texts that the program read. */
const isGivenAway = (index: ArticleIndex, fact: Fact) =>
	isRead(fact) && (isBeginning(fact) || isToldAbove(index, fact));

/** Taken in turn, kept only if strictly before or after all others, and not in order by logic alone; in the order of time. */
function chain(events: readonly Event[], most: number): Event[] {
	let chosen: Event[] = [];
	for (const event of events) {
		if (chosen.length === most) break;
		if (!chosen.every((other) => isApart(event, other))) continue;
		const all = [...chosen, event].sort((a, b) => compareEdtf(a.date, b.date) ?? 0);
		if (all.length < 3 || !isToldByStages(all.map(({ text }) => text))) chosen = all;
	}
	return chosen;
}

/** Strictly apart in time, and not two steps of one happening told twice. */
function isApart(a: Event, b: Event): boolean {
	const compared = compareEdtf(a.date, b.date);
	return (compared === -1 || compared === 1) && a.text !== b.text;
}

function draft(index: ArticleIndex, events: readonly Event[]): Draft {
	const steps: Step[] = events.map(({ fact, date, text }) => ({ text, fact: fact.id, date }));
	const dated = events.map(({ date, text }) => `${formatEdtf(date)}: ${text}`);
	return {
		interaction: 'order',
		factIds: events.map(({ fact }) => fact.id),
		asked: 'sequence',
		importance: Math.max(...events.map((e) => e.fact.importance)) as 1 | 2 | 3,
		wordings: [
			'Put these events in order, the earliest first.',
			'In what order did these events happen? Begin with the earliest.'
		],
		key: { text: steps.map((s) => s.text).join(' → ') },
		distractors: [],
		steps,
		rationale: `${dated.join('; ')}.`,
		evidence: spansOf(events.map(({ fact }) => fact))
	};
}
