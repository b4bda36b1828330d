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

const wasInside =
	/\bwould\b.*\bthat\b.* (?:was|were|did)\b|\bthat\b.* (?:was|were|did)\b.*\bwould\b/;

/**
 * What was said, as it stood before it was reported: "would not become" → "will not become", "had
 * held up" → "held up". Undefined where the report does not tell what the tense was ("had been
 * blocked since 2010", "had to", "could"): a free-standing "would" or "had" is no English, and tells
 * the reader that somebody else is speaking.
 */
export function directly(content: string): string | undefined {
	if (/\b(had|would|could|might)\b/.test(content) && /\b(could|might|should|since)\b/.test(content))
		return undefined;
	if (/\bwould\b/.test(content) && isOpenWould(content)) return undefined;
	const told = content
		.replace(/\bwould\b/g, 'will')
		.replace(/\bhad (\p{Ll}+)\b/gu, (had: string, word: string, at: number) =>
			word === 'been'
				? (beOf(content.slice(0, at)) ?? had)
				: isParticiple(word)
					? (pastOf.get(word) ?? word)
					: had
		);
	return /\bhad\b/.test(told) ? undefined : told;
}

const plural = /^(?:they|we|you|these|those|both|all|people|police|men|women|children|media)$/i;
const preposition = /^(?:of|in|on|at|for|from|to|with|by|near|against|between|about)$/;

/**
 * "The border had been" was: by the noun before the first preposition. Undefined where more stands before than a short
 * subject, so that nobody knows to what the verb belongs.
 */
function beOf(before: string): 'was' | 'were' | undefined {
	const words = before.trim().split(/\s+/);
	if (/[^\p{L}\s’'-]/u.test(before) || words.length > 9) return undefined;
	if (/^both\b.* and\b/i.test(before)) return 'were';
	if (/\b(?:and|or|than|who|which|that|made|led)\b/.test(before)) return undefined;
	const end = words.findIndex((word) => preposition.test(word));
	const subject = end < 0 ? words : words.slice(0, end);
	const head = subject.at(-1) ?? '';
	if (subject.length === 0 || subject.length > 4) return undefined;
	const isPlural = plural.test(head) || (/[^siu]s$/.test(head) && !/^\p{Lu}/u.test(head));
	return isPlural ? 'were' : 'was';
}

/** A "would" that is no plain "will" moved back, or that stands beside another verb that was. */
const isOpenWould = (content: string): boolean =>
	/\bwould have\b/.test(content) ||
	// "would fall only if it repaired", "wanted to see how far it would go": two verbs were moved back.
	/\b(?:if|unless|once|until|how|whether)\b/.test(content) ||
	// "would not be restored while warships remained": so were they.
	movedBack.test(content) ||
	// "There would be complaints that the islands were being given up": when that is, the report alone tells.
	wasInside.test(content) ||
	// "A base there would be a red line": nobody says that there will be one.
	/^(?:an?|any|such|another) .*\bwould (?:be (?!\p{L}+(?:ed|en)\b)|mean |amount to )/iu.test(
		content
	);
