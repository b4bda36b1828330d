import { expect, it } from 'vitest';
import type { Fact } from '#lib/article/schema.ts';
import { withoutSpareTruths } from './balance.ts';
import { claims, named, pasted } from './pasted-example.ts';
import type { Item } from './schema.ts';

const article = (provenance: Fact['provenance']) => {
	const told = Array.from({ length: 8 }, (_, n) => claims('Ada Voss', `quay ${n} was shut`));
	const made = pasted(
		'News',
		told.map((t) => t.statement),
		[named('person', 'Ada Voss')],
		told
	);
	return { ...made, facts: made.facts.map((f) => ({ ...f, provenance })) };
};
const item = (fact: string, kind: Item['kind'], key: string, importance = 2) =>
	({ id: `${fact} ${kind}`, kind, key: { text: key }, factIds: [fact], importance }) as Item;
const judged = (fact: string, key: string, importance?: number) =>
	item(fact, 'true-false', key, importance);

const many = [
	judged('f0', 'False'),
	...['f1', 'f2', 'f3', 'f4', 'f5'].map((f) => judged(f, 'True')),
	judged('f6', 'True', 3)
];
const asked = ['f1', 'f2', 'f3', 'f6'].map((f) => item(f, 'who-said-it', 'Ada Voss'));
const kept = (items: readonly Item[], provenance: Fact['provenance'] = 'analyser') =>
	withoutSpareTruths(article(provenance), items).kept.map((i) => i.id);

it('lets true statements go whose fact is asked otherwise, the less important first', () => {
	const left = kept([...many, ...asked]);
	expect(left.filter((id) => id.endsWith('true-false'))).toEqual([
		'f0 true-false',
		'f4 true-false',
		'f5 true-false',
		'f6 true-false'
	]);
	expect(left).toHaveLength(4 + asked.length);
});

it('keeps what is asked by nothing else, few statements, and those of an author', () => {
	expect(kept(many)).toHaveLength(many.length);
	expect(kept([judged('f1', 'True'), ...asked])).toContain('f1 true-false');
	expect(kept([...many, ...asked], 'author')).toHaveLength(many.length + asked.length);
});
