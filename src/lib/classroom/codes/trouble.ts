/**
 * Why a code could not be read.
 *
 * not-ours: made by something else · newer: by a newer version of Attaché · damaged: a character is
 * missing or changed · too-big: it claims more than any quiz holds · other-kind: ours, but not what
 * was asked for (a result where a quiz was wanted).
 */
export type CodeTrouble = 'not-ours' | 'newer' | 'damaged' | 'too-big' | 'other-kind';

/** Thrown inside a decoder, turned into data at its edge. */
export class BadCode extends Error {
	readonly trouble: CodeTrouble;
	constructor(trouble: CodeTrouble) {
		super(trouble);
		this.trouble = trouble;
	}
}

export type Decoded<T> = { readonly value: T } | { readonly trouble: CodeTrouble };

/** Whatever comes, a decoder answers: with what the code holds, or with why it does not. */
export function decoding<T>(decode: () => T): Decoded<T> {
	try {
		return { value: decode() };
	} catch (error) {
		if (error instanceof BadCode) return { trouble: error.trouble };
		throw error;
	}
}
