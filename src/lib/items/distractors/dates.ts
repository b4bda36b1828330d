import type { Fact, Role } from '#lib/article/schema.ts';
import { entitiesOf, role as findRole, type ArticleIndex } from '../article-index.ts';
import { framedIn } from '../lookup.ts';
import { seededRandom } from '../random.ts';
import { rememberedOf } from '../remembered.ts';
import { shuffle } from '../options.ts';
import type { Distractor } from '../schema.ts';
import { onSides } from './sides.ts';
import { datePrecision, type DatePrecision } from '../wording/wh.ts';
import { formatEdtf } from '#lib/article/edtf.ts';

/**
 * Dates that are certainly not the one asked for: first those of other facts of the article, then
 * near ones, always as exact as the key and never after the day from which the article speaks.
 */
export function dateDistractors(index: ArticleIndex, fact: Fact, asked: Role): Distractor[] {
	const precision = datePrecision(asked.date);
	if (!asked.date || precision === 'open') return [];
	const key = asked.date;
	// What is to come has dates to come; what has been never lies after the article's own day.
	const isToCome = fact.frame.tense === 'future' || fact.frame.modality !== 'asserted';
	const told = index.article.toldAsOf.slice(0, key.length);
	const proof = { kind: 'value-contradicted', fact: fact.id, role: asked.role } as const;
	const seen = new Set([key, ...datesInStatement(fact), ...datesOfTwins(index, fact, key)]);
	const take = (date: string) =>
		!seen.has(date) && (isToCome ? date >= told : date <= told) && !!seen.add(date);
	const near = nearDates(key, precision, seededRandom(`${fact.id} ${key}`));
	const at = months(key);
	const borrowed = otherDates(index, fact, precision)
		.filter((other) => Math.abs(other.at - at) <= reach[precision])
		.sort((a, b) => Math.abs(a.at - at) - Math.abs(b.at - at))
		.filter(({ date }) => take(date))
		.map(({ date, source }) => ({
			text: formatEdtf(date),
			value: date,
			from: source.id,
			why: `${formatEdtf(date)} belongs to another event: ${source.statement}`,
			proof
		}));
	const drawn = near.filter(take).map((date) => ({
		text: formatEdtf(date),
		value: date,
		why: `The article gives another ${precision}: ${formatEdtf(key)}.`,
		proof
	}));
	const draw = seededRandom(`${fact.id} ${key} side`)();
	const isBefore = (d: Distractor) => String(d.value) < key;
	return [...onSides(borrowed, isBefore, draw), ...onSides(drawn, isBefore, draw)];
}

/** How far away another event's date may be and still tempt, in months. */
const reach: Record<DatePrecision, number> = { day: 3, month: 24, year: 240, open: 0 };

/** Months since year 0, days as fractions. */
function months(date: string): number {
	const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
	return year * 12 + month + day / 31;
}

/** Dates, as exact as the key, of other happenings. */
const otherDates = (index: ArticleIndex, fact: Fact, precision: DatePrecision) =>
	datedIn(index).filter(
		({ source, ...other }) =>
			other.precision === precision &&
			source !== fact &&
			!(source.frame.type === fact.frame.type && shareActor(source, fact))
	);

/** The happenings that have a date; the year in which somebody held a post is no event's date. */
const datedIn = rememberedOf((index: ArticleIndex) =>
	index.facts.flatMap((source) => {
		const date = findRole(source, 'time')?.date;
		if (!date || findRole(source, 'office')) return [];
		return [{ date, source, precision: datePrecision(date), at: months(date) }];
	})
);

/** When the same actors did the same kind of thing, as exact as the key: no wrong answer for sure. */
const datesOfTwins = (index: ArticleIndex, fact: Fact, key: string) =>
	framedIn(index.article, fact.frame.type)
		.filter((f) => f !== fact && shareActor(f, fact))
		.flatMap((f) => findRole(f, 'time')?.date?.slice(0, key.length) ?? []);

/** The same actor did the same kind of thing twice: only a reader can tell which time is meant. */
const shareActor = (a: Fact, b: Fact) =>
	entitiesOf(a).some((entity) => entitiesOf(b).includes(entity));

/** The dates that the statement itself names, the key's coarser forms included. */
const datesInStatement = (fact: Fact) =>
	fact.frame.roles
		.flatMap((r) => (r.date ? [r.date] : []))
		.concat(fact.statement.match(/\b\d{4}\b/g) ?? []);

const offsets: Record<Exclude<DatePrecision, 'open'>, readonly number[]> = {
	day: [-7, 7, -14, 14, -21, 21],
	month: [-2, 2, -3, 3, -4, 4],
	year: [-3, 3, -4, 4, -5, 5, -7, 7, -2, 2]
};

/** Near dates on both sides, in an order drawn once for the fact so that the key is not the middle. */
function nearDates(key: string, precision: DatePrecision, random: () => number): string[] {
	if (precision === 'open') return [];
	const [year = 0, month = 1, day = 1] = key.split('-').map(Number);
	return shuffle(offsets[precision], random).map((offset) => {
		const moved =
			precision === 'year'
				? new Date(Date.UTC(year + offset, 0, 1))
				: precision === 'month'
					? new Date(Date.UTC(year, month - 1 + offset, 1))
					: new Date(Date.UTC(year, month - 1, day + offset));
		return moved.toISOString().slice(0, key.length);
	});
}
