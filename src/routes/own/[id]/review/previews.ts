/** Makes questions behind the screen: only what is wanted last, and no longer than it is wanted. */
import type { Article } from '#lib/article/schema.ts';
import { type ItemMaker, type Made, openItemMaker } from '#lib/workers/items.ts';

/** A reader who taps quickly wants the questions of what they stop at. */
const pauseMs = 180;

export type Wanted = {
	readonly of: Article;
	readonly take: (made: Made) => void;
};

export class Previews {
	#maker: Promise<ItemMaker> | undefined;
	#isBusy = false;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#run = 0;
	/** Articles are never changed in place, so what was made of one holds. */
	readonly #made = new WeakMap<Article, Made>();
	readonly #open: () => Promise<ItemMaker>;

	constructor(open: () => Promise<ItemMaker> = openItemMaker) {
		this.#open = open;
	}

	/** In this order; whatever was wanted before is dropped, and stopped if it is being made. */
	want(list: readonly Wanted[], failed: () => void): void {
		const run = ++this.#run;
		clearTimeout(this.#timer);
		if (this.#isBusy) this.#stop();
		this.#timer = setTimeout(() => {
			this.#work(list, run).catch(() => {
				if (run === this.#run) failed();
			});
		}, pauseMs);
	}

	close(): void {
		this.#run++;
		clearTimeout(this.#timer);
		this.#stop();
	}

	#stop(): void {
		void this.#maker?.then((maker) => maker.close()).catch(() => undefined);
		this.#maker = undefined;
		this.#isBusy = false;
	}

	async #work(list: readonly Wanted[], run: number): Promise<void> {
		for (const { of, take } of list) {
			const made = this.#made.get(of) ?? (await this.#make(of, run));
			if (run !== this.#run || !made) return;
			take(made);
		}
	}

	async #make(article: Article, run: number): Promise<Made | undefined> {
		this.#isBusy = true;
		try {
			const maker = await (this.#maker ??= this.#open());
			if (run !== this.#run) return undefined;
			const made = await maker.make(article);
			this.#made.set(article, made);
			return made;
		} finally {
			if (run === this.#run) this.#isBusy = false;
		}
	}
}
