/** Reads flags, edits, notes and answers of the reader's own from outside: a clean row, or undefined if it is damaged. */
import type { Edit } from '#lib/items/edit.ts';
import { type Flag, flagReasons, longestNote } from '#lib/items/flag.ts';
import { type Note, longestOwnWords, noteMarks } from '#lib/items/note.ts';
import {
	type OwnAnswers,
	joinOwnAnswers,
	longestOwnAnswer,
	mostOwnAnswers
} from '#lib/items/own-answers.ts';
import { placeForm } from '#lib/items/item-words.ts';
import {
	type Check,
	type Shape,
	is,
	isName,
	isTime,
	listOf,
	optional,
	readShape
} from '#lib/scheduling/shape.ts';

const text =
	(least: number, most: number): Check =>
	(value) =>
		typeof value === 'string' && value.length >= least && value.length <= most;

const mostPlaces = 60;
const longestText = 8000;

const isWords: Check = (value) => {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
	const entries = Object.entries(value);
	return (
		entries.length > 0 &&
		entries.length <= mostPlaces &&
		entries.every(([place, words]) => placeForm.test(place) && text(0, longestText)(words))
	);
};

const flagShape: Shape<Flag> = {
	itemId: isName,
	articleId: isName,
	reason: is(...flagReasons),
	note: optional(text(1, longestNote)),
	stem: text(1, 2000),
	flaggedAt: isTime,
	appVersion: isName
};

const noteShape: Shape<Note> = {
	itemId: isName,
	articleId: isName,
	question: text(1, 4000),
	text: text(1, longestOwnWords),
	mark: is(...noteMarks),
	notedAt: isTime
};

const ownAnswersShape: Shape<OwnAnswers> = {
	itemId: isName,
	articleId: isName,
	stem: text(1, 2000),
	answers: (value) =>
		listOf(text(1, longestOwnAnswer), mostOwnAnswers)(value) && (value as unknown[]).length > 0,
	keptAt: isTime
};

const editShape: Shape<Edit> = {
	itemId: isName,
	articleId: isName,
	editedAt: isTime,
	base: isWords,
	changes: isWords
};

export const readFlag = (value: unknown): Flag | undefined => readShape(flagShape, value);

export const readNote = (value: unknown): Note | undefined => readShape(noteShape, value);

export const readEdit = (value: unknown): Edit | undefined => {
	const edit = readShape(editShape, value);
	return edit && { ...edit, base: { ...edit.base }, changes: { ...edit.changes } };
};

export const readOwnAnswers = (value: unknown): OwnAnswers | undefined => {
	const row = readShape(ownAnswersShape, value);
	return row && { ...row, answers: [...row.answers] };
};

/** A stored list: its sound rows, one a question, the latest first. */
export const readOwnAnswersList = (value: unknown): OwnAnswers[] =>
	joinOwnAnswers(
		(Array.isArray(value) ? (value as unknown[]) : []).flatMap((row) => readOwnAnswers(row) ?? []),
		[]
	);
