/**
 * Changing one fact changes its items and no others, fact by fact. What "its items" takes in, exactly:
 * items about it; items that took a wrong answer or a reason from it, or offer an actor of it; what is
 * made of several facts at once (order, match, the sentences beside a proof, and the shares of "fact or somebody’s word" and "on
 * what authority"); items that its own keep back or let go as doubles, tell-tales or second answers; and
 * a true statement, which is asked only where some fact lends what would make it false; and positions
 * of somebody who says more than one thing.
 */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Article, Fact } from '#lib/article/schema.ts';
import { generate } from '#lib/items/generate.ts';
import type { Item } from '#lib/items/schema.ts';

const read = (id: string) =>
	JSON.parse(readFileSync(`src/lib/library/articles/${id}.json`, 'utf8')) as Article;
const articles = ['israel-nato-2016', 'dayton-agreement-1995'].map(read);

/** A busy machine takes its time over eighty articles. */
const patient = 120_000;

it.each(articles)(
	'of $id: leaving a fact out',
	(article) => {
		for (const fact of article.facts) expectOwnOnly(article, without(article, fact), fact);
	},
	patient
);

it.each(articles)(
	'of $id: putting a fact back at another place',
	(article) => {
		for (const fact of article.facts.slice(0, 12)) {
			const others = article.facts.filter((f) => f !== fact);
			expectOwnOnly(article, { ...article, facts: [...others, fact] }, fact);
		}
	},
	patient
);

it.each(articles)(
	'of $id: weighing a fact otherwise',
	(article) => {
		for (const fact of article.facts) {
			const lighter: Fact = { ...fact, importance: 1 };
			const facts = article.facts.map((f) => (f === fact ? lighter : f));
			expectOwnOnly(article, { ...article, facts }, fact);
		}
	},
	patient
);

function without(article: Article, fact: Fact): Article {
	const isOther = (id: string) => id !== fact.id;
	return {
		...article,
		facts: article.facts.filter((f) => f !== fact),
		links: article.links.filter((l) => isOther(l.from) && isOther(l.to))
	};
}

function expectOwnOnly(from: Article, to: Article, fact: Fact): void {
	const [before, after] = [generate(from), generate(to)];
	const [old, now] = [before, after].map(({ items }) => new Map(items.map((i) => [i.id, i])));
	const ids = new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])]);
	for (const id of ids) {
		const pair = [old?.get(id), now?.get(id)];
		if (JSON.stringify(pair[0]) === JSON.stringify(pair[1])) continue;
		const both = pair.filter((i) => i !== undefined);
		const isOwn = both.some((item) => isIts(item, fact));
		const kept = [...before.rejected, ...after.rejected].find(({ item }) => item.id === id);
		const isKeptBack = kept?.findings.some((f) => ['S5', 'S6', 'round-trip'].includes(f.check));
		// Told apart from a double by another wording: the same question in another order of words.
		const isReworded = both.length === 2 && sameButForWords(both);
		const isTold = both.every((item) => item.asked === 'truth') && both.length === 1;
		const isOtherWord = both.every(
			(item) => item.asked === 'content' && speakerOf(from, item) === fact.frame.roles[0]?.entity
		);
		expect(
			isOwn || isKeptBack || isReworded || isTold || isOtherWord,
			`${fact.id} changes ${JSON.stringify(both)}`
		).toBe(true);
	}
}

const speakerOf = ({ facts }: Article, { factIds }: Item) =>
	facts.find((f) => f.id === factIds[0])?.frame.roles[0]?.entity;

const sets = ['order', 'match', 'voice', 'evidence'];

function isIts(item: Item, fact: Fact): boolean {
	const actors = fact.frame.roles.flatMap((r) => [r.entity, ...(r.entities ?? [])]);
	const lent = [...item.distractors, ...(item.spare ?? [])].some(
		(d) =>
			d.from === fact.id ||
			('other' in d.proof && d.proof.other === fact.id) ||
			(d.entity !== undefined && actors.includes(d.entity)) ||
			d.why.includes(fact.statement)
	);
	return (
		item.factIds.includes(fact.id) || lent || sets.includes(item.kind) || item.asked === 'authority'
	);
}

const sameButForWords = ([a, b]: readonly Item[]) =>
	JSON.stringify({ ...a, wordings: [...(a?.wordings ?? [])].sort() }) ===
	JSON.stringify({ ...b, wordings: [...(b?.wordings ?? [])].sort() });
