import { describe, expect, it } from 'vitest';
import type { Item } from '#lib/items/schema.ts';
import { bringItems } from './bring-items.ts';
import type { HandChange } from './study-setup.ts';
import { choiceItem, sitting } from './test-sitting.ts';

const six = ['1', '2', '3', '4', '5', '6'].map((id) => choiceItem(id));
const map = (items: readonly Item[]) => new Map(items.map((item) => [item.id, item]));

/** A sitting of six questions, of which the first has come. */
function begun() {
	const { session } = sitting(six);
	session.change({ items: map(six.slice(0, 1)) });
	return session;
}

describe('the questions of a long sitting', () => {
	it('come after the first, and leave what is here as it is', async () => {
		const session = begun();
		const reworded = { ...choiceItem('1'), wordings: ['In other words?'] };
		session.change({ items: map([reworded]) });
		await bringItems(session, (take) => {
			take(map(six.slice(0, 3)));
			take(map(six.slice(3)));
			return Promise.resolve();
		});
		expect([...session.items.keys()].sort()).toEqual(['1', '2', '3', '4', '5', '6']);
		expect(session.stem).toBe('In other words?');
		expect(session.session.entries).toHaveLength(6);
	});

	it('are tried again, and left out of the sitting where they cannot be had', async () => {
		const session = begun();
		let tries = 0;
		await bringItems(session, (take) => {
			tries++;
			take(map(six.slice(1, 4)));
			return Promise.reject(new Error('damaged'));
		});
		expect(tries).toBe(2);
		expect(session.session.entries.map(({ itemId }) => itemId)).toEqual(['1', '2', '3', '4']);
	});

	it('change nothing of the sitting when all of them come', async () => {
		const changes: HandChange[] = [];
		const session = begun();
		const watched = {
			session: session.session,
			items: map(six),
			change: (change: HandChange) => changes.push(change)
		};
		await bringItems({ ...watched, change: (c) => void watched.change(c) }, () =>
			Promise.resolve()
		);
		expect(changes).toEqual([]);
	});
});
