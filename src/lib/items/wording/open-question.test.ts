import { expect, it } from 'vitest';
import { asFarAsSaid } from './open-question.ts';

it('keeps the capital of a name with which a question begins', () => {
	expect(
		asFarAsSaid([
			'Who signed it?',
			'Who signed it?',
			'Ada Voss was flown to Berlin from which city?'
		])
	).toEqual([
		'According to the article, who signed it?',
		'Who signed it, as far as the article says?',
		'Ada Voss was flown to Berlin from which city, as far as the article says?'
	]);
});
