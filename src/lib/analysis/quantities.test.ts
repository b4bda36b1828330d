import { describe, expect, it } from 'vitest';
import { groundOfText } from './ground-of-text.ts';
import { happenings } from './happenings.ts';
import { withQuantities } from './quantities.ts';

function counted(text: string) {
	const ground = groundOfText(text);
	const drafts = happenings(ground, []);
	return withQuantities(drafts, ground.published).quantities;
}

describe('what is counted, and how many of it', () => {
	it.each([
		['Norway moved 200 soldiers to Kirkenes in 2015.', 200, 'soldiers', 'exact'],
		['Germany received 12,600 objections in 2016.', 12_600, 'objections', 'exact'],
		['Russia opened three new bases in 2015.', 3, 'new bases', 'exact'],
		['Poland expelled at least 40 diplomats in 2015.', 40, 'diplomats', 'at-least'],
		['Poland expelled about 40 diplomats in 2015.', 40, 'diplomats', 'about'],
		['Poland expelled up to 40 diplomats in 2015.', 40, 'diplomats', 'at-most']
	])('%s', (text, value, what, precision) => {
		expect(counted(text)).toMatchObject([{ value, counted: what, precision }]);
	});

	it('money keeps its scale in the unit', () => {
		expect(counted('Denmark set aside 7 billion euros in 2015.')).toMatchObject([
			{ value: 7, unit: 'billion euros', counted: 'euros' }
		]);
	});

	it.each([
		'Norway recognised the two countries in 2015.',
		'Norway signed one treaty in 2015.',
		'Norway moved its soldiers to Kirkenes in 2015.'
	])('nothing in: %s', (text) => {
		expect(counted(text)).toEqual([]);
	});
});
