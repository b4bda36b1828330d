import { describe, expect, it } from 'vitest';
import { groundOfText } from './ground-of-text.ts';
import { explanations } from './explanations.ts';

const told = (text: string) => explanations(groundOfText(text));

describe('reasons that somebody gives', () => {
	it('are that somebody’s word, with what they explain and the cause', () => {
		const [draft, ...others] = told(
			'Angela Merkel attributed the fall of the euro to a lack of buyers in Asia.'
		);
		expect(others).toEqual([]);
		expect(draft?.statement).toBe(
			'Angela Merkel attributed the fall of the euro to a lack of buyers in Asia.'
		);
		expect(draft?.voice).toMatchObject({ kind: 'claim', speaker: 'angela-merkel' });
		expect(draft?.frame.roles.map((r) => r.role)).toEqual(['agent', 'topic', 'cause']);
	});

	it.each([
		'Experts attributed the fall of the euro to a lack of buyers.',
		'Angela Merkel said that Spain attributed the fall of the euro to a lack of buyers.',
		'Angela Merkel, they said, attributed the fall of the euro to this.'
	])('none in: %s', (text) => {
		expect(told(text)).toEqual([]);
	});
});
