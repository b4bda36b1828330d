import { describe, expect, it } from 'vitest';
import { checkSet } from '#lib/items/checks/all.ts';
import { placeOfKey } from '#lib/items/checks/set-keys.ts';
import { notStated } from '#lib/items/options.ts';
import { like, wrong } from '#lib/items/proof/example.ts';
import type { Item } from '#lib/items/schema.ts';

const proof = { kind: 'functional', fact: 'left', role: 'agent' } as const;
const kinds = ['choice', 'gap', 'who-said-it'] as const;

/** An item of its own fact, with a stem that resembles no other. */
const item = (n: number, change: Partial<Item> = {}): Item =>
	like({
		id: `item0000000${String(n).padStart(3, '0')}`,
		kind: kinds[n % 3] ?? 'choice',
		factIds: [`f${n}`],
		wordings: [`Which a${n} b${n} c${n} d${n} e${n} was f${n}?`],
		keyPosition: n % 3,
		...change
	});
const many = (count: number, change: (n: number) => Partial<Item> = () => ({})) =>
	Array.from({ length: count }, (_, n) => item(n, change(n)));
const codes = (items: readonly Item[]) => checkSet(items).map((f) => `${f.severity} ${f.check}`);
const options = (key: string, ...others: string[]) => ({
	key: { text: key },
	distractors: others.map((o) => wrong(o, proof))
});
const judged = (truth: string) => ({
	kind: 'true-false' as const,
	asked: 'truth' as const,
	...options(truth, truth === 'True' ? 'False' : 'True')
});

describe('a set', () => {
	it.each<[string, readonly Item[], readonly string[]]>([
		['with even keys', many(30), []],
		['with all keys first', many(30, () => ({ keyPosition: 0 })), ['hard S1']],
		['too small for a test of places', many(14, () => ({ keyPosition: 0 })), []],
		[
			'of true or false, whose order is fixed',
			many(30, (n) => (n % 2 ? judged('True') : judged('False'))),
			['hard S7']
		],
		['with the longest keys', many(30, () => options('Norlandia', 'Sud', 'East')), ['hard S2']],
		['with the shortest keys', many(30, () => options('Nor', 'Sudland', 'Eastland')), ['hard S3']],
		[
			'with lengths by chance',
			many(30, (n) =>
				n % 3 ? options('Norland', 'Sudlandia', 'Ost') : options('Norlandia', 'Sud', 'Ost')
			),
			[]
		],
		['of true statements', many(12, (n) => (n < 10 ? judged('True') : {})), ['hard S4', 'hard S7']],
		[
			'with two like stems',
			[...many(6), item(7, { wordings: ['Which a1 b1 c1 d1 e1 was f9?'] })],
			['hard S5']
		],
		[
			'with like stems of siblings',
			[...many(6), item(7, { factIds: ['f1'], wordings: ['Which a1 b1 c1 d1 e1 was f9?'] })],
			['soft S5']
		],
		[
			'with a stem that tells a key',
			[
				...many(6),
				item(7, {
					wordings: ['Why was it Norland in a1 b1 c1 d1 e1 that took g, h, i, j, k, l, m and n?']
				})
			],
			['hard S6']
		],
		['of one kind', many(9, () => ({ kind: 'choice' })), ['hard S7']],
		['of one kind, but small', many(7, () => ({ kind: 'choice' })), []]
	])('%s', (_, items, expected) => expect([...new Set(codes(items))]).toEqual(expected));

	it('gives “the article does not say” no place', () => {
		const open = item(1, { ...options('Norland', 'Sudland', notStated), keyPosition: 1 });
		expect(placeOfKey(open)).toEqual([{ place: 1, count: 2 }]);
		expect(placeOfKey(item(1, options(notStated, 'Sudland', 'Eastland')))).toEqual([]);
	});
});
