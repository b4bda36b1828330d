import type { Draft } from './draft.ts';
import type { Ground } from './ground.ts';
import { sentenceAt } from './referents.ts';

/** The date over an entry of a chronology, for a fact that has its day from there and not from its own sentence. */
export function withDateShown(ground: Ground, d: Draft): Draft {
	const own = sentenceAt(ground, Math.max(...d.evidence.map((e) => e.start)));
	const over = own?.opens ? undefined : own?.under;
	const takes = d.frame.roles.some(({ date }) => date !== undefined && over?.edtf.startsWith(date));
	const isThere = d.evidence.some((e) => over && e.start <= over.start && over.end <= e.end);
	if (!over || !takes || isThere) return d;
	const { start, end } = over;
	return { ...d, evidence: [...d.evidence, { start, end, exact: ground.text.slice(start, end) }] };
}
