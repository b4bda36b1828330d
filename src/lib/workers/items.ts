import { type Remote, wrap } from 'comlink';
import { engine } from 'virtual:item-engine';
import type { Article } from '#lib/article/schema.ts';
import { whenControlled } from '#lib/offline/when-controlled.ts';
import { scriptUrl } from '#lib/trusted.ts';
import type { ItemWork, Made } from '#lib/workers/items.worker.ts';
import workerUrl from '#lib/workers/items.worker.ts?worker&url';

export type { Made } from '#lib/workers/items.worker.ts';

/** Names what makes the items, for `OwnArticles.putItems`. */
export const itemEngine = engine;

/** Makes questions of structured articles on this device, one article after the other. */
export type ItemMaker = {
	/** Rejects only for an article that does not validate. */
	make(article: Article): Promise<Made>;
	close(): void;
};

/** A reader's text goes to a worker only once its policy is certain (when-controlled.ts). */
const patienceMs = 1500;

/** In a worker, or in the page where none can be had: the same items, a moment's stillness. */
export async function openItemMaker(): Promise<ItemMaker> {
	return (await workerMaker()) ?? pageMaker();
}

export async function makeItems(article: Article): Promise<Made> {
	const maker = await openItemMaker();
	try {
		return await maker.make(article);
	} finally {
		maker.close();
	}
}

async function workerMaker(): Promise<ItemMaker | undefined> {
	if (typeof Worker === 'undefined' || !(await whenControlled(patienceMs))) return undefined;
	let worker: Worker;
	try {
		worker = new Worker(scriptUrl(workerUrl), { type: 'module' });
	} catch {
		return undefined;
	}
	const work: Remote<ItemWork> = wrap<ItemWork>(worker);
	const broken = new Promise<'broken'>((resolve) => {
		worker.addEventListener('error', () => resolve('broken'), { once: true });
		worker.addEventListener('messageerror', () => resolve('broken'), { once: true });
	});
	let instead: ItemMaker | undefined;
	return {
		async make(article) {
			const made = instead ? 'broken' : await Promise.race([work.make(article), broken]);
			if (made !== 'broken') return made;
			instead ??= await pageMaker();
			return instead.make(article);
		},
		close: () => worker.terminate()
	};
}

async function pageMaker(): Promise<ItemMaker> {
	const [{ generateItems }, { outlineOf }] = await Promise.all([
		import('#lib/items/generate.ts'),
		import('#lib/items/outline.ts')
	]);
	return {
		make(article) {
			const items = generateItems(article);
			return Promise.resolve({ items, outlines: items.map(outlineOf) });
		},
		close() {}
	};
}
