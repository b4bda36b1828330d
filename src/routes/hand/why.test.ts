import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Article } from '#lib/article/schema.ts';
import { editOf, withEdit } from '#lib/items/edit.ts';
import { generateItems } from '#lib/items/generate.ts';
import { wordsOf } from '#lib/items/item-words.ts';
import type { Proof } from '#lib/items/schema.ts';
import { askedWords, checksOf, groundsOf, provedWrong } from './why.ts';

const article = JSON.parse(
	readFileSync('src/lib/library/articles/israel-nato-2016.json', 'utf8')
) as Article;
const items = generateItems(article);

describe('why this question', () => {
	it('can be told of every item: a statement, its weight, who says it, and each proof', () => {
		for (const item of items) {
			const grounds = groundsOf(item, article);
			expect(grounds).toHaveLength(item.factIds.length);
			for (const { statement, weight, voice } of grounds)
				for (const words of [statement, weight, voice])
					expect(words).toMatch(/^[“\p{Lu}\d].*[.”]$/u);
			const checks = checksOf(item, item, article);
			expect(checks).toHaveLength(item.distractors.length + (item.spare?.length ?? 0));
			for (const { words } of checks) expect(words).toMatch(/^\p{Lu}.*\.$/u);
		}
	});

	it('names the speaker of a claim', () => {
		const claim = items.find(({ factIds }) => factIds.join() === 'steiner-explains');
		expect(claim && groundsOf(claim, article)[0]?.voice).toContain('Tommy Steiner');
	});

	it('promises nothing of what the reader changed', () => {
		const item = items.find(({ kind }) => kind === 'choice');
		if (!item) throw new Error('no choice');
		const edit = editOf(item, { ...wordsOf(item), 'distractor.0.text': 'Atlantis' }, 1);
		expect(checksOf(withEdit(item, edit), item, article)[0]).toEqual({
			text: 'Atlantis',
			words: 'Your own words: not checked.'
		});
	});

	it.each<Proof>([
		{ kind: 'functional', fact: 'f', role: 'agent' },
		{ kind: 'no-claim', fact: 'f', entity: 'nato' },
		{ kind: 'value-contradicted', fact: 'f', role: 'time' },
		{ kind: 'order-contradicted', earlier: 'f', later: 'g' },
		{ kind: 'unstated', fact: 'f', role: 'cause' },
		{ kind: 'stated', fact: 'f', role: 'cause' },
		{ kind: 'no-evidence', fact: 'f' }
	])('has a sentence for the proof $kind', (proof) => {
		expect(provedWrong(proof, article)).toMatch(/^\p{Lu}.*\.$/u);
	});

	it.each([
		[[], 'Not asked before.'],
		[['again'], 'Asked once so far, not right yet.'],
		[['again', 'good'], 'Asked two times so far, right once.'],
		[['good', 'good', 'hard'], 'Asked three times so far, right each time.']
	] as const)('counts %j', (ratings, words) => {
		expect(askedWords(ratings.map((rating) => ({ rating })))).toBe(words);
	});
});
