/** What every store must do with the reader's own articles; run with the rest of its contract. */
import { openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { bareArticle } from '#lib/article/bare-article.ts';
import type { Article } from '#lib/article/schema.ts';
import type { Outline } from '#lib/items/outline.ts';
import type { Item } from '#lib/items/schema.ts';
import type { Review } from '#lib/scheduling/review.ts';
import { openStore } from '#lib/store/open-store.ts';
import { InvalidArticle } from '#lib/store/own.ts';
import { itemsBasis } from '#lib/store/own-rows.ts';
import type { Store } from '#lib/store/store.ts';
import { expectTrueToLog } from '#lib/store/true-to-log.contract.ts';

const dayMs = 86_400_000;
const now = Date.UTC(2016, 4, 4, 10);

function articleOf(id: string, given: Partial<Article> = {}): Article {
	const bare = bareArticle({
		id,
		headline: `About ${id}`,
		publisher: 'A paper',
		authors: [],
		published: '2016-05-04',
		text: 'Norway opened an embassy on Friday.'
	});
	return { ...bare, ...given };
}

// The store keeps what it is given: their shape is the generator's business.
const items = [{ id: 'i1' }, { id: 'i2' }] as unknown as Item[];
const outlines = ['i1', 'i2'].map((id, at): Outline => ({
	id,
	articleId: 'own-a',
	kind: 'choice',
	factIds: ['f'],
	importance: 2,
	effort: 1,
	wordingCount: 1,
	at
}));

export function ownContract(
	store: () => Store,
	name: () => string,
	reopen: () => Promise<void>,
	review: (cardId: string, at?: number, given?: Partial<Review>) => Review
): void {
	describe('the reader’s own articles', () => {
		it('are kept over a reload, the latest first, with what lists show', async () => {
			const own = await store().own();
			await own.put({ article: articleOf('own-a'), way: 'pasted' }, now);
			await own.put({ article: articleOf('own-b'), way: 'file' }, now + 1);
			const again = { article: articleOf('own-a', { headline: 'Again' }), way: 'file' } as const;
			await own.put(again, now + 2);
			await reopen();
			const list = await (await store().own()).list();
			expect(list.map(({ id }) => id)).toEqual(['own-b', 'own-a']);
			expect(list[1]).toMatchObject({
				headline: 'Again',
				publisher: 'A paper',
				toldAsOf: '2016-05-04',
				minutes: 1,
				facts: 0,
				waiting: 0,
				way: 'pasted',
				addedAt: now,
				changedAt: now + 2
			});
			expect(await (await store().own()).get('own-a')).toEqual({
				article: again.article,
				way: 'pasted',
				addedAt: now,
				changedAt: now + 2
			});
			expect(await (await store().own()).get('own-c')).toBeUndefined();
		});

		it('keep the steps of a review until the article changes by other ways', async () => {
			const own = await store().own();
			await own.put({ article: articleOf('own-a') }, now);
			expect(await own.steps('own-a')).toBeUndefined();
			const steps = [{ operation: { do: 'accept', fact: 'f' }, patch: [] }] as const;
			const changed = articleOf('own-a', { headline: 'Looked over' });
			await own.putSteps({ article: changed }, steps, now + 1);
			await reopen();
			const again = await store().own();
			expect(await again.steps('own-a')).toEqual(steps);
			expect((await again.get('own-a'))?.article).toEqual(changed);
			await again.rename('own-a', 'Another', now + 2);
			expect(await again.steps('own-a')).toBeUndefined();
			const none = { article: articleOf('own-none') };
			await expect(again.putSteps(none, steps, now)).rejects.toThrow(InvalidArticle);
		});

		it('are not overwritten by a change that began from another state of theirs', async () => {
			const own = await store().own();
			const { sum: basis } = await own.put({ article: articleOf('own-a') }, now);
			const theirs = articleOf('own-a', { headline: 'Theirs' });
			const ours = articleOf('own-a', { headline: 'Ours' });
			// Two windows at once: whoever comes second is told.
			const [first, second, third] = await Promise.allSettled([
				own.putSteps({ article: theirs, basis }, [], now + 1),
				own.putSteps({ article: ours, basis }, [], now + 2),
				own.put({ article: ours, basis }, now + 3)
			]);
			expect(first.status).toBe('fulfilled');
			for (const late of [second, third])
				expect(late).toMatchObject({ reason: { name: 'ChangedMeanwhile' } });
			expect((await own.get('own-a'))?.article.headline).toBe('Theirs');
			const now1 = (await own.entry('own-a'))?.sum ?? '';
			await own.putSteps({ article: ours, basis: now1 }, [], now + 4);
			expect((await own.get('own-a'))?.article.headline).toBe('Ours');
		});

		it('are refused with reasons if they do not validate, or pass for built-in ones', async () => {
			const own = await store().own();
			const wrong = articleOf('own-a', { text: 'Another text.' });
			await expect(own.put({ article: wrong }, now)).rejects.toMatchObject({
				name: 'InvalidArticle',
				issues: [{ code: 'hash' }]
			});
			await expect(own.put({ article: articleOf('nato-1949') }, now)).rejects.toThrow(
				InvalidArticle
			);
			await own.put({ article: articleOf('own-a') }, now);
			await expect(own.rename('own-a', '', now)).rejects.toThrow(InvalidArticle);
			await expect(own.rename('own-b', 'Nobody', now)).rejects.toThrow(InvalidArticle);
			expect(await own.list()).toHaveLength(1);
		});

		it('can be renamed and doubled', async () => {
			const own = await store().own();
			await own.put({ article: articleOf('own-a') }, now);
			expect((await own.rename('own-a', 'Renamed', now + 1)).headline).toBe('Renamed');
			await own.duplicate('own-a', 'own-b', 'Renamed (copy)', now + 2);
			expect((await own.list()).map(({ headline, way }) => [headline, way])).toEqual([
				['Renamed (copy)', 'duplicated'],
				['Renamed', 'structured']
			]);
		});

		it('keep their items, until the article is another', async () => {
			const own = await store().own();
			const { sum } = await own.put({ article: articleOf('own-a') }, now);
			expect(await own.putItems('own-a', { sum, engine: 'e1', items, outlines })).toBe(true);
			await reopen();
			const again = await store().own();
			expect(await again.items('own-a')).toEqual(items);
			expect(await again.heldItems('own-a', 'e1')).toEqual(items);
			expect(await again.heldItems('own-a', 'e2')).toBeUndefined();
			const asked = ['own-a', 'own-none'].map((id) => again.heldOutline(id, 'e1'));
			expect(await Promise.all(asked)).toEqual([outlines, undefined]);
			expect((await again.entry('own-a'))?.itemsBasis).toBe(itemsBasis(sum, 'e1'));
			const next = await again.rename('own-a', 'Renamed', now + 1);
			expect(next.itemsBasis).not.toBe(itemsBasis(next.sum, 'e1'));
			expect(await again.heldOutline('own-a', 'e1')).toBeUndefined();
			expect(await again.putItems('own-a', { sum, engine: 'e1', items, outlines })).toBe(false);
		});

		it('once deleted are asked no longer, though their answers stay in the log', async () => {
			const own = await store().own();
			await own.put({ article: articleOf('own-a') }, now);
			await store().record(review('mine', now - 2 * dayMs, { articleId: 'own-a' }));
			await store().record(review('theirs', now - dayMs));
			const later = now + dayMs;
			expect(await store().dueCount(later)).toBe(2);
			await own.remove('own-a');
			await reopen();
			expect(await store().dueCount(later)).toBe(1);
			expect((await store().dueCards(later, 9)).map(({ id }) => id)).toEqual(['theirs']);
			expect((await store().tallies(['own-a'])).has('own-a')).toBe(false);
			expect(await store().dueWithin([0, later])).toEqual([1]);
			expect(await store().entriesSince(0)).toHaveLength(2);
			await expectTrueToLog(store());
			await (await store().own()).put({ article: articleOf('own-a') }, now + 1);
			expect(await store().dueCount(later)).toBe(2);
		});

		it('are in a backup; the later change wins, and all are deleted with everything', async () => {
			const own = await store().own();
			for (const id of ['own-a', 'own-b', 'own-c'])
				await own.put({ article: articleOf(id), way: 'pasted' }, now);
			const record = await store().everything(now);
			expect((await store().storageState()).ownSinceBackup).toBe(3);
			await store().backedUp(now);
			await own.rename('own-a', 'Later here', now + 9);
			await own.remove('own-b');
			const there = record.own?.map((row) =>
				row.article.id === 'own-c'
					? { ...row, changedAt: now + 5, article: { ...row.article, headline: 'Later there' } }
					: row
			);
			expect(await store().storageState()).toMatchObject({ ownArticles: 2, ownSinceBackup: 1 });
			const plan = await store().planRestore({ ...record, own: there ?? [] });
			expect(plan).toMatchObject({ newOwn: 1, laterOwn: 1, earlierOwn: 1 });
			await store().applyRestore(plan);
			await store().applyRestore(plan);
			expect((await own.list()).map(({ id, headline }) => [id, headline])).toEqual([
				['own-a', 'Later here'],
				['own-b', 'About own-b'],
				['own-c', 'Later there']
			]);
			await own.saveDraft({ text: 'Half of it' });
			await store().deleteEverything();
			expect(await own.list()).toEqual([]);
			expect(await own.get('own-a')).toBeUndefined();
			expect(await own.draft()).toBeUndefined();
		});

		it('that are damaged are named; what follows from the rest is made again', async () => {
			const own = await store().own();
			await own.put({ article: articleOf('own-a') }, now);
			await own.put({ article: articleOf('own-b') }, now + 1);
			const raw = await openDB(name());
			const row = (await raw.get('articleParts', ['own-b', 'article'])) as { json: string };
			await raw.put('articleParts', { ...row, json: row.json.replace('Norway', 'Sweden') });
			await raw.put('articles', { id: 'own-a', headline: 7 });
			raw.close();
			expect((await own.list()).map(({ id }) => id)).toEqual(['own-b', 'own-a']);
			expect(await own.get('own-b')).toBeUndefined();
			expect((await own.get('own-a'))?.article.headline).toBe('About own-a');
			expect(store().damagedRows()).toEqual([
				{ store: 'articles', key: 'own-a' },
				{ store: 'articles', key: 'own-b/article' }
			]);
			expect((await store().everything(now)).own).toHaveLength(1);
		});

		it('have a draft, which outlives a reload', async () => {
			await (await store().own()).saveDraft({ headline: 'Half', text: 'of it' });
			await reopen();
			const own = await store().own();
			expect(await own.draft()).toEqual({ headline: 'Half', text: 'of it' });
			await own.saveDraft(null);
			expect(await own.draft()).toBeUndefined();
		});

		it('have a draft that is in the backup, and waits where another one is begun', async () => {
			const own = await store().own();
			await own.saveDraft({ text: 'There.', headline: 'There' });
			const record = await store().everything(now);
			await own.saveDraft(null);
			const plan = await store().planRestore(record);
			expect(plan).toMatchObject({ newDraft: 1 });
			await store().applyRestore(plan);
			expect(await own.draft()).toEqual({ text: 'There.', headline: 'There' });
			expect(await store().planRestore(record)).toMatchObject({ newDraft: 0 });
			await own.saveDraft({ text: 'Here.' });
			await store().applyRestore(plan);
			const draft = await own.draft();
			expect(draft?.['text']).toBe('Here.');
			expect(JSON.parse(draft?.['before'] ?? '')).toEqual(record.draft);
		});

		it('leave cards without a question out of what is due, and bring them back with it', async () => {
			const own = await store().own();
			const { sum } = await own.put({ article: articleOf('own-a') }, now);
			for (const id of ['i1', 'i2'])
				await store().record(review(id, now - 2 * dayMs, { articleId: 'own-a' }));
			const later = now + dayMs;
			const made = { sum, engine: 'e1', items, outlines };
			await own.putItems('own-a', made);
			expect(await store().dueCount(later)).toBe(2);
			// As after another analysis that finds less.
			await own.putItems('own-a', { ...made, items: items.slice(1), outlines: outlines.slice(1) });
			await reopen();
			expect((await (await store().own()).entry('own-a'))?.orphans).toEqual(['i1']);
			expect(await store().dueCount(later)).toBe(1);
			expect((await store().dueCards(later, 9)).map(({ id }) => id)).toEqual(['i2']);
			expect((await store().tallies(['own-a'])).get('own-a')?.met).toBe(1);
			expect(await store().entriesSince(0)).toHaveLength(2);
			await (await store().own()).putItems('own-a', made);
			expect(await store().dueCount(later)).toBe(2);
		});

		it('are told to other tabs', async () => {
			const other = await openStore(name());
			const heard = new Promise((resolve) => other.onChange(resolve));
			await (await store().own()).put({ article: articleOf('own-a') }, now);
			expect(await heard).toEqual({ what: 'articles', from: 'another-tab' });
			other.close();
		});
	});
}
