import { hasVerb } from './content.ts';
import type { Scene } from './speech-speaker.ts';

/**
 * "Asked whether he would resign, he replied: “No.”", "Of the inquiry, she said: “…”": what was asked, and of what
 * somebody speaks, before a colon or a quotation, is nothing that they say.
 */
export function isOnlyLead(
	{ ground, s, tree }: Scene,
	start: number,
	end: number,
	isColon: boolean
): boolean {
	const ahead = ground.text.slice(start, end);
	if (questioned.test(ahead) || (isColon && /^(?:To|Of|About|As for|Regarding) /.test(ahead)))
		return true;
	const own = tree.tokens.flatMap((t, at) => (t.start >= start && t.end <= end ? [at] : []));
	const isClause = own.some(
		(at) =>
			[at, ...tree.under(at, /^(?:aux|cop)/)].some((v) => /^(?:VB[DZP]|MD)$/.test(tree.tag(v))) &&
			!/^(?:advcl|acl)/.test(tree.relation(at)) &&
			tree.under(at, /^(?:nsubj|expl|csubj)/).some((d) => own.includes(d))
	);
	return isColon && !isClause && !hasVerb(s, start, end, false);
}

/** "Asked whether …", "But pressed on …", "When reminded that …": what somebody answers. */
const questioned =
	/^(?:(?:And|But|Yet|So|Then|Later|Again),? )?(?:(?:when|once|after being|if|on being|being) )?(?:asked|questioned|pressed|challenged|quizzed|reminded|prompted|pushed|confronted)\b/i;
