import type { Draft } from './draft.ts';
import { heldBack } from './judge.ts';

/**
 * What in a statement, or in the sentence behind it, says that something may have been lost on the way.
 * Each was seen to make a wrong or unclear question of a text that nobody had written for us; a fact with
 * one of them waits for the reader.
 */
export function withDoubts(d: Draft): Draft {
	return isDoubtful(d) ? heldBack(d) : d;
}

const isDoubtful = (d: Draft): boolean => {
	const source = d.evidence.map((e) => e.exact).join(' ');
	return (
		pointing.test(d.statement) ||
		company.test(d.statement) ||
		dangling.test(d.statement) ||
		cutRelative.test(d.statement) ||
		(!d.isByTree && losesLimit(d.statement, source)) ||
		isToldSecondHand(d, source) ||
		isSplice(d) ||
		isRestOfList(d, source) ||
		(!d.isTimeFirm && hasLooseTime(d))
	);
};

/** "under that name", "with these conditions": what a reader of the statement cannot know. */
const pointing =
	/\b(?:in|on|at|by|for|from|to|with|under|of|about|against|after|before|over) (?:that|this|these|those|such) \p{Ll}/u;

/** "his host", "their counterparts": somebody whom the text names elsewhere. */
const company =
	/\b(?:his|her|its|their) (?:\p{L}+ )?(?:hosts?|counterparts?|colleagues?|neighbours?|neighbors?|rivals?|guests?|predecessors?|successors?|partners?|opponents?)\b/u;

/** "will be denied services for 90 days thanks." */
const dangling =
	/\b(?:thanks|owing|due|because|despite|of|to|for|with|by|from|into|the|an?|and|or|as|than|its|his|her|their)[.?!]?$/;

/** "53 people whom Washington regards": the relative clause ends before its verb has all it needs. */
const cutRelative = /\bwhom (?:the )?\p{Lu}?\S+ \p{Ll}+(?:s|ed)[.?!]?$/u;

/** "… until the two cut ties": without its limit a statement says more than the text. */
const limit = /\b(?:until|unless|except|provided that|so long as|as long as)\b/;
const losesLimit = (statement: string, source: string) =>
	limit.test(source) && !limit.test(statement);

/** Words within words: "according to a negotiator, Kikwete explained to Kibaki that …". */
function isToldSecondHand(d: Draft, source: string): boolean {
	const by = /\baccording to ([^,]{0,80})/i.exec(source)?.[1];
	if (by === undefined) return false;
	const name = d.voice.kind === 'fact' ? undefined : d.frame.roles[0]?.text;
	const last = name?.split(' ').at(-1);
	const names = [last, ...(d.actors[0]?.aliases ?? [])];
	const known = d.actors[0]?.mentions.map((m) => m.exact) ?? [];
	return !names.concat(known).some((one) => one !== undefined && by.includes(one));
}

/** "Europe is strong, Europe is united": two sentences of speech that "that" cannot join. */
const isSplice = ({ frame }: Draft) =>
	frame.roles.some(
		({ role, text }) =>
			role === 'content' &&
			/^[^,]*\b(?:is|are|was|were|will|has|have)\b[^,]*, (?!and |but |or |which |who |whose |where |when |while )[^,]*\b(?:is|are|was|were|will|has|have)\b/.test(
				text
			)
	);

/** "The United States, the United Kingdom and Australia unveiled": the last two are not all. */
function isRestOfList({ frame }: Draft, source: string): boolean {
	const subject = frame.roles[0]?.text ?? '';
	const at = subject.includes(' and ') ? source.toLowerCase().indexOf(subject.toLowerCase()) : -1;
	return at > 0 && /\p{Lu}[\p{L}.’-]*, (?:the )?$/u.test(source.slice(0, at));
}

/** "released three Cubans convicted of espionage in 2001": the year may belong to the conviction. */
export function hasLooseTime({ frame, statement }: Pick<Draft, 'frame' | 'statement'>): boolean {
	const time = frame.roles.find((r) => r.role === 'time')?.text;
	if (time === undefined) return false;
	const ahead = statement.slice(0, Math.max(0, statement.lastIndexOf(time)));
	const inner =
		/\p{L}+ (?<!\b(?:was|were|is|are|be|been|being|had|has|have|and|or|not|also) )(\p{Ll}{3,}(?:ed|en)) (?:of|in|by|for|to|on|with|at|from|during|over|under) /gu;
	const own = frame.verb.slice(0, 3);
	return [...ahead.matchAll(inner)].some(([, participle = '']) => !participle.startsWith(own));
}
