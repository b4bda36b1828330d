import { compareEdtf } from '#lib/article/edtf.ts';
import type { Article, Fact, Role } from '#lib/article/schema.ts';
import type { Item } from '#lib/items/schema.ts';
import {
	areApart,
	covered,
	entityOf,
	framed,
	namesWithin,
	plain,
	roleOf,
	speakerOf,
	type Filler
} from '#lib/items/proof/structure.ts';

/**
 * A fact of the article that would make the filler true as well: the same frame, the filler in the
 * same role, and nothing said in the question that sets the two apart.
 */
export function supportFor(
	article: Article,
	item: Item,
	fact: Fact,
	role: string,
	filler: Filler
): Fact | undefined {
	return framed(article, fact.frame.type).find(
		(other) =>
			other.id !== fact.id &&
			other.frame.polarity === fact.frame.polarity &&
			fills(article, roleOf(other, role), filler) &&
			!isSetApart(article, item, fact, other, role)
	);
}

export function fills(article: Article, role: Role | undefined, filler: Filler): boolean {
	if (!role) return false;
	if (filler.entity !== undefined)
		return role.entity === filler.entity || (role.entities ?? []).includes(filler.entity);
	if (typeof filler.value === 'string' && role.date)
		return Math.abs(compareEdtf(role.date, filler.value) ?? 0) !== 1;
	if (typeof filler.value === 'number' && role.quantity)
		return article.quantities.find((q) => q.id === role.quantity)?.value === filler.value;
	return plain(role.text) === plain(filler.text);
}

/** Another role, named in every wording of the question, is filled by something else in the other fact. */
function isSetApart(article: Article, item: Item, fact: Fact, other: Fact, asked: string): boolean {
	const stems = item.statement === undefined ? item.wordings : [item.statement];
	const byRole = fact.frame.roles.some((role) => {
		const twin = roleOf(other, role.role);
		if (role.role === asked || !twin || !areApart(article, role, twin)) return false;
		return stems.every((stem) => isSaid(article, role, stem));
	});
	if (byRole) return true;
	const [a, b] = [entityOf(article, speakerOf(fact)), entityOf(article, speakerOf(other))];
	return (
		a !== undefined && b !== undefined && a.id !== b.id && stems.every((s) => namesWithin(s, a))
	);
}

function isSaid(article: Article, role: Role, stem: string): boolean {
	const entity = entityOf(article, role.entity);
	return covered(role.text, stem) >= 0.5 || (entity !== undefined && namesWithin(stem, entity));
}
