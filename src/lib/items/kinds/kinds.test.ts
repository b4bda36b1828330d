import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Article } from '#lib/article/schema.ts';
import { indexArticle } from '#lib/items/article-index.ts';
import { kinds } from '#lib/items/kinds/all.ts';

const read = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as Article;
const articles = {
	'the built-in article': read('src/lib/library/articles/israel-nato-2016.json'),
	'an article that the engine has never seen': read('tests/fixtures/articles/aland-1921.json'),
	'one with causes and contradictions': read(
		'src/lib/library/articles/cuban-missile-crisis-1962.json'
	)
};

/** "Find the proof" waits for paraphrases, which no built-in article has: evidence.test.ts has one. */
it.each(kinds.filter(({ id }) => id !== 'evidence').map((kind) => [kind.id, kind] as const))(
	'%s makes items of some of these articles',
	(_id, kind) => {
		const made = Object.values(articles).flatMap((article) => kind.make(indexArticle(article)));
		expect(made.length).toBeGreaterThan(0);
	}
);

/** What every kind owes to those who show, grade and check its items, proved once for all. */
describe.each(Object.entries(articles))('every kind, on %s', (_, article) => {
	const index = indexArticle(article);
	const drafts = kinds.flatMap((kind) => kind.make(index).map((draft) => ({ kind, draft })));

	it('makes the same twice', () => {
		for (const kind of kinds) expect(kind.make(index)).toEqual(kind.make(indexArticle(article)));
	});

	it('asks about facts that exist, and cites evidence of those facts or of the speaker’s post', () => {
		const posts = article.facts.filter((f) => f.frame.roles.some((r) => r.role === 'office'));
		for (const { draft } of drafts) {
			const facts = draft.factIds.map((id) => index.fact(id));
			expect(facts).not.toContain(undefined);
			const joined = article.links
				.filter(({ from, to }) => draft.factIds.includes(from) && draft.factIds.includes(to))
				.flatMap((link) => link.evidence ?? []);
			const spans = [...facts, ...(draft.asked === 'authority' ? posts : [])]
				.flatMap((f) => [
					...(f?.evidence ?? []),
					...(f?.unstated ?? []).flatMap((open) => open.evidence ?? [])
				])
				.concat(joined);
			for (const span of draft.evidence) expect(spans).toContainEqual(span);
		}
	});

	it('quotes its evidence byte for byte', () => {
		for (const { draft } of drafts)
			for (const { start, end, exact } of [...draft.evidence, ...(draft.sentences ?? [])])
				expect(article.text.slice(start, end)).toBe(exact);
	});

	it('never offers the key, or one text twice, among the options', () => {
		for (const { draft } of drafts) {
			const texts = [draft.key.text, ...draft.distractors.map((d) => d.text)];
			expect(new Set(texts.map((t) => t.toLowerCase())).size, texts.join(' | ')).toBe(texts.length);
		}
	});

	it('gives every distractor a proof about the asked facts and a reason in words', () => {
		for (const { draft } of drafts)
			for (const { proof, why } of [...draft.distractors, ...(draft.spare ?? [])]) {
				if ('fact' in proof) expect(draft.factIds).toContain(proof.fact);
				if (proof.kind === 'order-contradicted')
					expect(draft.factIds.some((id) => id === proof.earlier || id === proof.later)).toBe(true);
				expect(why).toMatch(/^\P{Ll}.{10,}[.]$/u);
			}
	});

	it('never offers a source without a name as a wrong answer', () => {
		const anonymous = article.entities
			.filter((e) => e.type === 'anonymous-source')
			.map((e) => e.id);
		for (const { draft } of drafts)
			for (const { entity } of draft.distractors)
				if (entity) expect(anonymous).not.toContain(entity);
	});

	it('has two wordings or more for each question, all different', () => {
		for (const { draft } of drafts) {
			expect(new Set(draft.wordings).size).toBe(draft.wordings.length);
			const isCount = draft.asked === 'quantity';
			expect(draft.wordings.length, draft.wordings[0]).toBeGreaterThanOrEqual(isCount ? 1 : 2);
		}
	});

	it('says whose word a claim is, in the reason for the key', () => {
		for (const { kind, draft } of drafts) {
			const [fact] = draft.factIds.map((id) => index.fact(id));
			if (kind.id === 'match' || !fact || fact.voice.kind === 'fact') continue;
			const speaker = index.entity(fact.voice.speaker);
			expect(draft.rationale).toContain(speaker?.name ?? '—');
		}
	});
});
