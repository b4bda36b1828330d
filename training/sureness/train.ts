// npx tsx training/sureness/train.ts SIGNS [--out FILE]: what each sign of a fact is worth, learnt from facts that readers judged (README.md beside it).
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chanceOf, fitted, type Example } from './logistic.ts';

type Counted = { text: string; statement: string; status: string; signs: Record<string, number> };
type Judged = { text: string; statement: string; faults: string; by: number };
type Row = Counted & Example & { isWrong: boolean; isNew: boolean; isSensitive: boolean };

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		out: { type: 'string' },
		least: { type: 'string', default: '8' },
		penalty: { type: 'string', default: '5' },
		asked: { type: 'string', default: '3' },
		folds: { type: 'string', default: '10' }
	}
});
const [path] = positionals;
if (path === undefined) throw new Error('train.ts SIGNS, which bench/facts.ts writes.');
const linesOf = <T>(file: string): T[] =>
	readFileSync(file, 'utf8')
		.split('\n')
		.filter(Boolean)
		.map((line) => JSON.parse(line) as T);

const faultsOf = new Map(
	linesOf<Judged>(new URL('judged.jsonl', import.meta.url).pathname)
		.filter(({ by }) => by === 1)
		.map(({ text, statement, faults }) => [`${text} ${statement.toLowerCase()}`, faults])
);
const counted = linesOf<Counted>(path).flatMap((row) => {
	const faults = faultsOf.get(`${row.text} ${row.statement.toLowerCase()}`);
	return faults === undefined ? [] : [{ ...row, faults }];
});
const seen = new Map<string, number>();
for (const { signs } of counted)
	for (const name of Object.keys(signs)) seen.set(name, (seen.get(name) ?? 0) + 1);
const names = [...seen].flatMap(([name, n]) => (n >= Number(values.least) ? [name] : [])).sort();
const columnOf = new Map(names.map((name, at) => [name, at]));

// Texts that rules were once made for count half; what a rule does not hold back, where it matters, counts threefold.
const rows: Row[] = counted.map((row) => {
	const isNew = row.text.startsWith('training/');
	const isSensitive = row.signs['sensitive'] !== undefined;
	const isHeld = row.signs['held in the end'] !== undefined || isSensitive;
	return {
		...row,
		isNew,
		isSensitive,
		signs: Object.entries(row.signs).flatMap(([name, value]) => {
			const at = columnOf.get(name);
			return at === undefined ? [] : [[at, value] as const];
		}),
		isGood: row.faults === '',
		isWrong: row.faults.includes('W'),
		status: isHeld ? 'held' : 'free',
		weight: (isNew ? 1 : 0.5) * (isHeld ? 1 : Number(values.asked))
	} as unknown as Row;
});

const texts = [...new Set(rows.map(({ text }) => text))].sort();
const folds = Number(values.folds);
const foldOf = new Map(texts.map((text, at) => [text, at % folds]));
const percent = (part: number, whole: number) => Math.round((100 * part) / Math.max(1, whole));

for (const penalty of values.penalty.split(',').map(Number)) {
	const scores = new Map<Row, number>();
	for (let fold = 0; fold < folds; fold++) {
		const others = rows.filter(({ text }) => foldOf.get(text) !== fold);
		const model = fitted(others, names.length, penalty);
		for (const row of rows)
			if (foldOf.get(row.text) === fold) scores.set(row, chanceOf(model, row.signs));
	}
	console.log(`penalty ${penalty}: ${rows.length} facts, ${names.length} signs, ${folds} folds`);
	report('all', rows, scores);
	report(
		'new texts',
		rows.filter(({ isNew }) => isNew),
		scores
	);
}

function report(title: string, of: readonly Row[], scores: ReadonlyMap<Row, number>): void {
	const scoreOf = (row: Row) => scores.get(row) ?? 0;
	const areaOf = (some: readonly Row[]) => {
		let [bad, won, good] = [0, 0, 0];
		for (const row of [...some].sort((a, b) => scoreOf(a) - scoreOf(b)))
			if (row.isGood) [won, good] = [won + bad, good + 1];
			else bad++;
		return (won / (good * bad)).toFixed(3);
	};
	const free = of.filter(({ status }) => status === 'free');
	const good = of.filter(({ isGood }) => isGood).length;
	console.log(
		`${title}: ${of.length}, ${percent(good, of.length)} % good, area ${areaOf(of)}; free ${free.length}, area ${areaOf(free)}`
	);
	for (const least of [0, 0.4, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85]) {
		const some = free.filter((row) => scoreOf(row) >= least);
		const fine = some.filter(({ isGood }) => isGood).length;
		const wrong = some.filter(({ isWrong }) => isWrong).length;
		console.log(
			`  at least ${least}: ${some.length}, ${percent(fine, some.length)} % good, ${percent(wrong, some.length)} % wrong`
		);
	}
}

if (values.out !== undefined) {
	const model = fitted(rows, names.length, Number(values.penalty.split(',')[0]));
	const round = (x: number) => Math.round(x * 1000) / 1000;
	const weights = Object.fromEntries(
		names.map((name, at) => [name, round(model.weights[at] ?? 0)])
	);
	writeFileSync(
		values.out,
		`${JSON.stringify({ bias: round(model.bias), weights }, undefined, '\t')}\n`
	);
}
