import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CardRow, cardsTable } from '#lib/exchange/cards-table.ts';
import { type Cell, csvField, csvRow } from '#lib/exchange/csv.ts';
import { type ReviewRow, reviewRows, reviewsTable } from '#lib/exchange/reviews-table.ts';
import { type Table, csvParts, jsonParts, localIso } from '#lib/exchange/table.ts';
import { arbitraryLog, reviewOf } from '#lib/scheduling/arbitrary-log.contract.ts';
import { fold } from '#lib/scheduling/fold.ts';
import { byCard, standing } from '#lib/scheduling/standing.ts';

const asked = {
	headline: 'Israel opens a mission, “at last”',
	kind: 'choice',
	wordings: ['Who said "no"?', '=1+1'],
	answer: 'Turkey'
};

/** A reader of RFC 4180, written from its grammar and sharing nothing with the writer. */
function parseCsv(text: string): string[][] {
	const rows: string[][] = [];
	let row: string[] = [];
	let at = 0;
	while (at < text.length) {
		let field = '';
		if (text[at] === '"') {
			for (at++; ; at++) {
				if (text[at] !== '"') field += text[at];
				else if (text[at + 1] === '"') field += text[at++];
				else break;
			}
			at++;
		} else while (at < text.length && !/[,\r]/.test(text[at] ?? '')) field += text[at++];
		row.push(field);
		if (text[at] === ',') {
			at++;
			continue;
		}
		expect(text.slice(at, at + 2)).toBe('\r\n');
		at += 2;
		rows.push(row);
		row = [];
	}
	return rows;
}

describe('CSV', () => {
	it.each<[Cell, string]>([
		['plain', 'plain'],
		['a,b', '"a,b"'],
		['a "b"', '"a ""b"""'],
		['two\nlines', '"two\nlines"'],
		['=1+1', "'=1+1"],
		['  =1+1', "'  =1+1"],
		['\t=1+1', "'\t=1+1"],
		['＝1+1', "'＝1+1"],
		['@SUM(A1)', "'@SUM(A1)"],
		['-1', "'-1"],
		[-1, '-1'],
		[0.5, '0.5'],
		[true, 'true'],
		[null, ''],
		[undefined, '']
	])('%j is written %j', (cell, field) => {
		expect(csvField(cell)).toBe(field);
	});

	it('reads back as it was, but for the apostrophe that keeps a formula from running', () => {
		const texts = fc.array(
			fc.array(fc.string({ unit: fc.constantFrom(...'ab ,;"\'\r\n\t=+-@＝é🙂\0') }), {
				minLength: 2,
				maxLength: 4
			})
		);
		fc.assert(
			fc.property(texts, (rows) => {
				const read = parseCsv(rows.map((row) => `${csvRow(row)}\r\n`).join(''));
				expect(read.map((row) => row.length)).toEqual(rows.map((row) => row.length));
				for (const [y, row] of rows.entries())
					for (const [x, cell] of row.entries()) {
						expect([cell, `'${cell}`]).toContain(read[y]?.[x]);
						expect(read[y]?.[x]).not.toMatch(/^[=+\-@]/);
					}
			}),
			{ numRuns: 30 }
		);
	});

	it('begins with a byte order mark and the names of the columns', () => {
		const text = [...csvParts(cardsTable, [])].join('');
		expect(text).toBe(`\uFEFF${cardsTable.columns.map(({ name }) => name).join(',')}\r\n`);
	});
});

it('a table of many rows comes in parts that make one file', () => {
	const table: Table<number> = {
		format: 'x',
		version: 1,
		columns: [{ name: 'n', means: 'number', of: (n) => n }]
	};
	const rows = Array.from({ length: 12_000 }, (_, n) => n);
	const parts = [...csvParts(table, rows)];
	expect(parts.length).toBe(4);
	expect(parts.join('').split('\r\n').length).toBe(12_002);
	const json = JSON.parse([...jsonParts(table, rows, 0)].join('')) as { rows: { n: number }[] };
	expect(json.rows.map(({ n }) => n)).toEqual(rows);
	expect(JSON.parse([...jsonParts(table, [], 0)].join(''))).toMatchObject({ rows: [] });
});

describe('reviews as a table', () => {
	it('hold every review once, and say which were taken back', () => {
		fc.assert(
			fc.property(arbitraryLog, (log) => {
				const rows = reviewRows([...log, ...log], new Map());
				expect(rows.map(({ review }) => review)).toEqual(
					log.filter(({ type }) => type === 'review')
				);
				const standingIds = [...byCard(log).values()].flatMap((own) =>
					standing(own).map(({ id }) => id)
				);
				const kept = rows.filter(({ isTakenBack }) => !isTakenBack);
				expect(kept.map(({ review }) => review.id).sort()).toEqual(standingIds.sort());
			})
		);
	});

	it('say in words what was asked and answered', () => {
		const row: ReviewRow = {
			review: reviewOf({
				wording: 1,
				response: { interaction: 'choice', option: '=EVIL()' } as never
			}),
			isTakenBack: false,
			asked
		};
		const [names = [], cells = []] = parseCsv([...csvParts(reviewsTable, [row])].join('').slice(1));
		const value = (name: string) => cells[names.indexOf(name)];
		expect(value('wording')).toBe("'=1+1");
		expect(value('response')).toBe("'=EVIL()");
		expect(value('studyDay')).toBe('2016-05-04');
		expect(value('localTime')).toBe('2016-05-04T11:00:00+02:00');
		expect(value('reviewedAt')).toBe('2016-05-04T09:00:00.000Z');
		expect(value('headline')).toBe(asked.headline);
		expect(value('takenBack')).toBe('false');
	});

	it.each([
		[{ interaction: 'order', facts: ['a', 'b'] }, 'a | b'],
		[{ interaction: 'order', facts: 7 }, undefined],
		[{ interaction: 'match', pairs: [['a', 'b']] }, 'a = b'],
		[{ interaction: 'select-text', sentence: 2 }, 'sentence 3'],
		[{ interaction: 'text-entry', text: 'NATO' }, 'NATO'],
		[{ interaction: 'reveal' }, undefined],
		[{ interaction: 'unheard of' }, undefined]
	])('a response %j is told as %j', (response, words) => {
		const column = reviewsTable.columns.find(({ name }) => name === 'response');
		const review = reviewOf({ response });
		expect(column?.of({ review, isTakenBack: false, asked: undefined })).toBe(words);
	});
});

it('cards as a table are those of the log, in JSON with the meaning of each column', () => {
	const [card] = fold([reviewOf()]).values();
	if (!card) throw new Error('no card');
	const row: CardRow = { card, asked, isFlagged: true, isEdited: false, isAside: true };
	const file = JSON.parse([...jsonParts(cardsTable, [row], 0)].join('')) as {
		columns: { name: string; means: string }[];
		rows: Record<string, unknown>[];
	};
	expect(file).toMatchObject({ format: 'attache/cards', createdAt: '1970-01-01T00:00:00.000Z' });
	expect(Object.keys(file.rows[0] ?? {})).toEqual(file.columns.map(({ name }) => name));
	expect(file.rows[0]).toMatchObject({
		question: 'card0',
		answers: 1,
		flagged: true,
		key: 'Turkey'
	});
});

it.each([cardsTable, reviewsTable] as Table<never>[])(
	'every column of $format says what it means, and has a name of its own',
	({ columns }) => {
		expect(new Set(columns.map(({ name }) => name)).size).toBe(columns.length);
		for (const { means } of columns) expect(means.length).toBeGreaterThan(8);
	}
);

it.each([
	[0, '1970-01-01T00:00:00+00:00'],
	[-210, '1969-12-31T20:30:00-03:30'],
	[330, '1970-01-01T05:30:00+05:30']
])('the local time %i minutes from Greenwich is %s', (offset, words) => {
	expect(localIso(0, offset)).toBe(words);
});
