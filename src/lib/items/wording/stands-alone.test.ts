import { expect, it } from 'vitest';
import { standsAlone } from './stands-alone.ts';

it.each([
	'it was pulling out of the treaty',
	'it was attacked in March',
	'it joined NATO',
	'its people were attacked',
	'his country wants gas'
])('“%s” does not say who', (content) => {
	expect(standsAlone(content)).toBe(false);
});

it.each([
	'it was clear that Kenya would join',
	'it is up to Norway to decide',
	'Anna Berg read his letter',
	'Kenya joined NATO'
])('“%s” says all', (content) => {
	expect(standsAlone(content)).toBe(true);
});
