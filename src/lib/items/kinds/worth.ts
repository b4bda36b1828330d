/** What nobody need be asked of a text that the program read, whose facts no author has weighed. */
import type { Fact, Role } from '#lib/article/schema.ts';
import { isRead, role as findRole, speakerOf, type ArticleIndex } from '../article-index.ts';
import { participle, pastTense, thirdPerson } from '../wording/verbs.ts';

/** Whether a role may be asked for, exchanged or left out; of other texts always. */
export const isOfInterest = (index: ArticleIndex, fact: Fact, asked: Role): boolean =>
	!isRead(fact) ||
	!(
		isCityThatActs(index, fact, asked) ||
		isStrayNumber(fact, asked) ||
		isPostOfBystander(index, fact) ||
		(asked.role === 'time' &&
			(isBeginning(fact) || isReckoned(fact, asked) || isCareerInPassing(fact)))
	);

/** "Moscow has denied sending men": the government is meant, and no other city. */
const isCityThatActs = (index: ArticleIndex, { frame }: Fact, asked: Role): boolean =>
	asked === frame.roles[0] && !frame.passive && index.entity(asked.entity)?.type === 'place';

/** Named so often, somebody matters to the text, whatever of it was read. */
const often = 3;

/**
 * "… went on to dine with Anna Berg, the prime minister": the post of somebody who neither does nor says anything else in
 * the text, nor is named often, is told in passing.
 */
function isPostOfBystander(index: ArticleIndex, fact: Fact): boolean {
	const id = fact.frame.roles[0]?.entity;
	const person = index.entity(id);
	if (findRole(fact, 'office') === undefined || person?.type !== 'person') return false;
	const acts = index.article.facts.some(
		(other) =>
			other.status !== 'rejected' &&
			findRole(other, 'office') === undefined &&
			(speakerOf(other) === id ||
				other.frame.roles.some((r) => r.entity === id || r.entities?.includes(id ?? '')))
	);
	return !acts && person.mentions.length < often;
}

/** "Spent four days in London", "offered 65,000 tons": how long a visit was, or so much of nobody knows what. */
function isStrayNumber({ frame }: Fact, asked: Role): boolean {
	if (asked.quantity === undefined) return false;
	if (/\b(?:minutes?|hours?|days?|nights?|weeks?)$/.test(asked.text)) return true;
	const next = frame.roles[frame.roles.indexOf(asked) + 1];
	return (
		/\b(?:tons?|tonnes?|barrels?|miles?|kilometres?|kilometers?|metres?|feet|acres?|hectares?)$/.test(
			asked.text
		) && next?.marker !== 'of'
	);
}

/** "On Sunday", which the program put into a day of the calendar: the article names none that could be asked for. */
function isReckoned({ evidence }: Fact, { date = '' }: Role): boolean {
	const day = /^\d{4}-\d\d-(\d\d)$/.exec(date)?.[1];
	if (day === undefined) return false;
	const number = new RegExp(`(?<!\\d)0?${Number(day)}(?:st|nd|rd|th)?(?!\\d)`);
	return !evidence.some(({ exact }) => number.test(exact));
}

const beginnings = new Set(['found', 'establish', 'bear', 'incorporate', 'set up']);

/** In which year an airline was founded stands in the text in passing. */
export const isBeginning = ({ frame }: Fact): boolean => beginnings.has(frame.verb);

/** A fact that says no more than how long somebody stayed, or where somebody did not go; or not when what was. */
export const isTrifle = (fact: Fact): boolean =>
	isRead(fact) &&
	(fact.frame.verb === 'spend' ||
		isBareMeeting(fact) ||
		isCareerInPassing(fact) ||
		toSeeSomebody.test(fact.statement) ||
		namelessness.test(fact.statement) ||
		isDateAstray(fact) ||
		(fact.frame.polarity === 'negative' &&
			fact.voice.kind === 'fact' &&
			/^(?:travel|go|come|fly|attend|arrive)\b/.test(fact.frame.verb) &&
			findRole(fact, 'content') === undefined));

/** "Anna Berg flew to Oslo to see Jan Moe": what came of it is not told. */
const toSeeSomebody =
	/ (?:flew|went|came|travell?ed|drove|sailed) to \p{Lu}[\p{L}\d ’'-]* to (?:see|meet|visit) (?:the late )?\p{Lu}[\p{L} ’'.-]+(?: (?:in|on) [\p{L}\d ]+)?\.$/u;
/** "An official was not authorised to speak publicly": about the report, and not what it reports. */
const namelessness =
	/\b(?:not authori[sz]ed to (?:speak|comment|talk|discuss)|(?:spoke|speaking) on condition of anonymity|not (?:wish|want) to be (?:named|identified)|declined to be (?:named|identified))\b/;

/** "The Arab League met in January 2024", "met a deputy minister": with whom, or about what, nothing tells. */
const isBareMeeting = ({ frame }: Fact): boolean => {
	const others = frame.roles.slice(1).filter(({ role }) => role !== 'time' && role !== 'place');
	if (frame.roles[0]?.entities !== undefined) return false;
	if (/^(?:meet|speak|arrive|gather|convene|wait|begin)$/.test(frame.verb) && others.length === 0)
		return true;
	const isMeeting = /^(?:meet|see|receive|greet|visit|speak|talk|confer|dine)\b/.test(frame.verb);
	return isMeeting && others.length > 0 && others.every(isSomebodyUnnamed);
};

/** "an assistant foreign minister", "with officials of the bank": whoever that was. */
const isSomebodyUnnamed = ({ text, entity, entities }: Role): boolean =>
	entity === undefined &&
	entities === undefined &&
	/^(?:(?:an?|some|several|two|three|four|five|a number of|other|senior) )*(?:\p{Ll}+ )*(?:minister|official|diplomat|aide|adviser|advisor|envoy|ambassador|officer|leader|representative|counterpart|colleague|deputy|lawmaker|politician|expert|reporter|journalist|executive|businessm[ae]n|student|delegate|general)s?(?: (?:of|from|in) .*)?$/u.test(
		text
	);

const careers = new Set([
	...['succeed', 'replace', 'become', 'inherit', 'assume', 'retire', 'take over', 'take office'],
	...['take power', 'come to power', 'step down', 'take over as', 'take over from']
]);

/** "Anna Berg, who took over as party leader in May, said …": how she came to her post is told in passing. */
const isCareerInPassing = ({ frame, evidence }: Fact): boolean => {
	const [first = ''] = frame.verb.split(' ');
	if (!careers.has(frame.verb)) return false;
	const forms = [first, thirdPerson(first), pastTense(first), participle(first)].join('|');
	const aside = new RegExp(`\\bwho (?:\\p{Ll}+ ){0,2}?(?:${forms})\\b`, 'u');
	return evidence.some(({ exact }) => aside.test(exact));
};

/** "Antonio Samoré arrived in Buenos Aires on 26 December 1978": for what, nothing tells. */
export const isBareJourney = ({ frame }: Fact): boolean =>
	/^(?:arrive|go|come|fly|travel)\b/.test(frame.verb) &&
	frame.roles.slice(1).every((r) => r.role === 'time' || r.entity !== undefined || r.entities);

/** "Suspended Paraguay over the impeachment of its president in June": when that was, or this? */
const isDateAstray = ({ frame }: Fact): boolean => {
	const [before, time] = frame.roles.slice(-2);
	if (!before || time?.role !== 'time' || before === frame.roles[0]) return false;
	return (
		/^(?:over|after|before|since|because of)$/.test(before.marker ?? '') ||
		/\b(?:after|before|since|when|while|until|(?:of|by|for|from|about) \p{Ll}{3,}ing \p{Ll}+)\b/u.test(
			before.text
		)
	);
};
