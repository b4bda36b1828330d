import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { apply } from './edit/apply.ts';
import type { Operation } from './edit/operation.ts';
import { takenBack } from './edit/patch.ts';
import { haveSameQuestions, leftOutAmong, withAllQuestions } from './left-out.ts';
import type { Question } from './question.ts';
import type { Article } from './schema.ts';
import { validateArticle } from './validate.ts';

const path = 'src/lib/library/articles/israel-nato-2016.json';
const article = JSON.parse(readFileSync(path, 'utf8')) as Article;
const [a, b] = article.facts.map(({ id }) => id) as [string, string];
const question: Question = { kind: 'choice', facts: [a], asked: 'agent' };
const both: Question = { kind: 'order', facts: [b, a], asked: 'sequence' };
const leave = (one: Question, out = true): Operation => ({
	do: 'leave-out',
	fact: a,
	question: one,
	out
});

function done(operation: Operation, from = article) {
	const applied = apply(from, operation);
	if (applied.refused !== undefined) throw new Error(applied.refused);
	return applied;
}

it('a question is left out once, however its facts are ordered, and asked again', () => {
	const out = done(leave(both), done(leave(question)).article);
	expect(out.article.leftOut).toEqual([question, both]);
	const again = done(leave({ ...both, facts: [a, b] }), out.article);
	expect(again.patch).toEqual([]);
	expect(again.article).toBe(out.article);
	const back = done(leave({ ...both, facts: [a, b] }, false), out.article).article;
	expect(back.leftOut).toEqual([question]);
	expect(done(leave(question, false), back).article).toEqual(article);
	expect(validateArticle(out.article).issues).toEqual([]);
});

it('goes with a deleted fact, and comes back with it', () => {
	const out = done(leave(both), done(leave(question)).article).article;
	const { article: without, patch } = done({ do: 'delete', fact: b }, out);
	expect(without.leftOut).toEqual([question]);
	const stored = JSON.parse(JSON.stringify(patch)) as typeof patch;
	expect(takenBack(without, stored)).toEqual(out);
	const none = done({ do: 'delete', fact: a }, out);
	expect(none.article).not.toHaveProperty('leftOut');
	expect(takenBack(none.article, none.patch)).toEqual(out);
});

it('taken back, an article that left nothing out does not speak of it', () => {
	const { article: out, patch } = done(leave(question));
	expect(takenBack(out, patch)).toStrictEqual(article);
});

it('is refused in words when its fact is gone, and by the validator in a foreign file', () => {
	const gone = apply(article, leave({ ...question, facts: ['nobody'] }));
	expect(gone.refused).toBe('This question is no longer there.');
	const wrong = { ...article, leftOut: [{ ...question, facts: ['nobody'] }] };
	expect(validateArticle(wrong).issues).toMatchObject([
		{ code: 'reference', at: 'leftOut[0].facts[0]' }
	]);
	for (const leftOut of [[], [{ ...question, why: 'x' }], [{ ...question, facts: [] }], 'all'])
		expect(validateArticle({ ...article, leftOut }).article).toBeUndefined();
});

it('changes none of the questions themselves, until something else is changed', () => {
	const { article: out, patch } = done(leave(question));
	expect(haveSameQuestions(article, out)).toBe(true);
	expect(haveSameQuestions(article, takenBack(out, patch))).toBe(true);
	expect(haveSameQuestions(article, withAllQuestions(out))).toBe(true);
	expect(haveSameQuestions(article, done({ do: 'reject', fact: a }).article)).toBe(false);
});

it('is taken over as far as the facts are still there', () => {
	const out = done(leave(both), done(leave(question)).article).article;
	const facts = article.facts.filter(({ id }) => id !== b);
	expect(leftOutAmong(out.leftOut, { ...article, facts }).leftOut).toEqual([question]);
	expect(leftOutAmong(undefined, article)).toBe(article);
});
