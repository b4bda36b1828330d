import irregular from 'english-verbs-irregular/dist/verbs.json' with { type: 'json' };

/** Past participle → simple past, where the two differ: taken → took. */
const pastOf = new Map(
	Object.values(irregular as Record<string, readonly (readonly string[])[]>).flatMap((forms) =>
		forms.flatMap(([past, participle]) =>
			past && participle && past !== participle ? [[participle, past] as const] : []
		)
	)
);

/**
 * What was said, as it stood before it was reported: "would not become" → "will not become", "had
 * held up" → "held up". Undefined where the report does not tell what the tense was ("had been
 * blocked since 2010", "could"): a free-standing "would" or "had" is no English, and tells the
 * reader that somebody else is speaking.
 */
export function directly(content: string): string | undefined {
	if (/\b(could|might|should|had (?:not|never|been|always|already)|since)\b/.test(content))
		return /\b(had|would|could|might)\b/.test(content) ? undefined : content;
	return content
		.replace(/\bwould\b/g, 'will')
		.replace(
			/\bhad (\p{Ll}+)\b/gu,
			(_, participle: string) => pastOf.get(participle) ?? participle
		);
}
