/**
 * Rating a turned card by a swipe of the finger: left for Again, right for Good, as the buttons
 * stand. It counts from 30 % of the width on; not from the screen's edges, where the system's own
 * gestures begin; and never for a mouse, which has the buttons.
 */
import type { Attachment } from 'svelte/attachments';

/** How far a swipe has come: −1 … 1 of what counts. */
export type Pull = { readonly rating: 'again' | 'good'; readonly share: number };

export const enough = 0.3;
const edge = 24;
/** Less is a tap that trembled. */
const least = 12;

/** Rates what `session` shows. `onpull` hears of it while the finger moves; undefined when it has let go. */
export const swipe =
	(
		session: { rate(rating: Pull['rating']): unknown },
		onpull: (pull: Pull | undefined) => void
	): Attachment<HTMLElement> =>
	(node) => {
		let from: { readonly x: number; readonly y: number; readonly id: number } | undefined;
		let pull: Pull | undefined;
		const end = () => {
			from = undefined;
			pull = undefined;
			onpull(undefined);
		};
		const start = (event: PointerEvent) => {
			const { clientX: x, clientY: y, pointerId: id, pointerType, isPrimary } = event;
			if (pointerType !== 'touch' || !isPrimary) return;
			if (x < edge || x > innerWidth - edge) return;
			from = { x, y, id };
		};
		const move = ({ clientX, clientY, pointerId }: PointerEvent) => {
			if (pointerId !== from?.id) return;
			pull = pullOf(clientX - from.x, clientY - from.y, innerWidth);
			onpull(pull);
		};
		const release = ({ pointerId }: PointerEvent) => {
			if (pointerId !== from?.id) return;
			const done = pull;
			end();
			if (done && done.share >= 1) session.rate(done.rating);
		};
		node.addEventListener('pointerdown', start);
		node.addEventListener('pointermove', move);
		node.addEventListener('pointerup', release);
		node.addEventListener('pointercancel', end);
		return () => {
			node.removeEventListener('pointerdown', start);
			node.removeEventListener('pointermove', move);
			node.removeEventListener('pointerup', release);
			node.removeEventListener('pointercancel', end);
			onpull(undefined);
		};
	};

/** Undefined where it is no swipe: too short, or rather up or down. */
export function pullOf(right: number, down: number, width: number): Pull | undefined {
	const far = Math.abs(right);
	if (far < least || far < Math.abs(down) * 1.5) return undefined;
	return { rating: right < 0 ? 'again' : 'good', share: Math.min(1, far / (width * enough)) };
}
