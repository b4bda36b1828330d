/**
 * What holds of the items of articles made from nothing. The oracle below knows the facts as rows of a
 * table and shares nothing with the generator or its checker.
 */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Article } from '#lib/article/schema.ts';
import { validateArticle } from '#lib/article/validate.ts';
import { generateItems } from '#lib/items/generate.ts';
import { madeArticle } from '#lib/items/made-article.ts';
import { notStated } from '#lib/items/options.ts';
import type { Item } from '#lib/items/schema.ts';

/** A busy machine takes its time. */
const patient = 180_000;

const plain = (text: string) =>
	text
		.toLowerCase()
		.replace(/^(the|a|an) /, '')
		.trim();

/** The facts as rows: would this text in the asked place make a row that stands in the article? */
function isAlsoTrue(made: Article, item: Item, text: string): boolean {
	const fact = made.facts.find((f) => f.id === item.factIds[0]);
	if (!fact) return false;
	const stem = plain(`${item.wordings[0] ?? ''} ${item.statement ?? ''}`);
	const said = fact.frame.roles.filter(
		(r) => r.role !== item.asked && stem.includes(plain(r.text))
	);
	return made.facts.some(
		(other) =>
			other.frame.type === fact.frame.type &&
			said.every((r) =>
				other.frame.roles.some((o) => o.role === r.role && plain(o.text) === plain(r.text))
			) &&
			other.frame.roles.some((r) => r.role === item.asked && plain(r.text) === plain(text))
	);
}

function objections(made: Article, item: Item): string[] {
	const texts = [item.key.text, ...item.distractors.map((d) => d.text)].map(plain);
	const key = made.entities.find((e) => e.id === item.key.entity);
	const names = [key?.name, ...(key?.aliases ?? [])].flatMap((n) => (n ? [plain(n)] : []));
	const roles = new Set(made.facts.flatMap((f) => f.frame.roles.map((r) => r.role as string)));
	return [
		...(new Set(texts).size === texts.length ? [] : ['two options are the same']),
		...item.distractors
			.filter((d) => names.includes(plain(d.text)))
			.map((d) => `${d.text} is a name of the key`),
		...item.evidence
			.filter((s) => made.text.slice(s.start, s.end) !== s.exact)
			.map((s) => `${s.exact} is not in the text`),
		...item.distractors
			.filter(
				(d) => roles.has(item.asked) && d.text !== notStated && isAlsoTrue(made, item, d.text)
			)
			.map((d) => `${d.text} is right as well`),
		...(item.key.text === 'False' &&
		made.facts.some((f) => plain(f.statement) === plain(item.statement ?? ''))
			? ['the false statement is true']
			: []),
		...(item.steps ?? []).flatMap((s, i, all) =>
			i > 0 && (all[i - 1]?.date ?? '') >= (s.date ?? '') ? [`${s.text} is out of order`] : []
		),
		...item.factIds
			.filter(
				(f) => !['auto', 'confirmed'].includes(made.facts.find((o) => o.id === f)?.status ?? '')
			)
			.map((f) => `${f} may not be asked`)
	];
}

it(
	'articles made from nothing are valid, and yield items',
	() => {
		const counts: number[] = [];
		fc.assert(
			fc.property(madeArticle, (made) => {
				expect(validateArticle(made).issues).toEqual([]);
				counts.push(generateItems(made).length);
			}),
			{ numRuns: 30 }
		);
		expect(counts.reduce((a, b) => a + b, 0) / counts.length).toBeGreaterThan(5);
	},
	patient
);

it(
	'never has two right options, a name of the key among the wrong ones, or evidence outside the text',
	() => {
		fc.assert(
			fc.property(madeArticle, (made) => {
				for (const item of generateItems(made))
					expect(
						objections(made, item),
						JSON.stringify([
							item.wordings[0],
							item.statement,
							item.key.text,
							item.distractors.map((d) => d.text)
						])
					).toEqual([]);
			}),
			{ numRuns: 60 }
		);
	},
	patient
);

it(
	'gives the same bytes twice',
	() => {
		fc.assert(
			fc.property(madeArticle, (made) => {
				expect(JSON.stringify(generateItems(made))).toBe(
					JSON.stringify(generateItems(structuredClone(made)))
				);
			}),
			{ numRuns: 20 }
		);
	},
	patient
);
