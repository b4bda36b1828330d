import { expect, it } from 'vitest';
import { claims, named, pasted, type Told } from '#lib/items/pasted-example.ts';
import { checkProofs } from '#lib/items/proof/check-proof.ts';
import { generate } from '#lib/items/generate.ts';

const voss = named('person', 'Ada Voss', { aliases: ['Voss'] });
const words = (figure: string) => `${figure} ships had been stopped by the navy since spring`;
const judged = (told: Told, more: readonly string[] = []) => {
	const article = pasted('A quarrel over a harbour', [told.statement, ...more], [voss], [told]);
	return { article, items: generate(article).items.filter((i) => i.kind === 'true-false') };
};

/** Figures enough that some are drawn false. */
const figures = Array.from({ length: 12 }, (_, n) => String(240 + 20 * n));

it('tells some figures as they are and some otherwise, with the true statement behind', () => {
	const items = figures.flatMap(
		(n) => judged(claims('Ada Voss', words(n), { more: { id: `f${n}` } })).items
	);
	expect(items).toHaveLength(figures.length);
	expect(new Set(items.map((i) => i.key.text))).toEqual(new Set(['True', 'False']));
	for (const item of items.filter((i) => i.key.text === 'False')) {
		const [is, was] = [item.statement, item.correction].map((s) =>
			Number(/\d+/.exec(s ?? '')?.[0])
		);
		expect(Math.abs((is ?? 0) - (was ?? 0))).toBeGreaterThan(40);
	}
});

it('is refused by the checker where the text has another figure for the same, or the figure is near', () => {
	const told = figures.map((n) => claims('Ada Voss', words(n), { more: { id: `f${n}` } }));
	const [first] = told.flatMap((t) =>
		judged(t)
			.items.filter((i) => i.key.text === 'False')
			.map((item) => ({ t, item }))
	);
	if (!first) throw new Error('none is false');
	const { t, item } = first;
	expect(checkProofs(item, judged(t).article)).toEqual([]);
	const other = judged(t, ['The navy said that 90 ships had been stopped since spring.']);
	expect(checkProofs(item, other.article)).not.toEqual([]);
	const was = Number(/\d+/.exec(t.statement)?.[0]);
	const near = {
		...item,
		statement: t.statement.replace(String(was), String(was + 1)),
		distractors: item.distractors.map((d) => ({ ...d, value: was + 1 }))
	};
	expect(checkProofs(near, judged(t).article)).not.toEqual([]);
});
