import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Value } from 'typebox/value';
import type { Article, Fact } from '#lib/article/schema.ts';
import { checkItem, checkSet, isShown } from '#lib/items/checks/all.ts';
import { trueShare } from '#lib/items/checks/set-keys.ts';
import { generate, generateItems } from '#lib/items/generate.ts';
import { asGolden } from '#lib/items/golden.ts';
import { checkKey, checkProofs } from '#lib/items/proof/check-proof.ts';
import { Item } from '#lib/items/schema.ts';
import { selectItems } from '#lib/items/select.ts';

const read = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as Article;
const builtIn = readdirSync('src/lib/library/articles').filter((name) => name.endsWith('.json'));
const israel = read('src/lib/library/articles/israel-nato-2016.json');
const unseen = read('tests/fixtures/articles/aland-1921.json');

describe.each(builtIn)('the items of %s', (name) => {
	const article = read(`src/lib/library/articles/${name}`);
	const items = generateItems(article);

	it('are at least thirty, of seven kinds at least, and cover every fact of importance 3', () => {
		expect(items.length).toBeGreaterThanOrEqual(30);
		// An article may have no sentence that lures, or leave nothing open.
		expect(new Set(items.map((i) => i.kind)).size).toBeGreaterThanOrEqual(7);
		const asked = new Set(items.flatMap((i) => i.factIds));
		const missing = article.facts.filter((f) => f.importance === 3 && !asked.has(f.id));
		expect(missing.map((f) => f.id)).toEqual([]);
		const lesser = article.facts.filter((f) => f.importance === 2);
		const covered = lesser.filter((f) => asked.has(f.id)).length / lesser.length;
		expect(covered, 'share of facts of importance 2 with a question').toBeGreaterThanOrEqual(0.9);
	});

	it('fit the schema', () => {
		for (const item of items) expect([...Value.Errors(Item, item)]).toEqual([]);
	});

	it('have no hard finding, at most one soft, and proofs that recompute', () => {
		for (const item of items) {
			expect(isShown(checkItem(item, article)), item.wordings[0]).toBe(true);
			expect([...checkProofs(item, article), ...checkKey(item, article)]).toEqual([]);
		}
	});

	it('make sets without a hard finding, whatever the seed', () => {
		for (let seed = 0; seed < 25; seed++) {
			const set = selectItems(items, { count: 12, seed: `set ${seed}` });
			expect(set).toHaveLength(12);
			expect(checkSet(set).filter((f) => f.severity === 'hard')).toEqual([]);
		}
	});

	it('have about as many false statements as true ones, all of them together', () => {
		expect(trueShare(items)).toEqual([]);
	});

	it('are those of the golden file', async () => {
		const golden = `../../../tests/golden/${article.id}.items.txt`;
		await expect(asGolden(items)).toMatchFileSnapshot(golden);
	});
});

describe('structure is the only source', () => {
	it('yields items from an article that the engine has never seen', () => {
		const { items } = generate(unseen);
		expect(items.length).toBeGreaterThanOrEqual(30);
		expect(new Set(items.map((i) => i.kind)).size).toBeGreaterThanOrEqual(8);
	});

	it('gives the same bytes twice', () => {
		expect(JSON.stringify(generate(israel))).toBe(
			JSON.stringify(generate(structuredClone(israel)))
		);
	});

	it('changes the items of a changed fact and no others', () => {
		const changed = withYear(israel, 'turkey-joined', '1952', '1953');
		const before = new Map(generateItems(israel).map((i) => [i.id, i]));
		const after = new Map(generateItems(changed).map((i) => [i.id, i]));
		const touched = [...before.values()].filter(
			(item) => asked(item) !== asked(after.get(item.id))
		);
		expect(touched.length).toBeGreaterThan(0);
		for (const item of touched) expect(uses(item, 'turkey-joined'), item.wordings[0]).toBe(true);
		for (const [id, item] of after)
			if (!before.has(id)) expect(uses(item, 'turkey-joined')).toBe(true);
	});

	it('keeps an item’s id when a wording, a spelling or a distractor changes', () => {
		const renamed = structuredClone(israel);
		const geneva = renamed.entities.find((e) => e.id === 'geneva');
		if (geneva) geneva.description = 'another description';
		expect(generateItems(renamed).map((i) => i.id)).toEqual(generateItems(israel).map((i) => i.id));
	});

	it('asks nothing of a rejected fact', () => {
		const rejected = structuredClone(israel);
		const fact = rejected.facts.find((f) => f.id === 'turkey-joined') as Fact;
		fact.status = 'rejected';
		expect(generateItems(rejected).some((i) => uses(i, 'turkey-joined'))).toBe(false);
	});

	it('asks a sensitive fact only once somebody has confirmed it', () => {
		const open = structuredClone(israel);
		const fact = open.facts.find((f) => f.id === 'activists-died') as Fact;
		expect(fact.sensitive).toBe(true);
		fact.status = 'auto';
		expect(generateItems(open).some((i) => i.factIds.includes('activists-died'))).toBe(false);
	});

	it('names no article in the engine', () => {
		const sources = readdirSync('src/lib/items', { recursive: true, encoding: 'utf8' })
			.filter((f) => f.endsWith('.ts') && !f.endsWith('.test.ts'))
			.map((f) => readFileSync(`src/lib/items/${f}`, 'utf8'));
		for (const { id } of builtIn.map((n) => read(`src/lib/library/articles/${n}`)))
			expect(sources.some((s) => s.includes(id))).toBe(false);
		expect(existsSync('src/lib/items/kinds')).toBe(true);
	});
});

/** Everything but the text of the evidence: other facts may rest on the very sentence that changed. */
const asked = (item: Item | undefined) =>
	JSON.stringify({ ...item, evidence: undefined, sentences: undefined, distractors: undefined }) +
	JSON.stringify(item?.sentences ? [] : item?.distractors);

/** The item is about the fact, or took a wrong answer or a reason from it. */
const uses = (item: Item, fact: string) =>
	item.factIds.includes(fact) ||
	[...item.distractors, ...(item.spare ?? [])].some(
		(d) => d.from === fact || ('other' in d.proof && d.proof.other === fact)
	);

/** The article as if the fact had another year: statement, role, text and evidence alike. */
function withYear(article: Article, id: string, from: string, to: string): Article {
	const copy = structuredClone(article);
	const fact = copy.facts.find((f) => f.id === id) as Fact;
	fact.statement = fact.statement.replace(from, to);
	for (const role of fact.frame.roles) {
		role.text = role.text.replace(from, to);
		if (role.date === from) role.date = to;
	}
	copy.text = copy.text.replace(from, to);
	for (const other of copy.facts)
		for (const span of other.evidence) span.exact = copy.text.slice(span.start, span.end);
	return copy;
}
