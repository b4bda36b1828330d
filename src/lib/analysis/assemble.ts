import { issue } from '#lib/article/issue.ts';
import { sha256 } from '#lib/article/hash.ts';
import type { Article, Entity, Fact, Quantity, Span } from '#lib/article/schema.ts';
import { validateArticle } from '#lib/article/validate.ts';
import type { Actor } from './actors.ts';
import type { Draft } from './draft.ts';
import { withDateShown } from './evidence-of-dates.ts';
import { withNamesShown } from './evidence-of-names.ts';
import { withWholeQuotes } from './evidence-of-quotes.ts';
import type { Ground } from './ground.ts';
import { withDoubts } from './doubts.ts';
import { withDoubtsOfDefinite } from './doubts-of-definite.ts';
import { withDoubtsOfForm } from './doubts-of-form.ts';
import { withDoubtsOfReference } from './doubts-of-reference.ts';
import { signsOf } from './fact-signs.ts';
import { surenessOf } from './fact-sureness.ts';
import { judged, shownIfRead } from './judge.ts';
import { keepIds } from './keep-ids.ts';
import { withPostShown } from './post-in-doubt.ts';
import { slugOf } from './slug.ts';
import { withSpeakerShown } from './speaker-in-doubt.ts';
import { linksBetween } from './links.ts';
import type { SourceText } from '#lib/article/source-text.ts';

/** The parts of an article put together; what the validator rejects is left out, and the rest is whole. */
export function assemble(
	source: SourceText,
	ground: Ground,
	drafts: readonly Draft[],
	quantities: readonly Quantity[],
	before: Article | undefined
): Article {
	const facts = keepIds(unique(drafts.map((d) => factOf(ground, d))), before);
	const entities = entitiesOf(ground);
	const article: Article = {
		schema: 'attache/article/1',
		id: source.id,
		headline: source.headline,
		language: 'en',
		publisher: source.publisher,
		authors: [...source.authors],
		licence: 'For the reader’s own use',
		published: source.published,
		toldAsOf: source.published,
		...(source.dateline && { dateline: source.dateline }),
		sources: [],
		text: ground.text,
		sha256: sha256(ground.text),
		entities,
		quantities: [...quantities],
		facts,
		links: []
	};
	return sound({ ...article, links: linksBetween(ground, facts, before) });
}

/** Drops the facts and links that are not sound, again until all are; a few rounds suffice. */
function sound(article: Article): Article {
	let now = article;
	for (let round = 0; round < 5; round++) {
		const { article: valid, issues } = validateArticle(now);
		if (valid) return valid;
		const bad = (part: string) =>
			new Set(
				issues
					.flatMap(({ at }) => new RegExp(`^${part}\\[(\\d+)\\]`).exec(at)?.[1] ?? [])
					.map(Number)
			);
		const [badFacts, badLinks, badEntities] = [bad('facts'), bad('links'), bad('entities')];
		if (badFacts.size + badLinks.size + badEntities.size === 0)
			throw new Error(
				`analysis made an unsound article: ${issues[0]?.message ?? issue('shape', '', 'unknown').message}`
			);
		const facts = now.facts.filter((_, i) => !badFacts.has(i));
		const ids = new Set(facts.map((f) => f.id));
		now = {
			...now,
			facts,
			entities: now.entities.filter((_, i) => !badEntities.has(i)),
			links: now.links.filter((l, i) => !badLinks.has(i) && ids.has(l.from) && ids.has(l.to))
		};
	}
	return { ...now, facts: [], links: [], quantities: [] };
}

/** What is in doubt waits for the reader; the evidence shows whoever and whenever a fact names. */
export function checked(ground: Ground, draft: Draft): Draft {
	const own = withDoubtsOfReference(withDoubtsOfForm(withDoubts(draft)), ground.headline);
	const doubted = withDoubtsOfDefinite(ground, own);
	const named = withNamesShown(ground, withPostShown(ground, withSpeakerShown(ground, doubted)));
	return withWholeQuotes(ground, withDateShown(ground, named));
}

const learntOf = (ground: Ground, made: Draft, whole: Draft) =>
	surenessOf(signsOf(ground, made, whole));

function factOf(ground: Ground, draft: Draft): Fact {
	const whole = checked(ground, draft);
	const isRead = ground.parsed !== undefined;
	const d = isRead ? { ...whole, confidence: learntOf(ground, draft, whole) } : whole;
	const { statement, frame, voice, topic, ages, importance, sensitive } = d;
	const digest = sha256(`${d.frame.type} ${d.frame.roles.map((r) => r.text).join('|')}`).slice(
		0,
		6
	);
	const subject = slugOf(d.frame.roles[0]?.text ?? '')
		.slice(0, 30)
		.replace(/-$/, '');
	return {
		statement,
		frame,
		voice,
		...(topic !== undefined && { topic }),
		...(ages && { ages }),
		importance,
		...(sensitive && { sensitive }),
		// What a rule holds back waits, however sure the rest is.
		...(isRead && d.confidence < shownIfRead ? { status: 'proposed' as const } : judged(whole)),
		id: [subject || 'it', d.frame.type.slice(0, 20), digest].join('-'),
		functional: [...d.functional],
		evidence: tidy(d.evidence),
		asOf: ground.published,
		confidence: Math.round(Math.min(1, d.confidence) * 1000) / 1000,
		provenance: 'analyser'
	};
}

/** In the text's order, none twice, none within another. */
function tidy(spans: readonly Span[]): Span[] {
	const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
	return sorted.filter(
		(s, i) => !sorted.slice(0, i).some((o) => o.start <= s.start && s.end <= o.end)
	);
}

/** One fact of each statement, the surest; ids are never used twice. */
function unique(facts: readonly Fact[]): Fact[] {
	const byStatement = new Map<string, Fact>();
	for (const fact of facts) {
		const known = byStatement.get(fact.statement.toLowerCase());
		if (!known || known.confidence < fact.confidence)
			byStatement.set(fact.statement.toLowerCase(), fact);
	}
	const ids = new Set<string>();
	return [...byStatement.values()]
		.filter(({ id }) => !ids.has(id) && ids.add(id))
		.sort((a, b) => (a.evidence.at(-1)?.start ?? 0) - (b.evidence.at(-1)?.start ?? 0));
}

function entitiesOf({ cast }: Ground): Entity[] {
	const ids = new Set(cast.actors.keys());
	return [...cast.actors.values()]
		.filter((a) => a.mentions.length > 0)
		.slice(0, 1900)
		.map((a) => entityOf(a, ids, cast.actors));
}

function entityOf(a: Actor, ids: ReadonlySet<string>, all: ReadonlyMap<string, Actor>): Entity {
	const known = (id: string) =>
		ids.has(id) && id !== a.id && (all.get(id)?.mentions.length ?? 0) > 0;
	const aliases = [...a.aliases].filter(
		(name) => name !== a.name && name.length > 0 && name.length < 200
	);
	const partOf = [...a.partOf].filter(known);
	const sameAs = [...a.sameAs].filter(known);
	return {
		id: a.id,
		type: a.type,
		// What its type says is no noun of its own.
		...(a.noun && a.noun !== a.type && { noun: a.noun }),
		name: a.name.slice(0, 200),
		aliases,
		...(a.demonyms.size > 0 && { demonyms: [...a.demonyms] }),
		description: describe(a),
		...(a.pronoun === 'they' && { plural: true }),
		...(partOf.length > 0 && { partOf }),
		...(sameAs.length > 0 && { sameAs }),
		mentions: [...new Map(a.mentions.map((m) => [m.start, m])).values()].sort(
			(x, y) => x.start - y.start
		)
	};
}

const kinds: Record<Entity['type'], string> = {
	person: 'a person named in the article',
	state: 'a country named in the article',
	organisation: 'an organisation named in the article',
	alliance: 'an alliance named in the article',
	place: 'a place named in the article',
	office: 'an office named in the article',
	agreement: 'an agreement named in the article',
	event: 'an event named in the article',
	vessel: 'a ship named in the article',
	group: 'named in the article',
	'anonymous-source': 'a source whom the article does not name'
};

function describe(a: Actor): string {
	const post = a.posts[0];
	if (!post) return kinds[a.type];
	return `${post.past && !/^(?:the )?former/i.test(post.text) ? 'former ' : post.single ? 'the ' : ''}${post.text}`
		.replace(/^the (the|an?) /, '$1 ')
		.slice(0, 300);
}
