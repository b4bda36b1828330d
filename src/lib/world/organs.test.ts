import { describe, expect, it } from 'vitest';
import { organisation, state } from './lookup.ts';
import { isBodyOf, namesForBody, organ, organs } from './organs.ts';

describe('the table of organs', () => {
	it('knows the whole of every body', () => {
		const lost = organs.filter(
			(o) => !organisation(o.partOf) && !state(o.partOf) && !organ(o.partOf)
		);
		expect(lost).toEqual([]);
	});

	it('gives no name to two bodies', () => {
		const names = organs.flatMap((o) => [o.name, ...o.aliases]).map((n) => n.toLowerCase());
		expect(names.filter((n, at) => names.indexOf(n) !== at)).toEqual([]);
	});
});

describe('a body and its whole', () => {
	it.each([
		['the Security Council', 'the United Nations'],
		['the Security Council', 'UN'],
		['the House of Commons', 'British Parliament'],
		['the House of Commons', 'Britain'],
		['the State Department', 'the United States Department of State'],
		['the Quds Force', 'Iran']
	])('%s belongs to %s', (part, whole) => expect(isBodyOf([part], [whole])).toBe(true));

	it.each([
		['the Security Council', 'the European Union'],
		['the State Department', 'the Pentagon'],
		['the United Nations', 'the Security Council'],
		['the European Commission', 'the European Parliament']
	])('%s is no part of %s', (part, whole) => expect(isBodyOf([part], [whole])).toBe(false));

	it('may be typed by any of its names, or as the organisation', () => {
		expect(namesForBody(['the Security Council'])).toEqual(
			expect.arrayContaining(['UN Security Council', 'the United Nations', 'UN'])
		);
		expect(namesForBody(['the United States Department of State'])).toContain('State Department');
		expect(namesForBody(['the IAEA'])).not.toContain('UN');
		expect(namesForBody(['NATO'])).toEqual([]);
	});
});
