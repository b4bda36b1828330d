import type { Frame, Role } from '#lib/article/schema.ts';
import { participle, pastTense, thirdPerson } from './verbs.ts';

/**
 * A finite verb taken apart, so that it can stand in a statement ("joined", "will open") or be
 * turned round for a question ("did" … "join", "will" … "open").
 */
type VerbGroup = {
	/** As in a statement: joined, did not join, was opened. */
	readonly finite: string;
	/** What moves before the subject in a question: did, will, was. */
	readonly auxiliary: string;
	/** What stays behind it: join, open, been opened; empty for a bare "be". */
	readonly remainder: string;
};

/** The verb of a frame, agreeing with a singular or plural subject. */
export function verbGroup(frame: Frame, plural: boolean): VerbGroup {
	const negative = frame.polarity === 'negative' ? 'not' : '';
	const lemma = frame.passive ? `be ${participle(frame.verb)}` : frame.verb;
	const [head = lemma, ...tail] = lemma.split(' ');
	const rest = tail.join(' ');
	// "is to lift": agreed or decided, and not foretold.
	if (frame.tense === 'present' && frame.modality === 'planned')
		return group(plural ? 'are' : 'is', negative, `to ${lemma}`);
	if (head === 'be' && (frame.tense === 'past' || frame.tense === 'present')) {
		const be = frame.tense === 'past' ? (plural ? 'were' : 'was') : plural ? 'are' : 'is';
		return group(be, negative, rest);
	}
	switch (frame.tense) {
		case 'future':
			return group('will', negative, lemma);
		case 'conditional':
			return group('would', negative, lemma);
		case 'perfect':
			return group(plural ? 'have' : 'has', negative, join(participle(head), rest));
		case 'past':
			return negative
				? group('did', negative, lemma)
				: { finite: pastTense(lemma), auxiliary: 'did', remainder: lemma };
		case 'present': {
			const auxiliary = plural ? 'do' : 'does';
			return negative
				? group(auxiliary, negative, lemma)
				: { finite: plural ? lemma : thirdPerson(lemma), auxiliary, remainder: lemma };
		}
		default:
			return frame.tense satisfies never;
	}
}

function group(auxiliary: string, negative: string, rest: string): VerbGroup {
	const remainder = join(negative, rest);
	return { finite: join(auxiliary, remainder), auxiliary, remainder };
}

/** Words with single spaces between those that are there. */
export const join = (...parts: readonly (string | undefined)[]) =>
	parts.filter((part) => part !== undefined && part !== '').join(' ');

/** A role as it stands in a clause, behind its marker: "in 1952". */
export const phrase = (role: Role) => join(role.marker, role.text);

/** "Turkey joined NATO in 1952": subject, verb, the other roles in their order; no full stop. */
export function clause(frame: Frame, without: readonly Role['role'][] = []): string {
	const [subject, ...others] = frame.roles;
	if (!subject) return '';
	const verb = verbGroup(frame, subject.plural ?? false);
	return join(
		subject.text,
		verb.finite,
		...others.filter((r) => !without.includes(r.role)).map(phrase)
	);
}

/** Upper case for the first letter, whatever stands before it (a quotation mark). */
export const capitalise = (text: string) =>
	text.replace(/^[^\p{L}\p{N}]*\p{L}/u, (start) => start.toUpperCase());
