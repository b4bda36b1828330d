/** Keeps what is done on disk, step by step, and meets what another window has put there meanwhile. */
import { type Deed, type Replayed, replayed } from '#lib/article/edit/replay.ts';
import type { Step } from '#lib/article/edit/step.ts';
import type { Way } from '#lib/article/own-article.ts';
import type { Article } from '#lib/article/schema.ts';
import { StoreError, type StoreErrorCode } from '#lib/store/error.ts';
import { ChangedMeanwhile, InvalidArticle, type OwnArticles } from '#lib/store/own.ts';
import { sumOf } from '#lib/store/own-rows.ts';

/** gone: the article was deleted in another window, or its row can no longer be read. */
export type KeepTrouble = StoreErrorCode | 'gone';

type Kept = { readonly article: Article; readonly steps: readonly Step[] };

export type KeeperSetup = {
	readonly own: Pick<OwnArticles, 'get' | 'entry' | 'steps' | 'put' | 'putSteps'>;
	readonly sum: string;
	readonly way: Way;
	readonly now: () => number;
	/** What is on the screen. */
	readonly latest: () => Kept;
	/** Another window was first: this stands on the screen from now on. Asked and answered at once. */
	readonly meet: (joined: Replayed, hadDeeds: boolean) => void;
	/** Undefined: what is done is on disk. */
	readonly tell: (trouble: KeepTrouble | undefined) => void;
};

export class Keeper {
	readonly #setup: KeeperSetup;
	/** Of the article that is on disk, as far as this window knows. */
	#sum: string;
	/** Done here and not on disk yet. */
	#deeds: readonly Deed[] = [];
	#saving: Promise<void> | undefined;
	#isGone = false;

	constructor(setup: KeeperSetup) {
		this.#setup = setup;
		this.#sum = setup.sum;
	}

	get sum(): string {
		return this.#sum;
	}

	did(deed: Deed): void {
		this.#deeds = [...this.#deeds, deed];
		void this.save();
	}

	/** One writing at a time, always of the latest: a step is never stored before the one it follows. */
	save(): Promise<void> {
		this.#saving ??= this.#write(() => this.#putAll()).finally(() => (this.#saving = undefined));
		return this.#saving;
	}

	/** Tries again; an article that is gone is put there again, as it is on the screen. */
	retry(): Promise<void> {
		if (!this.#isGone) return this.save();
		return this.#write(async () => {
			const { own, way, now, latest } = this.#setup;
			const { article, steps } = latest();
			const { sum: basis } = await own.put({ article, way }, now());
			this.#sum = (await own.putSteps({ article, basis }, steps, now())).sum;
			this.#isGone = false;
		});
	}

	/** Another window has changed something: take it over, unless this one is about to meet it anyway. */
	follow(): Promise<void> {
		if (this.#saving || this.#deeds.length > 0) return this.save();
		return this.#write(async () => {
			const { own, latest } = this.#setup;
			const entry = await own.entry(latest().article.id);
			if (entry?.sum !== this.#sum) await this.#meet();
		});
	}

	async #write(work: () => Promise<void>): Promise<void> {
		try {
			await work();
			this.#setup.tell(undefined);
		} catch (cause) {
			this.#isGone = cause instanceof InvalidArticle;
			const code = cause instanceof StoreError ? cause.code : 'lost';
			this.#setup.tell(this.#isGone ? 'gone' : code);
		}
	}

	async #putAll(): Promise<void> {
		const { own, now, latest } = this.#setup;
		while (this.#deeds.length > 0) {
			const { article, steps } = latest();
			const sent = this.#deeds.length;
			try {
				this.#sum = (await own.putSteps({ article, basis: this.#sum }, steps, now())).sum;
				this.#deeds = this.#deeds.slice(sent);
			} catch (cause) {
				if (!(cause instanceof ChangedMeanwhile)) throw cause;
				await this.#meet();
			}
		}
	}

	async #meet(): Promise<void> {
		const { article, steps, sum } = await this.#theirs();
		// From here to the end nothing is waited for: what is done meanwhile is among the deeds.
		const deeds = this.#deeds;
		this.#sum = sum;
		this.#setup.meet(replayed({ article, steps }, deeds), deeds.length > 0);
	}

	/** Three reads; a fourth window may write between them. */
	async #theirs(): Promise<Kept & { readonly sum: string }> {
		const { own, latest } = this.#setup;
		const { id } = latest().article;
		for (let tries = 0; tries < 5; tries++) {
			const [kept, steps = [], entry] = await Promise.all([
				own.get(id),
				own.steps(id),
				own.entry(id)
			]);
			if (!kept || !entry) throw new InvalidArticle([]);
			if (sumOf(kept.article) === entry.sum)
				return { article: kept.article, steps, sum: entry.sum };
		}
		throw new StoreError('lost');
	}
}
