import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256 } from './hash.ts';
import type { Article } from './schema.ts';
import { validateArticle } from './validate.ts';

const fixture = readFileSync('tests/fixtures/articles/aland-1921.json', 'utf8');

/** The messages about the fixture after one change to it. */
function messages(change: (article: Article) => void): string[] {
	const article = JSON.parse(fixture) as Article;
	change(article);
	return validateArticle(article).issues.map((issue) => issue.message);
}

const fact = (article: Article, id: string) => article.facts.find((f) => f.id === id)!;
const index = (id: string) => (JSON.parse(fixture) as Article).facts.findIndex((f) => f.id === id);

describe('validateArticle', () => {
	it('passes a sound article through', () => {
		const article = JSON.parse(fixture) as Article;
		expect(validateArticle(article)).toEqual({ article, issues: [] });
	});

	it('says where a displaced quote really is', () => {
		const [span] = fact(JSON.parse(fixture) as Article, 'sweden-argues').evidence;
		const { start, end } = span!;
		const at = `facts[${index('sweden-argues')}].evidence[0]`;
		const moved = (a: Article) => {
			fact(a, 'sweden-argues').evidence[0] = { ...span!, start: start - 8, end: end - 8 };
		};
		expect(messages(moved)).toContain(
			`${at}: the quote is not at ${start - 8}–${end - 8}; it is at ${start}`
		);
	});

	it('says when a quote is nowhere', () => {
		const lost = (a: Article) => (fact(a, 'sweden-argues').evidence[0]!.exact = 'Norway argued');
		expect(messages(lost).join()).toContain('it is nowhere in the text: “Norway argued”');
	});

	it.each<[string, (article: Article) => void, RegExp]>([
		[
			'an id used twice',
			(a) => (a.facts[1]!.id = a.facts[0]!.id),
			/^facts\[1\]\.id: .* is used twice/
		],
		[
			'an entity that does not exist',
			(a) => (a.facts[0]!.frame.roles[0]!.entity = 'atlantis'),
			/^facts\[0\]\.frame\.roles\[0\]\.entity: there is no entity "atlantis"/
		],
		[
			'a speaker that does not exist',
			(a) => Object.assign(fact(a, 'sweden-argues').voice, { speaker: 'nobody' }),
			/there is no entity "nobody"/
		],
		[
			'a quantity that does not exist',
			(a) => (a.facts[0]!.frame.roles[0]!.quantity = 'q-none'),
			/there is no quantity "q-none"/
		],
		[
			'a link without an end',
			(a) => (a.links[0]!.to = 'gone'),
			/^links\[0\]\.to: there is no fact "gone"/
		],
		['a link to itself', (a) => (a.links[0]!.to = a.links[0]!.from), /links a fact to itself/],
		[
			'an order against the dates',
			(a) => a.links.push({ type: 'before', from: 'council-decides', to: 'sweden-ceded' }),
			/came before sweden-ceded, but 1921-06-24 is after 1809/
		],
		[
			'an order in a circle',
			(a) => a.links.push({ type: 'before', from: 'autonomy-rejected', to: 'autonomy-law' }),
			/goes round in a circle/
		],
		[
			'causes in a circle',
			(a) =>
				a.links.push(
					{ type: 'cause', from: 'autonomy-rejected', to: 'autonomy-law' },
					{ type: 'cause', from: 'autonomy-law', to: 'autonomy-rejected' }
				),
			/goes round in a circle: autonomy-law already led to autonomy-rejected/
		],
		[
			'an entity that is its own part',
			(a) => (a.entities[0]!.partOf = [a.entities[0]!.id]),
			/cannot name itself/
		],
		[
			'a role that the statement lacks',
			(a) => (a.facts[0]!.frame.roles[0]!.text = 'Gotland'),
			/“Gotland” does not stand in the statement/
		],
		[
			'a role twice in the statement',
			(a) =>
				(fact(a, 'finland-independent').statement =
					'Finland declared independence on 6 December 1917 in Finland.'),
			/“Finland” stands 2 times/
		],
		[
			'a subject with a marker',
			(a) => (a.facts[0]!.frame.roles[0]!.marker = 'in'),
			/the first role is the subject/
		],
		[
			'a functional role without a filler',
			(a) => a.facts[0]!.functional.push('cause'),
			/the frame has no role cause/
		],
		[
			'an unstated role with a filler',
			(a) => (a.facts[0]!.unstated = [{ role: 'place', note: 'x' }]),
			/fills the role place/
		],
		[
			'anonymous authority of a named speaker',
			(a) => Object.assign(fact(a, 'branting-says').voice, { authority: 'anonymous' }),
			/anonymous-source and to nobody else/
		],
		[
			'a claim whose evidence hides the speaker',
			(a) => (fact(a, 'branting-says').evidence = fact(a, 'sweden-ceded').evidence),
			/no span holds a mention of the speaker "hjalmar-branting"/
		],
		[
			'a claim whose frame hides the speaker',
			(a) => delete fact(a, 'branting-says').frame.roles[0]!.entity,
			/no role of the frame is "hjalmar-branting"/
		],
		[
			'a day that no calendar has',
			(a) => (a.facts[0]!.asOf = '1921-02-30'),
			/1921-02-30 is not a date of the calendar/
		],
		[
			'a fact from after the telling',
			(a) => (a.facts[0]!.asOf = '1922'),
			/1922 is after 1921-10-20, the day that/
		],
		['a telling after publication', (a) => (a.published = '1920'), /^toldAsOf: is after 1920/],
		[
			'an end before a beginning',
			(a) => Object.assign(a.entities[0]!, { validFrom: '1920', validTo: '1919' }),
			/ends before it begins/
		],
		['a text that was changed', (a) => (a.text += '!'), /^sha256: does not belong to the text/],
		[
			'a text that is not in form C',
			(a) => Object.assign(a, { text: a.text.normalize('NFD') }),
			/normal form C/
		],
		[
			'three line feeds',
			(a) => (a.text = a.text.replace('\n\n', '\n\n\n')),
			/more than one empty line/
		],
		[
			'a hidden turn of direction',
			(a) => (a.headline += '\u202e'),
			/^headline: an invisible character \(U\+202E\) at \d+; remove it/
		],
		[
			'a line feed in a name',
			(a) => (a.entities[0]!.name = 'Å\nland'),
			/^entities\[0\]\.name: an invisible character \(U\+000A\)/
		],
		['half a character', (a) => (a.headline = '\ud83c'), /U\+D83C/],
		[
			'an address that is a script',
			(a) => (a.sources[0]!.url = 'javascript:alert(1)'),
			/must begin with https/
		],
		[
			'a key that the format does not know',
			(a) => Object.assign(a.facts[0]!, { weight: 3 }),
			/^facts\[0\]: has "weight", which the format does not know/
		],
		['a missing part', (a) => delete (a as Partial<Article>).headline, /^lacks "headline"; add it/],
		[
			'a word that is not one of several',
			(a) => Object.assign(a.facts[0]!.frame, { tense: 'pluperfect' }),
			/^facts\[0\]\.frame\.tense: must be one of past, present/
		],
		[
			'a claim without a speaker',
			(a) => (a.facts[0]!.voice = { kind: 'claim' } as never),
			/^facts\[0\]\.voice: lacks "speaker", "authority"/
		],
		[
			'a number as text',
			(a) => Object.assign(a.facts[0]!, { confidence: '1' }),
			/^facts\[0\]\.confidence: must be number/
		],
		[
			'no evidence',
			(a) => (a.facts[0]!.evidence = []),
			/^facts\[0\]\.evidence: must not have fewer than 1 item/
		]
	])('refuses %s', (_, change, expected) => {
		expect(messages(change)).toContainEqual(expect.stringMatching(expected));
	});

	it('refuses keys that reach for a prototype, wherever they are', () => {
		const hostile = fixture.replace(
			'"confidence": 1',
			'"__proto__": { "admin": true }, "confidence": 1'
		);
		const { article, issues } = validateArticle(JSON.parse(hostile));
		expect(article).toBeUndefined();
		expect(issues[0]).toMatchObject({ code: 'forbidden-key', at: 'facts[0]' });
		expect(({} as { admin?: boolean }).admin).toBeUndefined();
	});

	it('refuses what is nested without end or too large', () => {
		let deep: unknown = [];
		for (let i = 0; i < 100_000; i++) deep = [deep];
		expect(validateArticle(deep).issues[0]!.code).toBe('too-large');
		const round: Record<string, unknown> = {};
		round.round = round;
		expect(validateArticle(round).issues[0]!.code).toBe('too-large');
		const many = messages((a) => (a.links = Array.from({ length: 10_001 }, () => a.links[0]!)));
		expect(many).toEqual(['links: 10001 are too many; at most 10000 fit']);
	});

	it('never throws, whatever it is given', () => {
		fc.assert(
			fc.property(fc.anything(), fc.nat(), (junk, n) => {
				expect(validateArticle(junk).article).toBeUndefined();
				const article = JSON.parse(fixture) as Record<string, unknown>;
				const keys = Object.keys(article);
				article[keys[n % keys.length]!] = junk;
				validateArticle(article);
				const inner = (article.facts as Record<string, unknown>[] | undefined)?.[0];
				if (inner && typeof inner === 'object') inner[Object.keys(inner)[n % 5]!] = junk;
				validateArticle(article);
			}),
			{ numRuns: 60 }
		);
	});

	it('accepts an empty structure', () => {
		const bare = {
			...(JSON.parse(fixture) as Article),
			text: 'Nothing.',
			sha256: sha256('Nothing.')
		};
		Object.assign(bare, { entities: [], facts: [], quantities: [], links: [] });
		expect(validateArticle(bare).issues).toEqual([]);
	});
});
