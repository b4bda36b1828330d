/**
 * M09, for texts that the program read: words that point to something which neither the item nor the line above it names. An
 * author spells them out; a sentence lifted from a report seldom does ("said that the parties should wait", "Families will
 * be able to cross"), and a strict reader rejects such an item more often than for anything else.
 */
import type { Article, Fact } from '#lib/article/schema.ts';
import { leftOpen } from '#lib/article/left-open.ts';
import { isAbove } from '#lib/article/open-nouns.ts';
import { hard, when, type ItemCheck } from '#lib/items/checks/finding.ts';
import { stem, words } from '#lib/items/checks/words.ts';
import { factIn } from '#lib/items/lookup.ts';
import type { Item } from '#lib/items/schema.ts';

export const pointers: ItemCheck = (item, article) => {
	const facts = item.factIds.flatMap((id) => factIn(article, id) ?? []);
	const isRead = facts.some((f) => f.provenance === 'analyser');
	const isReworded = facts.some((f) => f.provenance === 'reader' && f.frame.type !== 'note');
	if (!isRead && !isReworded) return [];
	const isByPerson = facts.some((f) => isPersons(article, f));
	const pointed = (text: string) =>
		pointerIn(text, item.context) ?? (isByPerson ? bareIt.exec(text)?.[0] : undefined);
	return toldIn(item).flatMap((text) => {
		// What a reader has reworded may point where it likes, but whoever is asked must know what it is of.
		const lost = (isRead ? pointed(text) : undefined) ?? leftOpen(text, item.context);
		return when(lost, hard('M09', `“${lost}” is not spelled out in “${text}”`));
	});
};

/** Of a person "said that it was meant to …" is not what the person is, as it may be of a body. */
const isPersons = (article: Article, { frame }: Fact): boolean =>
	['person', 'anonymous-source'].includes(
		article.entities.find(({ id }) => id === frame.roles[0]?.entity)?.type ?? ''
	);
const bareIt =
	/(?:^|\bthat )it (?:is|was|will be|would be|had been|has been) (?:(?!expected|hoped|believed|thought|said|agreed|decided|understood|reported|supposed|needed)\p{Ll}+ed|meant|built|made|done|written|put|set|kept)\b(?! that\b)/iu;

/** Whatever is asked, judged or matched, apart from the names beside it. */
const toldIn = (item: Item): readonly string[] => [
	...(item.statement === undefined ? item.wordings.slice(0, 1) : [item.statement]),
	...(item.steps ?? []).map((s) => s.text),
	...(item.pairs ?? []).map((p) => p.right)
];

/** The first words that point out of the text; `above` is the line over the item. */
export function pointerIn(text: string, above: string): string | undefined {
	const bare = [...text.matchAll(definite)].find((m) => !isSpelledOut(text, m, above));
	return bare?.[0] ?? pointing.map((p) => p.exec(text)?.[0]).find((found) => found !== undefined);
}

/** Nouns that a report uses of what it has told before. */
const definite =
	/\b(?:the|these|those|such an?) (?:(?:two|three|four|five|other|same|new|whole|last|next|\p{Ll}+ed) )?(accord|affair|agreement|allegation|amendment|announcement|attack|ban|bill|blast|bloc|blockade|charge|claim|clash|clause|condition|conference|conflict|crash|crisis|deal|decision|declaration|demand|dispute|document|draft|drill|embargo|exercise|evacuation|facility|families|force|gathering|goal|incident|initiative|invasion|invitation|killing|landing|law|letter|matter|measure|mediation|meeting|militants|mission|move|negotiation|objection|occupation troops|offer|operation|outcome|pact|parties|plan|place|pocket|policy|proposal|protest|raid|report|request|resolution|result|rule|ruling|sanction|scheme|sides|statement|step|strike|summit|talks|territory|text|tour|treaty|trip|verdict|visit|vote|takeover|call|problem|team|morning|price|increase|difficulty|compensation|opinion|calculation|argument|ceremony|chamber|group|withdrawal|zone|breakthrough|building|car|crew|phrase|town)(?:s|es)?\b(?!['’-])/giu;

/** "the talks in Geneva", "the veto that …", "the agreement Sadat signed": said there; or named before, or by the line above. */
function isSpelledOut(text: string, match: RegExpMatchArray, above: string): boolean {
	const start = match.index ?? 0;
	const after = text.slice(start + match[0].length);
	if (
		/^ (?:of|on|between|over|about|for|to|in|at|from|by|against|with|within|into|that|which|who|when|where|under|during|called|known|signed|made|reached|held|had|\p{Lu})/u.test(
			after
		) &&
		!/^ (?:on|in|at|by|from) (?:\d|(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)/.test(
			after
		) &&
		!/^ (?:to|for|by) (?:be|have|\p{Ll}+ing)\b/u.test(after)
	)
		return true;
	const noun = stem((match[1] ?? '').toLowerCase());
	const single = (match[1] ?? '').toLowerCase().replace(/^talks$/, 'talk');
	if (isAbove(single, above) || words(above).some((word) => stem(word) === noun)) return true;
	return words(text.slice(0, start)).some((word) => stem(word) === noun);
}

const pointing: readonly RegExp[] = [
	/\bthat that\b/,
	/\b(?:up to [\d,]+|troops|soldiers|people|men|from|live|lives|lived|stay|stayed|remain|remained|go|went|arrived?|met|meet) there\b/i,
	// "demanded withdrawal within six months": of whom, from where?
	/\b(?:demand|order|seek|sought|call for|called for|announce|refuse|reject)\p{Ll}* (?:an? )?(?:\p{Ll}+ )?(?:withdrawal|evacuation|release|resignation|extradition|recognition)\b(?! (?:of|from|by|for)\b)/iu,
	// "had not been consulted", "would be invited": on what, to what?
	/\b(?:be|been|was|were) (?:consulted|invited|informed|warned|asked|told|notified)(?=[.?”]|$)/i,
	// "It is a propaganda stunt that no-one takes seriously": what is?
	/(?:^|\bthat )it (?:is|was|will be|would be) an? \p{Ll}/iu,
	// "Declared that on 1 July 1997 would go down in history", "On 14 April 1971 brought …": something was left out.
	/(?:^|\bthat )on \d{1,2} \p{Lu}\p{Ll}+ \d{4} (?:\p{Ll}+ed|brought|will|would|was|is)\b/iu,
	/\bdo(?:es|ne)? the same(?=[.?”]|$)/,
	// "agreed to disarm the following day": after which?
	/\bthe (?:same|following|next|previous) (?:day|night|morning|week|month|year)\b(?! (?:of|as|that|when)\b)/,
	// "said that his rival was one tough guy": who is?
	/\b(?:his|her|its|their) (?:rival|opponent|counterpart|visitor|host|guest|prisoner|captor)s?\b(?!,? \p{Lu})/u,
	// "said that which names Norland": the head of the clause is lost.
	/\bthat which (?:\p{Ll}+s|is|was|were|are)\b/u,
	/\bon (?:course|track) for [\d.]+(?: to [\d.]+)? ?(?:percent|per cent|%)(?=[.?])/,
	/\bhold them\b/,
	/\bsooner or(?! later)/,
	// "Said “I still can’t believe it”": what, or whom, nobody can tell from so few words.
	/ “(?=[^”]*\b(?:it|this|that|them|you)\b)(?:[^\s”]+ ){0,6}[^\s”]+”[.?]$/
];
