import { describe, expect, it } from 'vitest';
import built from '#lib/library/articles/israel-nato-2016.json' with { type: 'json' };
import { paragraphs } from '#lib/article/paragraphs.ts';
import type { Article } from '#lib/article/schema.ts';
import { sentences } from '#lib/article/sentences.ts';
import { marginNotes } from './margin.ts';
import { explanations, timeline } from './outline.ts';
import { setPassage } from './passage.ts';

const article = built as Article;
const cuts = { paragraphs: paragraphs(article.text), sentences: sentences(article.text) };
const evidence = article.facts.flatMap((fact) => fact.evidence);

describe('the passage as set', () => {
	const set = setPassage(article, cuts, evidence.slice(0, 3));
	const pieces = set.flatMap(({ runs }) => runs.flatMap((run) => run.pieces));

	it('keeps every character of the text', () => {
		const text = set.map(({ runs }) =>
			runs.flatMap((run) => run.pieces.map((p) => p.text)).join('')
		);
		expect(text.join('\n\n')).toBe(article.text);
	});

	it('marks the evidence and nothing else', () => {
		for (const { start, text, marked } of pieces) {
			const end = start + text.length;
			const inside = evidence.slice(0, 3).some((span) => span.start <= start && span.end >= end);
			expect(marked).toBe(inside);
		}
	});

	it('names an entity once a paragraph', () => {
		for (const { runs } of set) {
			const pieces = runs.flatMap((run) => run.pieces);
			const starts = pieces.filter((p, i) => p.entity && pieces[i - 1]?.entity !== p.entity);
			expect(new Set(starts.map((p) => p.entity)).size).toBe(starts.length);
		}
	});

	it('gives each claim a voice in the sentence that ends it', () => {
		for (const { voice, evidence } of article.facts) {
			if (voice.kind === 'fact') continue;
			const at = Math.max(...evidence.map(({ end }) => end)) - 1;
			const run = set
				.flatMap(({ runs }) => runs)
				.find((run) => run.pieces.some((p) => p.start <= at && at < p.start + p.text.length));
			expect(run?.voices.map(({ speaker }) => speaker)).toContain(voice.speaker);
		}
	});

	it('says in the margin that a source gives no name', () => {
		const notes = marginNotes(article.entities, set).flat();
		expect(notes.some(({ how }) => how === 'Claim, gives no name')).toBe(true);
	});

	it('puts at most one date on a paragraph', () => {
		for (const { runs } of set)
			expect(runs.flatMap((run) => run.pieces).filter((p) => p.asOf).length).toBeLessThan(2);
	});
});

describe('the outline', () => {
	it('runs forward in time and leaves the date to its column', () => {
		const dated = timeline(article);
		expect(dated.map(({ date }) => date)).toEqual(dated.map(({ date }) => date).toSorted());
		expect(dated[0]).toMatchObject({ date: '1952', what: 'Turkey joined NATO' });
	});

	it('holds competing explanations together, each with its own source', () => {
		const [group] = explanations(article);
		const speakers = group?.map(({ voice }) => voice.kind !== 'fact' && voice.speaker);
		expect(new Set(speakers).size).toBe(3);
	});
});
