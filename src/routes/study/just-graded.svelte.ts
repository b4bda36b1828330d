import { intervalInWords } from '#lib/scheduling/interval-in-words.ts';
import type { Saved } from './study-setup.ts';

const shownMs = 6000;
const names = { again: 'Again', hard: 'Hard', good: 'Good', easy: 'Easy' } as const;

/** For some seconds after each answer: what was saved, beside the Undo that takes it back. */
export class JustGraded {
	#words = $state('');
	/** The place in the sitting that the words are about. */
	#position = $state(-1);
	#timer: ReturnType<typeof setTimeout> | undefined;
	#told: string | undefined;

	tell(saved: Saved | undefined): void {
		if (!saved || saved.review.id === this.#told) return;
		this.#told = saved.review.id;
		this.#words = savedWords(saved);
		this.#position = saved.position;
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => (this.#words = ''), shownMs);
	}

	/** Nothing once it was taken back. */
	wordsAt(position: number): string {
		return position === this.#position ? this.#words : '';
	}

	leave(): void {
		clearTimeout(this.#timer);
	}
}

export function savedWords({ review, card }: Pick<Saved, 'review' | 'card'>): string {
	if (review.graded === 'program') return 'Saved';
	const { dueAt } = card;
	const when =
		review.rating === 'again'
			? 'before you finish'
			: dueAt !== undefined && `in ${intervalInWords({ ...card, dueAt }, review.reviewedAt)}`;
	return [names[review.rating], when].filter(Boolean).join(' · ');
}
