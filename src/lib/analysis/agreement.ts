import type { PlacedSentence } from './cut.ts';
import type { Ground } from './ground.ts';

/** How far another reading of the same words moves a confidence; 1 where there is none, or it is unsure. */
const agrees = 1.03;
const differs = 0.8;
const sure = 0.6;

/**
 * What the language model says of a subject and its verb that the surface gave: two independent readings
 * that agree are seldom wrong, and one that disagrees keeps the fact for the reader.
 */
export function agreement(
	{ parsed }: Pick<Ground, 'parsed'>,
	s: Pick<PlacedSentence, 'index' | 'words'>,
	verb: number,
	subjectStart: number
): number {
	const tokens = parsed?.[s.index]?.tokens;
	const own = tokens?.[verb];
	const start = s.words[verb]?.start;
	if (!tokens || !own || own.start !== start || own.sureness < sure) return 1;
	const subjects = tokens.filter((t) => t.head === verb && /^nsubj/.test(t.relation));
	if (!/^(?:VERB|AUX)$/.test(own.upos)) return differs;
	if (subjects.length === 0) return 1;
	const isThere = subjects.some((t) => t.start >= subjectStart && t.start < start);
	return isThere ? agrees : differs;
}
