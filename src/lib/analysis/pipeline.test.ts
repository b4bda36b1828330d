import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { validateArticle } from '#lib/article/validate.ts';
import { structure } from './pipeline.ts';
import type { Reader } from './parse.ts';
import { Refusal } from './refusal.ts';
import type { SourceText } from '#lib/article/source-text.ts';

const source = (text: string, more: Partial<SourceText> = {}): SourceText => ({
	id: 'own',
	headline: 'Norway reopens its embassy in Tripoli',
	publisher: 'Own words',
	authors: [],
	published: '2019-03-15',
	text,
	...more
});

const told = [
	'German Chancellor Angela Merkel said on Wednesday that Germany would send engineers to the border. ' +
		'"The bridge will be open in May," said Anna Lindqvist, an analyst at the Institute for Northern Studies.',
	'According to Lindqvist, the river has not been crossed since 2011.'
].join('\n\n');

describe('a text becomes a structured article', () => {
	it('that is valid, with its speakers, posts and claims', async () => {
		const article = await structure(source(told));
		expect(validateArticle(article).issues).toEqual([]);
		expect(article.facts.map((f) => f.statement)).toEqual([
			'Angela Merkel was chancellor of Germany in March 2019.',
			'Angela Merkel said that Germany would send engineers to the border.',
			'Anna Lindqvist said that the bridge will be open in May 2019.',
			'Anna Lindqvist was an analyst at the Institute for Northern Studies in March 2019.',
			'Anna Lindqvist said that the river has not been crossed since 2011.'
		]);
	});

	it('whose facts keep their ids when it is read again', async () => {
		const first = await structure(source(told));
		const renamed = { ...first, facts: first.facts.map((f, i) => ({ ...f, id: `kept-${i}` })) };
		const again = await structure(source(told), { before: renamed });
		expect(again.facts.map((f) => f.id)).toEqual(renamed.facts.map((f) => f.id));
	});

	it('unless it is called off', async () => {
		const signal = AbortSignal.abort();
		await expect(structure(source(told), { signal })).rejects.toThrow(/abort/i);
	});

	it('and tells all the while how far it is, the language model included', async () => {
		const shares: number[] = [];
		await structure(source(told), { reader: inThirds(), onProgress: (s) => shares.push(s) });
		expect(shares).toEqual([...shares].sort((a, b) => a - b));
		expect(shares.filter((s) => s > 0 && s < 0.5)).toHaveLength(2);
		expect(shares.at(-1)).toBe(1);
	});

	it('and can be called off while the model reads', async () => {
		const off = new AbortController();
		const reader = inThirds(() => off.abort());
		await expect(structure(source(told), { reader, signal: off.signal })).rejects.toThrow(/abort/i);
	});
});

/** A model that knows nothing, and takes three steps for it. */
const inThirds =
	(afterFirst: () => void = () => {}): Reader =>
	async (sentences, onRead) => {
		for (const third of [1, 2, 3]) {
			onRead?.(third / 3);
			if (third === 1) afterFirst();
			await Promise.resolve();
		}
		return sentences.map(({ start, end }) => ({ start, end, tokens: [], mentions: [] }));
	};

describe('what cannot be read is refused in words', () => {
	it.each([
		['no-text', source(' \n\n…')],
		['too-long', source('The minister said so. '.repeat(20_000))],
		[
			'not-english',
			source(
				'Die Bundesregierung hat am Mittwoch beschlossen, dass weitere Hilfen für die Ukraine bereitgestellt werden. ' +
					'Der Kanzler erklärte, die Entscheidung sei nach langen Gesprächen gefallen und werde bald umgesetzt.'
			)
		],
		['no-date', source(told, { published: 'lately' })]
	])('%s', async (code, text) => {
		const refusal = await structure(text).catch((error: unknown) => error);
		expect(refusal).toBeInstanceOf(Refusal);
		expect((refusal as Refusal).code).toBe(code);
		expect((refusal as Refusal).message).toMatch(/^[A-Z].*\.$/);
	});
});

describe('any string', () => {
	const words = fc.constantFrom(
		...'The said that "Berlin" “we” ‘no’ Merkel, Angela President of Turkey’s on Monday 2014 in according to him . ! ( ) -'.split(
			' '
		),
		'\n\n',
		'\u202e',
		'\u0000',
		'a'.repeat(300)
	);
	const text = fc.oneof(
		fc.string({ unit: 'binary', maxLength: 400 }),
		fc.array(words, { maxLength: 120 }).map((list) => list.join(' '))
	);

	it('gives a valid article, its evidence exact, or a refusal', async () => {
		await fc.assert(
			fc.asyncProperty(text, async (some) => {
				const made = await structure(source(some)).catch((error: unknown) => error);
				if (made instanceof Refusal) return;
				expect(validateArticle(made).issues).toEqual([]);
			}),
			{ numRuns: 150 }
		);
	});
});
