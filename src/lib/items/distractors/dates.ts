import type { Fact, Role } from '#lib/article/schema.ts';
import { role as findRole, type ArticleIndex } from '../article-index.ts';
import { seededRandom } from '../random.ts';
import { shuffle } from '../options.ts';
import type { Distractor } from '../schema.ts';
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
	const latest = index.article.toldAsOf.slice(0, key.length);
	const proof = { kind: 'value-contradicted', fact: fact.id, role: asked.role } as const;
	const seen = new Set([key, ...datesInStatement(fact)]);
	const take = (date: string) => !seen.has(date) && date <= latest && !!seen.add(date);
	const fromArticle = sameKindOfDates(index, fact, asked, precision)
		.filter(({ date }) => take(date))
		.map(({ date, source }): Distractor => ({
			text: formatEdtf(date),
			value: date,
			from: source.id,
			why: `${formatEdtf(date)} belongs to another event: ${source.statement}`,
			proof
		}));
	const near = nearDates(key, precision, seededRandom(`${fact.id} ${key}`))
		.filter(take)
		.map((date): Distractor => ({
			text: formatEdtf(date),
			value: date,
			why: `The article gives another ${nounOfPrecision[precision]}: ${formatEdtf(key)}.`,
			proof
		}));
	return [...fromArticle, ...near];
}

const nounOfPrecision: Record<DatePrecision, string> = {
	day: 'day',
	month: 'month',
	year: 'year',
	open: 'date'
};

/** Dates of other happenings, cut to the precision asked for; the same frame may repeat, so not it. */
function sameKindOfDates(index: ArticleIndex, fact: Fact, asked: Role, precision: DatePrecision) {
	return index.facts.flatMap((source) => {
		const time = findRole(source, 'time');
		if (!time?.date || source === fact || datePrecision(time.date) === 'open') return [];
		if (source.frame.type === fact.frame.type && shareActor(source, fact)) return [];
		const date = time.date.slice(0, asked.date?.length);
		return datePrecision(date) === precision ? [{ date, source }] : [];
	});
}

const shareActor = (a: Fact, b: Fact) =>
	a.frame.roles[0]?.text === b.frame.roles[0]?.text && a.frame.roles[0]?.role !== 'time';

/** The dates that the statement itself names, the key's coarser forms included. */
const datesInStatement = (fact: Fact) =>
	fact.frame.roles.flatMap((r) => (r.date ? [r.date] : [])).concat(fact.statement.match(/\b\d{4}\b/g) ?? []);

const offsets: Record<Exclude<DatePrecision, 'open'>, readonly number[]> = {
	day: [-1, 1, -7, 7, -2, 2],
	month: [-1, 1, -2, 2, -3, 3],
	year: [-2, 2, -3, 3, -4, 4, -1, 1]
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
