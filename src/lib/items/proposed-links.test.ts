import { expect, it } from 'vitest';
import type { Article } from '#lib/article/schema.ts';
import { generate } from '#lib/items/generate.ts';
import { builtWithCauses as built, withCauses } from '#lib/article/with-causes.contract.ts';
import { checkKey } from '#lib/items/proof/check-proof.ts';

const ofCauses = (article: Article) =>
	generate(article).items.filter(({ kind }) => kind === 'reason' || kind === 'consequence');

it('causes are asked about once the reader has accepted them, and not before', () => {
	const asked = ofCauses(built);
	expect(asked.length).toBeGreaterThan(0);
	expect(ofCauses(withCauses('confirmed'))).toEqual(asked);
	expect(ofCauses(withCauses('proposed'))).toEqual([]);
	expect(ofCauses(withCauses('rejected'))).toEqual([]);
	// The checker sees for itself that nothing proves such a question.
	for (const item of asked) {
		expect(checkKey(item, built)).toEqual([]);
		expect(checkKey(item, withCauses('proposed')).length).toBeGreaterThan(0);
	}
});
