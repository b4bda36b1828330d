import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { windowsOf } from '#lib/language-model/windows.ts';

describe('the parts of a long sentence', () => {
	it('leave no word out, follow each other, and are never too long', () => {
		const words = fc.array(fc.tuple(fc.constantFrom('a', ',', ';', 'war'), fc.nat(16)), {
			maxLength: 700
		});
		fc.assert(
			fc.property(words, (some) => {
				const texts = some.map(([text]) => text);
				const windows = windowsOf(
					texts,
					some.map(([, pieces]) => pieces)
				);
				let at = 0;
				for (const { from, end } of windows) {
					expect(from).toBe(at);
					expect(end).toBeGreaterThan(from);
					expect(end - from).toBeLessThanOrEqual(100);
					at = end;
				}
				expect(at).toBe(some.length);
			})
		);
	});
	it('end behind a mark where there is one', () => {
		const words = Array.from({ length: 120 }, (_, k) => (k === 80 ? ';' : 'word'));
		expect(windowsOf(words, Array<number>(120).fill(1))).toEqual([
			{ from: 0, end: 81 },
			{ from: 81, end: 120 }
		]);
	});
});
