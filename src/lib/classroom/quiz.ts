import type { QuizQuestion } from '#lib/classroom/question.ts';

/**
 * A quiz as it lies on the teacher's device. Its questions are kept as they were asked, so that a
 * printed sheet and its results mean the same after the library has changed.
 */
export type Quiz = {
	readonly schema: 'attache/quiz/1';
	/** Eight characters of Crockford's base 32: forty random bits, short enough to travel in every result. */
	readonly id: string;
	readonly title: string;
	/** Decides the versions (sound-seed.ts chooses it); together with the questions it never changes once the quiz is handed out. */
	readonly seed: string;
	/** In master order: version A is this order. */
	readonly questions: readonly QuizQuestion[];
	readonly settings: QuizSettings;
	readonly articles: readonly QuizArticle[];
	readonly createdAt: number;
	readonly changedAt: number;
	/** When it was first printed, shown or assigned: since then its questions stand. */
	readonly handedOutAt?: number;
	/** Opens what was held back; made when the quiz is first assigned so. */
	readonly releaseCode?: string;
	/** The class it is for, by default. */
	readonly rosterId?: string;
};

export type QuizArticle = {
	readonly id: string;
	readonly headline: string;
	/** Part of the app: then ids travel instead of words. */
	readonly isBuiltIn: boolean;
};

export type QuizSettings = {
	/** When a student who answers alone sees key and reasons. */
	readonly feedback: Feedback;
	/** Ask how sure they are. */
	readonly asksConfidence: boolean;
	/** Versions B to D change the order of the questions, and of the options. */
	readonly mixesQuestions: boolean;
	readonly mixesOptions: boolean;
	/** For the whole quiz; 0 is no limit. */
	readonly minutes: number;
};

/** each: after each answer · end: after the last · released: with the teacher's release code. */
export type Feedback = 'each' | 'end' | 'released';

export const defaultSettings: QuizSettings = {
	feedback: 'end',
	asksConfidence: false,
	mixesQuestions: true,
	mixesOptions: true,
	minutes: 0
};

/** More would make no test that a class sits through, and bounds what a code may claim. */
export const mostQuestions = 60;
export const longestTitle = 120;

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';

/** Five random bytes as an id. */
export function quizIdOf(random: Uint8Array): string {
	const bits = [...random.slice(0, 5)].map((byte) => byte.toString(2).padStart(8, '0')).join('');
	return (bits.match(/.{5}/g) ?? []).map((five) => alphabet[Number.parseInt(five, 2)]).join('');
}

export const isQuizId = (text: string) => /^[0-9a-hjkmnp-tv-z]{8}$/.test(text);

/** The five bytes of an id. */
export function quizIdBytes(id: string): Uint8Array {
	const bits = [...id].map((c) => alphabet.indexOf(c).toString(2).padStart(5, '0')).join('');
	return Uint8Array.from(bits.match(/.{8}/g) ?? [], (eight) => Number.parseInt(eight, 2));
}
