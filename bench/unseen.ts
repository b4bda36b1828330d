// npx tsx bench/unseen.ts [--no-model] [--misses] [--texts FOLDER]: who said what, dates and names in texts that were not written for the rules.
import { readdirSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { bareArticle, sourceOf } from '#lib/article/bare-article.ts';
import { attribute, type Attribution } from '#lib/analysis/attribution.ts';
import { cut } from '#lib/analysis/cut.ts';
import { takeIn } from '#lib/analysis/intake.ts';
import { groundRead, structure } from '#lib/analysis/pipeline.ts';
import { generateItems } from '#lib/items/generate.ts';
import { readerIfHere } from '../src/cli/language-model.ts';

type Gold = {
	readonly published: string;
	readonly attributions: readonly { readonly speaker: string; readonly content: string }[];
	readonly dates: readonly { readonly text: string; readonly edtf: string | null }[];
};

const { values } = parseArgs({
	options: {
		'no-model': { type: 'boolean' },
		misses: { type: 'boolean' },
		texts: { type: 'string', default: 'tests/fixtures/unseen-texts' }
	}
});
const folder = values.texts;
const reader = values['no-model'] ? undefined : await readerIfHere();
/** So many characters of what is said tell one claim from another. */
const told = 30;
const total = { gold: 0, found: 0, said: 0, right: 0, dates: 0, datesRight: 0, words: 0, items: 0 };

for (const name of readdirSync(folder).filter((file) => file.endsWith('.txt'))) {
	const [headline = '', ...paragraphs] = readFileSync(`${folder}/${name}`, 'utf8').split(/\n\s*\n/);
	const gold = JSON.parse(
		readFileSync(`${folder}/${name.replace('.txt', '.json')}`, 'utf8')
	) as Gold;
	const text = paragraphs.join('\n\n').trim();
	const id = `text-${name.replace('.txt', '')}`;
	const { published } = gold;
	const source = sourceOf(
		bareArticle({ id, headline, publisher: 'Own', authors: [], published, text })
	);
	const taken = takeIn(source);
	const sentences = cut(taken.text, published);
	const parsed = reader && (await reader(sentences));
	const ground = groundRead(taken, sentences, parsed);
	const all = attribute(ground);
	const asSaid = ({ speaker, start, end }: Attribution) => ({
		names: [speaker.name, ...speaker.aliases, ...speaker.mentions.map((m) => m.exact)],
		words: plain(taken.text.slice(start, end))
	});
	const every = all.map(asSaid);
	const said = speeches(all, taken.text).map(asSaid);
	const isSame = (
		claim: Gold['attributions'][number],
		{ names, words }: ReturnType<typeof asSaid>
	) => overlaps(plain(claim.content), words) && names.some((n) => isCalled(n, claim.speaker));
	const missed = gold.attributions.filter((claim) => !every.some((s) => isSame(claim, s)));
	total.gold += gold.attributions.length;
	total.found += gold.attributions.length - missed.length;
	total.said += said.length;
	total.right += said.filter((s) => gold.attributions.some((claim) => isSame(claim, s))).length;
	for (const { start, end, edtf } of ground.dates) {
		const words = taken.text.slice(start, end).toLowerCase();
		const own = gold.dates.filter(({ text }) => overlaps(text.toLowerCase(), words));
		if (own.length === 0) continue;
		total.dates++;
		if (own.some((date) => date.edtf === edtf)) total.datesRight++;
	}
	if (values.misses)
		for (const { names, words } of said.filter((s) => !gold.attributions.some((c) => isSame(c, s))))
			console.error(name, 'WRONG', names[0], words);
	if (values.misses)
		for (const { speaker, content } of missed) console.error(name, speaker, content);
	const article = await structure(source, reader ? { reader } : {});
	total.words += text.split(/\s+/).length;
	total.items += generateItems(article).length;
}

console.log(
	JSON.stringify(
		{
			attributionPrecision: share(total.right, total.said),
			attributionRecall: share(total.found, total.gold),
			datesRight: share(total.datesRight, total.dates),
			itemsPer400Words: Math.round((4000 * total.items) / total.words) / 10,
			of: total
		},
		undefined,
		'\t'
	)
);

function share(part: number, whole: number): number {
	return Math.round((1000 * part) / whole) / 1000;
}

/** The gold has the first words of a speech only: a quotation that goes on is counted with its beginning. */
function speeches(all: readonly Attribution[], text: string): readonly Attribution[] {
	return all.filter((a, i) => {
		const before = all[i - 1];
		const isSame =
			before?.manner === 'quoted' && a.manner === 'quoted' && before.speaker === a.speaker;
		return (
			!isSame ||
			/\n/.test(text.slice(before.end, a.start)) ||
			text.slice(before.end, a.start).length > 120
		);
	});
}

function plain(words: string): string {
	return words.replace(/\s+/g, ' ').replace(/^[“"]/, '');
}

function overlaps(a: string, b: string): boolean {
	return a.includes(b.slice(0, told)) || b.includes(a.slice(0, told));
}

function isCalled(name: string, speaker: string): boolean {
	const [a, b] = [name, speaker].map((n) =>
		n
			.replace(/^anonymous: /, '')
			.replace(/^(?:the|an?) /i, '')
			.replaceAll('’', "'")
			.toLowerCase()
	);
	return a !== undefined && b !== undefined && (a.includes(b) || b.includes(a));
}
