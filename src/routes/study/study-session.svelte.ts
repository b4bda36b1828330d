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
	stepBack
} from '#lib/scheduling/session.ts';
import { type Accepted, insisting } from './insisted.ts';
import { reviewOf } from './review-of.ts';
import type { Answered, StudySetup } from './study-setup.ts';

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
	#isBusy = $state(false);
	/** What the reader insisted on, for the rest of this sitting: item id → accepted answers. */
	#accepted: Accepted = {};
	/** Positions after answers that the reader chose to leave unsaved: nothing to take back there. */
	#unsaved: readonly number[] = [];
	#changedAt = -Infinity;
	#askedAt = 0;
	confidence = $state<Confidence>();

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
		() => this.#answered?.item ?? (this.entry && this.#setup.items.get(this.entry.itemId))
	);
	readonly stem = $derived(
		this.item?.wordings[this.entry?.wording ?? 0] ?? this.item?.wordings[0] ?? ''
	);
	/** Counted from 1. */
	readonly number = $derived(this.#session.position + (this.#answered ? 0 : 1));
	readonly left = $derived.by(() => remaining(this.#session, this.#setup.usualMs));
	readonly canUndo = $derived(!this.#isBusy && (this.#session.position > 0 || !!this.#turned));
	/** The current question's order of options: the same again after a reload. */
	readonly seed = $derived(`${this.#session.id}/${this.number}/${this.item?.id}`);

	constructor(setup: StudySetup) {
		this.#setup = setup;
		this.#session = setup.session;
		if (setup.last) this.#show(setup.last);
		this.#askedAt = setup.now();
	}

	get session() {
		return this.#session;
	}
	get answered() {
		return this.#answered;
	}
	get failure() {
		return this.#failure;
	}
	/** The last answer could not be taken back: it stands. */
	get isUndoRefused() {
		return this.#isUndoRefused;
	}
	get isBusy() {
		return this.#isBusy;
	}
	get asCards() {
		return this.#setup.asCards;
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
		const { gradeWith } = await import('./grading.ts');
		const graded = gradeWith(item, response, this.#accepted[item.id]);
		await this.#take(this.#review(at, response, graded), graded);
	}

	/** The reader's own judgement of a card that was turned over; the next question follows. */
	async rate(rating: Rating) {
		if (this.phase !== 'turned' || !this.#isDecision()) return;
		await this.#take(this.#review(this.#setup.now(), { interaction: 'reveal' }, undefined, rating));
		if (!this.#failure) this.#next();
	}

	/** "I was right": the review is taken back, and recorded as good. */
	async overrule() {
		const before = this.#answered;
		if (!before || before.grade.correct || before.review.overruled || !this.#isDecision()) return;
		this.#accepted = insisting(this.#accepted, before.item, before.response);
		const at = this.#setup.now();
		const back = stepBack(this.#session, before.item.id);
		this.#isBusy = true;
		try {
			if (!this.#failure) await this.#setup.store.undo(at, back);
			this.#session = back;
		} catch {
			this.#isUndoRefused = true;
			return;
		} finally {
			this.#isBusy = false;
		}
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

	/** Takes back the last answer, or turns the card again. */
	async undo() {
		if (!this.canUndo) return;
		if (this.#turned) {
			this.#turned = undefined;
			this.#changed();
			return;
		}
		const { position, entries } = this.#session;
		const last = entries[position - 1];
		if (!last) return;
		const back = stepBack(this.#session, last.itemId);
		this.#isBusy = true;
		try {
			// What was never saved needs no taking back.
			if (!this.#failure && !this.#unsaved.includes(position))
				await this.#setup.store.undo(this.#setup.now(), back);
			this.#session = back;
			this.#unsaved = this.#unsaved.filter((at) => at !== position);
			this.#answered = undefined;
			this.#failure = undefined;
			this.#stop = undefined;
			this.#ask();
		} catch {
			this.#isUndoRefused = true;
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

	#review(at: number, response: Response, graded: Grade | undefined, rated?: Rating): Review {
		const { store, clock, usualMs } = this.#setup;
		return reviewOf({
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
		const item = this.item as Item;
		const after = advance(this.#session, review.rating !== 'again', item.wordings.length);
		const response = review.response as Response;
		const verdict = {
			item,
			response,
			grade: graded ?? { correct: review.rating !== 'again' },
			review
		};
		const card = await this.#save(review, after);
		this.#session = after;
		// A card that the reader rated has nothing more to show, unless it could not be saved.
		if (graded || this.#failure) this.#answered = { ...verdict, card };
		this.#changed();
	}

	async #save(review: Review, after: Session): Promise<Card | undefined> {
		this.#isBusy = true;
		try {
			const card = await this.#setup.store.record(review, after);
			this.#failure = undefined;
			if (this.#answered?.review.id === review.id) this.#answered = { ...this.#answered, card };
			return card;
		} catch (cause) {
			this.#fail(cause);
			return undefined;
		} finally {
			this.#isBusy = false;
		}
	}

	/** As it was before a reload. */
	#show({ review, card, grade }: NonNullable<StudySetup['last']>) {
		const item = this.#setup.items.get(review.cardId);
		const response = review.response as Response | undefined;
		if (item && response) this.#answered = { item, response, grade, review, card };
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

	#fail(cause: unknown) {
		this.#failure = cause instanceof StoreError ? cause.code : 'lost';
	}

	#changed() {
		this.#isUndoRefused = false;
		this.#changedAt = this.#setup.now();
	}

	#isDecision(): boolean {
		return !this.#isBusy && this.#setup.now() - this.#changedAt >= doubleTapMs;
	}
}
