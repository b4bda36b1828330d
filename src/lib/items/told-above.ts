import type { Fact, Role } from '#lib/article/schema.ts';
import { isRead, matterIn, mentions, shareOf, type ArticleIndex } from './article-index.ts';
import { runsIn } from './checks/words.ts';
import { countriesIn } from './distractors/countries.ts';
import { participle, pastTense, thirdPerson } from './wording/verbs.ts';

/** From this share of its words on, the line above has what was done, and to what. */
const half = 0.5;

/**
 * The line above every item tells the fact's main clause: who does what to whom, under whatever names and in whatever
 * tense ("Iceland breaks off relations with Britain" above "Iceland broke off … with the United Kingdom on …"). Of texts of
 * the reader's own, whose headlines are news; nothing is left then to be judged true or false.
 */
export function isToldAbove(index: ArticleIndex, fact: Fact): boolean {
	const [subject, ...others] = fact.frame.roles;
	const object = others.find((r) => r.role !== 'time' && r.role !== 'place');
	if (!isRead(fact) || !subject || !object) return false;
	const words = new Set(runsIn(index.article.headline.toLowerCase()));
	if (!isVerbIn(fact.frame.verb, words) || !isNamed(index, subject)) return false;
	return isNamed(index, object) || isMostOfLine(index, fact);
}

/** From this share of the line above on, the fact says what the line says, and adds to it. */
const most = 0.6;

/** "France admits its agents sank Rainbow Warrior" above "France admitted that its secret service sank the Greenpeace ship …". */
const isMostOfLine = (index: ArticleIndex, fact: Fact): boolean =>
	shareOf(matterIn(index.article.headline), matterIn(fact.statement)) >= most;

function isVerbIn(lemma: string, words: ReadonlySet<string>): boolean {
	const [verb = lemma] = lemma.split(' ');
	const gerund = `${verb.replace(/e$/, '')}ing`;
	return [verb, thirdPerson(verb), pastTense(verb), participle(verb), gerund].some((form) =>
		words.has(form)
	);
}

/** By any name of its actor, or by half of its words. */
function isNamed(index: ArticleIndex, role: Role): boolean {
	const { headline } = index.article;
	const actor = index.entity(role.entity);
	if (actor && mentions(headline, actor)) return true;
	// "Reykjavik" is Iceland, and "South America’s Mercosur trade bloc" is Mercosur.
	const lands = [...countriesIn(role.text)];
	if (lands.length > 0 && lands.every((id) => countriesIn(headline).has(id))) return true;
	const name = role.text.match(/\p{Lu}[\p{L}\p{N}]+/gu)?.at(-1);
	if (role.entity === undefined && name && matterIn(headline).has([...matterIn(name)][0] ?? ''))
		return true;
	return shareOf(matterIn(role.text), matterIn(headline)) >= half;
}
