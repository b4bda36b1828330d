import type { FetchTrouble } from '#lib/language-model/keep.ts';

const words: Record<FetchTrouble, string> = {
	offline:
		'The network or the server did not answer. What has come so far is kept; try again when you are online.',
	refused: 'The server did not give the file. Try again later; everything else works as before.',
	full: 'There is too little room on this device. Free some space, then try again.',
	damaged: 'What came was not what was published, so it was thrown away. Try again.',
	unsupported:
		'This browser window cannot keep files for use without the network. A private window never can.',
	cancelled: 'Stopped. What has come so far is kept.'
};

/** What to tell the reader, and what to do next. */
export const troubleOf = (why: FetchTrouble): string => words[why];

/** "20 MB", of a million bytes each. */
export const megabytes = (bytes: number): string => `${Math.ceil(bytes / 1e6)}\u00a0MB`;
