import type { ClassroomStore } from '#lib/classroom-store/classroom-store.ts';
import { isOmitted, type Answer } from '#lib/classroom/answer-sheet.ts';
import type { Assignment } from '#lib/classroom/codes/assignment.ts';
import { releasedSolutions } from '#lib/classroom/codes/read-assignment.ts';
import type { Question, Solution } from '#lib/classroom/question.ts';
import { type Version, versionOf } from '#lib/classroom/version.ts';
import type { Confidence } from '#lib/items/response.ts';
import type { Resolved } from './resolve-assignment.ts';
import { type Sitting, begun, minutesFor, readSitting, sheetOf, takingId } from './sitting.ts';

export type Phase = 'begin' | 'question' | 'feedback' | 'rest' | 'check' | 'done';
type Deps = {
	readonly store: ClassroomStore;
	readonly now: () => number;
	readonly nonce: () => number;
};

/** A second tap within this time was meant for the question before. */
const slipMs = 300;

/** One student, one quiz: asked, saved after each answer, handed in. */
export class TakeState {
	readonly assignment: Assignment;
	readonly questions: readonly Question[];
	readonly #code: Uint8Array;
	readonly #open: readonly Solution[] | undefined;
	readonly #deps: Deps;
	#sitting = $state.raw<Sitting>();
	#phase = $state<Phase>('begin');
	#isUnsaved = $state(false);
	/** Since when the question now asked is in view. */
	#since = 0;
	confidence = $state<Confidence>();

	constructor(
		assignment: Assignment,
		{ questions, solutions }: Resolved,
		saved: { readonly code: Uint8Array; readonly state: unknown },
		deps: Deps
	) {
		this.assignment = assignment;
		this.questions = questions;
		this.#open = solutions;
		this.#code = saved.code;
		this.#deps = deps;
		this.#sitting = readSitting(saved.state, questions.length);
		if (this.#sitting?.isHandedIn) this.#phase = 'done';
		else if (this.#sitting) this.#goTo(this.#sitting.position);
	}

	get phase(): Phase {
		return this.#phase;
	}
	get sitting(): Sitting | undefined {
		return this.#sitting;
	}
	/** The device refused to keep the last answer. */
	get isUnsaved(): boolean {
		return this.#isUnsaved;
	}
	get version(): Version {
		const { seed, settings } = this.assignment;
		const questions = this.questions.map((asked) => ({ asked }));
		return versionOf({ seed, questions, settings }, this.#sitting?.version ?? 'A');
	}
	/** Master number of the question now asked. */
	get number(): number {
		return this.version.questions[this.#sitting?.position ?? 0] ?? 0;
	}
	get question(): Question {
		return this.questions[this.number] as Question;
	}
	/** Key and reasons, where they may be seen now. */
	get solutions(): readonly Solution[] | undefined {
		const { feedback } = this.assignment.settings;
		if (feedback === 'released') return this.#sitting?.released;
		return feedback === 'each' || this.#sitting?.isHandedIn ? this.#open : undefined;
	}
	/** Master options as they are shown, without the one left out. */
	get shown(): readonly number[] {
		const leftOut = this.assignment.personal?.leftOut[this.number];
		return (this.version.options[this.number] ?? []).filter((option) => option !== leftOut);
	}
	get sheet() {
		return this.#sitting && sheetOf(this.assignment, this.#sitting);
	}
	get limitMs(): number | undefined {
		const minutes = minutesFor(this.assignment);
		return minutes === undefined ? undefined : minutes * 60_000;
	}

	begin(seat: number): void {
		const { now, nonce } = this.#deps;
		const start = { seat, nonce: nonce(), now: now() };
		this.#sitting = begun(this.questions.length, this.#sitting, start);
		this.#goTo(0);
		void this.#save();
	}

	/** Empty to leave it out. */
	answer(given: Answer): void {
		const sitting = this.#sitting;
		const now = this.#deps.now();
		if (!sitting || this.#phase !== 'question' || now - this.#since < slipMs) return;
		const spent = this.spentMs(now) - sitting.usedMs;
		const before = sitting.answers[this.number]?.tookMs ?? 0;
		const answer: Answer = {
			...given,
			...(this.confidence && !isOmitted(given) && { confidence: this.confidence }),
			tookMs: before + Math.max(1, spent)
		};
		const answers = sitting.answers.with(this.number, answer);
		this.#sitting = { ...sitting, answers, usedMs: sitting.usedMs + spent };
		if (this.assignment.settings.feedback === 'each') this.#phase = 'feedback';
		else this.#next();
		void this.#save();
	}

	/** Come back to, and left as it was. */
	keep(): void {
		if (this.#phase !== 'question') return;
		this.#pause();
		this.#next();
		void this.#save();
	}

	/** After the reasons. */
	goOn(): void {
		this.#next();
		void this.#save();
	}

	/** Back to a question by its place, from the list before handing in. */
	reopen(position: number): void {
		this.#goTo(position);
	}

	rest(): void {
		this.#pause();
		this.#phase = 'rest';
	}
	resume(): void {
		this.#goTo(this.#sitting?.position ?? 0);
	}

	handIn(): void {
		if (!this.#sitting) return;
		this.#sitting = { ...this.#sitting, isHandedIn: true };
		this.#phase = 'done';
		void this.#save();
	}

	/** Once more from the beginning, or for another student on the same phone. */
	again(): void {
		this.#phase = 'begin';
	}

	async release(code: string): Promise<'opened' | 'wrong' | 'damaged'> {
		const { body } = this.assignment;
		if (body.kind !== 'sealed' || !this.#sitting) return 'damaged';
		const opened = await releasedSolutions(body, code);
		if (!opened) return 'wrong';
		if ('trouble' in opened) return 'damaged';
		this.#sitting = { ...this.#sitting, released: opened.value };
		await this.#save();
		return 'opened';
	}

	/** Time spent on questions until `now`. */
	spentMs(now: number): number {
		const isAsking = this.#phase === 'question';
		return (this.#sitting?.usedMs ?? 0) + (isAsking ? Math.max(0, now - this.#since) : 0);
	}

	#pause(): void {
		if (this.#sitting) this.#sitting = { ...this.#sitting, usedMs: this.spentMs(this.#deps.now()) };
		void this.#save();
	}

	/** The next question that has no answer yet; after the last, the list. */
	#next(): void {
		const sitting = this.#sitting;
		if (!sitting) return;
		const { questions } = this.version;
		const isOpen = (place: number) => sitting.answers[questions[place] ?? 0]?.tookMs === undefined;
		let next = sitting.position + 1;
		while (next < questions.length && !isOpen(next)) next++;
		this.#goTo(next);
	}

	#goTo(position: number): void {
		if (!this.#sitting) return;
		this.#sitting = { ...this.#sitting, position };
		this.#phase = position < this.questions.length ? 'question' : 'check';
		const given = this.#sitting.answers[this.number];
		this.confidence = position < this.questions.length ? given?.confidence : undefined;
		this.#since = this.#deps.now();
	}

	async #save(): Promise<void> {
		const id = takingId(this.assignment);
		const row = { id, changedAt: this.#deps.now(), code: this.#code, state: this.#sitting };
		try {
			await this.#deps.store.saveTaking(row);
			this.#isUnsaved = false;
		} catch {
			this.#isUnsaved = true;
		}
	}
}
