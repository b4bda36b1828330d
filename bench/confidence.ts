// npx tsx bench/confidence.ts [--no-model]: what the threshold of confidence costs and gives, as a table.
import { readdirSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { bareArticle, sourceOf } from '#lib/article/bare-article.ts';
import type { Article, Fact } from '#lib/article/schema.ts';
import { structure } from '#lib/analysis/pipeline.ts';
import { proposed, shown, shownIfRead } from '#lib/analysis/judge.ts';
import { generateItems } from '#lib/items/generate.ts';
import { readerIfHere } from '../src/cli/language-model.ts';

/*
 * Of the texts that we wrote for the tests. Who said what is known for each of them (the lines SAYS of
 * its .expect.txt), so a claim whose words stand there can be right or wrong; other facts are counted only.
 */
const { values } = parseArgs({ options: { 'no-model': { type: 'boolean' } } });
const folder = 'tests/fixtures/texts';
const reader = values['no-model'] ? undefined : await readerIfHere();
const thresholds = [0.4, 0.5, 0.6, 0.7, 0.75, shown, 0.85, 0.9, 0.95].filter(
	(least) => !reader || least >= shownIfRead
);

type Read = { readonly article: Article; readonly words: number; readonly says: readonly Says[] };
type Says = { readonly who: string; readonly what: string };

const all: Read[] = [];
for (const name of readdirSync(folder).filter((file) => /^[^.]+\.txt$/.test(file))) {
	const [head = '', ...paragraphs] = readFileSync(`${folder}/${name}`, 'utf8').split('\n\n');
	const [headline = '', published = ''] = head.split('\nPUBLISHED: ');
	const text = paragraphs.join('\n\n').trim();
	const id = `text-${name.replace('.txt', '')}`;
	const bare = bareArticle({ id, headline, publisher: 'Own', authors: [], published, text });
	const article = await structure(sourceOf(bare), reader ? { reader } : {});
	const says = readFileSync(`${folder}/${name.replace('.txt', '.expect.txt')}`, 'utf8')
		.split('\n')
		.flatMap((line) => {
			const [, who, what] = /^SAYS (.+?) \| (.+)$/.exec(line) ?? [];
			return who === undefined || what === undefined ? [] : { who, what };
		});
	all.push({ article, words: text.split(/\s+/).length, says });
}

/** Facts that would be asked unseen at this threshold; sensitive ones never are, nor what a rule holds back although it is likely. */
const askedAt = (article: Article, least: number): Article => {
	const facts = article.facts.map((fact): Fact => {
		const isFree = reader ? fact.status === 'auto' : fact.sensitive !== true;
		const isAsked = isFree && fact.confidence >= least;
		return { ...fact, status: isAsked ? 'auto' : 'proposed' };
	});
	return { ...article, facts };
};

/** True or false where the texts' own lines say whose words the evidence holds; else undefined. */
function isRightSpeaker(fact: Fact, { article, says }: Read): boolean | undefined {
	const { voice, evidence } = fact;
	if (voice.kind === 'fact') return undefined;
	const own = says.filter(({ what }) => evidence.some(({ exact }) => exact.includes(what)));
	if (own.length === 0) return undefined;
	const name = article.entities.find(({ id }) => id === voice.speaker)?.name ?? '';
	return name !== '' && own.some(({ who }) => name.includes(who) || who.includes(name));
}

const words = all.reduce((sum, read) => sum + read.words, 0);
const found = all.reduce((sum, { article }) => sum + article.facts.length, 0);
console.log(
	`${all.length} texts, ${words} words, ${found} facts from a confidence of ${proposed} on, ${reader ? 'with' : 'without'} the language model`
);
console.log('least  facts asked  of all  items  items/400 words  texts under 6  right speaker');
for (const least of thresholds) {
	const at = all.map((read) => ({ ...read, article: askedAt(read.article, least) }));
	const facts = at.flatMap((read) =>
		read.article.facts.filter(({ status }) => status === 'auto').map((fact) => ({ fact, read }))
	);
	const items = at.map(({ article, words: own }) => (generateItems(article).length / own) * 400);
	const sum = at.reduce((total, { article }) => total + generateItems(article).length, 0);
	const judged = facts.flatMap(({ fact, read }) => isRightSpeaker(fact, read) ?? []);
	console.log(
		[
			least.toFixed(2).padEnd(5),
			String(facts.length).padStart(12),
			`${Math.round((100 * facts.length) / found)} %`.padStart(7),
			String(sum).padStart(6),
			((sum / words) * 400).toFixed(1).padStart(16),
			String(items.filter((per) => per < 6).length).padStart(14),
			`${judged.filter(Boolean).length} of ${judged.length}`.padStart(14)
		].join(' ') + (least === (reader ? shownIfRead : shown) ? '  ← shown unasked' : '')
	);
}
