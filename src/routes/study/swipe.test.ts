import { expect, it } from 'vitest';
import { pullOf } from './swipe.ts';

it.each([
	['a tap that trembled', 8, 2, undefined],
	['a scroll', 40, 60, undefined],
	['half of what counts', 60, 5, { rating: 'good', share: 0.5 }],
	['enough, to the right', 120, 5, { rating: 'good', share: 1 }],
	['more than enough, to the left', -300, 40, { rating: 'again', share: 1 }]
] as const)('%s', (_name, right, down, pull) => {
	expect(pullOf(right, down, 400)).toEqual(pull);
});
