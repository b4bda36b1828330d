import type { Article, Fact, Role } from '#lib/article/schema.ts';
import type { Distractor, Item } from '#lib/items/schema.ts';
import { objectionsToNoClaim, objectionsToOtherClaim } from '#lib/items/proof/claims.ts';
import { objectionsToClosedList } from '#lib/items/proof/closed-list.ts';
import { objectionsToFiller } from '#lib/items/proof/filler.ts';
import { objectionsToOtherFigure } from '#lib/items/proof/figure.ts';
import { asksSpeaker, factOf, plain, type Filler } from '#lib/items/proof/structure.ts';

/** The words that stand in a false statement where the true one has the text of a role. */
export type Swap = { readonly role: Role; readonly text: string };

/** All roles whose exchange turns the fact's statement into this one; none if more was changed. */
export function swapsIn(fact: Fact, statement: string): Swap[] {
	return fact.frame.roles.flatMap((role): Swap[] => {
		const at = fact.statement.toLowerCase().indexOf(role.text.toLowerCase());
		if (at < 0) return [];
		const before = fact.statement.slice(0, at);
		const after = fact.statement.slice(at + role.text.length);
		const isKept = statement.startsWith(before) && statement.endsWith(after);
		if (!isKept || statement.length <= before.length + after.length) return [];
		const text = statement.slice(before.length, statement.length - after.length);
		return plain(text) === plain(role.text) ? [] : [{ role, text }];
	});
}

/**
 * Objections to "False": the statement is the fact's with one role exchanged, and what was put in is
 * wrong by the proof that the option "True" carries.
 */
export function objectionsToFalse(article: Article, item: Item, distractor: Distractor): string[] {
	const { proof } = distractor;
	const fact = 'fact' in proof ? factOf(article, proof.fact) : undefined;
	if (!fact || item.statement === undefined) return ['no fact, or no statement'];
	const swaps = swapsIn(fact, item.statement);
	const failed = swaps.map((swap) => objectionsToSwap(article, item, fact, swap, distractor));
	if (failed.length === 0) return ['the statement is not the fact’s with one role exchanged'];
	// The statement as a whole must be refuted by one of the exchanges that explain it.
	return failed.find((list) => list.length === 0) ?? failed[0] ?? [];
}

function objectionsToSwap(
	article: Article,
	item: Item,
	fact: Fact,
	{ role, text }: Swap,
	distractor: Distractor
): string[] {
	const { proof } = distractor;
	const filler: Filler = { ...distractor, text };
	switch (proof.kind) {
		case 'functional':
		case 'value-contradicted':
			if (proof.role === 'figure')
				return objectionsToOtherFigure(article, item, fact, { role, text }, distractor);
			return proof.role === role.role || proof.role === 'truth'
				? objectionsToFiller(article, item, fact, role.role, filler)
				: [`${proof.role} is proved, but ${role.role} was exchanged`];
		case 'other-claim':
			return objectionsToOtherClaim(article, fact, role.role, proof.other, filler);
		case 'no-claim':
			return asksSpeaker(fact, role.role)
				? objectionsToNoClaim(article, fact, proof.entity, filler)
				: ['the speaker is proved, but something else was exchanged'];
		case 'closed-list':
			return objectionsToClosedList(article, item, fact, role.role, { ...distractor, text });
		case 'order-contradicted':
		case 'other-aim':
		case 'unstated':
		case 'stated':
		case 'no-evidence':
			return [`${proof.kind} proves no statement false`];
		default:
			return proof satisfies never;
	}
}

/** The true statement, word for word but for case. */
export const isStatementOf = (fact: Fact, statement: string) =>
	plain(fact.statement) === plain(statement);
