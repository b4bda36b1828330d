import { proxy, wrap } from 'comlink';
import { sourceOf } from '#lib/article/bare-article.ts';
import type { Article } from '#lib/article/schema.ts';
import type { ModelFile } from '#lib/language-model/model-file.ts';
import { whenControlled } from '#lib/offline/when-controlled.ts';
import { scriptUrl } from '#lib/trusted.ts';
import type { AnalyseWork } from '#lib/workers/analyse.worker.ts';
import workerUrl from '#lib/workers/analyse.worker.ts?worker&url';

export type Analysis =
	| { readonly is: 'done'; readonly article: Article }
	/** The text cannot be analysed; why, in words for the reader. */
	| { readonly is: 'refused'; readonly message: string }
	| { readonly is: 'failed'; readonly why: 'no-worker' | 'too-long' | 'broke-off' };

export type Analysing = { readonly done: Promise<Analysis | 'cancelled'>; cancel(): void };

/** The longest text takes a slow phone a minute. */
const patienceMs = 180_000;

/**
 * Finds the facts of an article's text, in a worker of its own. It stores nothing; facts that are the
 * same as in `article` keep their ids, and what the reader decided on them stands.
 */
export function analyse(
	article: Article,
	onProgress: (share: number, pass: string) => void
): Analysing {
	let stop: (end: 'cancelled') => void = () => undefined;
	const cancelled = new Promise<'cancelled'>((resolve) => (stop = resolve));
	return { done: run(article, onProgress, cancelled), cancel: () => stop('cancelled') };
}

async function run(
	article: Article,
	onProgress: (share: number, pass: string) => void,
	cancelled: Promise<'cancelled'>
): Promise<Analysis | 'cancelled'> {
	if (typeof Worker === 'undefined' || !(await whenControlled())) return failed('no-worker');
	let worker: Worker | undefined;
	let timer: ReturnType<typeof setTimeout> | undefined;
	try {
		const started = (worker = new Worker(scriptUrl(workerUrl), { type: 'module' }));
		const ended = new Promise<Analysis>((resolve) => {
			started.addEventListener('error', (event) => {
				event.preventDefault();
				resolve(failed('broke-off'));
			});
			started.addEventListener('messageerror', () => resolve(failed('broke-off')));
			timer = setTimeout(() => resolve(failed('too-long')), patienceMs);
		});
		const before = article.facts.length > 0 ? article : undefined;
		const asked = wrap<AnalyseWork>(started).structure(
			sourceOf(article),
			{ before, model: await keptModel() },
			proxy(onProgress)
		);
		return await Promise.race([asked, ended, cancelled]);
	} catch {
		return failed('broke-off');
	} finally {
		clearTimeout(timer);
		worker?.terminate();
	}
}

/** The language model's files, where the reader has fetched them. Without them the surface of the text must do. */
async function keptModel(): Promise<readonly ModelFile[] | undefined> {
	const { modelFiles, modelState } = await import('#lib/language-model/keep.ts');
	return (await modelState()).is === 'here' ? modelFiles : undefined;
}

const failed = (why: 'no-worker' | 'too-long' | 'broke-off') => ({ is: 'failed', why }) as const;
