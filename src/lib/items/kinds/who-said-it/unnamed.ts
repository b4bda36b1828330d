import type { Entity, Fact } from '#lib/article/schema.ts';
import {
	entitiesNamed,
	isRead,
	mentions,
	role,
	speakerOf,
	type ArticleIndex
} from '../../article-index.ts';

/** "German officials", "two diplomats": more than one, who may speak for their state. */
export const isOfSeveral = (source: Entity): boolean =>
	source.plural === true ||
	(!/^(?:an?|another|one|some) /i.test(source.name) && /\p{Ll}s\b/u.test(source.name));

/** So many characters behind a source without a name the article may give the name at last. */
const soon = 1200;

/**
 * "A senior official of ECOWAS said … Abdel-Fatau Musah, the ECOWAS commissioner, told reporters": the source may be the
 * person of the same body whom the article names soon after.
 */
export function mayBeNamedSoon(index: ArticleIndex, fact: Fact): boolean {
	const source = index.entity(speakerOf(fact));
	if (!isRead(fact) || source?.type !== 'anonymous-source') return false;
	const at = fact.evidence[0]?.start ?? 0;
	const bodies = [...entitiesNamed(index, source.name)].filter((e) => e.type !== 'person');
	return index.article.entities.some((person) => {
		const first = Math.min(...person.mentions.map((m) => m.start));
		if (person.type !== 'person' || first < at || first > at + soon) return false;
		const told = postOf(index, person);
		return bodies.some((body) => mentions(told, body));
	});
}

/** What the article says that somebody is. */
const postOf = (index: ArticleIndex, person: Entity): string =>
	[
		person.description,
		...index.article.facts
			.filter((f) => f.frame.roles[0]?.entity === person.id)
			.flatMap((f) => role(f, 'office')?.text ?? [])
	].join(' ');
