import { apply } from '#lib/article/edit/apply.ts';
import type { Operation } from '#lib/article/edit/operation.ts';
import {
	bySequence,
	coverage,
	inOrder,
	isWaiting,
	nextOpen,
	type Order,
	questionsByFact,
	rememberAccepted
} from '#lib/article/edit/order.ts';
import { takenBack } from '#lib/article/edit/patch.ts';
import type { Deed, Replayed } from '#lib/article/edit/replay.ts';
import { type Step, withStep } from '#lib/article/edit/step.ts';
import type { Way } from '#lib/article/own-article.ts';
import { haveSameQuestions, withAllQuestions } from '#lib/article/left-out.ts';
import type { Article, Fact } from '#lib/article/schema.ts';
import { isLeftOut, onlyAsked, questionOf } from '#lib/items/left-out.ts';
import type { Item } from '#lib/items/schema.ts';
import type { OwnArticles } from '#lib/store/own.ts';
import { itemEngine, type Made } from '#lib/workers/items.ts';
import { Keeper, type KeepTrouble } from './keeper.ts';
import type { Previews } from './previews.ts';
import { doneInWords, notDoneInWords, takenBackInWords } from './words.ts';

export type ReviewSetup = {
	readonly article: Article;
	readonly steps: readonly Step[];
	readonly sum: string;
	readonly way: Way;
	readonly own: Pick<OwnArticles, 'get' | 'entry' | 'steps' | 'put' | 'putSteps' | 'putItems'>;
	readonly previews: Previews;
	readonly now: () => number;
};

/** A quiz of fewer is over before it has begun. */
export const enoughQuestions = 5;

/** The article being looked over: every step is on disk as soon as it is done. */
export class ReviewState {
	readonly #setup: ReviewSetup;
	readonly #keeper: Keeper;
	#article = $state.raw<Article>() as Article;
	/** With the questions that it leaves out, which are shown, too: of this one they are made. */
	#whole = $state.raw<Article>() as Article;
	#steps = $state.raw<readonly Step[]>([]);
	#order = $state<Order>('useful');
	#sequence = $state.raw<readonly string[]>([]);
	#currentId = $state<string>();
	#counts = $state.raw<ReadonlyMap<string, number>>(questionsByFact([]));
	#preview = $state.raw<{
		readonly of: Article;
		readonly fact: string;
		readonly items: readonly Item[];
	}>();
	/** All that the article gave when it was last counted. */
	#given = $state.raw<readonly Item[]>();
	readonly #asAccepted = rememberAccepted();
	/** What just happened, for the line that tells it and for the screen reader. */
	said = $state('');
	refused = $state<string>();
	failure = $state<KeepTrouble>();
	/** Another window changed the article, too: what could not be done again, a sentence each. */
	met = $state.raw<readonly string[]>();
	previewFailed = $state(false);
	/** The last open fact was decided just now. */
	isOver = $state(false);

	readonly facts = $derived(bySequence(this.#article.facts, this.#sequence));
	readonly current = $derived(this.facts.find(({ id }) => id === this.#currentId) ?? this.facts[0]);
	/** Counted from 1. */
	readonly number = $derived(this.current ? this.facts.indexOf(this.current) + 1 : 0);
	readonly coverage = $derived(coverage(this.#article));
	readonly open = $derived(this.facts.filter(isWaiting(this.#article)).length);
	readonly canUndo = $derived(this.#steps.length > 0);
	readonly isOut = $derived(isLeftOut(this.#article));
	/** Questions that may be asked now; undefined until they are counted. */
	readonly ready = $derived(this.#given?.filter((item) => !this.isOut(item)).length);
	/** The questions that the fact on screen gives or would give, left out or not; undefined while they are made. */
	readonly questions = $derived.by(() => {
		const { current } = this;
		if (!current || this.#preview?.fact !== current.id) return undefined;
		if (this.#preview.of !== this.#whole) return undefined;
		return this.#preview.items.filter(({ factIds }) => factIds.includes(current.id));
	});
	readonly isEnough = $derived((this.ready ?? 0) >= enoughQuestions);

	constructor(setup: ReviewSetup) {
		this.#setup = setup;
		this.#article = setup.article;
		this.#whole = withAllQuestions(setup.article);
		this.#steps = setup.steps;
		this.#keeper = new Keeper({
			...setup,
			latest: () => ({ article: this.#article, steps: this.#steps }),
			meet: (joined, hadDeeds) => this.#meet(joined, hadDeeds),
			tell: (trouble) => (this.failure = trouble)
		});
		this.#arrange();
		this.#currentId = this.#first()?.id;
		this.#refresh();
	}

	get article() {
		return this.#article;
	}
	get order() {
		return this.#order;
	}
	countOf(id: string): number | undefined {
		return this.#counts.get(id);
	}

	#first(): Fact | undefined {
		return nextOpen(this.facts, undefined, isWaiting(this.#article)) ?? this.facts[0];
	}

	setOrder(order: Order): void {
		this.#order = order;
		this.#arrange();
		this.said = order === 'text' ? 'In the order of the text.' : 'The most useful first.';
	}

	show(id: string): void {
		if (id === this.#currentId) return;
		this.#currentId = id;
		this.refused = undefined;
		this.isOver = false;
		this.#refresh();
	}

	/** To the fact after or before this one. */
	step(by: 1 | -1): void {
		const to = this.facts[this.number - 1 + by];
		if (to) this.show(to.id);
	}

	/** False if it was refused; `refused` then says why. */
	do(operation: Operation): boolean {
		const applied = apply(this.#article, operation);
		if (applied.refused !== undefined) {
			this.refused = this.said = applied.refused;
			return false;
		}
		this.refused = this.met = undefined;
		const before = this.#article;
		if (applied.patch.length > 0) {
			this.#steps = withStep(this.#steps, { operation, patch: applied.patch });
			this.#become(applied.article, { did: operation });
		}
		this.said = doneInWords(operation, before);
		return true;
	}

	/** Accepts or rejects the fact on screen, and goes on to the next that waits. */
	decide(what: 'accept' | 'reject'): void {
		const { current } = this;
		if (!current || !this.do({ do: what, fact: current.id })) return;
		const next = nextOpen(this.facts, current.id, isWaiting(this.#article));
		if (next) this.show(next.id);
		else this.isOver = true;
	}

	/** Leaves out a question of the fact on screen, or asks it after all. */
	leave(item: Item): void {
		const { current } = this;
		if (!current) return;
		const question = questionOf(item);
		this.do({ do: 'leave-out', fact: current.id, question, out: !this.isOut(item) });
	}

	undo(): void {
		const last = this.#steps.at(-1);
		if (!last) return;
		this.refused = this.met = undefined;
		this.isOver = false;
		this.#steps = this.#steps.slice(0, -1);
		if ('fact' in last.operation) this.#currentId = last.operation.fact;
		this.#become(takenBack(this.#article, last.patch), { undid: last });
		this.said = takenBackInWords(last.operation, this.#article);
	}

	/** Tries again to save what could not be saved. */
	retry(): Promise<void> {
		return this.#keeper.retry();
	}

	/** Another window has changed something in the store. */
	follow(): Promise<void> {
		return this.#keeper.follow();
	}

	close(): void {
		this.#setup.previews.close();
	}

	/** The article as another window has left it, and what was done here done again to it. */
	#meet({ article, steps, refused }: Replayed, hadDeeds: boolean): void {
		this.met = refused.map(({ operation, why }) => notDoneInWords(operation, why, this.#article));
		this.said = hadDeeds
			? 'It was changed in another window, too. Both are kept.'
			: 'It was changed in another window. This is how it stands now.';
		this.#steps = steps;
		this.#become(article);
	}

	#become(article: Article, deed?: Deed): void {
		const isLonger = article.facts.some(({ id }) => !this.#sequence.includes(id));
		this.#article = article;
		if (!haveSameQuestions(this.#whole, article)) this.#whole = withAllQuestions(article);
		if (isLonger) {
			const known = this.#sequence;
			const added = article.facts.map(({ id }) => id).filter((id) => !known.includes(id));
			this.#sequence = [...this.#sequence, ...added];
			if (this.#order === 'text') this.#arrange();
		}
		if (!article.facts.some(({ id }) => id === this.#currentId))
			this.#currentId = this.#first()?.id;
		if (deed) this.#keeper.did(deed);
		this.#refresh();
	}

	#arrange(): void {
		this.#sequence = inOrder(this.#article.facts, this.#order, this.#counts).map(({ id }) => id);
	}

	/** What this fact gives, what the article gives, and what it could give if all were accepted. */
	#refresh(): void {
		const article = this.#article;
		const whole = this.#whole;
		const fact = this.#currentId;
		this.previewFailed = false;
		this.#setup.previews.want(
			[
				...(fact === undefined
					? []
					: [
							{
								of: this.#asAccepted(whole, fact),
								take: ({ items }: Made) => (this.#preview = { of: whole, fact, items })
							}
						]),
				{ of: whole, take: (made) => this.#keep(article, made) },
				{ of: this.#asAccepted(whole), take: ({ items }) => this.#count(items) }
			],
			() => (this.previewFailed = true)
		);
	}

	/** Made anyway, so the study screen need not make them again. */
	#keep(article: Article, made: Made): void {
		this.#given = made.items;
		const asked = onlyAsked(article, made);
		void this.#keeper
			.save()
			.then(() => {
				if (article !== this.#article || this.failure) return undefined;
				const { sum } = this.#keeper;
				return this.#setup.own.putItems(article.id, { sum, engine: itemEngine, ...asked });
			})
			.catch(() => false); // without room for them they are made again when they are asked
	}

	/** The order is the questions' as soon as they are known, unless somebody is already at work. */
	#count(items: readonly Item[]): void {
		const isFirst = this.#counts.size === 0;
		this.#counts = questionsByFact(items.filter((item) => !this.isOut(item)));
		if (!isFirst || this.#order !== 'useful' || this.#steps !== this.#setup.steps) return;
		this.#arrange();
		// What is on screen stays there; only what follows is put in order.
		const stays = this.#currentId;
		if (stays !== undefined)
			this.#sequence = [stays, ...this.#sequence.filter((id) => id !== stays)];
	}
}
