import { expect, test } from 'vitest';
import { inContext } from './context.ts';

const text = 'First. Second here. Third.\n\nAnother paragraph. It ends.';
const plain = (words: string) => ({ text: words, isMarked: false });
const mark = (words: string) => ({ text: words, isMarked: true });

test('a sentence stands in its paragraph, with the proof marked', () => {
	expect(inContext([[mark('Second'), plain(' here.')]], text)).toEqual([
		[plain('First. '), mark('Second'), plain(' here.'), plain(' Third.')]
	]);
});
test('two sentences of one paragraph are marked in it once', () => {
	const shown = inContext([[mark('First.')], [mark('Third.')]], text);
	expect(shown).toEqual([[mark('First.'), plain(' Second here. '), mark('Third.')]]);
});
test('sentences of two paragraphs are two', () => {
	expect(inContext([[mark('First.')], [mark('It ends.')]], text)).toHaveLength(2);
});
test('without the text, or in another edition of it, the sentence stands alone', () => {
	const passage = [mark('Not'), plain(' in it.')];
	expect(inContext([passage], undefined)).toEqual([passage]);
	expect(inContext([passage], text)).toEqual([passage]);
});
