import { describe, expect, it } from 'vitest';
import { formatEvidence, parseEvidence } from './evidence-parameter.ts';

describe('the evidence parameter', () => {
	it.each([
		['nothing asked for', null, []],
		['an empty value', '', []],
		['one place', '3-9', [{ start: 3, end: 9 }]],
		[
			'places out of order',
			'20-30,3-9',
			[
				{ start: 3, end: 9 },
				{ start: 20, end: 30 }
			]
		]
	])('reads %s', (_, value, expected) => {
		expect(parseEvidence(value, 100)).toEqual(expected);
	});

	it.each(['x', '9-3', '5-5', '3-101', '-1-4', '1-2,', '1.5-3', `${'1-2,'.repeat(60)}1-2`])(
		'refuses %s, which names no place of the text',
		(value) => {
			expect(parseEvidence(value, 100)).toBeUndefined();
		}
	);

	it('writes what it reads', () => {
		expect(formatEvidence(parseEvidence('3-9,20-30', 100) ?? [])).toBe('3-9,20-30');
	});
});
