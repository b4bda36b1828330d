import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { generated, thirdParty } from '../../scripts/licences.mjs';

it.each(Object.entries(generated()))('%s is fresh (npm run licences)', (path, text) => {
	expect(readFileSync(path, 'utf8')).toBe(text);
});

it('every package names a licence and brings its text', () => {
	for (const { name, licence, text } of thirdParty()) {
		expect(licence, name).toMatch(/MIT|ISC|BSD|Apache-2\.0|0BSD/);
		expect(text.length, name).toBeGreaterThan(40);
	}
});
