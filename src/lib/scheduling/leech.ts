/**
 * A question that does not stick: forgotten again and again, it costs far more time than others.
 * Anki warns at eight lapses and suspends (manual, "Leeches"); we only offer a way out and take
 * nothing away, so we speak at half of that, and again at every second lapse (Anki: every half of
 * its threshold).
 */
export const firstLapses = 4;
const again = 2;

/** Whether the lapse just made is one at which to offer a way out. */
export const isTroublesome = (lapses: number): boolean =>
	lapses >= firstLapses && (lapses - firstLapses) % again === 0;
