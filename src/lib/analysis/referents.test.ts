import { describe, expect, it } from 'vitest';
import { groundOfText } from './ground-of-text.ts';
import { personFor, thingFor } from './referents.ts';

/** Whom the last "he", "she" or "it" of a text means. */
function meant(text: string): string | undefined {
	const ground = groundOfText(text);
	const word = ground.sentences
		.flatMap((s) => s.words)
		.findLast((w) => /^(?:he|she|it)$/i.test(w.text));
	const low = word?.text.toLowerCase();
	if (!word || low === undefined) return undefined;
	return low === 'it'
		? thingFor(ground, word.start)?.name
		: personFor(ground, word.start, low as 'he' | 'she')?.name;
}

describe('a pronoun means the one candidate', () => {
	it.each([
		['Angela Merkel visited Paris. She left on Monday.', 'Angela Merkel'],
		['Angela Merkel met Emmanuel Macron. He left on Monday.', 'Emmanuel Macron'],
		['Greenpeace opened an office in Iceland. It closed in May.', undefined],
		['Greenpeace opened an office in Oslo. It closed in May.', 'Greenpeace'],
		[
			'The airline Mahan Air was banned. The airline was Iran’s first. It has a large fleet.',
			'Mahan Air'
		]
	])('%s', (text, name) => {
		expect(meant(text)).toBe(name);
	});

	it.each([
		'François Hollande met Emmanuel Macron. He left on Monday.',
		'Emmanuel Macron flew to Oslo. The Norwegian leader stayed there. He left on Monday.',
		'Norway and Sweden closed the border. It opened in May.',
		'The ship was Iran’s first. It has a large crew.',
		// Since Macron was named, the General was spoken of.
		'Emmanuel Macron flew to Oslo. The General stayed in Paris. He left on Monday.'
	])('and nobody where two could be meant, or none: %s', (text) => {
		expect(meant(text)).toBeUndefined();
	});
});
