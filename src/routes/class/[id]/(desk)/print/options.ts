/** What can be printed, and how. */
export const documents = [
	['quiz', 'Quiz'],
	['answers', 'Answer sheets'],
	['key', 'Key'],
	['cards', 'Flashcards'],
	['who', 'Who said it'],
	['timeline', 'Timeline']
] as const;
export type DocumentKind = (typeof documents)[number][0];

export const papers = [
	['a4', 'A4'],
	['letter', 'Letter']
] as const;
export type Paper = (typeof papers)[number][0];

export const sizes = [
	['normal', 'Normal'],
	['large', 'Large print']
] as const;
export type Size = (typeof sizes)[number][0];

export const cardWays = [
	['fold', 'One side, to fold'],
	['long', 'Both sides, long edge'],
	['short', 'Both sides, short edge']
] as const;
export type CardWay = (typeof cardWays)[number][0];

/** Those that students answer: a quiz that is printed so stands from then on. */
export const isHandedOut = (kind: DocumentKind): boolean =>
	kind === 'quiz' || kind === 'answers' || kind === 'key';
export const hasVersions = isHandedOut;

/** Paper of the country, as far as the language tells: Letter in North America. */
export const usualPaper = (language: string): Paper =>
	/-(US|CA|MX|PH)$/i.test(language) ? 'letter' : 'a4';
