import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Article, EntityType } from '#lib/article/schema.ts';
import { readerFromDisk } from '../../cli/language-model.ts';
import type { Reader } from './parse.ts';
import { structure } from './pipeline.ts';

const folder = 'tests/fixtures/texts';
const texts = readdirSync(folder)
	.filter((f) => /^[^.]+\.txt$/.test(f))
	.map((f) => f.replace('.txt', ''));

type Name = { readonly type: string; readonly end: number; readonly exact: string };

async function read(name: string, reader?: Reader): Promise<Article> {
	const [head = '', ...paragraphs] = readFileSync(`${folder}/${name}.txt`, 'utf8').split('\n\n');
	const [headline = '', published = ''] = head.split('\nPUBLISHED: ');
	const text = paragraphs.join('\n\n');
	const source = { id: name, headline, publisher: 'Own words', authors: [], published, text };
	return structure(source, reader ? { reader } : {});
}

/** Names by hand, in the order of the text: "person Anna Berg", a line each; a name within another is none. */
function wanted(name: string, { text }: Article): Name[] {
	let at = 0;
	const lines = readFileSync(`${folder}/${name}.names.txt`, 'utf8').trim().split('\n');
	return lines.map((line) => {
		const [, type = '', exact = ''] = /^(\w+) (.+)$/.exec(line) ?? [];
		const start = text.indexOf(exact, at);
		expect(start, line).toBeGreaterThanOrEqual(0);
		at = start + exact.length;
		return { type, end: at, exact };
	});
}

const kinds: Partial<Record<EntityType, string>> = {
	person: 'person',
	state: 'place',
	place: 'place',
	organisation: 'organisation',
	alliance: 'organisation'
};

function found({ entities }: Article): Name[] {
	const all = entities.flatMap((e) => e.mentions);
	return entities.flatMap((e) =>
		e.mentions
			.filter((m) => e.name === m.exact || !(e.demonyms ?? []).includes(m.exact))
			.filter((m) => /\p{Lu}/u.test(m.exact))
			.filter(
				(m) =>
					!all.some(
						(o) => o.start <= m.start && m.end <= o.end && o.end - o.start > m.end - m.start
					)
			)
			.flatMap((m) => {
				const type = kinds[e.type];
				return type ? [{ type, end: m.end, exact: m.exact.replace(/^the /i, '') }] : [];
			})
	);
}

/** The harmonic mean of precision and recall over all texts: words, type and place must agree. */
async function score(reader?: Reader): Promise<number> {
	let [right, both] = [0, 0];
	for (const name of texts) {
		const article = await read(name, reader);
		const [gold, own] = [wanted(name, article), found(article)];
		const key = (n: Name) => `${n.type} ${n.end} ${n.exact}`;
		const keys = new Set(own.map(key));
		right += gold.filter((n) => keys.has(key(n))).length;
		both += gold.length + keys.size;
	}
	return (2 * right) / both;
}

describe('people, places and organisations by name', { timeout: 120_000 }, () => {
	let reader: Reader;
	beforeAll(async () => {
		reader = await readerFromDisk();
	}, 60_000);

	it('with the language model', async () => {
		expect(await score(reader)).toBeGreaterThan(0.94);
	});

	it('by tables and surfaces alone', async () => {
		expect(await score()).toBeGreaterThan(0.94);
	});
});

it('takes the hours of the clock for no name', async () => {
	const article = await structure({
		id: 'hours',
		headline: 'A field on fire',
		publisher: 'Own words',
		authors: [],
		published: '2019-09-15',
		text: 'Sweden said that a fire had begun at 4:00 A.M. at the Sor field. Talks begin at 10:00 GMT, or 6 AM EST, in Geneva.'
	});
	const names = article.entities.map(({ name }) => name);
	expect(names).toEqual(expect.arrayContaining(['Sweden', 'Geneva']));
	expect(names.filter((name) => /[AP]\.?M|GMT|EST/.test(name))).toEqual([]);
});
