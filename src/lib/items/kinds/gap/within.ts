/** Names and figures that stand within a role of a fact which a program read, and that nothing else in the text could fill. */
import type { Entity, Fact, Span } from '#lib/article/schema.ts';
import { escaped } from '#lib/escaped.ts';
import {
	entitiesNamed,
	isRead,
	isToldByContext,
	matterIn,
	mentions,
	shareOf,
	type ArticleIndex
} from '../../article-index.ts';
import { countriesIn, countriesOf } from '../../distractors/countries.ts';
import { isSameSort } from '../../distractors/entities.ts';
import { sentencesOf } from '../../lookup.ts';
import { isToldAbove } from '../../told-above.ts';
import { isTrifle } from '../worth.ts';
import { states } from '#lib/world/states.ts';
import { nameAnswer, namesToType, type Answer } from './answers.ts';

const typed: readonly Entity['type'][] = [
	'person',
	'state',
	'organisation',
	'alliance',
	'place',
	'agreement',
	'vessel'
];

/** Each name behind the subject that may be left out, the first first. */
export function namesWithin(index: ArticleIndex, fact: Fact): Answer[] {
	if (!isOpenToGaps(index, fact)) return [];
	return [...entitiesNamed(index, fact.statement)]
		.filter((e) => typed.includes(e.type))
		.flatMap((entity) => {
			const found = namesToType(entity).flatMap((name) => {
				const at = placeOf(fact, name);
				return at === undefined || !isTypable(entity, name) ? [] : [{ entity, name, at }];
			});
			// The longest of the names that stand there: "Abdul-Mahdi" is within "Adil Abdul-Mahdi".
			return found.sort((a, b) => b.name.length - a.name.length).slice(0, 1);
		})
		.sort((a, b) => a.at - b.at)
		.filter(({ entity, name, at }) => isLeftOpen(index, fact, entity, partsAt(fact, name, at)))
		.flatMap(({ entity, name }) => {
			const answer = nameAnswer(index, entity, name);
			return answer ?? [];
		});
}

/** "the Chinese military" and "the army" are told by what they are. */
const proper = /^\p{Lu}(?:.* \p{Lu}\S*|\S*)$/u;
/** Of one word alone nobody knows that it names a person ("Charité"); a continent is nothing to remember. */
const isTypable = (entity: Entity, name: string): boolean =>
	proper.test(name) &&
	(entity.type !== 'person' || entity.name.includes(' ')) &&
	!/^(?:Africa|America|Asia|Europe|Latin America|North America|South America|West|East|North|South)$/.test(
		name
	);

const isOpenToGaps = (index: ArticleIndex, fact: Fact) =>
	isRead(fact) &&
	fact.frame.type !== 'note' &&
	fact.frame.verb !== 'be' &&
	!isTrifle(fact) &&
	!isToldByContext(index, fact) &&
	!isToldAbove(index, fact);

type Parts = { readonly left: string; readonly name: string; readonly right: string };

const partsAt = ({ statement }: Fact, name: string, at: number): Parts => ({
	left: statement.slice(0, at),
	name,
	right: statement.slice(at + name.length)
});

/** Where the words stand as such, once and behind the subject. */
function placeOf({ statement, frame }: Fact, words: string): number | undefined {
	const subject = frame.roles[0]?.text ?? '';
	const from = statement.toLowerCase().indexOf(subject.toLowerCase()) + subject.length;
	const places = [
		...statement.matchAll(
			new RegExp(`(?<![\\p{L}\\p{N}])${escaped(words)}(?![\\p{L}\\p{N}])`, 'gu')
		)
	].map(({ index }) => index);
	return places.length === 1 && (places[0] ?? 0) >= from ? places[0] : undefined;
}

/** The words around the blank neither tell the name nor take another one. */
function isLeftOpen(index: ArticleIndex, fact: Fact, entity: Entity, parts: Parts): boolean {
	const { left, name, right } = parts;
	if (isPartOfName(parts) || isOfList(parts) || title.test(left)) return false;
	const rest = `${left} — ${right}`;
	if (mentions(rest, entity)) return false;
	const others = [...entitiesNamed(index, rest)];
	if (others.some((o) => isWhole(o, entity) || isWhole(entity, o))) return false;
	// "A British official said that ____ had been told": London. Above "Airlifted to Germany" the city is no news.
	const lands = countriesIn(name);
	const told = new Set([...countriesIn(rest), ...countriesIn(index.context)]);
	if (entity.type !== 'state' && [...lands].some((land) => told.has(land))) return false;
	if (others.some((o) => o.type === 'person' && isOf(index, o, lands))) return false;
	if (fact.evidence.some((span) => isListed(span, name)) || isBare(rest)) return false;
	if (entity.type === 'place' && (detail.test(left) || (isCapital(name) && !motion.test(left))))
		return false;
	return !mayBeAnother(index, fact, rest, (s) =>
		index.article.entities.some(
			(o) => o !== entity && isSameSort(o, entity) && mentions(s, o) && !mentions(rest, o)
		)
	);
}

/** Where exactly it was said or proclaimed; what lies beside something of another sentence. */
const detail = /\b(?:at|near|outside|off|neighbou?ring|around) $/;
/** "Deliveries to ____", "____ had a hand": a government is meant, and its state would be as right. */
const isCapital = (name: string) => states.some(({ capital }) => capital === name);
const motion =
	/\b(?:in|from|(?:go|goes|went|flew|fly|flown|came|travel\p{Ll}*|return\p{Ll}*|mov\p{Ll}*|transfer\p{Ll}*|airlifted|sailed|marched) to) $/u;

/** "in support of Bashar al-Assad" tells of which country. */
const isOf = ({ article }: ArticleIndex, person: Entity, lands: ReadonlySet<string>): boolean =>
	lands.size > 0 &&
	[...countriesOf(article, person, person.description)].some((land) => lands.has(land));

/** "The Treasury Department led talks in ____": too little is said to know what it speaks of. */
const isBare = (rest: string): boolean => {
	const names = matterIn((rest.match(/\p{Lu}[\p{L}’'-]*/gu) ?? []).join(' '));
	return [...matterIn(rest)].filter((word) => !names.has(word)).length < 3;
};

/** "the ____ Sea", "President ____", "Omsk-____": a part of a name gives the rest away. */
const isPartOfName = ({ left, right }: Parts) =>
	/\p{Lu}[\p{L}.’'-]* $/u.test(left.replace(/^\S+ /, '')) ||
	/[-–—’']$/.test(left) ||
	/^(?:-| \p{Lu})/u.test(right);

/** Titles of which every adult knows the holder, or that a name cannot be parted from. */
const title =
	/\b(?:president|chancellor|premier|prime minister|king|queen|prince|emperor|pope|sultan|shah|leader|secretary|minister|general|colonel|ambassador|of state) $/i;

/** "Latvia and ____", "____, Berg and Lund": the others of a list tell which is missing. "Between China and ____" is one pair. */
const isOfList = ({ left, right }: Parts): boolean =>
	(/(?:\p{Lu}\S*,|\b(?:and|or|nor|as well as|including|notably|such as|like)) (?:the )?$/u.test(
		left
	) &&
		!/\bbetween (?:the )?[^,]+ and (?:the )?$/.test(left) &&
		!/[”"’] ?,? (?:the )?$/.test(left)) ||
	/^(?:['’]s?)?,? (?:and|or|as well as) (?:the )?\p{Lu}/u.test(right) ||
	/^, (?:the )?\p{Lu}/u.test(right);

/** In the text it is one of several that the statement does not give. */
const isListed = ({ exact }: Span, name: string): boolean => {
	const at = exact.indexOf(name);
	return (
		at >= 0 &&
		(/\b(?:including|notably|such as|among others|among them)\b[^.;]*$/.test(exact.slice(0, at)) ||
			isOfList({ left: exact.slice(0, at), name, right: exact.slice(at + name.length) }))
	);
};

const isWhole = (whole: Entity, part: Entity) =>
	[...(part.partOf ?? []), ...(part.sameAs ?? [])].includes(whole.id);

/** From this share of the words around the blank on, a sentence speaks of the same. */
const same = 0.5;

/** Another sentence says most of the rest, with something else of the same sort in it. */
function mayBeAnother(
	index: ArticleIndex,
	fact: Fact,
	rest: string,
	hasOther: (sentence: string) => boolean
): boolean {
	const need = matterIn(rest);
	return sentencesOf(index.article).some(
		({ start, end, exact }) =>
			!fact.evidence.some((e) => e.start < end && start < e.end) &&
			shareOf(need, matterIn(exact)) >= same &&
			hasOther(exact)
	);
}

/** Amounts: not a year, a day, a distance or how long something took, nor the number of a name. */
const amount =
	/(?<![\p{L}\p{N}.,/:$€£-])(\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)(?=(%)| (million|billion|trillion|per cent|percent)\b| (\p{Ll}{2,}))/gu;
const trifling =
	/^(?:minutes?|hours?|days?|nights?|weeks?|months?|tons?|tonnes?|miles?|kilometres?|kilometers?|km|metres?|meters?|feet|acres?|hectares?|square|cubic|in|on|at|and|or|to|of|by|for|is|are|was|were|has|had|local|am|pm)$/;
const month =
	/(?:January|February|March|April|May|June|July|August|September|October|November|December) $/;
const numbered = /\b(?:No|Article|Resolution|Chapter|Section|Group of|aged|age) $/;
const range = /\d (?:and|to|or) $/;
const unsure =
	/\b(?:some|about|around|roughly|nearly|almost|up to|between|estimated|approximately|or|to) $/;

/** Each figure behind the subject that may be left out. */
export function figuresWithin(index: ArticleIndex, fact: Fact): Answer[] {
	if (!isOpenToGaps(index, fact)) return [];
	return [...fact.statement.matchAll(amount)].flatMap((match): Answer[] => {
		const [text, , percent, scale, noun] = match;
		const at = placeOf(fact, text);
		if (at === undefined) return [];
		const { left, right } = partsAt(fact, text, at);
		const isLarge = percent !== undefined || scale !== undefined;
		if (!isLarge && (unsure.test(left) || trifling.test(noun ?? '') || Number(text) < 4)) return [];
		if (!isLarge && /^(?:1[0-9]|20)\d\d$/.test(text)) return [];
		if (month.test(left) || numbered.test(left) || range.test(left)) return [];
		if (/^[^.]* (?:cubic|square|tons?|tonnes?|barrels? of)\b/.test(scale ? right.slice(0, 24) : ''))
			return [];
		const rest = `${left} — ${right}`;
		if (isBare(rest) || mayBeAnother(index, fact, rest, (s) => /\d/.test(s))) return [];
		return [
			{
				removed: text,
				key: { text, value: Number(text.replaceAll(',', '')), compare: 'number' },
				wordings: ['Which number is missing?', 'Complete the sentence with the missing number:']
			}
		];
	});
}
