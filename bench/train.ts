/** The two builds of fsrs-rs that we have, on the same items: the native one, and the browser's. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { TrainingSet } from '#lib/scheduling/training.ts';
import { loadNative } from './native-fsrs.ts';

/** Weights, or a sentence that says why there are none here. */
export type Trained = Promise<readonly number[] | string>;

export async function trainNatively({ ratings, elapsedDays, lengths }: TrainingSet): Trained {
	const native = loadNative();
	if (!native) return 'no native binding for this platform';
	const items = [];
	let at = 0;
	for (const length of lengths) {
		const reviews = Array.from(
			{ length },
			(_, nth) =>
				new native.FSRSBindingReview(ratings[at + nth] as number, elapsedDays[at + nth] as number)
		);
		items.push(new native.FSRSBindingItem(reviews));
		at += length;
	}
	return native.computeParameters(items, { enableShortTerm: true });
}

/** As in the app's worker. Without threads; the binary is that of the package. */
export async function trainInBrowserBuild(set: TrainingSet): Trained {
	// The package waits to be one of its own threads, which in Node it never is.
	Object.assign(globalThis, { self: globalThis, addEventListener: () => undefined });
	const { default: initialise, Fsrs } = await import('fsrs-browser');
	const wasm = createRequire(import.meta.url).resolve('fsrs-browser/fsrs_browser_bg.wasm');
	await initialise({ module_or_path: await readFile(wasm) });
	const { ratings, elapsedDays, lengths } = set;
	return [...new Fsrs().computeParameters(ratings, elapsedDays, lengths, null, true)];
}
