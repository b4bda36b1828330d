import wasmUrl from 'virtual:packed/fsrs-browser/fsrs_browser_bg.wasm';
import { whenControlled } from '#lib/offline/when-controlled.ts';
import type { Parameters } from '#lib/scheduling/card.ts';
import type { ReviewColumns } from '#lib/scheduling/segment.ts';
import type { Loss, Workload } from '#lib/scheduling/training.ts';
import { scriptUrl } from '#lib/trusted.ts';
import workerUrl from '#lib/workers/optimise.worker.ts?worker&url';

export type ToOptimiser = {
	readonly columns: ReviewColumns;
	readonly parameters: Parameters;
	readonly wasmUrl: string;
};

export type FromOptimiser =
	| {
			readonly is: 'better';
			readonly weights: readonly number[];
			readonly before: Loss & Workload;
			readonly after: Loss & Workload;
	  }
	| { readonly is: 'no-better' }
	| { readonly is: 'failed'; readonly why: Failure };

/**
 * unsupported: this browser lacks what the optimiser needs · no-worker: this page may not start one
 * (a private window, the first moments) · not-here: its program is not stored and the network is off
 * · memory: too little of it · too-long · broke-off: the program ended with an error.
 */
export type Failure =
	'unsupported' | 'no-worker' | 'not-here' | 'memory' | 'too-long' | 'broke-off';

export type Optimising = { readonly done: Promise<FromOptimiser | 'cancelled'>; cancel(): void };

/** A slow phone needs some ten times the 12 s that 100,000 answers take on two cores. */
const patienceMs = 300_000;

/** Starts a training in a worker of its own. It changes nothing: what to do with the result is the caller's. */
export function optimise(columns: ReviewColumns, parameters: Parameters): Optimising {
	let stop: (end: 'cancelled') => void = () => undefined;
	const cancelled = new Promise<'cancelled'>((resolve) => (stop = resolve));
	return {
		done: run({ columns, parameters, wasmUrl }, cancelled),
		cancel: () => stop('cancelled')
	};
}

async function run(
	task: ToOptimiser,
	cancelled: Promise<'cancelled'>
): Promise<FromOptimiser | 'cancelled'> {
	if (typeof Worker === 'undefined' || typeof WebAssembly === 'undefined')
		return failed('unsupported');
	if (!(await whenControlled(3000))) return failed('no-worker');
	let worker: Worker | undefined;
	let timer: ReturnType<typeof setTimeout> | undefined;
	try {
		const started = (worker = new Worker(scriptUrl(workerUrl), { type: 'module' }));
		const answered = new Promise<FromOptimiser>((resolve) => {
			started.onmessage = ({ data }: MessageEvent<FromOptimiser>) => resolve(data);
			started.onerror = (event) => {
				event.preventDefault();
				resolve(failed('broke-off'));
			};
			started.onmessageerror = () => resolve(failed('broke-off'));
			timer = setTimeout(() => resolve(failed('too-long')), patienceMs);
		});
		started.postMessage(task);
		return await Promise.race([answered, cancelled]);
	} catch {
		return failed('broke-off');
	} finally {
		clearTimeout(timer);
		worker?.terminate();
	}
}

const failed = (why: Failure) => ({ is: 'failed', why }) as const;
