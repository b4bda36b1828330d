import { defaultParameters } from '#lib/scheduling/card.ts';
import type { ParameterChange } from '#lib/scheduling/review.ts';
import { leastNextDayReviews, nextDayReviews } from '#lib/scheduling/training.ts';
import type { Store } from '#lib/store/store.ts';
import { type FromOptimiser, type Optimising, optimise } from '#lib/workers/optimise.ts';
import {
	betterWords,
	failureWords,
	fittedWords,
	noBetterWords,
	retentionWords,
	storeWords,
	tooFewWords
} from './timing-words.ts';

/** reading: the log is looked at · too-few · ready · working: training · following: cards are folded again */
type Phase = 'reading' | 'too-few' | 'ready' | 'working' | 'following';

/** A larger log has enough answers; counting them would make a reader wait for nothing. */
const surelyEnough = 20_000;

/** What the scheduler goes by, as the settings show and change it. */
export class Timing {
	#store: Store;
	#now: () => number;
	#phase = $state<Phase>('reading');
	#said = $state('');
	#missing = $state(leastNextDayReviews);
	#changes = $state.raw<readonly ParameterChange[]>([]);
	#retention = $state(defaultParameters.desiredRetention);
	#training: Optimising | undefined;
	#hasLeft = false;

	constructor(store: Store, now: () => number) {
		this.#store = store;
		this.#now = now;
	}

	get phase(): Phase {
		return this.#phase;
	}
	/** What has just happened, or what went wrong. */
	get said(): string {
		return this.#said;
	}
	/** What holds now: why nothing can be fitted yet, or since when it is. */
	get standing(): string {
		const fitted = this.#fitted;
		if (fitted) return fittedWords(fitted.changedAt);
		return this.#phase === 'too-few' ? tooFewWords(this.#missing) : '';
	}
	get canTakeBack(): boolean {
		return this.#fitted !== undefined;
	}
	get isBusy(): boolean {
		return this.#phase === 'working' || this.#phase === 'following';
	}
	get retention(): number {
		return this.#retention;
	}

	/** Looks at the log: are there enough answers, and what was changed before? */
	async read(entries: number): Promise<void> {
		await this.#guarded(async () => {
			await this.#readChanges();
			const known =
				entries < surelyEnough ? nextDayReviews(await this.#store.reviewColumns()) : entries;
			this.#missing = leastNextDayReviews - known;
			this.#phase = this.#missing > 0 ? 'too-few' : 'ready';
		});
	}

	async fit(): Promise<void> {
		this.#phase = 'working';
		this.#said = '';
		await this.#guarded(async () => {
			const tuning = await this.#store.tuning();
			const [columns, parameters] = await Promise.all([
				this.#store.reviewColumns(),
				tuning.parameters()
			]);
			if (nextDayReviews(columns) < leastNextDayReviews) {
				this.#missing = leastNextDayReviews - nextDayReviews(columns);
				this.#phase = 'too-few';
				return;
			}
			// Stopped while the log was read.
			if (this.#phase !== 'working' || this.#hasLeft) return;
			this.#training = optimise(columns, parameters);
			await this.#take(await this.#training.done);
		});
		this.#training = undefined;
	}

	/** Stops the training at once; nothing was changed by then. */
	cancel(): void {
		this.#training?.cancel();
		this.#phase = 'ready';
		this.#said = 'Stopped. Nothing was changed.';
	}

	/** Nobody is there any more to be told. */
	leave(): void {
		this.#hasLeft = true;
		this.#training?.cancel();
	}

	/** Back to what held before the last fitting. */
	async takeBack(): Promise<void> {
		const fitted = this.#fitted;
		if (!fitted) return;
		await this.#follow('The timing is what it was before.', async () => {
			await (await this.#store.tuning()).takeBack(fitted.id, this.#now());
		});
	}

	async setRetention(desiredRetention: number): Promise<void> {
		await this.#follow(retentionWords(desiredRetention), async () => {
			const change = { desiredRetention, why: 'chosen' } as const;
			await (await this.#store.tuning()).change(change, this.#now());
		});
	}

	get #fitted(): ParameterChange | undefined {
		const last = this.#changes.findLast(({ weights }) => weights !== undefined);
		return last?.weights ? last : undefined;
	}

	async #take(answer: FromOptimiser | 'cancelled'): Promise<void> {
		if (answer === 'cancelled') return;
		this.#phase = 'ready';
		if (answer.is === 'failed') this.#said = failureWords[answer.why];
		else if (answer.is === 'no-better') this.#said = noBetterWords;
		else {
			const { weights } = answer;
			await this.#follow(betterWords(answer), async () => {
				await (await this.#store.tuning()).change({ weights, why: 'trained' }, this.#now());
			});
		}
	}

	/** Makes a change of the parameters, and has all cards follow it. */
	async #follow(said: string, change: () => Promise<void>): Promise<void> {
		const before = this.#phase;
		await this.#guarded(async () => {
			this.#phase = 'following';
			await change();
			await this.#readChanges();
			await (await this.#store.tuning()).catchUp();
			this.#phase = before;
			this.#said = said;
		});
	}

	async #readChanges(): Promise<void> {
		const tuning = await this.#store.tuning();
		this.#changes = await tuning.changes();
		this.#retention = (await tuning.parameters()).desiredRetention;
	}

	/** What the store could not do is said; what was saved before it stays saved. */
	async #guarded(work: () => Promise<void>): Promise<void> {
		try {
			await work();
		} catch {
			this.#phase = 'ready';
			this.#said = storeWords;
		}
	}
}
