import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { apply } from '#lib/article/edit/apply.ts';
import { withAllQuestions } from '#lib/article/left-out.ts';
import type { Article } from '#lib/article/schema.ts';
import { generate, generateItems } from './generate.ts';
import { isLeftOut, leaveOutItems } from './left-out.ts';

const path = 'src/lib/library/articles/israel-nato-2016.json';
const article = JSON.parse(readFileSync(path, 'utf8')) as Article;
const all = generateItems(article);
const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);
const one = all.find(({ factIds }) => factIds.includes('turkey-joined'))!;
const many = all.find(({ interaction }) => interaction === 'order')!;
const out = leaveOutItems(article, all, [one.id, many.id, 'of-no-item']);

it('asks all but what is left out, word for word, and lets nothing else come in its place', () => {
	const made = generate(out);
	expect(made.items).toEqual(all.filter((item) => item !== one && item !== many));
	expect(ids(made.leftOut).sort()).toEqual([one.id, many.id].sort());
	expect(generate(article).leftOut).toEqual([]);
});

it('leaves the same out of a duplicate, whose items have other ids', () => {
	const copy = { ...article, id: 'own-b' };
	const theirs = generateItems(copy);
	const same = theirs.find(
		({ kind, factIds, asked }) =>
			kind === one.kind && factIds.join() === one.factIds.join() && asked === one.asked
	)!;
	expect(same.id).not.toBe(one.id);
	const leftOut = leaveOutItems(article, all, [one.id]).leftOut!;
	expect(generate({ ...copy, leftOut })).toMatchObject({
		items: theirs.filter((item) => item !== same),
		leftOut: [same]
	});
});

it('keeps it out when the fact is reworded, and asks it again after all', () => {
	const statement = 'Turkey joined the NATO alliance in 1952.';
	const reworded = apply(out, { do: 'statement', fact: 'turkey-joined', statement }).article ?? out;
	expect(reworded.facts).not.toEqual(out.facts);
	expect(ids(generateItems(withAllQuestions(reworded)))).toContain(one.id);
	expect(ids(generateItems(reworded))).not.toContain(one.id);
	const question = { kind: one.kind, facts: [...one.factIds], asked: one.asked };
	const back = apply(out, { do: 'leave-out', fact: 'turkey-joined', question, out: false });
	expect(ids(generateItems(back.article ?? out))).toEqual(ids(all.filter((item) => item !== many)));
});

it('tells which are meant', () => {
	expect(all.filter(isLeftOut(out))).toEqual(all.filter((item) => item === one || item === many));
	expect(all.filter(isLeftOut(article))).toEqual([]);
});
