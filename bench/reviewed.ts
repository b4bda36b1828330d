// npx tsx bench/reviewed.ts sheets|looked|after --texts FOLDER --out FOLDER: the questions of texts, for judges and for readers who look them over.
//   sheets  NAME.sheet.md: what is asked of each text without anybody's review.
//   looked  NAME.looked.md: what the review screen shows of it, in its order, with the questions that each fact would give.
//   after   NAME.sheet.md of what is asked after the decisions in OUT/NAME.decisions.json (see `Decisions`).
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { apply } from '#lib/article/edit/apply.ts';
import type { Operation } from '#lib/article/edit/operation.ts';
import { asAccepted, inOrder, isIn, isOpen, questionsByFact } from '#lib/article/edit/order.ts';
import type { Article, Fact } from '#lib/article/schema.ts';
import { generateItems } from '#lib/items/generate.ts';
import { questionOf } from '#lib/items/left-out.ts';
import type { Item } from '#lib/items/schema.ts';
import { shuffle } from '#lib/items/options.ts';
import { seededRandom } from '#lib/items/random.ts';
import { articleOf } from '../src/cli/structure.ts';

/** What a reader does in two minutes: numbers of facts as in NAME.looked.md, questions as "4b". */
type Decisions = {
	readonly accept?: readonly number[];
	readonly reject?: readonly number[];
	/** Accepted with a new sentence. */
	readonly reword?: Readonly<Record<string, string>>;
	readonly leaveOut?: readonly string[];
};
/** Seconds that a reader takes to look at a fact and decide, to write a sentence anew, to leave out a question that is looked at anyway. */
const seconds = { decision: 5, reword: 20, leaveOut: 2, all: 120 };

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { texts: { type: 'string' }, out: { type: 'string' } }
});
const [command] = positionals;
const { texts, out } = values;
if (texts === undefined || out === undefined || !/^(?:sheets|looked|after)$/.test(command ?? ''))
	throw new Error('reviewed.ts sheets|looked|after --texts FOLDER --out FOLDER');
mkdirSync(out, { recursive: true });
const total = { texts: 0, words: 0, items: 0 };
for (const file of readdirSync(texts).filter((name) => name.endsWith('.txt'))) {
	const name = file.replace(/\.txt$/, '');
	const gold = `${texts}/${name}.json`;
	const { published } = (existsSync(gold) ? JSON.parse(readFileSync(gold, 'utf8')) : {}) as {
		published?: string;
	};
	const read = await articleOf(`${texts}/${file}`, published === undefined ? {} : { published });
	if ('error' in read) throw new Error(read.error);
	let { article } = read.value;
	const looked = lookedOver(article);
	if (command === 'looked') writeFileSync(`${out}/${name}.looked.md`, tellLooked(article, looked));
	if (command === 'after') article = decided(article, looked, `${out}/${name}.decisions.json`);
	const items = generateItems(article);
	total.texts++;
	total.words += article.text.split(/\s+/).length;
	total.items += items.length;
	if (command !== 'looked') writeFileSync(`${out}/${name}.sheet.md`, tellSheet(article, items));
	console.error(name, article.text.split(/\s+/).length, 'words,', items.length, 'questions');
}
const per400 = Math.round((total.items / total.words) * 4000) / 10;
console.log(JSON.stringify({ ...total, per400 }));

type Looked = { readonly fact: Fact; readonly items: readonly Item[] };

/** The facts in the order in which the review shows them, those that wait first, with their questions. */
function lookedOver(article: Article): readonly Looked[] {
	const counts = questionsByFact(generateItems(asAccepted(article)));
	const standing = article.facts.filter(({ status }) => status !== 'rejected');
	const ordered = inOrder(standing, 'useful', counts);
	return [...ordered.filter(isOpen), ...ordered.filter(isIn)].map((fact) => ({
		fact,
		items: generateItems(asAccepted(article, fact.id)).filter((i) => i.factIds.includes(fact.id))
	}));
}

function tellLooked(article: Article, looked: readonly Looked[]): string {
	const facts = looked.map(({ fact, items }, at) => {
		const isSure = isIn(fact) ? ' (already asked; no decision needed)' : '';
		const said = fact.evidence.map(({ exact }) => `> ${exact.replace(/\s+/g, ' ')}`);
		const asked = items.map((item, i) => `- ${at + 1}${letter(i)}: ${inShort(item)}`);
		return [`## ${at + 1}. ${fact.statement}${isSure}`, ...said, ...asked].join('\n');
	});
	return `# ${article.headline} (${article.published})\n\n${article.text}\n\n${facts.join('\n\n')}\n`;
}

function letter(at: number): string {
	return String.fromCharCode(97 + at);
}

function decided(given: Article, looked: readonly Looked[], path: string): Article {
	if (!existsSync(path)) return given;
	const said = JSON.parse(readFileSync(path, 'utf8')) as Decisions;
	const { accept = [], reject = [], reword = {}, leaveOut = [] } = said;
	const reworded = Object.entries(reword);
	const spent =
		(accept.length + reject.length) * seconds.decision +
		reworded.length * seconds.reword +
		leaveOut.length * seconds.leaveOut;
	if (spent > seconds.all) throw new Error(`${path}: ${spent} seconds, more than two minutes`);
	const idOf = (at: number) => {
		const found = looked[at - 1];
		if (!found) throw new Error(`${path}: there is no fact ${at}`);
		return found;
	};
	const operations: Operation[] = [
		...reject.map((at) => ({ do: 'reject', fact: idOf(at).fact.id }) as const),
		...reworded.map(
			([at, statement]) => ({ do: 'statement', fact: idOf(Number(at)).fact.id, statement }) as const
		),
		...[...accept, ...reworded.map(([at]) => Number(at))].map(
			(at) => ({ do: 'accept', fact: idOf(at).fact.id }) as const
		),
		...leaveOut.map((name) => {
			const { fact, items } = idOf(parseInt(name, 10));
			const item = items[name.charCodeAt(name.length - 1) - 97];
			if (!item) throw new Error(`${path}: there is no question ${name}`);
			return { do: 'leave-out', fact: fact.id, question: questionOf(item), out: true } as const;
		})
	];
	return operations.reduce((article, operation) => {
		const applied = apply(article, operation);
		if (applied.refused !== undefined) console.error(path, operation, applied.refused);
		return applied.article ?? article;
	}, given);
}

function tellSheet(article: Article, items: readonly Item[]): string {
	const mixed = shuffle([...items], seededRandom(article.id));
	const told = mixed.map((item, at) => `## ${at + 1} (${item.id})\n${inFull(item)}`);
	return `# ${article.headline} (${article.published})\n\n${article.text}\n\n# Items\nShown above every item: ${items[0]?.context ?? ''}\n\n${told.join('\n\n')}\n`;
}

function ofOptions({ key, distractors }: Item): string {
	return [key.text, ...distractors.map(({ text }) => text)].join(' | ');
}

function inShort(item: Item): string {
	const stem = [item.wordings[0], item.statement].filter(Boolean).join(' — ');
	if (item.steps) return `${item.kind}: ${item.steps.map(({ text }) => text).join(' → ')}`;
	if (item.pairs)
		return `${item.kind}: ${item.pairs.map((p) => `${p.left} = ${p.right}`).join('; ')}`;
	return `${item.kind}: ${stem} [${ofOptions(item)}]`;
}

function inFull(item: Item): string {
	const { key } = item;
	const lines: (string | false | undefined)[] = [
		`kind: ${item.kind} (${item.interaction})`,
		`stem: ${item.wordings[0] ?? ''}`,
		item.statement !== undefined && `statement: ${item.statement}`,
		!item.steps && !item.pairs && `key: ${key.text}`,
		key.accepted && `also accepted: ${key.accepted.join(' | ')}`,
		...item.distractors.map(({ text, why }) => `wrong: ${text} (why: ${why})`),
		item.steps && `true order: ${item.steps.map(({ text }) => text).join(' → ')}`,
		item.pairs && `true pairs: ${item.pairs.map((p) => `${p.left} = ${p.right}`).join('; ')}`,
		item.spare && `spare: ${item.spare.map(({ text }) => text).join(' | ')}`,
		item.correction !== undefined && `correction: ${item.correction}`,
		`explanation: ${item.rationale}`,
		...item.evidence.map(({ exact }) => `evidence: ${exact.replace(/\s+/g, ' ')}`)
	];
	return lines.filter((line) => line !== false && line !== undefined).join('\n');
}
