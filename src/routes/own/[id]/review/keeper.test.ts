import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { apply } from '#lib/article/edit/apply.ts';
import type { Operation } from '#lib/article/edit/operation.ts';
import { takenBack } from '#lib/article/edit/patch.ts';
import type { Replayed } from '#lib/article/edit/replay.ts';
import { type Step, withStep } from '#lib/article/edit/step.ts';
import type { Article } from '#lib/article/schema.ts';
import { openStore } from '#lib/store/open-store.ts';
import type { OwnArticles } from '#lib/store/own.ts';
import type { Store } from '#lib/store/store.ts';
import { Keeper, type KeepTrouble } from './keeper.ts';

const path = 'src/lib/library/articles/israel-nato-2016.json';
const built = JSON.parse(readFileSync(path, 'utf8')) as Article;
const article = { ...built, id: 'own-a' };
const [a, b, c] = article.facts.map(({ id }) => id) as [string, string, string];

let store: Store;
let own: OwnArticles;
let run = 0;
beforeEach(async () => {
	store = await openStore(`keeper-${run++}`);
	own = await store.own();
	await own.put({ article, way: 'pasted' }, 1);
});
afterEach(() => store.close());

/** A window with the review open: what the screen does, without the screen. */
async function openWindow() {
	const [kept, entry] = await Promise.all([own.get('own-a'), own.entry('own-a')]);
	const it = {
		article: kept!.article,
		steps: [] as readonly Step[],
		trouble: undefined as KeepTrouble | undefined,
		met: [] as Replayed[]
	};
	const keeper = new Keeper({
		own,
		sum: entry!.sum,
		way: 'pasted',
		now: () => 2,
		latest: () => it,
		meet(joined) {
			it.met.push(joined);
			Object.assign(it, { article: joined.article, steps: joined.steps });
		},
		tell: (trouble) => (it.trouble = trouble)
	});
	return Object.assign(it, {
		keeper,
		do(operation: Operation) {
			const applied = apply(it.article, operation);
			if (applied.refused !== undefined) throw new Error(applied.refused);
			it.steps = withStep(it.steps, { operation, patch: applied.patch });
			it.article = applied.article;
			keeper.did({ did: operation });
		},
		undo() {
			const undid = it.steps.at(-1)!;
			it.steps = it.steps.slice(0, -1);
			it.article = takenBack(it.article, undid.patch);
			keeper.did({ undid });
		}
	});
}

const stored = async () => (await own.get('own-a'))?.article;
const statuses = async (...ids: string[]) => {
	const facts = (await stored())?.facts ?? [];
	return ids.map((id) => facts.find((fact) => fact.id === id)?.status);
};

it('keeps what two windows did, whoever came first', async () => {
	const [one, two] = [await openWindow(), await openWindow()];
	one.do({ do: 'reject', fact: a });
	two.do({ do: 'reject', fact: b });
	one.do({ do: 'reject', fact: c });
	await Promise.all([one.keeper.save(), two.keeper.save()]);
	await one.keeper.follow();
	expect(await statuses(a, b, c)).toEqual(['rejected', 'rejected', 'rejected']);
	expect(one.article).toEqual(await stored());
	expect([...one.met, ...two.met].flatMap(({ refused }) => refused)).toEqual([]);
	expect(one.met.length + two.met.length).toBeGreaterThan(0);
	// What the other window did can be taken back here, too.
	await two.keeper.follow();
	const steps = two.steps.length;
	expect(steps).toBe(3);
	two.undo();
	await two.keeper.save();
	expect(two.article).toEqual(await stored());
	expect(await own.steps('own-a')).toHaveLength(2);
});

it('keeps out the questions that two windows left out', async () => {
	const [one, two] = [await openWindow(), await openWindow()];
	const question = { kind: 'choice', facts: [a], asked: 'agent' };
	const other = { kind: 'true-false', facts: [b], asked: 'truth' };
	one.do({ do: 'leave-out', fact: a, question, out: true });
	two.do({ do: 'leave-out', fact: b, question: other, out: true });
	await Promise.all([one.keeper.save(), two.keeper.save()]);
	await one.keeper.follow();
	await two.keeper.follow();
	expect(one.article.leftOut).toHaveLength(2);
	expect(one.article.leftOut).toEqual(expect.arrayContaining([question, other]));
	expect([one.article, two.article]).toEqual([await stored(), await stored()]);
	two.undo();
	two.undo();
	await two.keeper.save();
	expect(await stored()).toEqual(article);
});

it('says what could not be done again', async () => {
	const [one, two] = [await openWindow(), await openWindow()];
	one.do({ do: 'delete', fact: a });
	await one.keeper.save();
	two.do({ do: 'accept', fact: a });
	await two.keeper.save();
	expect(two.met.flatMap(({ refused }) => refused)).toHaveLength(1);
	expect(two.trouble).toBeUndefined();
	expect(await stored()).toEqual(one.article);
});

it('keeps on the screen what was deleted elsewhere, and puts it back when asked', async () => {
	const one = await openWindow();
	await own.remove('own-a');
	one.do({ do: 'reject', fact: a });
	await one.keeper.save();
	expect(one.trouble).toBe('gone');
	expect(await own.entry('own-a')).toBeUndefined();
	await one.keeper.retry();
	expect(one.trouble).toBeUndefined();
	expect(await statuses(a)).toEqual(['rejected']);
	one.do({ do: 'reject', fact: b });
	await one.keeper.save();
	expect(await statuses(a, b)).toEqual(['rejected', 'rejected']);
	expect(await own.steps('own-a')).toHaveLength(2);
});
