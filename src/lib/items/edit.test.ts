import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Article } from '#lib/article/schema.ts';
import { editTroubles, tidied } from '#lib/items/edit-troubles.ts';
import { type Edit, editOf, hasMoved, rebased, withEdit } from '#lib/items/edit.ts';
import { generateItems } from '#lib/items/generate.ts';
import { grade } from '#lib/items/grade.ts';
import { placeForm, type Words, wordsOf } from '#lib/items/item-words.ts';
import { notStated, options } from '#lib/items/options.ts';
import type { Item } from '#lib/items/schema.ts';

const article = JSON.parse(
	readFileSync('src/lib/library/articles/israel-nato-2016.json', 'utf8')
) as Article;
const items = generateItems(article);
const some = (fits: (item: Item) => boolean): Item => {
	const found = items.find(fits);
	if (!found) throw new Error('no such item');
	return found;
};
const choice = some(
	({ kind, distractors }) =>
		kind === 'choice' && distractors.every(({ text }) => text !== notStated)
);
const edited = (item: Item, changes: Words): Edit => {
	const edit = editOf(item, { ...wordsOf(item), ...changes }, 1);
	if (!edit) throw new Error('nothing changed');
	return edit;
};

describe('an edit', () => {
	it('of nothing is none, and changes nothing', () => {
		for (const item of items) {
			expect(editOf(item, wordsOf(item), 1)).toBeUndefined();
			expect(withEdit(item, undefined)).toBe(item);
			const same = {
				itemId: item.id,
				articleId: 'a',
				editedAt: 1,
				base: wordsOf(item),
				changes: {}
			};
			expect(withEdit(item, same)).toEqual(item);
			expect(hasMoved(item, same)).toBe(false);
			expect(editTroubles(item, wordsOf(item))).toEqual([]);
		}
	});

	it('names only places that a stored row may have', () => {
		for (const place of items.flatMap((item) => Object.keys(wordsOf(item))))
			expect(place).toMatch(placeForm);
	});

	it('changes any one place of any item, and nothing else', () => {
		for (const item of items)
			for (const place of Object.keys(wordsOf(item))) {
				const after = withEdit(item, edited(item, { [place]: 'Other words' }));
				expect(wordsOf(after)).toEqual({ ...wordsOf(item), [place]: 'Other words' });
				expect([after.id, after.evidence, after.factIds]).toEqual([
					item.id,
					item.evidence,
					item.factIds
				]);
			}
	});

	it('of the key is what is asked for from then on', () => {
		const after = withEdit(choice, edited(choice, { key: 'Somebody else' }));
		expect(grade(after, { interaction: 'choice', option: 'Somebody else' }).correct).toBe(true);
		expect(grade(after, { interaction: 'choice', option: choice.key.text }).correct).toBe(false);
		expect(after.key.entity).toBeUndefined();
	});

	it('of a typed answer forgets the old value and the old spellings unless told', () => {
		const gap = some(({ interaction }) => interaction === 'text-entry');
		const typed = (item: Item, text: string) =>
			grade(item, { interaction: 'text-entry', text }).correct;
		const after = withEdit(gap, edited(gap, { key: 'Brussels', accepted: 'Bruxelles\n Brussel ' }));
		expect(['Brussels', 'bruxelles', 'Brussel'].map((text) => typed(after, text))).toEqual([
			true,
			true,
			true
		]);
		expect(typed(after, gap.key.text)).toBe(false);
	});

	it('of another item is not applied', () => {
		expect(withEdit(choice, { ...edited(choice, { key: 'x' }), itemId: 'other' })).toBe(choice);
	});
});

describe('when the library changes an item under an edit', () => {
	const edit = edited(choice, { 'wording.0': 'My own question?' });
	const newer: Item = { ...choice, rationale: 'Told better.' };

	it('it is noticed, and the reader’s version stands whole', () => {
		expect(hasMoved(newer, edit)).toBe(true);
		expect(withEdit(newer, edit)).toMatchObject({
			wordings: ['My own question?', ...choice.wordings.slice(1)],
			rationale: choice.rationale
		});
	});

	it('keeping the reader’s version settles it', () => {
		const kept = rebased(newer, edit, 2);
		expect(kept && hasMoved(newer, kept)).toBe(false);
		expect(withEdit(newer, kept)).toEqual(withEdit(newer, edit));
	});

	it('an item that has come to say the same needs no edit', () => {
		expect(rebased(withEdit(choice, edit), edit, 2)).toBeUndefined();
	});

	it.each([0, 1, 4])('no answer stands there twice with %i wrong answers', (count) => {
		const [first] = choice.distractors;
		if (!first) throw new Error('no distractor');
		const distractors = Array.from({ length: count }, (_, at) => ({
			...first,
			text: at === 0 ? (choice.distractors[1]?.text ?? '') : `New ${at}`
		}));
		const shown = options(withEdit({ ...choice, distractors }, edit)).map(({ text }) => text);
		expect(new Set(shown).size).toBe(shown.length);
		if (count > 0) expect(shown).toHaveLength(choice.distractors.length + 1);
	});
});

describe('an edit that cannot be asked is refused with a reason', () => {
	const gap = some(({ kind }) => kind === 'gap');
	const notAsked = some(({ kind }) => kind === 'not-stated');
	it.each<readonly [string, Item, Words, RegExp]>([
		['an empty question', choice, { 'wording.0': '  ' }, /cannot be left empty/],
		['the same answer twice', choice, { 'distractor.0.text': ` ${choice.key.text}. ` }, /already/],
		['an answer like a fixed one', notAsked, { 'distractor.0.text': notStated }, /already/],
		['a page for an answer', choice, { key: 'x'.repeat(201) }, /200 characters/],
		['markup', choice, { rationale: 'See <b>here</b>.' }, /Plain words/],
		['a gap without a gap', gap, { statement: 'Nothing is missing here.' }, /exactly one gap/]
	])('%s', (_name, item, changes, message) => {
		const troubles = editTroubles(item, { ...wordsOf(item), ...changes });
		expect(troubles).toEqual([
			{ place: Object.keys(changes)[0], message: expect.stringMatching(message) as string }
		]);
	});

	it('white space that a keyboard leaves is no reason', () => {
		expect(tidied({ key: ' Turkey \n', accepted: ' a\n\n b ' })).toEqual({
			key: 'Turkey',
			accepted: 'a\nb'
		});
	});
});
