import { describe, expect, it } from 'vitest';
import { editOf } from '#lib/items/edit.ts';
import { wordsOf } from '#lib/items/item-words.ts';
import { choiceItem } from '../../study/test-sitting.ts';
import { changedOf } from './changed.ts';

const item = choiceItem('i');
const edit = editOf(item, { ...wordsOf(item), 'wording.0': 'Who blocked it?' }, 1);
if (!edit) throw new Error('nothing changed');

describe('an edit beside its item', () => {
	it('shows what the reader changed', () => {
		expect(changedOf(edit, item)).toMatchObject({
			isMet: false,
			rows: [{ label: 'Question', mine: 'Who blocked it?', theirs: item.wordings[0] }]
		});
	});

	it('shows both versions when the library changed it too', () => {
		const newer = { ...item, rationale: 'Turkey did, for years.' };
		expect(changedOf(edit, newer)).toMatchObject({
			isMet: true,
			rows: [
				{ label: 'Question' },
				{ label: 'Reason', mine: 'Turkey did.', theirs: 'Turkey did, for years.' }
			]
		});
	});

	it('still shows what was there when the item is gone', () => {
		expect(changedOf(edit, undefined)).toMatchObject({
			isMet: false,
			rows: [{ theirs: item.wordings[0] }]
		});
	});
});
