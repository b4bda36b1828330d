/**
 * What holds of the items of any structure, not of the twelve alone: articles are drawn and cut about,
 * facts dropped, rejected, confirmed or weighed otherwise, aliases taken away and links forgotten.
 */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Article, Entity } from '#lib/article/schema.ts';
import { generateItems } from '#lib/items/generate.ts';
import { checkKey, checkProofs } from '#lib/items/proof/check-proof.ts';
import type { Item } from '#lib/items/schema.ts';

const read = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as Article;
const articles = [
	...readdirSync('src/lib/library/articles')
		.filter((name) => name.endsWith('.json'))
		.map((name) => read(`src/lib/library/articles/${name}`)),
	read('tests/fixtures/articles/aland-1921.json')
];

/** A busy machine takes its time over twenty articles. */
const patient = 120_000;

/** One fate for each fact, dealt again from the start where an article has more facts. */
const fate = fc.constantFrom(
	'keep',
	'keep',
	'keep',
	'keep',
	'drop',
	'reject',
	'propose',
	'raise',
	'lower'
);

const structure = fc
	.record({
		article: fc.constantFrom(...articles),
		fates: fc.array(fate, { minLength: 20, maxLength: 60 }),
		withoutAliases: fc.boolean(),
		withoutLinks: fc.boolean()
	})
	.map(({ article, fates, withoutAliases, withoutLinks }) => {
		const kept = article.facts.flatMap((fact, at): Article['facts'] => {
			const does = fates[at % fates.length];
			if (does === 'drop') return [];
			if (does === 'reject') return [{ ...fact, status: 'rejected' }];
			if (does === 'propose') return [{ ...fact, status: 'proposed' }];
			if (does === 'raise') return [{ ...fact, importance: 3 }];
			return does === 'lower' ? [{ ...fact, importance: 1 }] : [fact];
		});
		const ids = new Set(kept.map((f) => f.id));
		return {
			...article,
			facts: kept,
			entities: withoutAliases
				? article.entities.map((e): Entity => ({ ...e, aliases: [] }))
				: article.entities,
			links: withoutLinks ? [] : article.links.filter((l) => ids.has(l.from) && ids.has(l.to))
		} satisfies Article;
	});

const plain = (text: string) =>
	text
		.toLowerCase()
		.replace(/^(the|a|an) /, '')
		.trim();
/** The facts that an item asks about, and those that lent it a wrong answer. */
const usedBy = (item: Item) => [
	...item.factIds,
	...[...item.distractors, ...(item.spare ?? [])].flatMap(({ from, proof }) => [
		...(from === undefined ? [] : [from]),
		...('other' in proof ? [proof.other] : [])
	])
];
const textsOf = (item: Item) => [item.key.text, ...item.distractors.map((d) => d.text)].map(plain);

it(
	'every item of any structure is sound by itself',
	() => {
		fc.assert(
			fc.property(structure, (article) => {
				const held = article.facts.filter((f) => ['proposed', 'rejected'].includes(f.status));
				for (const item of generateItems(article)) {
					const name = `${item.id} ${item.wordings[0] ?? ''}`;
					expect([...checkProofs(item, article), ...checkKey(item, article)], name).toEqual([]);
					expect(new Set(textsOf(item)).size, name).toBe(textsOf(item).length);
					const key = article.entities.find((e) => e.id === item.key.entity);
					for (const d of item.distractors)
						expect([key?.name, ...(key?.aliases ?? [])].map((n) => plain(n ?? ''))).not.toContain(
							plain(d.text)
						);
					for (const span of item.evidence)
						expect(article.text.slice(span.start, span.end), name).toBe(span.exact);
					for (const id of usedBy(item))
						expect(article.facts.find((f) => f.id === id)?.status, name).toMatch(/auto|confirmed/);
					for (const { why, proof } of [...item.distractors, ...(item.spare ?? [])])
						if (proof.kind !== 'stated')
							for (const { statement } of held) expect(why, name).not.toContain(statement);
				}
			}),
			{ numRuns: 20 }
		);
	},
	patient
);

it(
	'gives the same bytes twice, whatever the structure',
	() => {
		fc.assert(
			fc.property(structure, (article) => {
				expect(JSON.stringify(generateItems(article))).toBe(
					JSON.stringify(generateItems(structuredClone(article)))
				);
			}),
			{ numRuns: 8 }
		);
	},
	patient
);
