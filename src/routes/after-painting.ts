/** What nobody waits for, once the frame in work is painted; at once where nothing is drawn. Returns how to call it off. */
export function afterPainting(work: () => void): () => void {
	// A hidden page has no frames.
	if (typeof document === 'undefined' || document.visibilityState !== 'visible') {
		work();
		return () => undefined;
	}
	let timer: ReturnType<typeof setTimeout> | undefined;
	const frame = requestAnimationFrame(() => (timer = setTimeout(work)));
	return () => {
		cancelAnimationFrame(frame);
		clearTimeout(timer);
	};
}
