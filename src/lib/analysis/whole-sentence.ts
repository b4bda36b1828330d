import type { PlacedSentence } from './cut.ts';
import type { Draft } from './draft.ts';
import type { Ground } from './ground.ts';

/**
 * The statement is its sentence, word for word, and names both who does it and somebody or something else: nothing
 * was resolved, dropped or turned, so that there is nothing in it that a reader would have to mend.
 */
export function isSentence(
	{ text }: Pick<Ground, 'text'>,
	{ start, end }: Pick<PlacedSentence, 'start' | 'end'>,
	{ statement, frame, actors }: Pick<Draft, 'statement' | 'frame' | 'actors'>
): boolean {
	const [subject] = frame.roles;
	if (!(subject?.entity ?? subject?.entities) || new Set(actors).size < 2) return false;
	if (statement.split(' ').length < fewest || relative.test(statement)) return false;
	return wordsOf(statement) === wordsOf(text.slice(start, end));
}

/** "Japan stood with Peru": so short a sentence leans on the one before. */
const fewest = 9;

/** What counts from the day of the text, or from another sentence: "now", "May 1", "the first". */
const relative =
	/\b(?:now|today|yesterday|tomorrow|ago|still|again|too|last|next|this|that|these|those|such|both|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:January|February|March|April|May|June|July|August|September|October|November|December)(?! \d{4}))\b/;

/** Without what only ties a sentence to the one before. */
const wordsOf = (text: string): string =>
	(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
		.filter((word) => !/^(?:already|also|the)$/.test(word))
		.join(' ');
