/** What makes a wrong answer of an actor in a text that the program read, whose actors nobody chose for it. */
import type { Entity, Fact, Role } from '#lib/article/schema.ts';
import { state } from '#lib/world/lookup.ts';
import { isReporting, mentions, speakerOf, type ArticleIndex } from '../article-index.ts';
import { isNamedAlike } from '../full-names.ts';
import { sentencesOf } from '../lookup.ts';
import { rememberedOf } from '../remembered.ts';
import { isOfOneSide } from './nationality.ts';

/**
 * Beside an act that the program read: somebody of the key's side, named in the key's form; of states and bodies those
 * that do something in the text. A country that is only named there tempts nobody.
 */
export function isOfferable(index: ArticleIndex, fact: Fact, asked: Role, key: Entity, e: Entity) {
	if (!isNamedAlike(key, e) || !isSomebody(index, e) || isFarAway(key, e)) return false;
	if (fact.frame.roles[0] !== asked || fact.frame.verb === 'be') return true;
	if (isBeside(index, fact, key, e)) return false;
	if (isReporting(fact)) return speakAlike(key, e);
	const acts = ['state', 'organisation', 'alliance'].includes(e.type);
	return isOfOneSide(index, fact, key, e) && (!acts || actorsIn(index.article).has(e.id));
}

/** "Canada invaded Iran": of states in another part of the world few things tempt. */
const isFarAway = (a: Entity, b: Entity): boolean => {
	const [own, other] = [a, b].map((e) => (e.type === 'state' ? state(e.id)?.region : undefined));
	return own !== undefined && other !== undefined && own !== other;
};

/**
 * Somebody of whom the text tells something: who acts or speaks in it, or has a post there. A name that only stands there
 * tempts nobody, and may be none ("Connecticut Republican").
 */
export const isSomebody = (index: ArticleIndex, e: Entity): boolean =>
	e.type !== 'person' ||
	actorsIn(index.article).has(e.id) ||
	!/\bnamed in the article$/.test(e.description);

/** Who does or says something in any fact of the article. */
const actorsIn = rememberedOf(
	(article: ArticleIndex['article']): ReadonlySet<string | undefined> =>
		new Set(article.facts.flatMap((f) => [f.frame.roles[0]?.entity, speakerOf(f)]))
);

/** Words by which others do as somebody does. */
const together =
	/\b(?:seconded|backed|supported|joined|joining|joins|echoed|endorsed|alongside|likewise|allies)\b/;

/**
 * Who stands in the evidence beside the key, or anywhere as one who seconds and joins, may have done the same:
 * of a text that nobody has checked that is no certainly wrong answer.
 */
function isBeside(index: ArticleIndex, fact: Fact, key: Entity, e: Entity): boolean {
	if (isOfUnion(key, e) || (seat.test(e.name) && !seat.test(key.name))) return true;
	if (isOnlyAdjective(e)) return true;
	if (fact.evidence.some((span) => mentions(span.exact, e))) return true;
	return joinings(index.article).some((s) =>
		e.mentions.some((m) => s.start <= m.start && m.end <= s.end)
	);
}

/** "under a Norwegian": Norway itself does nothing in the text, and would be wrong at a glance. */
const isOnlyAdjective = ({ demonyms = [], mentions }: Entity) =>
	mentions.length > 0 && mentions.every((m) => demonyms.includes(m.exact));

const joinings = rememberedOf((article: ArticleIndex['article']) =>
	sentencesOf(article).filter((s) => together.test(s.exact))
);

/** "Her call was seconded by Jan Moe": whoever stands beside the speaker in such a sentence may have said so, too. */
export const mayHaveJoined = (index: ArticleIndex, key: Entity, e: Entity): boolean =>
	joinings(index.article).some(({ exact }) => mentions(exact, key) && mentions(exact, e));

/** The Commission acts for the Union, and the Union through it. */
const isOfUnion = (a: Entity, b: Entity) => [a, b].every(({ name }) => /\bEuropean\b/.test(name));

/** A building that stands for a government is no organisation among others. */
const seat = /\b(?:Kremlin|White House|Pentagon|Downing Street|Élysée|Elysee|Whitehall)\b/;

/** A research institute among presidents tempts nobody, and a government stands for its ambassador. */
export const speakAlike = (a: Entity, b: Entity) =>
	[a, b].some((e) => e.type === 'anonymous-source') ||
	((a.type === 'person') === (b.type === 'person') && isNamedAlike(a, b));
