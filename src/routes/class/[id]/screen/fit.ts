import type { Attachment } from 'svelte/attachments';

const least = 0.62;
/** Below this there is no projector: the page scrolls, with type of the usual size. */
const projector = '(min-width: 800px) and (min-height: 520px)';

/**
 * Makes type smaller (custom property `--fit`, 1 to 0.62) until all that the element holds is in
 * view: the last row reads what it can see, and nobody scrolls a projector. Longer texts scroll.
 */
export const fit: Attachment<HTMLElement> = (element) => {
	const wide = matchMedia(projector);
	const set = (scale: number) => element.style.setProperty('--fit', String(scale));
	const overflows = () => element.scrollHeight > element.clientHeight + 1;
	let pending = 0;
	const measure = () => {
		pending = 0;
		set(1);
		if (!wide.matches || !overflows()) return;
		let [small, large] = [least, 1];
		for (let i = 0; i < 5; i++) {
			const middle = (small + large) / 2;
			set(middle);
			if (overflows()) large = middle;
			else small = middle;
		}
		set(small);
	};
	const later = () => (pending ||= requestAnimationFrame(measure));
	measure();
	const sizes = new ResizeObserver(later);
	sizes.observe(element);
	const content = new MutationObserver(later);
	content.observe(element, { childList: true, subtree: true, characterData: true });
	// The stage carries the size that was chosen by key.
	const stage = element.parentElement;
	if (stage) content.observe(stage, { attributes: true, attributeFilter: ['style'] });
	return () => {
		cancelAnimationFrame(pending);
		sizes.disconnect();
		content.disconnect();
	};
};
