import { type Shape, integer, is, isBoolean, isTime, optional } from '#lib/scheduling/shape.ts';

/** What the reader has chosen. Not part of the review log; the backup holds it. */
export type Preferences = {
	readonly theme: 'system' | 'light' | 'dark';
	readonly textSize: 'small' | 'medium' | 'large' | 'largest';
	/** What articles and questions are set in; wide has more room between letters and words. */
	readonly readingFont: 'serif' | 'sans' | 'wide';
	/** Room between the lines of what is read and asked (WCAG 1.4.12 asks for 1.5 times the type). */
	readonly lineSpacing: 'usual' | 'wide' | 'widest';
	/** Single-key shortcuts (WCAG 2.1.4 wants them to be off on request). */
	readonly shortcuts: boolean;
	/** Other keys than the default ones: action → KeyboardEvent.key. */
	readonly keys: Readonly<Record<string, string>>;
	/** Hour at which a study day begins. */
	readonly rolloverHour: number;
	/** What a day asks at most; with the first choice, also how long a sitting is. */
	readonly minutesPerDay: number;
	/** How many of these may go to questions that were never asked. */
	readonly newMinutesPerDay: number;
	/** Days to be ready for, "2026-12-03", by article; under `all` for everything begun. */
	readonly exams: Readonly<Record<string, string>>;
	/** Days of study a week that the reader means to have, 0 for no aim; a wish, never a streak. */
	readonly daysPerWeek: number;
	/** Buttons where the reader rates: Again and Good, or all four. */
	readonly ratingButtons: 2 | 4;
	readonly asksConfidence: boolean;
	/** Once a sitting, after a miss: why? In one's own words. */
	readonly asksWhy: boolean;
	/** Every item as a flashcard that the reader rates alone. */
	readonly flashcardsOnly: boolean;
	readonly hapticsOn: boolean;
	/** Speed of the voice, 1 its own: 0.8–1.2. */
	readonly speechRate: number;
	/** `voiceURI` of the voice that reads aloud; empty: as the system has it. Other devices have other voices. */
	readonly voice: string;
	/** Epoch ms of the reader's "not now" to installing. */
	readonly installDeclinedAt?: number;
};

export const defaultPreferences: Preferences = {
	theme: 'system',
	textSize: 'medium',
	readingFont: 'serif',
	lineSpacing: 'usual',
	shortcuts: true,
	keys: {},
	rolloverHour: 4,
	minutesPerDay: 5,
	newMinutesPerDay: 5,
	exams: {},
	daysPerWeek: 4,
	ratingButtons: 2,
	asksConfidence: false,
	asksWhy: true,
	flashcardsOnly: false,
	hapticsOn: false,
	speechRate: 1,
	voice: ''
};

const shape: Shape<Preferences> = {
	theme: is('system', 'light', 'dark'),
	textSize: is('small', 'medium', 'large', 'largest'),
	readingFont: is('serif', 'sans', 'wide'),
	lineSpacing: is('usual', 'wide', 'widest'),
	shortcuts: isBoolean,
	keys: isTextMap(50, /^[^]{0,20}$/),
	rolloverHour: integer(0, 23),
	minutesPerDay: integer(1, 600),
	newMinutesPerDay: integer(0, 600),
	exams: isTextMap(200, /^\d{4}-\d\d-\d\d$/),
	daysPerWeek: integer(0, 7),
	ratingButtons: is(2, 4),
	asksConfidence: isBoolean,
	asksWhy: isBoolean,
	flashcardsOnly: isBoolean,
	hapticsOn: isBoolean,
	speechRate: is(0.8, 0.9, 1, 1.1, 1.2),
	voice: (id) => typeof id === 'string' && id.length <= 300,
	installDeclinedAt: optional(isTime)
};

/** What was stored, as far as it holds; the default wherever it does not. */
export function readPreferences(stored: unknown): Preferences {
	const given = typeof stored === 'object' && stored !== null ? stored : {};
	const sound = Object.entries(given).filter(([name, value]) =>
		Object.hasOwn(shape, name) ? shape[name as keyof Preferences](value) : false
	);
	return { ...defaultPreferences, ...Object.fromEntries(sound) };
}

function isTextMap(most: number, form: RegExp) {
	return (value: unknown): boolean => {
		if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
		const texts = Object.values(value);
		return (
			texts.length <= most && texts.every((text) => typeof text === 'string' && form.test(text))
		);
	};
}
