/** What a command leaves behind: lines for stdout and stderr, and how it ended. */
export type Outcome = {
	/** 0: done; 1: a hard finding; 2: the input cannot be used. */
	readonly exit: 0 | 1 | 2;
	readonly out: readonly string[];
	readonly err: readonly string[];
};

export const done = (out: readonly string[], err: readonly string[] = []): Outcome => ({
	exit: 0,
	out,
	err
});

/** One clear line about input that cannot be used. */
export const refuse = (message: string, out: readonly string[] = []): Outcome => ({
	exit: 2,
	out,
	err: [`attache: ${oneLine(message)}`]
});

/** A value, or what keeps it from being read. */
export type Read<T> = { readonly value: T } | { readonly error: string };

export const oneLine = (text: string) => text.replace(/\s*[\r\n]+\s*/g, ' ').trim();
