import { expect, it } from 'vitest';
import { claims, named, pasted, shown } from '../../pasted-example.ts';
import { otherNames } from './body-names.ts';

it('knows other names of a body, and those that end in it in the text', () => {
	expect(otherNames('', 'House of Commons')).toEqual(expect.arrayContaining(['Lower House']));
	expect(otherNames('The Harbour Commission met.', 'Commission')).toContain('Harbour Commission');
	expect(otherNames('The Harbour Commission met.', 'Council')).not.toContain('Harbour Commission');
	expect(otherNames('The Harbour Board met in Old Oslo.', 'Oslo')).toEqual([]);
});

const asked = (name: string, type: 'place' | 'organisation') => {
	const told = claims(
		'Ada Voss',
		`four-fifths of every new rule for fishermen came from the ${name}`
	);
	const cast = [named('person', 'Ada Voss'), named(type, name)];
	return shown(pasted('News', [told.statement], cast, [told]), 'gap');
};

it('calls a community no place, and takes its longer names', () => {
	const [item] = asked('Community', 'place');
	expect(item?.wordings[0]).toBe('Which organisation is missing?');
	expect(item?.key.accepted).toEqual(expect.arrayContaining(['European Community', 'EC']));
	expect(asked('Falk Islands', 'place')[0]?.wordings[0]).toBe('Which place is missing?');
});

it('leaves out no house that stands for a government', () => {
	expect(asked('Kremlin', 'organisation')).toEqual([]);
	expect(asked('Harbour Board', 'organisation')).toHaveLength(1);
});
