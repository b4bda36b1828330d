import type { Frame } from '#lib/article/schema.ts';
import { participleOf, pastOf, thirdOf } from './verbs.ts';

/** A frame as a plain clause, subject first, in the order of its roles: what questions are built from, too. */
export function clauseOf(frame: Frame): string {
	const [subject, ...rest] = frame.roles;
	const phrases = rest.map((r) => (r.marker === undefined ? r.text : `${r.marker} ${r.text}`));
	return [subject?.text, verbOf(frame, subject?.plural ?? false), ...phrases].join(' ');
}

function verbOf({ verb, tense, passive, polarity, modality }: Frame, plural: boolean): string {
	if (
		verb === 'be' &&
		polarity === 'positive' &&
		modality !== 'planned' &&
		(tense === 'past' || tense === 'present')
	)
		return tense === 'past' ? (plural ? 'were' : 'was') : plural ? 'are' : 'is';
	const not = polarity === 'negative' ? ' not' : '';
	const core = passive ? `be ${participleOf(verb)}` : verb;
	const [, ...particles] = verb.split(' ');
	if (tense === 'present' && modality === 'planned')
		return `${plural ? 'are' : 'is'}${not} to ${core}`;
	if (tense === 'future') return `will${not} ${core}`;
	if (tense === 'conditional') return `would${not} ${core}`;
	if (tense === 'perfect') {
		const done = passive ? `been ${participleOf(verb)}` : participleOf(verb);
		return `${plural ? 'have' : 'has'}${not} ${done}`;
	}
	if (passive)
		return `${tense === 'past' ? (plural ? 'were' : 'was') : plural ? 'are' : 'is'}${not} ${participleOf(verb)}`;
	if (not) return `${tense === 'past' ? 'did' : plural ? 'do' : 'does'} not ${verb}`;
	if (tense === 'past') return pastOf(verb);
	return plural ? [verb.split(' ')[0], ...particles].join(' ') : thirdOf(verb);
}

/** One blank between words, none before a mark, no marks at either end. */
export const tidied = (text: string): string =>
	text
		.replace(/\s+/g, ' ')
		.replace(/ ([,.;:!?])/g, '$1')
		.replace(/^[\s,;:.–—-]+|[\s,;:.–—-]+$/g, '')
		.replace(/,\s*,/g, ',')
		// "… a “welcome first step.”": the sentence that ended there goes on here, or ends behind the mark.
		.replace(/[.,](?=[”’]$)/u, '')
		.trim();

/** "the Republic of Macedonia" is no "Republic of North Macedonia": what follows these words is a part of a name. */
export const isInName = (before: string): boolean =>
	/\b(?:Republic|Kingdom|Union|Federation|State) of(?: the)?$/.test(before);
