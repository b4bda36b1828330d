import { nextWording } from '#lib/scheduling/wording.ts';

/** One question of a session, in the order in which it is asked. */
export type SessionEntry = {
	readonly itemId: string;
	readonly articleId: string;
	readonly wording: number;
	/** It was missed earlier in this session. */
	readonly isRetry: boolean;
};

/** A quiz or a daily review under way; plain data, so that a reload continues at the same question. */
export type Session = {
	readonly id: string;
	readonly mode: 'quiz' | 'review';
	/** The article of a quiz. */
	readonly articleId?: string;
	/** Every question as a flashcard. */
	readonly asCards?: boolean;
	readonly entries: readonly SessionEntry[];
	/** Index of the question asked now; at `entries.length` the session is over. */
	readonly position: number;
	readonly startedAt: number;
	/** First answers, in the order given: what the summary at the end is made of. */
	readonly results: readonly { readonly itemId: string; readonly passed: boolean }[];
};

/** How many other questions come before a missed one returns: fewer where the reader was sure. */
const retryAfter = 4;
const retryAfterSure = 2;

export function startSession(
	start: Pick<Session, 'id' | 'mode' | 'articleId' | 'asCards' | 'entries' | 'startedAt'>
): Session {
	return { ...start, position: 0, results: [] };
}

export function currentEntry(session: Session): SessionEntry | undefined {
	return session.entries[session.position];
}

/** The session after the current question was answered. A missed one returns some questions later. */
export function advance(
	session: Session,
	passed: boolean,
	wordingCount: number,
	wasSure = false
): Session {
	const entry = currentEntry(session);
	if (!entry) return session;
	const position = session.position + 1;
	const results = entry.isRetry
		? session.results
		: [...session.results, { itemId: entry.itemId, passed }];
	if (passed) return { ...session, position, results };
	const retry = { ...entry, isRetry: true, wording: nextWording(entry.wording, wordingCount) };
	const after = wasSure ? retryAfterSure : retryAfter;
	const at = Math.min(position + after, session.entries.length);
	return { ...session, position, results, entries: session.entries.toSpliced(at, 0, retry) };
}

/** The session before its last answer, which was of `itemId`; the same session if it was not. */
export function stepBack(session: Session, itemId: string): Session {
	const position = session.position - 1;
	const entry = session.entries[position];
	if (entry?.itemId !== itemId) return session;
	const retry = session.entries.findIndex(
		(other, at) => at > position && other.isRetry && other.itemId === itemId
	);
	const entries = retry < 0 ? session.entries : session.entries.toSpliced(retry, 1);
	const results = entry.isRetry ? session.results : session.results.slice(0, -1);
	return { ...session, position, entries, results };
}

/** The session before its last answer, without the question where it is not to be asked any more. */
export function takenBack(
	session: Session,
	out: { has(itemId: string): boolean }
): Session | undefined {
	const last = session.entries[session.position - 1];
	if (!last) return undefined;
	const stepped = stepBack(session, last.itemId);
	return out.has(last.itemId) ? withoutItem(stepped, last.itemId) : stepped;
}

/** The session without a question that is not to be asked any more; what was answered stays. */
export function withoutItem(session: Session, itemId: string): Session {
	const entries = session.entries.filter(
		(entry, at) => at < session.position || entry.itemId !== itemId
	);
	return { ...session, entries };
}

/** Questions left and, from the reader's own usual time, about how many minutes. */
export function remaining(session: Session, usualMs: number): { count: number; minutes: number } {
	const count = Math.max(0, session.entries.length - session.position);
	return { count, minutes: count === 0 ? 0 : Math.max(1, Math.round((count * usualMs) / 60_000)) };
}
