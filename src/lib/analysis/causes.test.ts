import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { readerFromDisk } from '../../cli/language-model.ts';
import { apply } from '#lib/article/edit/apply.ts';
import type { Article } from '#lib/article/schema.ts';
import { keepDecided } from './keep-decided.ts';
import type { ParsedSentence, Reader } from './parse.ts';
import { structure } from './pipeline.ts';

/** Each sentence is read once, wherever it stands. */
let reader: Reader;
beforeAll(async () => {
	const real = await readerFromDisk();
	const known = new Map<string, ParsedSentence>();
	reader = async (sentences) => {
		const out: ParsedSentence[] = [];
		for (const s of sentences) {
			const key = s.words.map(({ text }) => text).join(' ');
			const [first] = known.has(key) ? [known.get(key)] : await real([s]);
			if (!first) throw new Error('nothing read');
			const shift = s.start - first.start;
			known.set(key, first);
			out.push(moved(first, shift));
		}
		return out;
	};
}, 60_000);

const moved = (p: ParsedSentence, by: number): ParsedSentence => ({
	...p,
	start: p.start + by,
	end: p.end + by,
	tokens: p.tokens.map((t) => ({ ...t, start: t.start + by, end: t.end + by }))
});

const patience = 60_000;

const read = (text: string, before?: Article) =>
	structure(
		{
			id: 'own',
			headline: 'Headline',
			publisher: 'Own words',
			authors: [],
			published: '2019-03-15',
			text
		},
		{ reader, ...(before && { before }) }
	);

async function links(text: string) {
	const article = await read(text);
	const said = (id: string) => article.facts.find((f) => f.id === id)?.statement;
	return article.links
		.filter(({ status }) => status !== undefined)
		.map((l) => ({ ...l, from: said(l.from), to: said(l.to) }));
}

const examples: readonly (readonly [string, string, string, string])[] = [
	[
		'because',
		'Turkey expelled the ambassador of Israel because Israel had refused an apology to Turkey.',
		'Israel refused an apology to Turkey.',
		'Turkey expelled the ambassador of Israel.'
	],
	[
		'because, first',
		'Because Israel refused to apologise, Turkey expelled the Israeli ambassador on 2 September 2011.',
		'Israel refused to apologise.',
		'Turkey expelled the Israeli ambassador on 2 September 2011.'
	],
	[
		'since',
		'Since Norway had closed its ports to Iceland, Iceland recalled its ambassador from Oslo.',
		'Norway closed its ports to Iceland.',
		'Iceland recalled its ambassador from Oslo.'
	],
	[
		'in retaliation for',
		'In retaliation for the arrest of Anna Berg, Norway froze the assets of Iceland.',
		'Anna Berg was arrested.',
		'Norway froze the assets of Iceland.'
	],
	[
		'in response to',
		'Britain expelled 23 Russian diplomats in response to the poisoning of Sergei Skripal.',
		'Sergei Skripal was poisoned.',
		'The United Kingdom expelled 23 Russian diplomats in response to the poisoning of Sergei Skripal.'
	],
	[
		'in protest at',
		'Norway recalled its ambassador from Moscow in protest at the annexation of Crimea.',
		'Crimea was annexed.',
		'Norway recalled its ambassador from Moscow in protest at the annexation of Crimea.'
	],
	[
		'over',
		'Chile and Peru cut ties over the seizure of the Huascar.',
		'The Huascar was seized.',
		'Chile and Peru cut ties over the seizure of the Huascar.'
	],
	[
		'in response',
		'The United States withdrew its offer of a loan to Egypt. In response, Gamal Abdel Nasser nationalised the Suez Canal Company.',
		'The United States withdrew its offer of a loan to Egypt.',
		'Gamal Abdel Nasser nationalised the Suez Canal Company.'
	],
	[
		'as a result',
		'Egypt closed the Straits of Tiran on 22 May 1967. As a result, Israel attacked Egypt on 5 June 1967.',
		'Egypt closed the Straits of Tiran on 22 May 1967.',
		'Israel attacked Egypt on 5 June 1967.'
	],
	[
		'that is why',
		'The Senate rejected the treaty on 5 March 2010. That is why Norway left the alliance in 2011.',
		'The Senate rejected the treaty on 5 March 2010.',
		'Norway left the alliance in 2011.'
	],
	[
		'led … to',
		'The assassination of Erik Dahl led Norway to close its border with Sweden.',
		'Erik Dahl was assassinated.',
		'Norway closed its border with Sweden.'
	],
	[
		'which forced … to',
		'Iceland seized a British trawler, which forced Britain to send three frigates to the area.',
		'Iceland seized a British trawler.',
		'The United Kingdom sent three frigates.'
	],
	[
		'prompting … to',
		'Jordan lost the West Bank on 7 June 1967, prompting King Hussein to ask the United Nations for help.',
		'Jordan lost the West Bank on 7 June 1967.',
		'Hussein asked the United Nations for help.'
	]
];

describe('what the text says led to what is proposed', () => {
	it.each(examples)(
		'%s',
		async (_, text, from, to) => {
			const found = await links(text);
			expect(found).toMatchObject([{ type: 'cause', from, to, status: 'proposed' }]);
			// The evidence holds both clauses and what joins them.
			expect(found[0]?.evidence?.[0]?.exact.length).toBeGreaterThan(text.length / 2);
		},
		patience
	);

	it.each([
		['after alone', 'Pakistan closed its airspace to India after India bombed a camp in Balakot.'],
		['from then on', 'Norway has led the council since Iceland left the union.'],
		['perhaps', 'Kenya perhaps closed the border because Somalia had recalled its envoy.'],
		['denied', 'Norway did not sign the treaty because Iceland had signed it.'],
		[
			'somebody’s reason',
			'Mexico broke off relations with Ecuador because, its president said, police had stormed the Mexican embassy.'
		],
		[
			'somebody’s word',
			'Anna Berg said that Norway had closed the port because Iceland had banned its ships.'
		],
		[
			'supposed',
			'Norway froze the assets of Iceland in response to the alleged poisoning of Anna Berg.'
		],
		['over a place', 'Norway flew two aircraft over the closure of Oslo.']
	])(
		'%s is no cause',
		async (_, text) => {
			expect((await links(text)).filter(({ type }) => type === 'cause')).toEqual([]);
		},
		patience
	);

	it(
		'after joins in time what it does not join as a cause',
		async () => {
			const found = await links(
				'Sudmark arrested the mayor of Berg on 2 March 2019. Norland recalled its ambassador from Sudmark after Sudmark banned fish.'
			);
			expect(found.every(({ type }) => type === 'before')).toBe(true);
		},
		patience
	);
});

describe('a reason that somebody gives stays that somebody’s word', () => {
	it(
		'citing',
		async () => {
			const { facts, links: found } = await read(
				'Mexico expelled the envoy of Ecuador, citing an attack on its embassy in Quito.'
			);
			const given = facts.find(({ voice }) => voice.kind === 'claim');
			expect(given?.statement).toBe(
				'Mexico cited an attack on its embassy in Quito as its reason for expelling the envoy of Ecuador.'
			);
			expect(given?.voice).toMatchObject({ speaker: 'mexico' });
			expect(given?.status).toBe('proposed');
			expect(found.filter(({ type }) => type === 'cause')).toEqual([]);
		},
		patience
	);

	it(
		'a paper that is cited is no reason',
		async () => {
			const { facts } = await read('Norway closed the port of Berg, citing figures from Iceland.');
			expect(facts.every(({ voice }) => voice.kind === 'fact')).toBe(true);
		},
		patience
	);
});

describe('links of causes', () => {
	it(
		'join facts that there are, each proposed and shown in the text, and never go round in a circle',
		async () => {
			const pool = examples.flatMap(([, text]) => text.split(/(?<=\.) /));
			const circle = [
				'Norway closed its ports to Iceland because Iceland recalled its ambassador from Oslo.',
				...pool
			];
			let met = 0;
			await fc.assert(
				fc.asyncProperty(
					fc.shuffledSubarray(circle, { minLength: 1, maxLength: 8 }),
					async (sentences) => {
						const { facts, links: found, text } = await read(sentences.join(' '));
						const causes = found.filter(({ type }) => type === 'cause');
						met += causes.length;
						for (const { from, to, status, evidence = [] } of causes) {
							expect(facts.some(({ id }) => id === from)).toBe(true);
							expect(facts.some(({ id }) => id === to)).toBe(true);
							expect(status).toBe('proposed');
							for (const { start, end, exact } of evidence)
								expect(text.slice(start, end)).toBe(exact);
							expect(evidence.length).toBe(1);
							const after = new Set([to]);
							for (const id of after) for (const l of causes) if (l.from === id) after.add(l.to);
							expect(after.has(from)).toBe(false);
						}
					}
				),
				{ numRuns: 30, seed: 5 }
			);
			expect(met).toBeGreaterThan(20);
		},
		3 * patience
	);

	it(
		'keep what the reader said to them when the text is read again',
		async () => {
			const [, text] = examples[0] ?? ['', ''];
			const first = await read(text);
			const [link] = first.links;
			if (!link) throw new Error('no link');
			const { article } = apply(first, {
				do: 'link',
				fact: link.to,
				from: link.from,
				type: 'cause',
				holds: false
			});
			if (!article) throw new Error('refused');
			const again = await read(text, article);
			expect(again.links).toMatchObject([{ from: link.from, to: link.to, status: 'rejected' }]);
			expect(keepDecided(again, article).article.links).toEqual(again.links);
		},
		patience
	);
});
