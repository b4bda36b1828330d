/**
 * Why the store could not do it. The words for the reader are the interface's.
 *
 * denied: storage is switched off for this site (private mode, policy) · full: no room left ·
 * blocked: another tab holds an older version open · newer: the data are from a newer version of
 * the program · lost: the connection broke and could not be opened again · damaged: the database
 * cannot be read.
 */
export type StoreErrorCode = 'denied' | 'full' | 'blocked' | 'newer' | 'lost' | 'damaged';

export class StoreError extends Error {
	override readonly name = 'StoreError';
	readonly code: StoreErrorCode;

	constructor(code: StoreErrorCode, cause?: unknown) {
		super(`store: ${code}`, { cause });
		this.code = code;
	}
}
