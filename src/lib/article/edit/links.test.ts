import { describe, expect, it } from 'vitest';
import { withSettledLinks } from '#lib/article/links.ts';
import type { Article, Link } from '#lib/article/schema.ts';
import { apply } from './apply.ts';
import type { Operation } from './operation.ts';
import { asAccepted, isWaiting } from './order.ts';
import { builtWithCauses as built, withCauses } from '#lib/article/with-causes.contract.ts';
import { takenBack } from './patch.ts';

const [link] = built.links.filter(({ type }) => type === 'cause') as [Link];
const given = withCauses('proposed');

const done = (article: Article, operation: Operation) => {
	const applied = apply(article, operation);
	if (applied.refused !== undefined) throw new Error(applied.refused);
	return { after: applied.article, patch: applied.patch };
};
const statusIn = ({ links }: Article) =>
	links.find(({ type, from, to }) => type === 'cause' && from === link.from && to === link.to)
		?.status;
const decide = (holds: boolean): Operation => ({
	do: 'link',
	fact: link.to,
	from: link.from,
	type: 'cause',
	holds
});

describe('a link that the analysis proposes', () => {
	it('is accepted with the fact that it stands beside, and both are taken back together', () => {
		const { after, patch } = done(given, { do: 'accept', fact: link.to });
		expect(statusIn(after)).toBe('confirmed');
		expect(takenBack(after, patch)).toEqual(given);
	});

	it('is not accepted with the fact at its other end', () => {
		expect(statusIn(done(given, { do: 'accept', fact: link.from }).after)).toBe('proposed');
	});

	it('stays out once it is thrown out, whatever becomes of the fact, until it is put back', () => {
		const { after, patch } = done(given, decide(false));
		expect(statusIn(after)).toBe('rejected');
		expect(takenBack(after, patch)).toEqual(given);
		const accepted = done(after, { do: 'accept', fact: link.to }).after;
		expect(statusIn(accepted)).toBe('rejected');
		expect(statusIn(done(accepted, decide(true)).after)).toBe('confirmed');
	});

	it('cannot be decided where nothing was proposed', () => {
		expect(apply(built, decide(false)).refused).toBeDefined();
	});

	it('waits with its fact, though that is taken for sure, until either is decided', () => {
		const effect = given.facts.find(({ id }) => id === link.to)!;
		expect(isWaiting(built)(effect)).toBe(false);
		expect(isWaiting(given)(effect)).toBe(true);
		expect(isWaiting(withCauses('rejected'))(effect)).toBe(false);
		expect(isWaiting(withCauses('confirmed'))(effect)).toBe(false);
	});

	it('counts for questions only as accepted', () => {
		const left = (article: Article) =>
			withSettledLinks(article).links.filter(({ type }) => type === 'cause').length;
		expect(left(given)).toBe(0);
		expect(left(withCauses('rejected'))).toBe(0);
		expect(left(withCauses('confirmed'))).toBe(left(built));
		expect(left(asAccepted(given))).toBe(left(built));
	});
});
