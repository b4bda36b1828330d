import type { LogEntry } from '#lib/scheduling/review.ts';
import type { Session } from '#lib/scheduling/session.ts';

/** Everything that a reader has here, apart from the built-in articles. */
export type LearningRecord = {
	readonly createdAt: number;
	/** Where the record was taken. */
	readonly device: string;
	readonly entries: readonly LogEntry[];
	readonly begun: readonly BegunArticle[];
	/** As stored; whoever takes them over checks them. */
	readonly preferences: Readonly<Record<string, unknown>>;
	readonly session?: Session;
};

export type BegunArticle = { readonly articleId: string; readonly begunAt: number };
