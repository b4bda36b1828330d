import { StoreError, type StoreErrorCode } from '#lib/store/error.ts';
import type { Grade } from '#lib/items/grade.ts';
import type { Response } from '#lib/items/response.ts';
import type { Item } from '#lib/items/schema.ts';
import type { Card } from '#lib/scheduling/card.ts';
import type { Confidence, Rating, Review } from '#lib/scheduling/review.ts';
import {
	type Session,
	advance,
	currentEntry,
	remaining,
	stepBack,
	takenBack
} from '#lib/scheduling/session.ts';
import { answeredBefore } from './answered-before.ts';
import { type Accepted, insisting } from './insisted.ts';
import { LeftOuts } from './left-out.svelte.ts';
import type { Answered, HandChange, StudySetup } from './study-setup.ts';
import { troubleOf } from './trouble.ts';
import { grading, reviewing } from './when-answered.ts';

/** A second tap of the same finger, not a decision. */
const doubleTapMs = 350;
const cardsBetweenStops = 10;

/** One sitting, from the first question to the summary. Decisions are scheduling's and grade's. */
export class StudySession {
	readonly #setup: StudySetup;
	#session = $state.raw() as Session;
	#answered = $state.raw<Answered>();
	#turned = $state.raw<Item>();
	#stop = $state<'rest' | 'end'>();
	#failure = $state<StoreErrorCode>();
	#isUndoRefused = $state(false);
	#items = $state.raw() as StudySetup['items'];
	readonly #out = new LeftOuts();
	#isBusy = $state(false);
	/** What the reader insisted on, for the rest of this sitting: item id → accepted answers. */
	#accepted: Accepted = {};
	/** Positions after answers that the reader chose to leave unsaved: nothing to take back there. */
	#unsaved: readonly number[] = [];
	#changedAt = -Infinity;
	#askedAt = 0;
	confidence = $state<Confidence>();

	readonly session = $derived(this.#session);
	readonly asCards = $derived(this.#session.asCards === true);
	readonly items = $derived(this.#items);
	readonly answered = $derived(this.#answered);
	readonly failure = $derived(this.#failure);
	/** The last answer, or the last flag, could not be taken back: it stands. */
	readonly isUndoRefused = $derived(this.#isUndoRefused);
	readonly isBusy = $derived(this.#isBusy);
	/** The card on screen, where it was forgotten so often that help is offered. */
	readonly trouble = $derived.by(
		() =>
			this.#answered && troubleOf(this.#answered.review, this.#answered.card, this.entry?.isRetry)
	);
	readonly flagged = $derived(this.#out.flagged);
	readonly aside = $derived(this.#out.aside);
	/** How a question was just left out, and nothing answered since. */
	readonly leftOut = $derived(this.#out.last);
	readonly phase = $derived.by(() => {
		if (this.#answered) return 'answered' as const;
		if (this.#stop) return this.#stop;
		if (!currentEntry(this.#session)) return 'end' as const;
		return this.#turned ? ('turned' as const) : ('question' as const);
	});
	readonly entry = $derived(
		this.#session.entries[this.#session.position - (this.#answered ? 1 : 0)]
	);
	readonly item = $derived.by(
		() => this.#answered?.item ?? (this.entry && this.#items.get(this.entry.itemId))
	);
	readonly stem = $derived(
		this.item?.wordings[this.entry?.wording ?? 0] ?? this.item?.wordings[0] ?? ''
	);
	/** Counted from 1. */
	readonly number = $derived(this.#session.position + (this.#answered ? 0 : 1));
	readonly left = $derived.by(() => remaining(this.#session, this.#setup.usualMs));
	readonly canUndo = $derived(
		!this.#isBusy && (this.#session.position > 0 || !!this.#turned || !!this.#out.takeBack)
	);
	/** The current question's order of options: the same again after a reload. */
	readonly seed = $derived(`${this.#session.id}/${this.number}/${this.item?.id}`);

	constructor(setup: StudySetup) {
		this.#setup = setup;
		this.#session = setup.session;
		this.#items = setup.items;
		this.#answered = answeredBefore(setup);
		this.#askedAt = setup.now();
	}

	/** Grades and records; a card is only turned over. */
	async answer(response: Response) {
		const { item } = this;
		if (this.phase !== 'question' || !item || !this.#isDecision()) return;
		if (response.interaction === 'reveal') {
			this.#turned = item;
			this.#changed();
			return;
		}
		const at = this.#setup.now();
		this.#isBusy = true;
		const { gradeKnowing } = await grading();
		const graded = await gradeKnowing(this.#setup.store, item, response, this.#accepted);
		await this.#take(await this.#review(at, response, graded), graded);
	}

	/** The reader's own judgement of a card that was turned over; the next question follows. */
	async rate(rating: Rating) {
		if (this.phase !== 'turned' || !this.#isDecision()) return;
		const at = this.#setup.now();
		this.#isBusy = true;
		await this.#take(await this.#review(at, { interaction: 'reveal' }, undefined, rating));
	}

	/** "I was right": the review is taken back, and recorded as good. */
	async overrule() {
		const before = this.#answered;
		if (!before || before.grade.correct || before.review.overruled || !this.#isDecision()) return;
		this.#accepted = insisting(this.#accepted, before.item, before.response);
		const at = this.#setup.now();
		const back = stepBack(this.#session, before.item.id);
		const isBack = await this.#busily(async () => {
			if (!this.#failure) await this.#setup.store.undo(at, back);
			this.#session = back;
		});
		if (!isBack) return;
		this.#answered = undefined;
		await this.#take(
			{ ...before.review, id: this.#setup.store.newId(at), rating: 'good', overruled: true },
			before.grade
		);
	}

	/** On to the next question, a stop or the end. */
	continue() {
		if (!this.#isDecision() || this.#failure) return;
		if (this.phase === 'answered') return this.#next();
		if (this.phase !== 'rest') return;
		this.#stop = undefined;
		this.#ask();
	}

	/** Tries again to save the answer on screen: the same review, which counts once. */
	async retry() {
		const unsaved = this.#answered;
		if (!unsaved || this.#isBusy) return;
		await this.#save(unsaved.review, this.#session);
		if (!this.#failure && unsaved.review.graded === 'reader') this.#next();
	}

	/** On without saving: the reader decides that learning matters more than the log. */
	leaveUnsaved() {
		this.#unsaved = [...this.#unsaved, this.#session.position];
		this.#failure = undefined;
		this.#next();
	}

	/** Flags and edits (hand/in-sitting.ts) change what is asked; a new course goes on from where it stands. */
	change({ session, items, answered, ...rest }: HandChange) {
		if (items) this.#items = items;
		if (answered) this.#answered = answered;
		this.#out.take(rest);
		if (!session) return;
		this.#session = session;
		if (this.#answered) return this.#changed();
		this.#turned = undefined;
		this.confidence = undefined;
		this.#stop = undefined;
		if (currentEntry(session)) this.#ask();
		else this.end();
	}

	/** Takes back the flag or the last answer, or turns the card again. */
	async undo() {
		if (!this.canUndo) return;
		if (this.#out.takeBack) return void (await this.#busily(this.#out.takeBack));
		if (this.#turned) {
			this.#turned = undefined;
			this.#changed();
			return;
		}
		const { position } = this.#session;
		const back = takenBack(this.#session, this.#out);
		if (!back) return;
		await this.#busily(async () => {
			// What was never saved needs no taking back.
			if (!this.#failure && !this.#unsaved.includes(position))
				await this.#setup.store.undo(this.#setup.now(), back);
			this.#session = back;
			this.#unsaved = this.#unsaved.filter((at) => at !== position);
			this.#answered = undefined;
			this.#failure = undefined;
			this.#stop = undefined;
			this.#ask();
		});
	}

	/** False, and the reader is told, if it could not be taken back. */
	async #busily(takeBack: () => Promise<void>): Promise<boolean> {
		this.#isBusy = true;
		try {
			await takeBack();
			return true;
		} catch {
			this.#isUndoRefused = true;
			return false;
		} finally {
			this.#isBusy = false;
		}
	}

	/** Ends the sitting here; what is due stays due. */
	end() {
		this.#answered = undefined;
		this.#stop = 'end';
		void this.#setup.store.clearSession().catch(() => undefined);
	}

	async #review(at: number, response: Response, graded: Grade | undefined, rated?: Rating) {
		const { store, clock, usualMs } = this.#setup;
		return (await reviewing()).reviewOf({
			id: store.newId(at),
			at,
			askedAt: this.#askedAt,
			clock: clock(),
			device: store.device,
			sessionId: this.#session.id,
			item: this.item as Item,
			wording: this.entry?.wording ?? 0,
			response,
			usualMs,
			confidence: this.confidence,
			correct: graded?.correct,
			rated
		});
	}

	/** The verdict is shown when the review is on disk, or with the word that it is not. */
	async #take(review: Review, graded?: Grade) {
		this.#out.settle();
		const item = this.item as Item;
		const isRetry = this.entry?.isRetry;
		const [passed, wasSure] = [review.rating !== 'again', review.confidence === 'sure'];
		const after = advance(this.#session, passed, item.wordings.length, wasSure);
		const response = review.response as Response;
		const grade = graded ?? { correct: passed };
		await this.#save(review, after, (card) => {
			this.#session = after;
			// A card that the reader rated has nothing more to show, unless it is unsaved or does not stick.
			if (graded || this.#failure || troubleOf(review, card, isRetry))
				this.#answered = { item, response, grade, review, card };
			this.#changed();
			if (!this.#answered) this.#next();
		});
	}

	/** `show` is called in the same breath: all that a saved answer changes is drawn once. */
	async #save(review: Review, after: Session, show?: (card: Card | undefined) => void) {
		this.#isBusy = true;
		let card: Card | undefined;
		try {
			card = await this.#setup.store.record(review, after);
			this.#failure = undefined;
			this.#setup.onsaved?.({ review, card, position: after.position });
			if (this.#answered?.review.id === review.id) this.#answered = { ...this.#answered, card };
		} catch (cause) {
			this.#failure = cause instanceof StoreError ? cause.code : 'lost';
		}
		this.#isBusy = false;
		show?.(card);
	}

	#next() {
		this.#answered = undefined;
		this.#turned = undefined;
		this.confidence = undefined;
		const { position, entries } = this.#session;
		if (position >= entries.length) this.end();
		else if (position % cardsBetweenStops === 0) this.#stop = 'rest';
		this.#ask();
	}

	#ask() {
		this.#changed();
		this.#askedAt = this.#setup.now();
	}

	#changed() {
		this.#isUndoRefused = false;
		this.#changedAt = this.#setup.now();
	}

	#isDecision(): boolean {
		return !this.#isBusy && this.#setup.now() - this.#changedAt >= doubleTapMs;
	}
}
