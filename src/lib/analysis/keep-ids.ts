import type { Article, Fact } from '#lib/article/schema.ts';

/**
 * Facts read again keep the ids they had: a fact is the same as before where their evidence overlaps and
 * frame and roles agree (CONTRACT.md), whatever its wording.
 */
export function keepIds(facts: readonly Fact[], before: Article | undefined): Fact[] {
	if (!before) return [...facts];
	const free = new Set(before.facts);
	const kept = facts.map((fact) => {
		const old = [...free].find((f) => isSame(f, fact));
		if (!old) return fact;
		free.delete(old);
		return { ...fact, id: old.id, ...(isDecided(old) && { status: old.status }) };
	});
	const ids = new Set<string>();
	return kept.filter(({ id }) => !ids.has(id) && ids.add(id));
}

/** What the reader has decided stays decided. */
const isDecided = ({ status }: Fact) => status === 'confirmed' || status === 'rejected';

function isSame(a: Fact, b: Fact): boolean {
	if (a.frame.type !== b.frame.type || a.frame.polarity !== b.frame.polarity) return false;
	if (
		!a.evidence.some((x) =>
			b.evidence.some((y) => x.exact === y.exact || (x.start < y.end && y.start < x.end))
		)
	)
		return false;
	const [own, other] = [a, b].map((f) =>
		f.frame.roles
			.map((r) => `${r.role} ${r.entity ?? r.date ?? plain(r.text)}`)
			.sort()
			.join('|')
	);
	return own === other;
}

const plain = (text: string) =>
	text
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
