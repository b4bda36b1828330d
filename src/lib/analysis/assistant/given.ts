/** Values of an answer, of which nothing is known. */
export type Given = Readonly<Record<string, unknown>>;

/** One line of words without anything unseen; empty if it is no text. */
export const lineOf = (value: unknown, longest: number): string =>
	typeof value !== 'string'
		? ''
		: value
				.slice(0, longest * 2)
				.normalize('NFC')
				.replace(/[^\P{Cc}\n\t]|[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\p{Cs}]/gu, '')
				.replace(/\s+/g, ' ')
				.trim()
				.slice(0, longest)
				.trim();

export const linesOf = (value: unknown, longest: number): string[] =>
	Array.isArray(value)
		? (value as unknown[])
				.slice(0, 50)
				.map((one) => lineOf(one, longest))
				.filter((line) => line !== '')
		: [];

export const oneOf = <T extends string>(value: unknown, allowed: readonly T[]): T | undefined =>
	allowed.find((one) => one === value);
