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

/** Any exception of IndexedDB as one of ours. */
export function storeErrorOf(error: unknown, during: 'open' | 'use'): unknown {
	if (error instanceof StoreError || !(error instanceof Error)) return error;
	switch (error.name) {
		case 'QuotaExceededError':
			return new StoreError('full', error);
		case 'VersionError':
			return new StoreError('newer', error);
		case 'SecurityError':
			return new StoreError('denied', error);
		// Firefox in private mode and WebKit with storage off answer opening with InvalidStateError.
		case 'InvalidStateError':
			return new StoreError(during === 'open' ? 'denied' : 'lost', error);
		case 'AbortError':
		case 'TransactionInactiveError':
			return new StoreError('lost', error);
		case 'UnknownError':
		case 'NotFoundError':
		case 'NotReadableError':
		case 'DataError':
		case 'DataCloneError':
			return new StoreError('damaged', error);
		default:
			return error;
	}
}

/**
 * The connection is gone, and a new one may work: the browser closed it, or (WebKit) lost its
 * database process, which it reports as UnknownError or an abort without a reason.
 */
export function isDeadConnection(error: unknown): boolean {
	return (
		error instanceof Error &&
		['InvalidStateError', 'UnknownError', 'AbortError'].includes(error.name)
	);
}
