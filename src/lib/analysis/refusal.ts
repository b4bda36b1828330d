/** Why a text cannot be analysed, in words for its reader. Nothing else is thrown but bugs and `AbortError`. */
export type RefusalCode = 'no-text' | 'too-long' | 'not-english' | 'no-date';

const messages: Record<RefusalCode, string> = {
	'no-text': 'There are no sentences to read. Paste the words of the article.',
	'too-long':
		'The text is longer than about 10,000 words. Split it, and bring its parts one at a time.',
	'not-english': 'The text does not seem to be English, the one language that is read so far.',
	'no-date':
		'The day on which the text appeared is missing. Give it as a date, since “on Monday” counts from it.'
};

export class Refusal extends Error {
	override readonly name = 'Refusal';
	readonly code: RefusalCode;

	constructor(code: RefusalCode) {
		super(messages[code]);
		this.code = code;
	}
}
