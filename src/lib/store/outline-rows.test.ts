import { expect, it } from 'vitest';
import { outlineOf } from '#lib/items/outline.ts';
import { sound } from '#lib/items/proof/example.ts';
import { packOutlines, unpackOutlines } from './outline-rows.ts';

const outlines = [outlineOf(sound), { ...outlineOf(sound), id: 'zzzzzzzzzzzzz', at: 12 }];
const stored = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

it('gives outlines back as they were, in less than two thirds of the room', () => {
	const kept = stored(packOutlines(outlines));
	expect(unpackOutlines(sound.articleId, kept)).toEqual(outlines);
	const size = (value: unknown) => JSON.stringify(value).length;
	expect(size(kept)).toBeLessThan((size(outlines) * 2) / 3);
});

it('reads those that were kept whole before', () => {
	expect(unpackOutlines(sound.articleId, stored(outlines))).toEqual(outlines);
});
