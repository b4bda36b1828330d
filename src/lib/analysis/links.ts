import type { Article, Fact, Link } from '#lib/article/schema.ts';
import { compareEdtf } from '#lib/article/edtf.ts';
import { statedLinks } from './causes.ts';
import type { Ground } from './ground.ts';

/** What led to what, and what came before what, as far as the text says so; `before` is the article as it was. */
export const linksBetween = (ground: Ground, facts: readonly Fact[], before?: Article): Link[] => [
	...byDates(facts),
	...statedLinks(ground, facts, before)
];

/** Which happenings came before which, by dates that the text gives; a chain, not all pairs. */
function byDates(facts: readonly Fact[]): Link[] {
	const dated = facts.flatMap((fact) => {
		const time = fact.frame.roles.find(
			(r) => r.role === 'time' && /^(?:in|on)$/.test(r.marker ?? '')
		);
		return time?.date && fact.voice.kind === 'fact' && fact.frame.verb !== 'be'
			? [{ fact, date: time.date }]
			: [];
	});
	const sorted = dated.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
	return sorted.slice(1).flatMap((later, i): Link[] => {
		const earlier = sorted[i];
		if (!earlier || compareEdtf(earlier.date, later.date) !== -1) return [];
		return [{ type: 'before', from: earlier.fact.id, to: later.fact.id }];
	});
}
