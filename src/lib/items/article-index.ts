import { formatEdtf } from '#lib/article/edtf.ts';
import { runsIn, stemSet } from './checks/words.ts';
import type { Article, Entity, Fact, Quantity, Role, RoleName } from '#lib/article/schema.ts';
import { grouped } from './lookup.ts';
import { isPrivateSource } from './private-sources.ts';
import { remembered, rememberedOf } from './remembered.ts';
import { verbGroup } from './wording/clause.ts';

/** An article with the lookups that every kind needs, made once a generation. */
export type ArticleIndex = {
	readonly article: Article;
	/** Facts that may be asked about: accepted, and confirmed where they are sensitive. */
	readonly facts: readonly Fact[];
	readonly context: string;
	/** "May 2016": the month that the article speaks from. */
	readonly toldIn: string;
	entity(id: string | undefined): Entity | undefined;
	fact(id: string): Fact | undefined;
	quantity(id: string | undefined): Quantity | undefined;
	/** Facts that may be asked about in which the entity fills a role, alone or with others. */
	about(entity: string): readonly Fact[];
	/** Its claims among them, and the reports in the article's voice of what it said. */
	saidBy(entity: string): readonly Fact[];
};

export function indexArticle(article: Article): ArticleIndex {
	const entities = new Map(article.entities.map((e) => [e.id, e]));
	const facts = article.facts.filter(isAskable);
	const byId = new Map(facts.map((f) => [f.id, f]));
	const quantities = new Map(article.quantities.map((q) => [q.id, q]));
	const toldIn = formatEdtf(article.toldAsOf.slice(0, 'YYYY-MM'.length));
	return {
		article,
		facts,
		context: `${article.headline} · ${toldIn}`,
		toldIn,
		entity: (id) => (id === undefined ? undefined : entities.get(id)),
		fact: (id) => byId.get(id),
		quantity: (id) => (id === undefined ? undefined : quantities.get(id)),
		about: grouped(facts, entitiesOf),
		saidBy: grouped(facts, speakersOf)
	};
}

function speakersOf(fact: Fact): string[] {
	const reporter = isReporting(fact) ? fact.frame.roles[0]?.entity : undefined;
	return [speakerOf(fact), reporter].filter((id) => id !== undefined);
}

/** Deaths, contested borders and accusations are asked only once somebody has confirmed them. */
function isAskable(fact: Fact): boolean {
	if (isRead(fact) && leavesOpen(fact.statement)) return false;
	return fact.status === 'confirmed' || (fact.status === 'auto' && fact.sensitive !== true);
}

/** "broke off relations on 5 June 2017": with whom, nobody can tell from the sentence alone. */
const leavesOpen = (statement: string): boolean =>
	/\b(?:relations|ties|an? (?:\S+ )?(?:embargo|blockade|ultimatum)|impose[ds]? (?:\S+ ){0,2}sanctions|airspace|borders)(?=[.;:]|,? (?:in|on|since|until|by) (?:the )?(?:\d|January|February|March|April|May|June|July|August|September|October|November|December))/.test(
		statement
	) && !/\b(?:between|with|against)\b/.test(statement);

export const role = (fact: Fact, name: RoleName): Role | undefined =>
	fact.frame.roles.find((r) => r.role === name);

/** The speaker of a claim, or undefined for a fact in the article's own voice. */
export const speakerOf = (fact: Fact): string | undefined =>
	fact.voice.kind === 'fact' ? undefined : fact.voice.speaker;

/** Every entity that fills a role of the fact, alone or with others. */
export const entitiesOf = rememberedOf((fact: Fact): readonly string[] =>
	fact.frame.roles.flatMap((r) => [...(r.entity ? [r.entity] : []), ...(r.entities ?? [])])
);

/** Names by which a text can call an entity, the longest first. */
export const namesOf = (entity: Entity): readonly string[] =>
	[entity.name, ...entity.aliases, ...(entity.demonyms ?? [])].sort((a, b) => b.length - a.length);

/** True if the text names the entity, as a whole word. */
export function mentions(text: string, entity: Entity): boolean {
	const { low, runs } = lowered(text);
	// Most texts name most entities nowhere: only where a name's first word stands is it worth a search.
	return bareNamesOf(entity).some(({ name, first }) => runs.has(first) && hasWords(low, name));
}

/** Every entity of the article that the text names, as `mentions` would find them one by one. */
export const entitiesNamed = (index: ArticleIndex, text: string): ReadonlySet<Entity> =>
	namedIn(index)(text);

/** A statement is asked for each of its roles, and by several kinds. */
const namedIn = rememberedOf((index: ArticleIndex) =>
	remembered((text): ReadonlySet<Entity> => {
		const { runs } = lowered(text);
		const likely = new Set([...runs].flatMap((run) => entitiesByFirstWord(index).get(run) ?? []));
		return new Set([...likely].filter((entity) => mentions(text, entity)));
	})
);

const entitiesByFirstWord = rememberedOf((index: ArticleIndex) => {
	const found = new Map<string | undefined, Entity[]>();
	for (const entity of index.article.entities)
		for (const { first } of bareNamesOf(entity))
			found.set(first, [...(found.get(first) ?? []), entity]);
	return found;
});

const lowered = remembered((text) => {
	const low = text.toLowerCase();
	return { low, runs: new Set<string | undefined>(runsIn(low)) };
});

/** Every rule asks it of every entity: the names are made ready once for each. */
const bareNamesOf = rememberedOf((entity: Entity) =>
	namesOf(entity).map((given) => {
		const name = given.replace(/^the /i, '').toLowerCase();
		return { name, first: runsIn(name)[0] };
	})
);

/** The words stand there with no letter or digit before or after them. */
function hasWords(text: string, sought: string): boolean {
	for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1))
		if (
			!/[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, at - 2), at)) &&
			!/^[\p{L}\p{N}]/u.test(text.slice(at + sought.length, at + sought.length + 2))
		)
			return true;
	return false;
}

/** Something that happened at a time, in the article's own voice: no state, no plan, no "until". */
export function isEvent(fact: Fact): boolean {
	const { verb, tense, polarity } = fact.frame;
	return (
		fact.voice.kind === 'fact' &&
		isClause(fact) &&
		!fact.ages &&
		verb !== 'be' &&
		verb !== 'have' &&
		tense === 'past' &&
		polarity === 'positive' &&
		/^(in|on)?$/.test(role(fact, 'time')?.marker ?? '')
	);
}

/** Nobody has looked at it: what the program alone read. */
export const isUnreviewed = (fact: Fact) =>
	fact.provenance === 'analyser' && fact.status !== 'confirmed';

/**
 * The program read the text, whether or not somebody has since said that it is so or put one fact in other words: nobody
 * chose its actors, and what else it tells, for questions.
 */
export const isRead = ({ provenance }: Fact) =>
	provenance === 'analyser' || provenance === 'reader';

/** Somebody says, announces or tells something, be it a claim or a report in the article's voice. */
export const isReporting = (fact: Fact) => fact.frame.roles.some((r) => r.role === 'content');

/** The content words of a text, stemmed. */
export const matterIn = stemSet;

/** The content words of a fact's statement. */
export const matterOf = (_: ArticleIndex, fact: Fact): ReadonlySet<string> =>
	matterIn(fact.statement);

/** A word that stands in more of the facts than this is what the whole article is about. */
const everywhere = 0.3;

/** The content words of a fact that few others have: what it is about within its article. */
export function tellingMatterOf(index: ArticleIndex, fact: Fact): ReadonlySet<string> {
	const most = everywhere * index.article.facts.length;
	const countOf = factsWith(index);
	return new Set([...matterOf(index, fact)].filter((word) => (countOf.get(word) ?? 0) <= most));
}

/** In how many of the facts each content word stands. */
const factsWith = rememberedOf((index: ArticleIndex): ReadonlyMap<string, number> => {
	const counts = new Map<string, number>();
	for (const fact of index.article.facts)
		for (const word of matterOf(index, fact)) counts.set(word, (counts.get(word) ?? 0) + 1);
	return counts;
});

/** Share (0–1) of the one's words that the other has. */
export function shareOf(need: ReadonlySet<string>, has: ReadonlySet<string>): number {
	let shared = 0;
	for (const word of need) if (has.has(word)) shared++;
	return shared / Math.max(1, need.size);
}

/**
 * Facts that are asked for their own sake. Importance 1 is what a text says in passing: it lends
 * wrong answers and reasons, and rows to match, but no question of its own.
 */
export const worthAsking = (index: ArticleIndex) =>
	index.facts.filter(
		(f) => f.importance > 1 && !(isRead(f) && isPrivateSource(index.entity(speakerOf(f))))
	);

/** Those of them whose sentence can be turned round: the statement shows that verb and subject are its own. */
export const worthTurning = (index: ArticleIndex) => worthAsking(index).filter(isClause);

/**
 * The statement holds the frame's verb as a clause would. A reader may have reworded it, or marked a
 * sentence whole (type `note`): then it is asked as it stands, by gaps and by its evidence.
 */
export function isClause({ statement, frame }: Fact): boolean {
	if (frame.type === 'note') return false;
	const { finite } = verbGroup(frame, frame.roles[0]?.plural ?? false);
	const stands = wordsOf(statement);
	return wordsOf(finite).every((word) => stands.includes(word));
}

const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}'’-]+/gu) ?? [];

/** The line above every item names it already, so that it cannot be what is asked. */
export const isInContext = (index: ArticleIndex, text: string): boolean =>
	index.context.toLowerCase().includes(text.replace(/^the /i, '').toLowerCase());

/** The line above every item tells most of the fact. */
export const isToldByContext = (index: ArticleIndex, fact: Fact): boolean =>
	shareOf(matterOf(index, fact), matterIn(index.context)) >= 0.5 ||
	(isRead(fact) && isSaidByContext(index, fact));

/** What somebody says is half of the line above, and more than a name or two of it. */
function isSaidByContext(index: ArticleIndex, fact: Fact): boolean {
	const said = matterIn(role(fact, 'content')?.text ?? '');
	const share = shareOf(said, matterIn(index.context));
	return share >= 0.5 && share * said.size >= 3;
}

/** "Some fifty leaders": nobody counted, and nobody need remember. */
const rounded = /^(?:some|about|around|roughly|nearly|almost|dozens|scores|hundreds)\b/i;

/**
 * A role worth asking for, as far as the structure's author thinks so. Of a lesser fact (importance 2)
 * nobody needs the town, the month or a count; a main event has them all.
 */
export function isWorthAsking(fact: Fact, asked: Role): boolean {
	if (asked.incidental) return false;
	if (isUnreviewed(fact) && asked.quantity !== undefined && rounded.test(asked.text)) return false;
	if (fact.importance === 3) return true;
	if (asked.role === 'place' || asked.quantity !== undefined) return false;
	return asked.date === undefined || /^\d{4}$/.test(asked.date);
}
