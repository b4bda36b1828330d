import type { Article } from '#lib/article/schema.ts';
import { isShown } from '#lib/items/checks/all.ts';
import { chiSquare, chiSquareTail, tailOfTrials } from '#lib/items/checks/chance.ts';
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
		'',
		...articleTable(items, articles, findings),
		'',
		...positions(items).map((line) => `key positions: ${line}`),
		...lengths(items).map((line) => `key lengths: ${line}`),
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

/** An article a row, and all together: items, findings, and the facts asked by importance. */
function articleTable(
	items: readonly Item[],
	articles: readonly Article[],
	findings: readonly Finding[]
): string[] {
	const width = Math.max(...articles.map((a) => a.id.length), 'article'.length) + 2;
	const row = (name: string, cells: readonly (number | string)[], shares: readonly string[]) =>
		name.padEnd(width) +
		cells.map((c) => String(c).padStart(8)).join('') +
		shares.map((c) => c.padStart(16)).join('');
	const of = (name: string, list: readonly Article[]) => {
		const own = items.filter((i) => list.some((a) => a.id === i.articleId));
		return row(
			name,
			cellsOf(own, findings),
			importances.map((n) => coverage(own, list, n))
		);
	};
	return [
		row(
			'article',
			['items', 'hard', 'soft', 'shown'],
			importances.map((n) => `importance ${n}`)
		),
		...articles.map((a) => of(a.id, [a])),
		...(articles.length > 1 ? [of('all', articles)] : [])
	];
}

const importances = [3, 2, 1];

/** "11/12 (92 %)": facts of this importance that some item asks. */
function coverage(
	items: readonly Item[],
	articles: readonly Article[],
	importance: number
): string {
	const asked = new Set(items.flatMap((i) => i.factIds.map((id) => `${i.articleId} ${id}`)));
	const facts = articles.flatMap((a) =>
		a.facts
			.filter((f) => f.importance === importance && f.status !== 'rejected')
			.map((f) => `${a.id} ${f.id}`)
	);
	const covered = facts.filter((id) => asked.has(id)).length;
	return `${covered}/${facts.length}${percent(covered, facts.length)}`;
}

const percent = (part: number, of: number) =>
	of === 0 ? '' : ` (${Math.round((100 * part) / of)} %)`;

/** Where the keys stand, for each number of places on its own, against equal shares. */
function positions(items: readonly Item[]): string[] {
	const byCount = new Map<number, number[]>();
	for (const { place, count } of items.flatMap(placeOfKey)) {
		const places = byCount.get(count) ?? new Array<number>(count).fill(0);
		places[place] = (places[place] ?? 0) + 1;
		byCount.set(count, places);
	}
	const lines = [...byCount]
		.sort(([a], [b]) => a - b)
		.map(([count, places]) => {
			const p = chiSquareTail(chiSquare(places), count - 1);
			return `${places.join(' · ')} on places 1 to ${count} (chi-square ${chiSquare(places).toFixed(2)}, p = ${p.toFixed(3)})`;
		});
	return lines.length > 0 ? lines : ['none'];
}

/** How often the key is the longest or the shortest option, against what chance would give. */
function lengths(items: readonly Item[]): string[] {
	const { longest, shortest, total, chances } = keyLengths(items);
	if (total === 0) return ['none'];
	const told = (name: string, n: number) =>
		`${name} in ${n} of ${total}${percent(n, total)}, p = ${tailOfTrials(n, chances).toFixed(3)}`;
	return [told('longest', longest), told('shortest', shortest)];
}
