import { afterPainting } from '../after-painting.ts';

/** Asks behind the question that is being drawn; an answer that comes when it is called off is nobody's. */
export function soon<T>(ask: () => Promise<T>, take: (found: T) => void): () => void {
	let isWanted = true;
	const stop = afterPainting(() => void ask().then((found) => isWanted && take(found)));
	return () => {
		isWanted = false;
		stop();
	};
}
