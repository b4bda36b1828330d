import { SvelteMap } from 'svelte/reactivity';
import type { ClassroomStore } from '#lib/classroom-store/classroom-store.ts';
import {
	collectedId,
	isOmitted,
	type Answer,
	type Collected
} from '#lib/classroom/answer-sheet.ts';
import type { Quiz } from '#lib/classroom/quiz.ts';
import { asTyped, lettersOf, readTyped, type TypedTrouble } from '#lib/classroom/typed-sheet.ts';
import { versionOf, type Letter } from '#lib/classroom/version.ts';

/** What stands in the cells of one seat, in the order of its printed version. */
export type EntryRow = {
	readonly seat: number;
	readonly letter: Letter;
	readonly texts: readonly string[];
	/** The sheet that is stored for it. */
	readonly storedId?: string;
};

export type CellTrouble = { readonly place: number; readonly why: TypedTrouble };

type Outside = {
	readonly store: () => Pick<ClassroomStore, 'collect' | 'deleteCollected'>;
	readonly now: () => number;
	readonly nonce: () => number;
};

/**
 * Answers from paper on their way into the collected sheets. Every cell that is left is saved; a
 * sheet is replaced by adding the new one before the old one goes, so that none is ever missing.
 */
export class PaperEntry {
	readonly #quiz: Quiz;
	readonly #outside: Outside;
	readonly #rows = new SvelteMap<number, EntryRow>();
	#saving: Promise<void> = Promise.resolve();
	/** Seats whose last change is not on disk. */
	readonly unsaved = new SvelteMap<number, true>();

	constructor(quiz: Quiz, sheets: readonly Collected[], outside: Outside) {
		this.#quiz = quiz;
		this.#outside = outside;
		for (const { way, sheet, seat, id } of sheets) {
			if (way !== 'paper') continue;
			const version = versionOf(quiz, sheet.version);
			const texts = version.questions.map((number) => {
				const asked = quiz.questions[number]!.asked;
				return asTyped(asked, version, number, sheet.answers[number]);
			});
			this.#rows.set(seat, { seat, letter: sheet.version, texts, storedId: id });
		}
	}

	row(seat: number): EntryRow {
		return this.#rows.get(seat) ?? { seat, letter: 'A', texts: this.#quiz.questions.map(() => '') };
	}

	/** Letters that the cell at this place holds; 0 for words. */
	letters(seat: number, place: number): number {
		const number = versionOf(this.#quiz, this.row(seat).letter).questions[place];
		return number === undefined ? 0 : lettersOf(this.#quiz.questions[number]!.asked);
	}

	type(seat: number, place: number, text: string): void {
		const row = this.row(seat);
		this.#rows.set(seat, {
			...row,
			texts: row.texts.map((old, at) => (at === place ? text : old))
		});
	}

	/** The letters stay as they were written; what they mean follows the version. */
	async setLetter(seat: number, letter: Letter): Promise<void> {
		this.#rows.set(seat, { ...this.row(seat), letter });
		await this.save(seat);
	}

	troubles(seat: number): readonly CellTrouble[] {
		return this.#read(this.row(seat)).troubles;
	}

	/** One write after another; resolves when this one is on disk, rejects when it could not be. */
	save(seat: number): Promise<void> {
		this.unsaved.set(seat, true);
		const saved = this.#saving.catch(() => undefined).then(() => this.#write(seat));
		this.#saving = saved;
		return saved;
	}

	async #write(seat: number): Promise<void> {
		const row = this.row(seat);
		const { answers } = this.#read(row);
		const isEmpty = answers.every(isOmitted);
		if (isEmpty && row.storedId === undefined) return void this.unsaved.delete(seat);
		const added = isEmpty ? undefined : this.#sheetOf(row, answers);
		if (added) await this.#outside.store().collect([added]);
		if (row.storedId !== undefined) await this.#outside.store().deleteCollected(row.storedId);
		const { letter, texts } = this.row(seat); // more may have been typed meanwhile
		this.#rows.set(seat, { seat, letter, texts, ...(added && { storedId: added.id }) });
		this.unsaved.delete(seat);
	}

	#sheetOf({ seat, letter }: EntryRow, answers: readonly Answer[]): Collected {
		const sheet = {
			quizId: this.#quiz.id,
			seat,
			version: letter,
			attempt: 1,
			nonce: this.#outside.nonce(),
			startedAt: 0,
			hadFewerOptions: false,
			answers
		} as const;
		const receivedAt = this.#outside.now();
		return { id: collectedId(sheet), quizId: this.#quiz.id, seat, sheet, way: 'paper', receivedAt };
	}

	#read({ letter, texts }: EntryRow) {
		const version = versionOf(this.#quiz, letter);
		const answers: Answer[] = this.#quiz.questions.map(() => ({}));
		const troubles: CellTrouble[] = [];
		version.questions.forEach((number, place) => {
			const { asked, solution } = this.#quiz.questions[number]!;
			const read = readTyped(asked, solution.typed?.key.text, version, number, texts[place] ?? '');
			if ('answer' in read) answers[number] = read.answer;
			else troubles.push({ place, why: read.trouble });
		});
		return { answers, troubles };
	}
}
