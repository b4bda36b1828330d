import type { Article } from '#lib/article/schema.ts';
import { isShown } from '#lib/items/checks/all.ts';
import { keyLengths, placeOfKey } from '#lib/items/checks/set-keys.ts';
import type { Finding, Item } from '#lib/items/schema.ts';

/** The set at a glance: kinds, findings, coverage of the facts, places and lengths of the keys. */
export function summary(
	items: readonly Item[],
	articles: readonly Article[],
	findings: readonly Finding[]
): string[] {
	return [
		...kindTable(items, findings),
		...articles.map((a) => `facts asked in ${a.id}: ${coverage(items, a)}`),
		`key positions: ${positions(items)}`,
		`key lengths: ${lengths(items)}`,
		`findings: ${count(findings, 'hard')} hard, ${count(findings, 'soft')} soft`
	];
}

function kindTable(items: readonly Item[], findings: readonly Finding[]): string[] {
	const row = (name: string, cells: readonly (number | string)[]) =>
		name.padEnd(14) + cells.map((c) => String(c).padStart(8)).join('');
	const kinds = [...new Set(items.map((i) => i.kind))];
	const rows = kinds.map((kind) => {
		const own = items.filter((i) => i.kind === kind);
		return row(kind, cellsOf(own, findings));
	});
	return [
		row('kind', ['items', 'hard', 'soft', 'shown']),
		...rows,
		row('all', cellsOf(items, findings))
	];
}

function cellsOf(items: readonly Item[], findings: readonly Finding[]): number[] {
	const ids = new Set(items.map((i) => i.id));
	const own = findings.filter((f) => f.itemId !== undefined && ids.has(f.itemId));
	const shown = items.filter((i) => isShown(own.filter((f) => f.itemId === i.id)));
	return [items.length, count(own, 'hard'), count(own, 'soft'), shown.length];
}

const count = (findings: readonly Finding[], severity: Finding['severity']) =>
	findings.filter((f) => f.severity === severity).length;

function coverage(items: readonly Item[], article: Article): string {
	const asked = new Set(items.filter((i) => i.articleId === article.id).flatMap((i) => i.factIds));
	return [3, 2, 1]
		.map((importance) => {
			const facts = article.facts.filter(
				(f) => f.importance === importance && f.status !== 'rejected'
			);
			const covered = facts.filter((f) => asked.has(f.id)).length;
			return `${covered}/${facts.length} of importance ${importance}`;
		})
		.join(', ');
}

function positions(items: readonly Item[]): string {
	const counts = new Map<string, number>();
	for (const { place, count: of } of items.flatMap(placeOfKey)) {
		const name = `${place + 1} of ${of}`;
		counts.set(name, (counts.get(name) ?? 0) + 1);
	}
	return (
		[...counts]
			.sort(([a], [b]) => a.localeCompare(b))
			.map(([name, n]) => `${name}: ${n}`)
			.join(', ') || 'none'
	);
}

function lengths(items: readonly Item[]): string {
	const { longest, shortest, total } = keyLengths(items);
	return `longest in ${longest}, shortest in ${shortest} of ${total} multiple-choice items`;
}
