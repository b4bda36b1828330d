import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article, Fact } from '#lib/article/schema.ts';
import { validateArticle } from '#lib/article/validate.ts';
import { draws, operationFrom } from './any-operation.ts';
import { apply } from './apply.ts';
import type { Operation } from './operation.ts';
import { takenBack } from './patch.ts';
import { voiceOf } from './voice.ts';

const folder = 'src/lib/library/articles';
const built = readdirSync(folder)
	.filter((name) => name.endsWith('.json'))
	.map((name) => JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')) as Article);
const nato = built.find(({ id }) => id === 'israel-nato-2016')!;

/** Some facts gone, some proposed, links only between those that stay. */
function cutAbout(article: Article, seed: number): Article {
	const facts = article.facts
		.filter((_, at) => (at * 7 + seed) % 3 > 0)
		.map((fact, at): Fact => ((at + seed) % 2 ? fact : { ...fact, status: 'proposed' }));
	const ids = new Set(facts.map(({ id }) => id));
	const links = article.links.filter(({ from, to }) => ids.has(from) && ids.has(to));
	return { ...article, facts, links };
}

const articles = fc
	.record({ at: fc.nat(built.length - 1), seed: fc.nat(9), isCut: fc.boolean() })
	.map(({ at, seed, isCut }) => (isCut ? cutAbout(built[at]!, seed) : built[at]!));

describe('any operations on any article', () => {
	it('leave it valid, and taken back leave it as it was', () => {
		let done = 0;
		fc.assert(
			fc.property(articles, draws, (article, list) => {
				const before = structuredClone(article);
				const states: Article[] = [article];
				const patches = [];
				for (const draw of list) {
					const now = states.at(-1)!;
					const operation = operationFrom(now, draw);
					const result = operation && apply(now, operation);
					if (!result?.article) continue;
					done++;
					expect(validateArticle(result.article).issues).toEqual([]);
					// As it comes back from the store.
					patches.push(JSON.parse(JSON.stringify(result.patch)) as typeof result.patch);
					states.push(result.article);
				}
				let back = JSON.parse(JSON.stringify(states.at(-1))) as Article;
				for (let at = patches.length - 1; at >= 0; at--) {
					back = takenBack(back, patches[at]!);
					expect(back).toEqual(states[at]);
				}
				expect(article).toEqual(before);
			}),
			{ numRuns: 60 }
		);
		expect(done).toBeGreaterThan(150);
	}, 120_000);

	it('are refused in words, never by an exception', () => {
		fc.assert(
			fc.property(articles, draws, (article, [draw = []]) => {
				const operation = operationFrom(article, draw);
				const result = operation && apply(article, operation);
				if (result?.refused !== undefined) expect(result.refused).toMatch(/^\S.{10,}[.:]?.*$/s);
			}),
			{ numRuns: 60 }
		);
	}, 60_000);
});

const fact = (article: Article, id: string) => article.facts.find((one) => one.id === id)!;
const entity = (article: Article, id: string) => article.entities.find((one) => one.id === id)!;
function done(operation: Operation, article = nato): Article {
	const result = apply(article, operation);
	expect(result.refused).toBeUndefined();
	return result.article!;
}
const refusal = (operation: Operation, article = nato) => apply(article, operation).refused;

describe('a fact', () => {
	it('is accepted, rejected and opened again, and nothing else of it changes', () => {
		const open = done({ do: 'reopen', fact: 'turkey-joined' });
		expect(fact(open, 'turkey-joined').status).toBe('proposed');
		expect(done({ do: 'accept', fact: 'turkey-joined' }, open)).toEqual(nato);
		expect(fact(done({ do: 'reject', fact: 'turkey-joined' }), 'turkey-joined').status).toBe(
			'rejected'
		);
	});

	it('takes another filler into its sentence, with evidence that names it', () => {
		const after = done({
			do: 'filler',
			fact: 'turkey-vetoed',
			role: 0,
			entity: 'united-states',
			text: 'the United States'
		});
		const { statement, frame, evidence } = fact(after, 'turkey-vetoed');
		expect(statement).toBe('The United States vetoed closer ties between NATO and Israel.');
		expect(frame.roles[0]).toMatchObject({ text: 'The United States', entity: 'united-states' });
		const named = entity(after, 'united-states').mentions;
		expect(evidence.some((e) => named.some((m) => m.start >= e.start && m.end <= e.end))).toBe(
			true
		);
	});

	it('takes another day with its preposition', () => {
		const after = done({ do: 'date', fact: 'netanyahu-announced', role: 1, date: '2016-05' });
		expect(fact(after, 'netanyahu-announced').statement).toContain('announced in May 2016 that');
		const dated = done({ do: 'date', fact: 'turkey-vetoed', role: null, date: '2010' });
		expect(fact(dated, 'turkey-vetoed').statement).toMatch(/ in 2010\.$/);
		expect(refusal({ do: 'date', fact: 'turkey-vetoed', role: null, date: '2016-02-31' })).toMatch(
			/not a date/
		);
	});

	it('takes another number, and keeps one that other facts share', () => {
		const after = done({ do: 'number', fact: 'nato-members', role: 1, value: 29 });
		expect(fact(after, 'nato-members').statement).toContain('29 member states');
		expect(after.quantities.find(({ id }) => id === 'q-members')?.value).toBe(29);
	});

	it('is put into another mouth, in its sentence too', () => {
		const speaker = entity(nato, 'benjamin-netanyahu');
		const voice = voiceOf(nato, fact(nato, 'steiner-delay'), speaker);
		const after = done({ do: 'voice', fact: 'steiner-delay', voice });
		expect(fact(after, 'steiner-delay').statement).toMatch(/^Benjamin Netanyahu attributed/);
		expect(fact(after, 'steiner-delay').voice).toMatchObject({
			speaker: 'benjamin-netanyahu',
			authority: 'office'
		});
	});

	it('becomes a claim by saying who says it, and the article’s own word again', () => {
		const speaker = entity(nato, 'tommy-steiner');
		const voice = voiceOf(nato, fact(nato, 'turkey-joined'), speaker);
		const after = done({ do: 'voice', fact: 'turkey-joined', voice });
		expect(fact(after, 'turkey-joined').statement).toBe(
			'Tommy Steiner said that Turkey joined NATO in 1952.'
		);
		const back = done({ do: 'voice', fact: 'turkey-joined', voice: { kind: 'fact' } }, after);
		expect(fact(back, 'turkey-joined')).toMatchObject({
			statement: 'Turkey joined NATO in 1952.',
			voice: { kind: 'fact' }
		});
	});

	it('keeps the parts that a new sentence still holds', () => {
		const after = done({
			do: 'statement',
			fact: 'turkey-joined',
			statement: 'Turkey joined NATO long ago'
		});
		expect(fact(after, 'turkey-joined').statement).toBe('Turkey joined NATO long ago.');
		expect(fact(after, 'turkey-joined').functional).toEqual([]);
		const told = { ...fact(nato, 'turkey-joined'), paraphrase: 'Ankara became a member in 1952.' };
		const facts = nato.facts.map((one) => (one.id === told.id ? told : one));
		const statement = 'Turkey joined NATO in 1953.';
		const again = done({ do: 'statement', fact: told.id, statement }, { ...nato, facts });
		expect(fact(again, told.id)).not.toHaveProperty('paraphrase');
		expect(
			refusal({ do: 'statement', fact: 'turkey-joined', statement: 'It joined NATO.' })
		).toMatch(/“Turkey”/);
	});

	it('is reworded, dated and given another subject where it begins with “The”', () => {
		const told = fact(nato, 'turkey-joined');
		const roles = told.frame.roles.map((role, at) =>
			at === 0 ? { role: role.role, text: 'the Turkish republic' } : role
		);
		const opened = {
			...told,
			statement: told.statement.replace('Turkey', 'The Turkish republic'),
			frame: { ...told.frame, roles }
		};
		const article = { ...nato, facts: nato.facts.map((one) => (one === told ? opened : one)) };
		const of = { fact: told.id };
		const statement = 'The Turkish republic joined NATO long ago.';
		expect(fact(done({ do: 'statement', ...of, statement }, article), told.id).statement).toBe(
			statement
		);
		const moved = done(
			{ do: 'statement', ...of, statement: 'In 1952 the Turkish republic joined NATO.' },
			article
		);
		expect(fact(moved, told.id).functional).toEqual(told.functional);
		const renamed = done(
			{ do: 'filler', ...of, role: 0, entity: null, text: 'the Turks' },
			article
		);
		expect(fact(renamed, told.id).statement).toBe('The Turks joined NATO in 1952.');
	});

	it('keeps a part that says more than before, and asks nothing of a sentence that lost one', () => {
		const told = fact(nato, 'turkey-joined');
		const [, joined] = told.frame.roles;
		const reword = (statement: string) =>
			fact(done({ do: 'statement', fact: told.id, statement }), told.id);
		const more = reword(told.statement.replace('NATO', 'the NATO alliance'));
		expect(more.frame.roles[1]).toMatchObject({ role: joined?.role, text: 'the NATO alliance' });
		expect(more.functional).toEqual(told.functional);
		const longer = reword(told.statement.replace('Turkey', 'Turkey, at last,'));
		expect(longer.frame.roles[0]?.text).toBe('Turkey');
		const lost = reword('Turkey, in the year 1952, became a member.');
		expect(lost.functional).toEqual([]);
	});

	it('points at the name that a new sentence brings in, and at nothing else', () => {
		const told = fact(nato, 'turkey-joined');
		const other = nato.entities.find(
			({ name, mentions }) =>
				mentions.length > 0 &&
				!told.statement.includes(name) &&
				!told.evidence.some((e) => mentions.some((m) => m.start >= e.start && m.end <= e.end))
		)!;
		const statement = `Turkey joined NATO in 1952, long before ${other.name}.`;
		const after = fact(done({ do: 'statement', fact: told.id, statement }), told.id);
		const added = after.evidence.filter((span) => !told.evidence.includes(span));
		expect(added).toHaveLength(1);
		const { start = 0, end = 0, exact = '' } = added[0] ?? {};
		expect(other.mentions.filter((m) => start <= m.start && m.end <= end)).not.toEqual([]);
		expect([nato.text.slice(start, end), /\.$/.test(exact)]).toEqual([exact, true]);
		const plain = 'Turkey joined NATO long ago.';
		const still = done({ do: 'statement', fact: told.id, statement: plain });
		expect(fact(still, told.id).evidence).toEqual(told.evidence);
	});

	it('is made from a stretch of the text, and points at it', () => {
		const exact = nato.text.split('. ')[0]!;
		const start = nato.text.indexOf(exact);
		const after = done({ do: 'add', id: 'mine', start, end: start + exact.length + 2 });
		const mine = fact(after, 'mine');
		expect(mine.evidence[0]?.exact.startsWith(exact.slice(0, 20))).toBe(true);
		expect(mine).toMatchObject({
			status: 'confirmed',
			provenance: 'reader',
			frame: { type: 'note' }
		});
		expect(mine.frame.roles.length).toBeGreaterThan(1);
		expect(refusal({ do: 'add', id: 'mine', start, end: nato.text.length })).toMatch(
			/one paragraph/
		);
	});

	it('goes with its links', () => {
		const { from, to } = nato.links[0]!;
		const after = done({ do: 'delete', fact: from });
		expect(after.links.some((link) => link.from === from || link.to === from)).toBe(false);
		expect(fact(after, to)).toBeDefined();
	});
});

describe('names', () => {
	it('merge with their mentions, roles and claims', () => {
		const after = done({ do: 'merge', from: 'israeli-expert-2016', into: 'tommy-steiner' });
		expect(entity(after, 'israeli-expert-2016')).toBeUndefined();
		expect(fact(after, 'expert-explains').voice).toMatchObject({
			speaker: 'tommy-steiner',
			authority: 'expert'
		});
		expect(entity(after, 'tommy-steiner').aliases).toContain(
			entity(nato, 'israeli-expert-2016').name
		);
	});

	it('do not merge where one fact tells them apart', () => {
		expect(refusal({ do: 'merge', from: 'turkey', into: 'nato' })).toMatch(/side by side/);
	});

	it('split with the facts that rest on the mentions taken off', () => {
		const [first] = fact(nato, 'steiner-institute').evidence;
		const { mentions } = entity(nato, 'tommy-steiner');
		const off = mentions.flatMap((m, at) =>
			m.start >= first!.start && m.end <= first!.end ? at : []
		);
		const after = done({
			do: 'split',
			entity: 'tommy-steiner',
			mentions: off,
			id: 'other',
			name: 'Another Steiner'
		});
		expect(entity(after, 'other').mentions).toHaveLength(off.length);
		expect(entity(after, 'tommy-steiner').mentions).toHaveLength(mentions.length - off.length);
		expect(
			refusal({ do: 'split', entity: 'turkey', mentions: [], id: 'other', name: 'x' })
		).toMatch(/Choose/);
	});

	it('keep the old name as another one', () => {
		const after = done({ do: 'rename', entity: 'turkey', name: 'Türkiye' });
		expect(entity(after, 'turkey')).toMatchObject({ name: 'Türkiye' });
		expect(entity(after, 'turkey').aliases).toContain('Turkey');
	});
});
