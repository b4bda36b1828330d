/**
 * Nasty inputs, as tables, and every reader of the intake over them: no crash, no end that does not
 * come, and nothing given to the store that does not validate.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAnswer } from '#lib/analysis/assistant/read-answer.ts';
import { bareArticle } from '#lib/article/bare-article.ts';
import { validateArticle } from '#lib/article/validate.ts';
import type { FoundArticle } from '#lib/exchange/articles/found-article.ts';
import { readHtml } from '#lib/exchange/articles/html.ts';
import { IntakeError } from '#lib/exchange/articles/intake-trouble.ts';
import { readPdf } from '#lib/exchange/articles/pdf.ts';
import { readPlainText } from '#lib/exchange/articles/plain-text.ts';
import { type ReadIn, readFile, readText } from '#lib/exchange/articles/read-file.ts';
import { readStructured } from '#lib/exchange/articles/structured.ts';
import { attacks, base, id, marks, prose, tags, words } from './hostile-inputs.ts';

/** Generous: a machine that does three things at once. What hangs takes minutes. */
const boundMs = 20_000;

function expectSound(found: FoundArticle): void {
	const { authors = [], headline = 'x', publisher = 'x', published = '2024-03-02', text } = found;
	const { dateline, url } = found;
	const article = bareArticle({
		id,
		headline,
		publisher,
		authors,
		published,
		...(dateline !== undefined && { dateline }),
		...(url !== undefined && { url }),
		text
	});
	expect(validateArticle({ ...article, toldAsOf: published }).issues).toEqual([]);
}

function judge(read: () => ReadIn): void {
	try {
		const got = read();
		if (got.is === 'text') expectSound(got.found);
		if (got.is === 'structured') expect(validateArticle(got.article).issues).toEqual([]);
	} catch (error) {
		expect(error).toBeInstanceOf(IntakeError);
	}
	expect({}).not.toHaveProperty('isAdmin');
}

it('the tables hold two hundred and more', () => {
	expect(words.length).toBeGreaterThanOrEqual(200);
});

describe('a hostile text', () => {
	it.each(words)(
		'%s',
		(_, text) => {
			judge(() => readText(text, id));
			judge(() => ({ is: 'text', found: readHtml(text) }));
			judge(() => readFile({ name: 'x.html', bytes: new TextEncoder().encode(text), newId: id }));
			const { article } = readAnswer(text, base);
			if (article) expect(validateArticle(article).issues).toEqual([]);
		},
		boundMs
	);
});

describe('whatever is written', () => {
	const any = fc.oneof(
		fc.string({ maxLength: 400, unit: 'binary' }),
		fc
			.array(
				fc.constantFrom(
					...attacks,
					...marks,
					...tags.map((tag) => `<${tag}>`),
					prose,
					'\n\n',
					'{"',
					'}'
				),
				{ maxLength: 30 }
			)
			.map((parts) => parts.join(''))
	);
	it(
		'as text, page, file, structure and answer ends in an article that validates or in a refusal',
		() => {
			fc.assert(
				fc.property(any, (text) => {
					judge(() => ({ is: 'text', found: readPlainText(text) }));
					judge(() => ({ is: 'text', found: readHtml(text) }));
					const { article } = readStructured(text, id);
					if (article) expect(validateArticle(article).issues).toEqual([]);
					readAnswer(text, base);
				}),
				{ numRuns: 300 }
			);
		},
		boundMs
	);

	it(
		'as bytes ends so, too',
		() => {
			fc.assert(
				fc.property(fc.uint8Array({ maxLength: 600 }), (bytes) => {
					judge(() => readFile({ name: 'x', bytes, newId: id }));
				}),
				{ numRuns: 300 }
			);
		},
		boundMs
	);

	it(
		'as an answer of any shape',
		() => {
			fc.assert(
				fc.property(fc.json({ maxDepth: 4 }), fc.json({ maxDepth: 3 }), (facts, entities) => {
					const { article } = readAnswer(`{"facts":[${facts}],"entities":${entities}}`, base);
					if (article) expect(validateArticle(article).issues).toEqual([]);
				}),
				{ numRuns: 300 }
			);
		},
		boundMs
	);

	it(
		'as a PDF that is none is refused',
		async () => {
			await fc.assert(
				fc.asyncProperty(fc.string({ maxLength: 300 }), async (rest) => {
					await expect(
						readPdf(new TextEncoder().encode(`%PDF-1.7\n${rest}`))
					).rejects.toBeInstanceOf(IntakeError);
				}),
				{ numRuns: 15 }
			);
		},
		boundMs
	);
});

it.each([
	[
		'UTF-16 with a mark',
		new Uint8Array([0xff, 0xfe, ...[...prose].flatMap((sign) => [sign.charCodeAt(0), 0])])
	],
	['UTF-16 without', new Uint8Array([...prose].flatMap((sign) => [sign.charCodeAt(0), 0]))],
	[
		'UTF-16, the other way round',
		new Uint8Array([...prose].flatMap((sign) => [0, sign.charCodeAt(0)]))
	],
	['UTF-8 with a mark', new TextEncoder().encode(`\ufeff${prose}`)]
])('%s is read as it was written', (_, bytes) => {
	const got = readFile({ name: 'x.txt', bytes, newId: id });
	expect(got).toMatchObject({ is: 'text', found: { text: prose.trim() } });
});

it('Windows-1252, and both mixed, keep every sign', () => {
	const windows = new Uint8Array([
		...new TextEncoder().encode(prose),
		0x93,
		0x48,
		0x69,
		0x94,
		0x2e
	]);
	const both = new Uint8Array([...windows, ...new TextEncoder().encode(' Støre said “no”.')]);
	const textOf = (bytes: Uint8Array) => {
		const got = readFile({ name: 'x.txt', bytes, newId: id });
		return got.is === 'text' ? got.found.text : '';
	};
	expect(textOf(windows)).toContain('“Hi”.');
	expect(textOf(both)).toContain('“Hi”. Støre said “no”.');
});

it.each([
	['a zip', [0x50, 0x4b, 0x03, 0x04], 'office'],
	['an old word processor’s file', [0xd0, 0xcf, 0x11, 0xe0], 'office'],
	['a picture', [0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 0, 0, 0, 0], 'binary'],
	['nothing', [], 'empty']
])('%s is refused as what it is', (_, bytes, code) => {
	expect(() => readFile({ name: 'x', bytes: new Uint8Array(bytes), newId: id })).toThrow(code);
});
