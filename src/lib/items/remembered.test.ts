import { describe, expect, it } from 'vitest';
import { forgetTexts, remembered, rememberedOf } from '#lib/items/remembered.ts';

describe('what is remembered', () => {
	function counting(most?: number) {
		const asked: string[] = [];
		const length = remembered((text) => {
			asked.push(text);
			return [text.length];
		}, most);
		return { asked, length };
	}

	it('is made once for each text', () => {
		const { asked, length } = counting();
		expect([length('a'), length('bc'), length('a')]).toEqual([[1], [2], [1]]);
		expect(asked).toEqual(['a', 'bc']);
	});

	it('is forgotten when it is too much, and when it is told to', () => {
		const { asked, length } = counting(2);
		for (const text of ['a', 'b', 'c', 'a']) length(text);
		forgetTexts();
		length('a');
		expect(asked).toEqual(['a', 'b', 'c', 'a', 'a']);
	});

	it('is kept for a thing as long as the thing itself', () => {
		let made = 0;
		const nameOf = rememberedOf((thing: { name: string }) => `${thing.name} ${made++}`);
		const thing = { name: 'treaty' };
		expect([nameOf(thing), nameOf(thing), nameOf({ ...thing })]).toEqual([
			'treaty 0',
			'treaty 0',
			'treaty 1'
		]);
	});
});
