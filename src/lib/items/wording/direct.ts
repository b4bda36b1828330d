import irregular from 'english-verbs-irregular/dist/verbs.json' with { type: 'json' };

/** Past participle → simple past, where the two differ: taken → took. */
const pastOf = new Map(
	Object.values(irregular as Record<string, readonly (readonly string[])[]>).flatMap((forms) =>
		forms.flatMap(([past, participle]) =>
			past && participle && past !== participle ? [[participle, past] as const] : []
		)
	)
);

const known = new Set(
	Object.values(irregular as Record<string, readonly (readonly string[])[]>).flatMap((forms) =>
		forms.flatMap(([, participle]) => participle ?? [])
	)
);

/** Regular participles, and the irregular ones that the table knows. */
const isParticiple = (word: string) => /ed$/.test(word) || known.has(word);

const movedBack =
	/\b(?:while|when|which|who|as long as)\b(?: \S+){0,4} (?:\p{Ll}{2,}ed|was|were|did|came|went|took|gave|held|stood)\b/u;

/**
 * What was said, as it stood before it was reported: "would not become" → "will not become", "had
 * held up" → "held up". Undefined where the report does not tell what the tense was ("had been
 * blocked since 2010", "had to", "could"): a free-standing "would" or "had" is no English, and tells
 * the reader that somebody else is speaking.
 */
export function directly(content: string): string | undefined {
	if (/\b(had|would|could|might)\b/.test(content) && /\b(could|might|should|since)\b/.test(content))
		return undefined;
	if (/\bwould have\b/.test(content)) return undefined;
	// "would fall only if it repaired", "wanted to see how far it would go": two verbs were moved back.
	if (/\bwould\b/.test(content) && /\b(?:if|unless|once|until|how|whether)\b/.test(content))
		return undefined;
	// "would not be restored while warships remained": so were they.
	if (/\bwould\b/.test(content) && movedBack.test(content)) return undefined;
	const told = content
		.replace(/\bwould\b/g, 'will')
		.replace(/\bhad (\p{Ll}+)\b/gu, (had: string, word: string) =>
			isParticiple(word) ? (pastOf.get(word) ?? word) : had
		);
	return /\bhad\b/.test(told) ? undefined : told;
}
