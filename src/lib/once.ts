/**
 * What `load` brings, kept: `import()` of what is there already still takes its time with every call, and a
 * plan of the day would ask a hundred times. What could not be loaded is asked for again.
 */
export function once<Loaded>(load: () => Promise<Loaded>): () => Promise<Loaded> {
	let loading: Promise<Loaded> | undefined;
	return () => {
		loading ??= load().catch((error: unknown) => {
			loading = undefined;
			throw error;
		});
		return loading;
	};
}
