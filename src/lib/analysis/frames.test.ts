import { describe, expect, it } from 'vitest';
import { frames } from './lexicon/frames.ts';
import { reportingLemmas } from './lexicon/reporting.ts';
import { structure } from './pipeline.ts';

const read = async (text: string) => {
	const article = await structure({
		id: 'example',
		headline: 'An example',
		publisher: 'Own words',
		authors: [],
		published: '2025-06-01',
		text
	});
	return article.facts;
};

describe('each kind of happening is read from its example', () => {
	it.each(frames.map((f) => [f.type, f] as const))('%s', async (type, { example, sensitive }) => {
		const found = await read(example);
		expect(found.map((f) => [f.frame.type, f.statement])).toContainEqual([type, example]);
		// Deaths and accusations wait for the reader.
		if (sensitive) expect(found.every((f) => f.status !== 'auto')).toBe(true);
	});
});

it('there are as many kinds, and as many verbs of reporting, as promised', () => {
	expect(new Set(frames.map((f) => f.type)).size).toBeGreaterThanOrEqual(40);
	expect(reportingLemmas.size).toBeGreaterThanOrEqual(120);
});
