import type { Entity } from '#lib/article/schema.ts';
import { isReporting, namesOf, speakerOf, type ArticleIndex } from '../article-index.ts';
import { rememberedOf } from '../remembered.ts';

/** Verbs of speaking, as a report uses them. */
const spoke =
	'said|says|told|tells|called|calls|wrote|writes|added|adds|argued|argues|warned|warns|insisted|insists|asked|asks|declared|declares|' +
	'announced|announces|replied|replies|countered|complained|claimed|claims|denied|denies|promised|accused|remarked|noted|suggested|' +
	'predicted|explained|described|stated|hailed|mocked|admitted|conceded|urged|vowed|pledged|testified|charged|according to';

/**
 * Somebody whose words a text that the program read gives, be they among its facts or not: who never speaks in it is no
 * wrong answer to the question who said something.
 */
export const isHeardIn = (index: ArticleIndex, e: Entity): boolean => heardIn(index).has(e.id);

const heardIn = rememberedOf(
	(index: ArticleIndex): ReadonlySet<string | undefined> =>
		new Set([
			...index.article.facts
				.filter(({ status }) => status !== 'rejected')
				.flatMap((f) => [speakerOf(f), isReporting(f) ? f.frame.roles[0]?.entity : undefined]),
			...index.article.entities.filter((e) => speaksIn(index.article.text, e)).map(({ id }) => id)
		])
);

/** "Anna Berg, the mayor, told", "said Anna Berg". */
function speaksIn(text: string, e: Entity): boolean {
	const names = namesOf(e).map(bare).filter(Boolean).join('|');
	if (names === '') return false;
	const before = `(?:${names})(?:, [^.”"]{0,80},)? (?:\\p{Ll}+ ){0,2}(?:${spoke})\\b`;
	const behind = `\\b(?:${spoke}) (?:\\p{L}+\\.? ){0,3}(?:${names})(?!\\p{L})`;
	return new RegExp(`(?<!\\p{L})${before}|${behind}`, 'u').test(text);
}

const bare = (name: string) => name.replace(/^the /i, '').replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
