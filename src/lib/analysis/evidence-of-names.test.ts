import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { timesNamed } from '#lib/article/facts.ts';
import type { Article, Entity, Fact } from '#lib/article/schema.ts';
import { readerFromDisk } from '../../cli/language-model.ts';
import { patience } from './model.contract.ts';
import { structure } from './pipeline.ts';
import type { Reader } from './parse.ts';

let reader: Reader;
beforeAll(async () => {
	reader = await readerFromDisk();
}, patience);

const folder = 'tests/fixtures/unseen-texts';
/** Some of them: reading takes its time. */
const files = readdirSync(folder).filter((f) => /^(?:06|07|09|10)[^.]+\.txt$/.test(f));

const structured = (text: string, headline = 'Headline', published = '2019-03-15') =>
	structure(
		{ id: 'own', headline, publisher: 'Own words', authors: [], published, text },
		{ reader }
	);

const bare = (name: string) => name.replace(/^[Tt]he /, '');
const namesOf = ({ name, aliases, demonyms = [] }: Entity) => [name, ...aliases, ...demonyms];

/** Who stands by name in a statement, and by none of their names in its evidence. */
function unshown({ entities }: Article, { statement, evidence, frame }: Fact): string[] {
	const isPost = frame.roles.some((r) => r.role === 'office');
	const named = entities.filter(
		(e) =>
			e.type !== 'anonymous-source' &&
			!(isPost && e.type === 'state') &&
			timesNamed(statement, bare(e.name)) > 0
	);
	const isPartOfLonger = (e: Entity) =>
		named.some((o) => o !== e && o.name.length > e.name.length && o.name.includes(bare(e.name)));
	const isShown = (e: Entity) =>
		evidence.some(
			(span) =>
				namesOf(e).some((name) => timesNamed(span.exact, bare(name)) > 0) ||
				e.mentions.some(
					(m) => m.start >= span.start && m.end <= span.end && /\p{Lu}/u.test(m.exact)
				)
		);
	return named.filter((e) => !isPartOfLonger(e) && !isShown(e)).map((e) => e.name);
}

describe('whoever a statement names', () => {
	it.each(files)(
		'stands by name in its evidence, or the fact waits: %s',
		async (file) => {
			const [head = '', ...text] = readFileSync(`${folder}/${file}`, 'utf8').split(/\n\s*\n/);
			const [headline = '', published = '2019-03-15'] = head.split('\nPUBLISHED: ');
			const article = await structured(text.join('\n\n'), headline.trim(), published.trim());
			const lost = article.facts
				.filter((f) => f.status === 'auto')
				.flatMap((f) => unshown(article, f).map((name) => `${name}: ${f.statement}`));
			expect(lost).toEqual([]);
		},
		patience
	);

	it(
		'does so however many sentences of “she” stand between',
		async () => {
			const between = [
				'She thanked the farmers of Kenya.',
				'The road to Mombasa, she said, would be closed in winter.',
				'She arrived in Oslo in May 2018.'
			];
			await fc.assert(
				fc.asyncProperty(fc.shuffledSubarray(between), async (some) => {
					const text = `Anna Berg met reporters in Accra. ${some.join(' ')} She has described the treaty with Ghana as “very insulting”.`;
					const article = await structured(text);
					const facts = article.facts.filter((f) => f.statement.includes('Anna Berg'));
					expect(facts.flatMap((f) => unshown(article, f))).toEqual([]);
					const last = facts.find((f) => f.statement.includes('insulting'));
					if (last) expect(last.evidence.some((e) => e.exact.includes('Anna Berg'))).toBe(true);
				}),
				{ numRuns: 8 }
			);
		},
		patience
	);
});

describe('an entry of a chronology', () => {
	it('has its date in evidence where another sentence of it opens with that', async () => {
		const { facts } = await structured(
			'5 June 2017: Kenya closes its embassy in Ghana. Norway recalls its ambassador from Ghana.\n\n9 July 2018: Kenya opens its embassy in Ghana. Norway opens a consulate in Accra.'
		);
		const dated = facts.filter((f) => f.frame.roles.some((r) => r.date === '2018-07-09'));
		expect(dated.length).toBeGreaterThan(0);
		for (const { evidence } of dated)
			expect(evidence.map((e) => e.exact).join(' ')).toContain('9 July 2018');
	});
});
