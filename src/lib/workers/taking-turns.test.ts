import { describe, expect, it } from 'vitest';
import type { Article } from '#lib/article/schema.ts';
import type { ItemMaker } from '#lib/workers/items.ts';
import { takingTurns } from '#lib/workers/taking-turns.ts';

const article = (id: string) => ({ id }) as Article;

/** Makers that note how many are open, and how many articles are made at once. */
function counted() {
	const seen = { opened: 0, closed: 0, now: 0, most: 0, made: [] as string[] };
	const open = (): Promise<ItemMaker> => {
		seen.opened++;
		return Promise.resolve({
			async make({ id }) {
				seen.now++;
				seen.most = Math.max(seen.most, seen.now);
				await new Promise((resolve) => setTimeout(resolve));
				seen.now--;
				if (id === 'broken') throw new Error('does not validate');
				seen.made.push(id);
				return { items: [], outlines: [] };
			},
			close: () => seen.closed++
		});
	};
	return { seen, make: takingTurns(open) };
}

describe('articles asked for at once', () => {
	it('are made one after the other by one maker, in their order, and it is closed', async () => {
		const { seen, make } = counted();
		const ids = Array.from({ length: 100 }, (_, at) => `own-${at}`);
		await Promise.all(ids.map((id) => make(article(id))));
		expect(seen).toEqual({ opened: 1, closed: 1, now: 0, most: 1, made: ids });
		await make(article('later'));
		expect(seen).toMatchObject({ opened: 2, closed: 2 });
	});

	it('do not wait for ever behind one that fails', async () => {
		const { seen, make } = counted();
		const all = await Promise.allSettled(['a', 'broken', 'b'].map((id) => make(article(id))));
		expect(all.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
		expect(seen).toMatchObject({ opened: 1, closed: 1, made: ['a', 'b'] });
	});

	it('are tried with another maker where one could not be opened', async () => {
		let tries = 0;
		const make = takingTurns(() =>
			++tries === 1
				? Promise.reject(new Error('no worker'))
				: Promise.resolve({
						make: () => Promise.resolve({ items: [], outlines: [] }),
						close() {}
					})
		);
		await expect(make(article('a'))).rejects.toThrow('no worker');
		await expect(make(article('a'))).resolves.toEqual({ items: [], outlines: [] });
	});
});
