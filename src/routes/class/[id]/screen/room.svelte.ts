import type { Collected } from '#lib/classroom/answer-sheet.ts';
import { sightings } from '#lib/classroom/cards/sightings.ts';
import {
	type SeenCards,
	noneSeen,
	seenIn,
	votesOf,
	withPicture
} from '#lib/classroom/cards/tally-cards.ts';
import type { Marker } from '#lib/classroom/markers/detect.ts';
import type { QuizQuestion } from '#lib/classroom/question.ts';
import type { Quiz } from '#lib/classroom/quiz.ts';
import { type Ballot, ballotOf, canUseCards } from '#lib/classroom/room/ballot.ts';
import { sheetsOf } from '#lib/classroom/room/results.ts';
import {
	type Sitting,
	type Step,
	type Timer,
	mostHands,
	tally,
	voteAt,
	withTimer,
	withVote
} from '#lib/classroom/room/sitting.ts';
import { nextStep, otherStep, stepBefore } from '#lib/classroom/room/steps.ts';

type Save = (sitting: Sitting, sheets: readonly Collected[]) => Promise<void>;

/** A lesson on one screen. Every step and every count is saved as it is made. */
export class Room {
	readonly quiz: Quiz;
	/** The last save did not reach the disk; the next one tries again. */
	isUnsaved = $state(false);
	#sitting = $state.raw() as Sitting;
	#seen = $state.raw(noneSeen);
	readonly #save: Save;
	readonly #now: () => number;

	constructor(quiz: Quiz, sitting: Sitting, save: Save, now: () => number) {
		this.quiz = quiz;
		this.#sitting = sitting;
		this.#save = save;
		this.#now = now;
		this.#seen = seenBefore(sitting);
	}

	get sitting(): Sitting {
		return this.#sitting;
	}
	get step(): Step {
		return this.#sitting.step;
	}
	/** Undefined at the end. */
	get question(): QuizQuestion | undefined {
		return this.step.phase === 'end' ? undefined : this.quiz.questions[this.step.question];
	}
	get ballot(): Ballot | undefined {
		return this.question && ballotOf(this.question.asked);
	}
	/** How this question is voted on: a card has four sides. */
	get way(): 'hands' | 'cards' {
		const isCards = this.#sitting.voting.way === 'cards';
		return isCards && this.ballot && canUseCards(this.ballot) ? 'cards' : 'hands';
	}
	/** The cards seen in this vote. */
	get seen(): SeenCards {
		return this.#seen;
	}
	counts(round = this.step.round): readonly number[] {
		return tally(voteAt(this.#sitting, round), this.ballot?.choices.length ?? 0);
	}
	get next(): Step {
		return nextStep(this.#sitting, this.quiz.questions);
	}
	get other(): Step | undefined {
		return otherStep(this.#sitting, this.quiz.questions);
	}
	get before(): Step | undefined {
		return stepBefore(this.#sitting, this.quiz.questions);
	}

	goOn() {
		if (this.step.phase !== 'end') this.#go(this.next);
	}
	goOther() {
		if (this.other) this.#go(this.other);
	}
	goBack() {
		if (this.before) this.#go(this.before);
	}

	/** Hands for one option, as counted. */
	setCount(option: number, count: number) {
		if (this.step.phase !== 'vote') return;
		const most = Math.min(Math.max(Math.round(count) || 0, 0), mostHands);
		const counts = this.counts().map((one, at) => (at === option ? most : one));
		this.#put(withVote(this.#sitting, { way: 'hands', counts }));
	}

	/** What the reader of cards found in one picture. */
	addPicture(markers: readonly Marker[]) {
		if (this.step.phase !== 'vote' || this.way !== 'cards') return;
		const before = JSON.stringify(votesOf(this.#seen));
		const picture = sightings(markers, this.#sitting.voting.seats);
		this.#seen = withPicture(this.#seen, picture);
		const bySeat = votesOf(this.#seen);
		if (JSON.stringify(bySeat) !== before)
			this.#put(withVote(this.#sitting, { way: 'cards', bySeat }));
	}

	/** No camera, or no cards today: hands from here on. */
	countHands() {
		this.#seen = noneSeen;
		this.#put({ ...this.#sitting, voting: { ...this.#sitting.voting, way: 'hands' } });
	}
	useCards() {
		this.#put({ ...this.#sitting, voting: { ...this.#sitting.voting, way: 'cards' } });
		this.#seen = seenBefore(this.#sitting);
	}

	/** Absent takes it away. */
	setTimer(timer: Timer | undefined) {
		this.#put(withTimer(this.#sitting, timer));
	}

	#go(step: Step) {
		const at = { ...withTimer(this.#sitting), step };
		this.#seen = seenBefore(at);
		this.#put(at);
	}

	#put(sitting: Sitting) {
		const saved = (this.#sitting = { ...sitting, changedAt: this.#now() });
		this.#save(saved, sheetsOf(saved, this.quiz)).then(
			() => (this.isUnsaved = false),
			() => (this.isUnsaved = true)
		);
	}
}

/** A vote that is opened again, or goes on after a reload, keeps the cards that it had. */
function seenBefore(sitting: Sitting): SeenCards {
	const vote = sitting.step.phase === 'vote' ? voteAt(sitting) : undefined;
	return vote?.way === 'cards' ? seenIn(vote.bySeat) : noneSeen;
}
