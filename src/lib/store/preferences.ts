/** What the reader has chosen. Not part of the review log; the backup holds it. */
export type Preferences = {
	readonly theme: 'system' | 'light' | 'dark';
	readonly textSize: 'small' | 'medium' | 'large' | 'largest';
	/** What articles and questions are set in; wide has more room between letters and words. */
	readonly readingFont: 'serif' | 'sans' | 'wide';
	/** Single-key shortcuts (WCAG 2.1.4 wants them to be off on request). */
	readonly shortcuts: boolean;
	/** Other keys than the default ones: action → KeyboardEvent.key. */
	readonly keys: Readonly<Record<string, string>>;
	/** Hour at which a study day begins. */
	readonly rolloverHour: number;
	readonly minutesPerDay: number;
	/** Days of study a week that the reader means to have; a wish, never a streak. */
	readonly daysPerWeek: number;
	/** Buttons where the reader rates: Again and Good, or all four. */
	readonly ratingButtons: 2 | 4;
	readonly asksConfidence: boolean;
	/** Every item as a flashcard that the reader rates alone. */
	readonly flashcardsOnly: boolean;
	readonly hapticsOn: boolean;
	/** Epoch ms of the reader's "not now" to installing. */
	readonly installDeclinedAt?: number;
};

export const defaultPreferences: Preferences = {
	theme: 'system',
	textSize: 'medium',
	readingFont: 'serif',
	shortcuts: true,
	keys: {},
	rolloverHour: 4,
	minutesPerDay: 10,
	daysPerWeek: 4,
	ratingButtons: 2,
	asksConfidence: false,
	flashcardsOnly: false,
	hapticsOn: false
};
