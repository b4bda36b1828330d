import type { Collected } from '#lib/classroom/answer-sheet.ts';
import type { Classroom } from '#lib/classroom/file/classroom-file.ts';
import type { Joining } from '#lib/classroom/file/join-classrooms.ts';
import type { Quiz } from '#lib/classroom/quiz.ts';
import type { Sitting } from '#lib/classroom/room/sitting.ts';
import type { Roster } from '#lib/classroom/roster.ts';

/**
 * What a teacher keeps: quizzes, classes and collected sheets; on a student's device, the quizzes
 * taken. A database of its own: a reader who never teaches has none, and deleting the one leaves
 * the other. Every write resolves when it is on disk; failures are StoreErrors.
 */
export type ClassroomStore = {
	/** The latest changed first. */
	quizzes(): Promise<Quiz[]>;
	quiz(id: string): Promise<Quiz | undefined>;
	saveQuiz(quiz: Quiz): Promise<void>;
	/** With the sheets collected for it, and its sittings. */
	deleteQuiz(id: string): Promise<void>;
	/** By name. */
	rosters(): Promise<Roster[]>;
	roster(id: string): Promise<Roster | undefined>;
	saveRoster(roster: Roster): Promise<void>;
	deleteRoster(id: string): Promise<void>;
	/** Every sheet of a quiz, by id. */
	collected(quizId: string): Promise<Collected[]>;
	/** Adds what is new and leaves what is there; resolves to the ids that were new. */
	collect(rows: readonly Collected[]): Promise<readonly string[]>;
	/** Gives a sheet to another seat. */
	moveCollected(id: string, seat: number): Promise<void>;
	deleteCollected(id: string): Promise<void>;
	/** The quiz as it was shown in the room, the latest first. */
	sittings(quizId: string): Promise<Sitting[]>;
	/** Puts the sitting and the sheets that its cards make, in place of those that it made before. */
	saveSitting(sitting: Sitting, sheets: readonly Collected[]): Promise<void>;
	/** With the sheets that its cards made. */
	deleteSitting(sitting: Sitting, sheets: readonly Collected[]): Promise<void>;
	/** Quizzes that were taken on this device, the latest first. */
	takings(): Promise<Taking[]>;
	taking(id: string): Promise<Taking | undefined>;
	saveTaking(taking: Taking): Promise<void>;
	deleteTaking(id: string): Promise<void>;
	/** All that a teacher keeps, for a file. What a student did on this device is not in it. */
	everything(): Promise<Classroom>;
	/** Joins a file's content to what is here, all of it or none; resolves to what was written. */
	bringIn(content: Classroom): Promise<Joining>;
	/** All of it, as when a lesson's data are to end. */
	deleteEverything(): Promise<void>;
	/** Something was written, here or in another tab. */
	onChange(listener: (from: 'here' | 'another-tab') => void): () => void;
	close(): void;
};

/** A quiz on a student's device. What the student did is the state of `routes/take`, kept as it is. */
export type Taking = {
	readonly id: string;
	readonly changedAt: number;
	/** The assignment as it came, so that it can be opened again. */
	readonly code: Uint8Array;
	readonly state: unknown;
};
