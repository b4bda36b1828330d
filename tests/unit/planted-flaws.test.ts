import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Article } from '#lib/article/schema.ts';
import { checkItem } from '#lib/items/checks/all.ts';
import { contentStems, jaccard } from '#lib/items/checks/words.ts';
import { generateItems } from '#lib/items/generate.ts';
import { notStated } from '#lib/items/options.ts';
import { checkKey, checkProofs } from '#lib/items/proof/check-proof.ts';
import { checkRoundTrip } from '#lib/items/round-trip/round-trip.ts';
import type { Item } from '#lib/items/schema.ts';

/*
 * The flaws that human judges are tested with (ITEMS.md), planted in every item that can carry them:
 * none may pass.
 */
const folders = ['src/lib/library/articles', 'tests/fixtures/articles'];
const articles = folders
	.flatMap((folder) => readdirSync(folder).map((name) => `${folder}/${name}`))
	.filter((path) => path.endsWith('.json'))
	.map((path) => JSON.parse(readFileSync(path, 'utf8')) as Article);

const isCaught = (item: Item, article: Article) =>
	[
		...checkItem(item, article),
		...checkKey(item, article),
		...checkProofs(item, article),
		...checkRoundTrip(item, article)
	].some((f) => f.severity === 'hard');

const stemsOf = (article: Article, id: string) =>
	contentStems(article.facts.find((f) => f.id === id)?.statement ?? '');

type Plant = (item: Item, article: Article) => Item | undefined;

const plants: Record<string, Plant> = {
	'a distractor marked as the key': (item) => {
		const at = item.distractors.findIndex((d) => d.text !== notStated);
		const wrong = item.distractors[at];
		if (!wrong || item.interaction !== 'choice') return undefined;
		const { text, entity, value } = item.key;
		const key = { text: wrong.text, ...given({ entity: wrong.entity, value: wrong.value }) };
		const swapped = { ...wrong, text, ...given({ entity, value }) };
		return { ...item, key, distractors: item.distractors.with(at, swapped) };
	},
	'a typed answer that is another': (item) =>
		item.interaction === 'text-entry'
			? { ...item, key: { ...item.key, text: item.key.value === undefined ? 'Peru' : '1234' } }
			: undefined,
	'two steps exchanged': (item) => {
		const [first, second, ...rest] = item.steps ?? [];
		return first && second ? { ...item, steps: [second, first, ...rest] } : undefined;
	},
	'two rows exchanged': (item) => {
		const [first, second, ...rest] = item.pairs ?? [];
		if (!first || !second) return undefined;
		return {
			...item,
			pairs: [{ ...first, right: second.right }, { ...second, right: first.right }, ...rest]
		};
	},
	'another sentence as the key': (item) => {
		const other = item.sentences?.find((s) => s.exact !== item.key.text);
		return other && { ...item, key: { text: other.exact } };
	},
	'the key a second time, by another name': (item, article) => {
		const entity = article.entities.find((e) => e.id === item.key.entity);
		const alias = entity?.aliases[0];
		const [first, ...rest] = item.distractors;
		if (!alias || !first || item.interaction !== 'choice') return undefined;
		return { ...item, distractors: [{ ...first, text: alias, entity: entity.id }, ...rest] };
	},
	'a source without a name as a distractor': (item, article) => {
		const source = article.entities.find((e) => e.type === 'anonymous-source');
		const [first, ...rest] = item.distractors;
		if (!source || !first?.entity || item.interaction !== 'choice' || item.kind === 'true-false')
			return undefined;
		return { ...item, distractors: [{ ...first, text: source.name, entity: source.id }, ...rest] };
	},
	'the evidence of another fact': (item, article) => {
		const own = article.facts.filter((f) => item.factIds.includes(f.id)).flatMap((f) => f.evidence);
		const end = Math.max(...own.map((e) => e.end));
		const far = article.facts.find((f) => f.evidence.every((e) => e.start > end));
		return far && { ...item, evidence: far.evidence };
	},
	'evidence one letter off': (item) => ({
		...item,
		evidence: item.evidence.map((e) => ({ ...e, start: e.start + 1, end: e.end + 1 }))
	}),
	'a stem about something else': (item, article) => {
		const own = new Set(stemsOf(article, item.factIds[0] ?? ''));
		// One that shares almost nothing with it: two facts may tell of one happening.
		const other = article.facts.find((f) => jaccard(own, new Set(stemsOf(article, f.id))) < 0.15);
		if (!other || !['choice', 'gap', 'who-said-it'].includes(item.kind)) return undefined;
		if (item.asked === 'authority') return undefined;
		const text = other.statement.replace(/\.$/, '');
		return item.kind === 'gap'
			? { ...item, statement: `${text}, and ____.` }
			: { ...item, wordings: [`What follows if ${text}?`] };
	}
};

const given = <T extends object>(values: T) =>
	Object.fromEntries(Object.entries(values).filter(([, v]) => v !== undefined)) as {
		[K in keyof T]?: Exclude<T[K], undefined>;
	};

describe.each(articles.map((a) => [a.id, a] as const))('in %s', (_, article) => {
	const items = generateItems(article);
	it.each(Object.entries(plants))('%s never passes', (_name, plant) => {
		const planted = items.flatMap((item) => plant(item, article) ?? []);
		const passed = planted.filter((item) => !isCaught(item, article));
		expect(passed.map((i) => `${i.kind} ${i.factIds.join(' ')} ${i.asked}`)).toEqual([]);
	});
});
