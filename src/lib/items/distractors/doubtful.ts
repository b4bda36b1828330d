import type { Entity, Fact } from '#lib/article/schema.ts';
import { isRead, isReporting, type ArticleIndex } from '../article-index.ts';
import { isOfStory } from '../stories.ts';
import { isOfOneHouse } from './houses.ts';

/**
 * Of a text that the program read: an option that may be the key's own house, that may be no actor at all, or
 * that is another sort of thing than the key: an alliance for a firm.
 */
export function isDoubtful(index: ArticleIndex, fact: Fact, key: Entity, e: Entity): boolean {
	if (!isRead(fact)) return false;
	const isOtherSort = !isReporting(fact) && e.type !== key.type;
	return (
		isOtherSort ||
		isOtherTrade(key, e) ||
		isOfOneHouse(index, key, e) ||
		isOfOtherRole(index, fact, key, e) ||
		!isOfStory(index, fact, e) ||
		isAdjective(index, e)
	);
}

/** What some bodies alone do: a court hears suits, and a newspaper reports. */
const trades = [
	/\b(?:court|tribunal)\b/i,
	/\b(?:Times|Post|Guardian|Telegraph|Tribune|Herald|Journal|Gazette|Insider|Reuters|AFP|Press|News|Xinhua|TASS|Tass|Interfax|Kyodo|Yonhap|Anadolu|BBC|CNN|Jazeera|Monde|Figaro|Spiegel|Zeitung|newspaper|radio|television|broadcaster)\b/
];
const tradeOf = ({ name, noun }: Entity) =>
	trades.findIndex((t) => t.test(`${name} ${noun ?? ''}`));

/** A newspaper among ministries, or the one court beside a suit. */
const isOtherTrade = (a: Entity, b: Entity): boolean =>
	[a, b].every((e) => e.type !== 'person' && e.type !== 'anonymous-source') &&
	tradeOf(a) !== tradeOf(b);

/** Nobody takes a general's own army for who called him a terrorist. */
const isOfOtherRole = (index: ArticleIndex, { frame }: Fact, key: Entity, e: Entity): boolean =>
	frame.roles.some((role) => {
		const other = index.entity(role.entity);
		return (
			other !== undefined &&
			other !== key &&
			other !== e &&
			isOfOneHouse(index, other, e) &&
			e.type !== 'person'
		);
	});

/** "The Houthi rebellion": nobody's name has "the" before it, or an -s behind it that names a group. */
function isAdjective({ article }: ArticleIndex, e: Entity): boolean {
	if (e.type !== 'person' || e.name.includes(' ')) return false;
	const isBehindThe = e.mentions.some(({ start }) =>
		/\bthe $/i.test(article.text.slice(Math.max(0, start - 4), start))
	);
	return (
		isBehindThe ||
		article.entities.some((other) => other.name.replace(/^the /, '') === `${e.name}s`)
	);
}
