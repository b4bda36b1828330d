import type { Entity, Fact, Role, RoleName } from '#lib/article/schema.ts';
import { formatEdtf } from '#lib/article/edtf.ts';
import {
	isEvent,
	isRead,
	matterIn,
	role,
	speakerOf,
	type ArticleIndex
} from '../../article-index.ts';
import { isNamedAlike } from '../../full-names.ts';
import { isPrivateSource } from '../../private-sources.ts';
import type { Distractor, Pair } from '../../schema.ts';
import { pointerIn } from '../../checks/pointers.ts';
import { isOfOneHouse } from '../../distractors/houses.ts';
import { areLinked } from '../../distractors/linked.ts';
import { capitalise, clause } from '../../wording/clause.ts';
import { contentOf } from '../../wording/content.ts';
import { directly } from '../../wording/direct.ts';
import { standsAlone } from '../../wording/stands-alone.ts';
import { datePrecision } from '../../wording/wh.ts';
import { areToldByName, inOneTense, ofOneStory, untoldByCountry } from './fair-rows.ts';
import { isPost, isWellKnown } from './post.ts';
import type { Draft, Kind } from '../kind.ts';
import { spansOf } from '../spans.ts';

/**
 * Three or four pairs and one response too many: each source and its view on one topic, each
 * person and their post, each event and its date.
 */
export const match: Kind = {
	id: 'match',
	make: (index) => [...views(index), ...posts(index), ...dates(index)]
};

type Row = Pair & { readonly source: Fact };

const fewest = 3;
const most = 4;

/** "Match each source with what it says": claims on one topic, one of each source. */
function views(index: ArticleIndex): Draft[] {
	const claims = index.facts.filter(
		(f) => speakerOf(f) !== undefined && !(isRead(f) && isPrivateSource(index.entity(speakerOf(f))))
	);
	const topics = [...new Set(claims.flatMap((f) => f.topic ?? []))];
	const made = topics.flatMap((topic) =>
		onViews(
			index,
			claims.filter((f) => f.topic === topic),
			claims
		)
	);
	return made.length > 0 ? made : onViews(index, claims, []);
}

/** One claim of each source, the most important; sources that may be the same never stand together. */
function onViews(index: ArticleIndex, claims: readonly Fact[], all: readonly Fact[]): Draft[] {
	const rows: Row[] = [];
	const isNamed = (f: Fact) => index.entity(speakerOf(f))?.type !== 'anonymous-source';
	for (const row of claims.flatMap((f) => viewOf(index, f)).sort(byWeight(isNamed)))
		if (!holds(index, rows, row.source)) rows.push(row);
	const alike = fairViews(index, withoutOddOne(index, rows));
	if (alike.length < fewest) return [];
	const elsewhere = all.filter((f) => !claims.includes(f) && !holds(index, rows, f));
	return draft(
		alike,
		[
			'Match each source with what it says in the article.',
			'In the article, which source says what?'
		],
		elsewhere.flatMap((f) => viewOf(index, f))
	);
}

/** Of texts that the program read: rows of one story and one tense, none of which its country tells. */
const fairViews = (index: ArticleIndex, rows: readonly Row[]): readonly Row[] =>
	rows.every((r) => isRead(r.source))
		? untoldByCountry(index, inOneTense(ofOneStory(index, byImportance(rows)), fewest), most)
		: rows;

/** The one institute among people goes with the one statistic: of texts that the program read it is left out. */
function withoutOddOne(index: ArticleIndex, rows: readonly Row[]): readonly Row[] {
	if (!rows.every((r) => isRead(r.source))) return rows;
	const isBody = (r: Row) =>
		!/^(?:person|anonymous-source)$/.test(index.entity(speakerOf(r.source))?.type ?? '');
	const [odd, ...others] = byImportance(rows).slice(0, most).filter(isBody);
	if (!odd || others.length > 0) return rows;
	return withoutOddOne(
		index,
		rows.filter((r) => r !== odd)
	);
}

/** One of these sources is, or may be, the holder of this claim as well. */
const holds = (index: ArticleIndex, rows: readonly Row[], claim: Fact) => {
	const holder = index.entity(speakerOf(claim));
	const sources = rows.flatMap((r) => index.entity(speakerOf(r.source)) ?? []);
	const isOne = (source: Entity, other: Entity) =>
		areLinked(index, source, other) || (isRead(claim) && isOfOneHouse(index, source, other));
	return !holder || sources.some((source) => isOne(source, holder));
};

function viewOf(index: ArticleIndex, fact: Fact): Row[] {
	const source = fact.frame.roles[0];
	const said = contentOf(fact);
	const content = said && directly(said);
	if (!source || !content || !standsAlone(content)) return [];
	const speaker = index.entity(source.entity);
	if (isRead(fact) && !isNamedAlike(speaker, speaker)) return [];
	// One row that points out of the table would keep back all of them.
	if (isRead(fact) && pointerIn(capitalise(content), index.context)) return [];
	const left = capitalise(nameOf(index, fact, source));
	return [{ left, right: capitalise(content), fact: fact.id, source: fact }];
}

/** In full, where the text that the program read has a surname only. */
function nameOf(index: ArticleIndex, fact: Fact, { entity, text }: Role): string {
	const person = index.entity(entity);
	return isRead(fact) && person?.type === 'person' ? person.name : text;
}

/** People and what they are: "Benjamin Netanyahu · prime minister of Israel". */
function posts(index: ArticleIndex): Draft[] {
	const rows = index.facts
		.filter(
			(f) =>
				f.voice.kind === 'fact' &&
				index.entity(f.frame.roles[0]?.entity)?.type === 'person' &&
				isPost(index, f)
		)
		.flatMap((f) => pairOf(index, f, 'office'))
		// "Angela Merkel’s spokesperson" is not Angela Merkel.
		.filter(({ right }, _, all) => !all.some(({ left }) => right.includes(left)));
	return draft(fairPosts(index, rows), [
		'Match each person with a post that they held, as the article tells it.',
		'Who held which post, as the article tells it?'
	]).filter(
		({ pairs = [], spare }) =>
			spare !== undefined || pairs.length > fewest || !rows.every((r) => isRead(r.source))
	);
}

/** Of texts that the program read: posts that names alone do not tell apart, and not the best known alone. */
function fairPosts(index: ArticleIndex, rows: readonly Row[]): readonly Row[] {
	if (!rows.every((r) => isRead(r.source))) return rows;
	const fair = notAllKnown(ofOneStory(index, rows));
	return areToldByName(index, byImportance(fair).slice(0, most)) ? [] : fair;
}

/** Of a text of the reader's own, two at most whom every reader of news knows, beside two whom they may not. */
function notAllKnown(rows: readonly Row[]): readonly Row[] {
	if (!rows.every((r) => isRead(r.source))) return rows;
	const known = rows.filter((r) => isWellKnown(r.left));
	const others = rows.filter((r) => !isWellKnown(r.left));
	return others.length < 2 ? [] : [...others.slice(0, 2), ...known.slice(0, 2), ...others.slice(2)];
}

/** Events and years; a year stands for one event only. With as many dates as events, their order alone would tell. */
function dates(index: ArticleIndex): Draft[] {
	const rows = index.facts.flatMap((f): Row[] => {
		const time = role(f, 'time');
		if (!time?.date || time.incidental || !isEvent(f)) return [];
		const left = capitalise(clause(f.frame, ['time']));
		if (datePrecision(time.date) === 'open' || /\b\d{4}\b/.test(left)) return [];
		return [{ left, right: formatEdtf(time.date), fact: f.id, source: f }];
	});
	return draft(apartInTime(rows), [
		'Match each of these events with a date.',
		'When did each of these events happen?'
	]).filter(({ spare }) => spare !== undefined);
}

/** No date may contain another ("2010" and "May 2010"): either would be defensible. */
function apartInTime(rows: readonly Row[]): Row[] {
	const chosen: Row[] = [];
	for (const row of byImportance(rows))
		if (!chosen.some((c) => c.right.includes(row.right) || row.right.includes(c.right)))
			chosen.push(row);
	return chosen;
}

function pairOf(index: ArticleIndex, fact: Fact, right: RoleName): Row[] {
	const left = fact.frame.roles[0];
	const other = role(fact, right);
	if (!left || !other || left === other) return [];
	return [
		{
			left: capitalise(nameOf(index, fact, left)),
			right: capitalise(other.text),
			fact: fact.id,
			source: fact
		}
	];
}

/** Named sources first, since only they cannot be one another; then what matters most. */
const byWeight = (isNamed: (fact: Fact) => boolean) => (a: Row, b: Row) =>
	Number(isNamed(b.source)) - Number(isNamed(a.source)) ||
	b.source.importance - a.source.importance;

const byImportance = (rows: readonly Row[]) =>
	[...rows].sort((a, b) => b.source.importance - a.source.importance);

function draft(rows: readonly Row[], wordings: string[], strangers: readonly Row[] = []): Draft[] {
	const unique = byImportance(rows).filter(
		(row, at, all) =>
			all.findIndex((r) => r.left === row.left) === at &&
			all.findIndex((r) => r.right === row.right) === at
	);
	const pairs = unique.slice(0, most);
	if (pairs.length < fewest) return [];
	const spare = [...unique.slice(pairs.length), ...strangers]
		.filter((row) => tempts(row, pairs))
		.slice(0, 1);
	return [
		{
			interaction: 'match',
			factIds: pairs.map((p) => p.fact),
			asked: 'pairing',
			importance: Math.max(...pairs.map((p) => p.source.importance)) as 1 | 2 | 3,
			wordings,
			key: { text: pairs.map((p) => `${p.left} – ${p.right}`).join('; ') },
			distractors: [],
			pairs: pairs.map(({ left, right, fact }) => ({ left, right, fact })),
			...(spare.length > 0 ? { spare: spare.map((row) => asSpare(row, pairs)) } : {}),
			rationale: explain(pairs),
			evidence: spansOf(pairs.map((p) => p.source))
		}
	];
}

/** It shares a word with some response, so that it is no odd one out. */
const tempts = (row: Row, pairs: readonly Row[]) =>
	pairs.some((p) => [...matterIn(row.right)].some((word) => matterIn(p.right).has(word)));

/** The pairs in words; of a long view its heart alone: the cause, or what is said. */
const explain = (pairs: readonly Row[]) =>
	`${pairs.map((p) => `${p.left}: ${capitalise(shortOf(p))}`).join('; ')}.`;

const shortOf = ({ right, source }: Row) =>
	right.split(' ').length > 8 ? (role(source, 'cause')?.text ?? right) : right;

function asSpare(row: Row, pairs: readonly Row[]): Distractor {
	return {
		text: row.right,
		from: row.fact,
		why: `It belongs to none of these: ${row.source.statement}`,
		proof: { kind: 'functional', fact: pairs[0]?.fact ?? row.fact, role: 'pairing' }
	};
}
