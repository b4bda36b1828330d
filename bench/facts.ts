// npx tsx bench/facts.ts --out FOLDER TEXTS…: every fact of the texts in these folders for readers who judge facts (NAME.facts.md), and what is counted of each (signs.jsonl).
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { bareArticle, sourceOf } from '#lib/article/bare-article.ts';
import { checked } from '#lib/analysis/assemble.ts';
import { cut } from '#lib/analysis/cut.ts';
import { signsOf, type Signs } from '#lib/analysis/fact-signs.ts';
import { takeIn } from '#lib/analysis/intake.ts';
import { draftsOf, groundRead, structure } from '#lib/analysis/pipeline.ts';
import { readerIfHere } from '../src/cli/language-model.ts';

const { values, positionals: folders } = parseArgs({
	allowPositionals: true,
	options: { out: { type: 'string' } }
});
const { out } = values;
if (out === undefined || folders.length === 0) throw new Error('facts.ts --out FOLDER TEXTS…');
mkdirSync(out, { recursive: true });
const reader = await readerIfHere();
if (!reader) throw new Error('There is no language model here.');
const rows: string[] = [];
const paths = folders.flatMap((folder) =>
	readdirSync(folder).flatMap((file) =>
		file.endsWith('.txt') ? [join(folder, file.slice(0, -'.txt'.length))] : []
	)
);
for (const path of paths) {
	const name = basename(path);
	const [headline = '', ...paragraphs] = readFileSync(`${path}.txt`, 'utf8').split(/\n\s*\n/);
	const told = `${path}.json`;
	const { published = '2016-05-04' } = (
		existsSync(told) ? JSON.parse(readFileSync(told, 'utf8')) : {}
	) as { published?: string };
	const source = sourceOf(
		bareArticle({
			id: `text-${name}`,
			headline,
			publisher: 'Own',
			authors: [],
			published,
			text: paragraphs.join('\n\n').trim()
		})
	);
	const article = await structure(source, { reader });
	const taken = takeIn(source);
	const sentences = cut(taken.text, published);
	const ground = groundRead(taken, sentences, await reader(sentences));
	const signs = new Map<string, Signs>();
	for (const draft of draftsOf(ground).drafts) {
		const own = checked(ground, draft);
		signs.set(own.statement.toLowerCase(), signsOf(ground, draft, own));
	}
	const sheet = article.facts.map((fact, at) => {
		const { statement, status, confidence, evidence } = fact;
		const counted = Object.fromEntries(signs.get(statement.toLowerCase()) ?? []);
		rows.push(
			JSON.stringify({ text: path, n: at + 1, statement, status, confidence, signs: counted })
		);
		return `## ${at + 1}. ${statement}\n${evidence.map((e) => `> ${e.exact.replace(/\s+/g, ' ')}`).join('\n')}`;
	});
	writeFileSync(
		`${out}/${path.replaceAll('/', '~')}.facts.md`,
		`# ${headline} (${published})\n\n${article.text}\n\n# Facts\n\n${sheet.join('\n\n')}\n`
	);
	console.error(
		name,
		article.facts.length,
		'facts,',
		article.facts.filter((f) => f.status === 'auto').length,
		'asked'
	);
}
writeFileSync(`${out}/signs.jsonl`, `${rows.join('\n')}\n`);
