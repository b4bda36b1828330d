/**
 * Trains once and is thrown away: fsrs-rs ends in a trap on what it does not like, and its memory
 * only ever grows. One thread, so that no cross-origin isolation is needed (two do not pay).
 */
import initialise, { Fsrs } from 'fsrs-browser';
import { unpacked } from '#lib/offline/unpacked.ts';
import type { Parameters } from '#lib/scheduling/card.ts';
import type { ReviewColumns } from '#lib/scheduling/segment.ts';
import { firstHeldOut, logLoss, trainingSet, workload } from '#lib/scheduling/training.ts';
import type { FromOptimiser, ToOptimiser } from '#lib/workers/optimise.ts';

self.onmessage = ({ data }: MessageEvent<ToOptimiser>) => {
	void work(data).then((answer) => self.postMessage(answer));
};

async function work({ columns, parameters, wasmUrl }: ToOptimiser): Promise<FromOptimiser> {
	// A panic of the Rust code is told to the console and then traps; the page has words for it.
	const panics: unknown[] = [];
	console.error = (...told: unknown[]) => panics.push(...told);
	// The epochs of the training are nobody's business.
	console.log = console.info = console.debug = () => undefined;
	try {
		if (!canTrain()) return { is: 'failed', why: 'unsupported' };
		const bytes = await unpacked(wasmUrl).catch(() => undefined);
		if (!bytes) return { is: 'failed', why: 'not-here' };
		await initialise({ module_or_path: bytes });
		return verdict(columns, parameters, train(columns));
	} catch (error) {
		// Chromium and Firefox say a memory that cannot be had or grown with a RangeError.
		const isMemory =
			error instanceof RangeError || panics.some((told) => /memory|alloc/i.test(String(told)));
		return { is: 'failed', why: isMemory ? 'memory' : 'broke-off' };
	}
}

function train(columns: ReviewColumns): readonly number[] {
	const { ratings, elapsedDays, lengths } = trainingSet(columns, firstHeldOut(columns));
	const found = new Fsrs().computeParameters(ratings, elapsedDays, lengths, null, true);
	return [...found].map((weight) => Number(weight.toFixed(4)));
}

/** The guard: judged by the scheduler that will use them, on answers that the training never saw. */
function verdict(
	columns: ReviewColumns,
	parameters: Parameters,
	weights: readonly number[]
): FromOptimiser {
	const trained = { ...parameters, weights };
	const from = firstHeldOut(columns);
	const [before, after] = [parameters, trained].map((each) => logLoss(columns, from, each));
	if (!before || !after || !(after.loss < before.loss) || weights.length !== 21)
		return { is: 'no-better' };
	return {
		is: 'better',
		weights,
		before: { ...workload(columns, parameters), ...before },
		after: { ...workload(columns, trained), ...after }
	};
}

/** Shared WebAssembly memory without isolation: Chromium has it; where it is missing this throws. */
function canTrain(): boolean {
	try {
		new WebAssembly.Memory({ initial: 1, maximum: 1, shared: true });
		return typeof DecompressionStream !== 'undefined';
	} catch {
		return false;
	}
}
