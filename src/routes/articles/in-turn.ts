/**
 * Runs what it is given, at most `most` at once. Of those that wait, what was asked for last comes
 * first: it is what the reader looks at now.
 */
export function inTurn(most: number): <T>(run: () => Promise<T>) => Promise<T> {
	const waiting: (() => void)[] = [];
	let running = 0;
	return async (run) => {
		if (running < most) running++;
		else await new Promise<void>((go) => waiting.push(go));
		try {
			return await run();
		} finally {
			// The place is handed over, or given up.
			const next = waiting.pop();
			if (next) next();
			else running--;
		}
	};
}
