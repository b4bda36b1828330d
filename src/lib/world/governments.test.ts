import { expect, it } from 'vitest';
import { namesForGovernment } from './governments.ts';

it('knows a government by its state’s names, its people and its capital', () => {
	expect(namesForGovernment('United States government')).toEqual(
		expect.arrayContaining(['US government', 'American government', 'United States', 'Washington'])
	);
	expect(namesForGovernment('the Norwegian government')).toEqual(
		expect.arrayContaining(['Norway', 'Oslo'])
	);
});

it('knows none of a province, nor of what is no government', () => {
	expect(namesForGovernment('the provincial government')).toEqual([]);
	expect(namesForGovernment('Norway')).toEqual([]);
});
