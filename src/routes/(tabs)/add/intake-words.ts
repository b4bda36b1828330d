/** Why something could not be taken in, what is safe, and what to do: a sentence or two each. */
import type { IntakeTrouble } from '#lib/exchange/articles/intake-trouble.ts';

const words: Readonly<Record<IntakeTrouble | 'no-worker' | 'not-here', string>> = {
	empty: 'There is nothing in it. Paste the words of the article, or open another file.',
	'no-text': 'There are no sentences in it. Paste the words of the article, or open another file.',
	scanned:
		'This PDF holds pictures of pages, not their words. Let your scanner or phone recognise the text first, or paste the words.',
	locked:
		'This PDF is locked with a password. Open it with its own program, copy the words and paste them here.',
	binary:
		'This file is not a text: a picture, a program or something damaged. Open it with its own program, copy the words and paste them here.',
	office:
		'Files of a word processor cannot be read here. In that program choose “Save as” text or PDF, or copy the words and paste them here.',
	'too-large': 'This file is too large to hold an article. Paste the words of the article instead.',
	'too-long':
		'The text is longer than half a million characters, which is a book. Bring it a chapter or an article at a time.',
	'too-slow':
		'Reading this file took too long and was given up. Copy the words of the article and paste them here.',
	damaged:
		'The file could not be read; it may be damaged. Open it with its own program, copy the words and paste them here.',
	'no-worker':
		'This window cannot read web pages and PDFs safely (a private window, or the first moments of the first visit). Reload and try again, or paste the words of the article.',
	'not-here':
		'What reads such files is not on this device yet, and the network is off. Paste the words, or try again online.'
};

export const intakeWords = (code: keyof typeof words): string =>
	`${words[code]} Nothing that you entered before is lost.`;
