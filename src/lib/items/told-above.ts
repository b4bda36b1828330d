import type { Entity, Fact, Role } from '#lib/article/schema.ts';
import { isRead, matterIn, mentions, shareOf, type ArticleIndex } from './article-index.ts';
import { runsIn } from './checks/words.ts';
import { countriesIn } from './distractors/countries.ts';
import { isLikeNoun, isLikeVerb } from './like-words.ts';
import { participle, pastTense, thirdPerson } from './wording/verbs.ts';

/** Words of what somebody says, of which so many in the line above give it away where a third of them stand there. */
const telling = 3;
const third = 1 / 3;

/** From this share of its words on, the line above has what was done, and to what. */
const half = 0.5;

/**
 * The line above every item tells the fact's main clause: who does what to whom, under whatever names and in whatever
 * tense ("Iceland breaks off relations with Britain" above "Iceland broke off … with the United Kingdom on …"), be it by a
 * verb of like meaning ("Lee weeps" above "Lee Kuan Yew broke down"). Of texts of the reader's own, whose headlines are news;
 * nothing is left then to be judged true or false.
 */
export function isToldAbove(index: ArticleIndex, fact: Fact): boolean {
	const [subject, ...others] = fact.frame.roles;
	const object = others.find((r) => r.role !== 'time' && r.role !== 'place');
	if (!isRead(fact) || !subject || !isNamed(index, subject)) return false;
	if (isClauseAbove(index, fact, subject)) return true;
	const words = new Set(runsIn(index.article.headline.toLowerCase()));
	const { verb } = fact.frame;
	if (!isVerbIn(verb, words) && ![...words].some((word) => isLikeVerb(verb, word))) return false;
	// "broke down before television cameras": that he did is all there is to it.
	if (isAlone(verb)) return true;
	return object !== undefined && (isNamed(index, object) || isMostOfLine(index, fact));
}

/** It takes no object: what stands behind it is where, how or why. */
const isAlone = (verb: string) => /^(?:break down|collapse|resign|step down|weep)$/.test(verb);

/** From this share of the line above on, the fact says what the line says, and adds to it. */
const most = 0.6;

/** "France admits its agents sank Rainbow Warrior" above "France admitted that its secret service sank the Greenpeace ship …". */
const isMostOfLine = (index: ArticleIndex, fact: Fact): boolean =>
	shareOf(matterIn(index.article.headline), matterIn(fact.statement)) >= most;

/** So many words of a clause of the line above, and this share of them, tell what is done in whatever words. */
const fewest = 4;
const nearlyAll = 0.75;

/**
 * "Berg voices regret for lost trawler but …" above "Anna Berg offered her first words of regret for the trawler lost …":
 * the first clause of the line stands in the statement but for its verb.
 */
function isClauseAbove(index: ArticleIndex, { statement, frame }: Fact, subject: Role): boolean {
	const [clause = ''] = index.article.headline.split(/[;:,–—]| (?:but|and|as|while|after|before) /);
	const [above, told] = [matterIn(clause), matterIn(statement)];
	const isStated = frame.polarity === 'positive' && frame.roles.indexOf(subject) === 0;
	return isStated && above.size >= fewest && shareOf(above, told) >= nearlyAll;
}

function isVerbIn(lemma: string, words: ReadonlySet<string>): boolean {
	const [verb = lemma] = lemma.split(' ');
	const gerund = `${verb.replace(/e$/, '')}ing`;
	return [verb, thirdPerson(verb), pastTense(verb), participle(verb), gerund].some((form) =>
		words.has(form)
	);
}

/** "Lee weeps": a headline calls people by a part of their name. */
const isByPart = ({ type, name }: Entity, headline: string) =>
	type === 'person' &&
	runsIn(name.toLowerCase()).some(
		(part) => part.length > 2 && runsIn(headline.toLowerCase()).includes(part)
	);

/** By any name of its actor, or by half of its words. */
function isNamed(index: ArticleIndex, role: Role): boolean {
	const { headline } = index.article;
	const actor = index.entity(role.entity);
	if (actor && (mentions(headline, actor) || isByPart(actor, headline))) return true;
	const [said, above] = [matterIn(role.text), matterIn(headline)];
	const isSaid = (word: string) => above.has(word) || [...above].some((a) => isLikeNoun(word, a));
	const told = [...said].filter(isSaid).length;
	if (role.role === 'content') return told >= telling && told / said.size >= third;
	// "Reykjavik" is Iceland, and "South America’s Mercosur trade bloc" is Mercosur.
	const lands = [...countriesIn(role.text)];
	if (lands.length > 0 && lands.every((id) => countriesIn(headline).has(id))) return true;
	const name = role.text.match(/\p{Lu}[\p{L}\p{N}]+/gu)?.at(-1);
	if (role.entity === undefined && name && above.has([...matterIn(name)][0] ?? '')) return true;
	// "separate agreements with Turkey and the United Nations": which they are, what they are with tells, not what they are.
	const [head = ''] = role.text.split(/ (?:with|between|by|on|over|for|to|in|from|against|of) /);
	return told / Math.max(1, said.size) >= half || isHeadSaid(head, isSaid);
}

const isHeadSaid = (head: string, isSaid: (word: string) => boolean) => {
	const last = [...matterIn(head)].at(-1);
	return last !== undefined && !/\d/.test(last) && isSaid(last);
};
