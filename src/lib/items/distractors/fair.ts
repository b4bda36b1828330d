import type { Entity, Fact } from '#lib/article/schema.ts';
import { isRead, type ArticleIndex } from '../article-index.ts';
import type { Distractor } from '../schema.ts';
import { isOfOneHouse } from './houses.ts';
import { areLinked } from './linked.ts';
import { isOddByCountry } from './nationality.ts';
import { pick, pickAmong } from './pick.ts';

/**
 * Wrong answers that do not tell the key between them. Of a text that the program read no two of them belong together
 * ("Ecuador" and its ministry are one answer), and if others are to be had they are not of one country which the key
 * is not of.
 */
export function fairPick(
	index: ArticleIndex,
	fact: Fact,
	key: Entity | undefined,
	candidates: readonly Distractor[],
	text: string
): readonly Distractor[] {
	if (!isRead(fact)) return pick(candidates, text, 2);
	const actors = (set: readonly Distractor[]) => set.map((d) => index.entity(d.entity));
	return pickAmong(
		candidates,
		text,
		2,
		(set) => areApart(index, actors(set)),
		(set) => !isOddByCountry(index, key, actors(set))
	);
}

const areApart = (index: ArticleIndex, [a, b]: readonly (Entity | undefined)[]): boolean =>
	!a || !b || !(areLinked(index, a, b) || isOfOneHouse(index, a, b));
