import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { validateArticle } from '#lib/article/validate.ts';
import { attribute } from './attribution.ts';
import { cut } from './cut.ts';
import { takeIn } from './intake.ts';
import { groundOf, structure } from './pipeline.ts';
import type { SourceText } from '#lib/article/source-text.ts';

const folder = 'tests/fixtures/texts';
const names = readdirSync(folder)
	.filter((f) => /^[^.]+\.txt$/.test(f))
	.map((f) => f.replace('.txt', ''));

function text(name: string): SourceText {
	const [head = '', ...paragraphs] = readFileSync(`${folder}/${name}.txt`, 'utf8').split('\n\n');
	const [headline = '', published = ''] = head.split('\nPUBLISHED: ');
	return {
		id: name,
		headline,
		publisher: 'Own words',
		authors: [],
		published,
		text: paragraphs.join('\n\n')
	};
}

/** SAYS who | what, DATE words | EDTF, POST who | what: a line each. */
const expected = (name: string) =>
	readFileSync(`${folder}/${name}.expect.txt`, 'utf8')
		.trim()
		.split('\n')
		.map((line) => {
			const [, sort = '', left = '', right = ''] = /^(\w+) (.+?) \| (.+)$/.exec(line) ?? [];
			return { sort, left, right };
		});

function found(name: string) {
	const source = takeIn(text(name));
	const ground = groundOf(source, cut(source.text));
	const said = attribute(ground).map((a) => ({
		who: a.speaker.name,
		what: source.text.slice(a.start, a.end)
	}));
	const dates = ground.dates.map((d) => ({
		words: source.text.slice(d.start, d.end),
		edtf: d.edtf
	}));
	return { said, dates, cast: ground.cast };
}

const claims = (name: string) => expected(name).filter((e) => e.sort === 'SAYS');

describe.each(names)('%s', (name) => {
	it('is structured, valid, and points at its exact characters', async () => {
		const article = await structure(text(name));
		expect(validateArticle(article).issues).toEqual([]);
		expect(article.facts.length).toBeGreaterThan(3);
	});

	it('nobody is given another’s words', () => {
		const wrong = found(name).said.filter(({ who, what }) => {
			const own = claims(name).filter((c) => what.includes(c.right));
			return own.length > 0 && !own.some((c) => who.includes(c.left));
		});
		expect(wrong).toEqual([]);
	});

	it('no date is resolved wrongly', () => {
		const wanted = expected(name).filter((e) => e.sort === 'DATE');
		const wrong = found(name).dates.filter(({ words, edtf }) => {
			const own = wanted.filter((w) => w.left.toLowerCase().endsWith(words.toLowerCase()));
			return own.length > 0 && !own.some((w) => w.right === edtf);
		});
		expect(wrong).toEqual([]);
	});
});

it('of all that is said in these texts most is found', () => {
	const shares = names.map((name) => {
		const { said } = found(name);
		const hit = claims(name).filter((c) =>
			said.some(({ who, what }) => who.includes(c.left) && what.includes(c.right))
		);
		return { hit: hit.length, all: claims(name).length };
	});
	const sum = (key: 'hit' | 'all') => shares.reduce((total, s) => total + s[key], 0);
	expect(sum('hit') / sum('all')).toBeGreaterThan(0.93);
});
