import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { schemas } from '../../scripts/schemas.ts';

it.each(Object.entries(schemas))(
	'%s is what the code defines (else: npm run schemas)',
	(name, text) => {
		expect(readFileSync(`static/schemas/${name}`, 'utf8')).toBe(text);
	}
);
