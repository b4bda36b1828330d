/** What only an answer needs: it comes with the first, and is at hand from then on. */
export const grading = once(() => import('./grading.ts'));
export const reviewing = once(() => import('./review-of.ts'));

/**
 * `import()` of what is there already still costs a slow phone some milliseconds, with every answer. What
 * could not be loaded is asked for again.
 */
function once<Module>(load: () => Promise<Module>): () => Module | Promise<Module> {
	let loaded: Module | undefined;
	return () => loaded ?? load().then((module) => (loaded = module));
}
