import { expect, it } from 'vitest';
import { isToldByStages } from './stages.ts';

it('knows steps that are in order by plain logic', () => {
	expect(
		isToldByStages([
			'Peace talks on Norland opened in Oslo',
			'The Liberal Party joined the talks on Norland',
			'Two governments reached an agreement in Oslo',
			'The people of Norland approved the agreement'
		])
	).toBe(true);
});

it('leaves alone steps whose order must have been read', () => {
	expect(
		isToldByStages([
			'Norland attacked Eastland',
			'Talks opened in Oslo',
			'Both sides signed a treaty'
		])
	).toBe(false);
	expect(
		isToldByStages([
			'Norland signed a treaty',
			'Eastland signed a pact',
			'Westland ratified a treaty'
		])
	).toBe(false);
});
