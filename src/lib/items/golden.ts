import type { Item } from './schema.ts';

/** Items as a person reads them, for golden files and for judging: one block an item. */
export const asGolden = (items: readonly Item[]): string => `${items.map(block).join('\n\n')}\n`;

function block(item: Item): string {
	const lines = [
		`${item.kind} · ${item.asked} · ${item.factIds.join(', ')} · importance ${item.importance}`,
		...item.wordings.map((wording, at) => (at === 0 ? wording : `  or: ${wording}`)),
		...(item.statement ? [`  “${item.statement}”`] : []),
		...(item.steps ?? []).map((s, at) => `  ${at + 1}. ${s.text} (${s.date ?? 'no date'})`),
		...(item.pairs ?? []).map((p) => `  ${p.left} = ${p.right}`),
		...(item.spare ?? []).map((d) => `  spare: ${d.text} [${d.proof.kind}]`),
		...((item.steps ?? item.pairs) ? [] : [`  + ${item.key.text}${accepted(item)}`]),
		...item.distractors.map((d) => `  - ${d.text} [${d.proof.kind}] ${d.why}`),
		...(item.correction ? [`  in truth: ${item.correction}`] : []),
		`  because: ${item.rationale}`,
		...item.evidence.map((span) => `  evidence ${span.start}–${span.end}: ${span.exact}`)
	];
	return lines.join('\n');
}

const accepted = (item: Item) =>
	item.key.accepted?.length ? ` (also: ${item.key.accepted.join(', ')})` : '';
