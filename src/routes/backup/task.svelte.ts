import type { Working } from '#lib/workers/backup.ts';

/** Something that may take long: how far it is, and its end before its time. */
export class Task {
	/** 0–1; absent while nothing runs, and for what takes no time. */
	share = $state<number>();
	#controller: AbortController | undefined;

	/** Undefined if the reader stopped it. */
	async run<T>(work: (working: Working) => Promise<T>): Promise<T | undefined> {
		const controller = (this.#controller = new AbortController());
		const { signal } = controller;
		try {
			return await work({ onProgress: (share) => (this.share = share), signal });
		} catch (cause) {
			if (signal.aborted) return undefined;
			throw cause;
		} finally {
			this.share = undefined;
		}
	}

	stop(): void {
		this.#controller?.abort();
	}
}
