import { escaped } from '#lib/escaped.ts';
import type { Span } from '#lib/article/schema.ts';
import type { Actor } from './actors.ts';
import type { Draft } from './draft.ts';
import { within, type Ground } from './ground.ts';
import { heldBack } from './judge.ts';
import { sentenceAt } from './referents.ts';
import { stateOf as stateWords } from './state-words.ts';
import { knownName, type Known } from './world-names.ts';

/**
 * What somebody is, looked at once more: a description is no post, a president is the president of
 * something, and the country that the tables add must stand in the evidence.
 */
export function withPostShown(ground: Ground, d: Draft): Draft {
	const post = d.frame.type === 'be' ? d.frame.roles.find((r) => r.role === 'office') : undefined;
	const holder = d.actors[0];
	if (!post || !holder) return d;
	if (isDescription(post.text) || isOfNobody(post.text) || timed.test(post.text))
		return heldBack(d);
	const own = d.evidence[0];
	const state = / of (?:the )?\p{Lu}/u.test(post.text) ? stateOf(post.text) : undefined;
	if (!state || !own || tells(own.exact, state)) return d;
	const more = naming(ground, own, holder, state);
	return more ? { ...d, evidence: [...d.evidence.slice(1), more] } : heldBack(d);
}

/** "a historian of New Zealand politics", "left-wing Greek leader", "British representative". */
function isDescription(post: string): boolean {
	if (/\b(?:at|for) (?:the )?\p{Lu}/u.test(post)) return false;
	return (
		/\b(?:left-wing|right-wing|far-right|far-left|veteran|longtime|long-time|outspoken|populist|nationalist|conservative|liberal|socialist|powerful|influential|wealthy|young|elderly|retired) (?:\p{L}+ )?(?:leader|politician|lawmaker|figure)\b/u.test(
			post
		) ||
		/\b(?:historian|philosopher|writer|author|economist|expert|analyst|critic|dissident|activist|campaigner|columnist|journalist|lawyer|farmer|trader)\b/.test(
			post.replace(/^an? /, '')
		) ||
		isOfPeople(post) ||
		/^an? (?:\p{Lu}\p{L}+ ){1,3}(?:leader|Leader)$/u.test(post)
	);
}

/** "British representative", "an Israeli official": of a people, and of no body. */
function isOfPeople(post: string): boolean {
	const found =
		/^(?:an? )?(?:(\p{Lu}\p{L}+) )?(?:representative|official|diplomat|delegate|leader|lawmaker|politician)$/u.exec(
			post
		);
	return found !== null && (found[1] === undefined || knownName(found[1])?.isDemonym === true);
}

/** Of which country or body, no word says. */
const bare =
	/^(?:(?:acting|interim|deputy|vice) )?(?:president|prime minister|king|queen|emir|chancellor|premier|chairman|chairwoman|director|leader|head|chief|governor|mayor|minister|spokesman|spokeswoman|spokesperson)$/;

/** "Senate president", "home minister", "the French ambassador": of which country, or to which, no word says. */
const isOfNobody = (post: string): boolean =>
	bare.test(post) ||
	!post.split(/[\s-]+/).some((word) => /^\p{Lu}/u.test(word) && !ofEveryState.test(word)) ||
	(/\b(?:[Aa]mbassador|[Ee]nvoy)\b/.test(post) && !/ (?:to|in|at|for|from) /.test(post)) ||
	/\bthe \p{Lu}\p{L}+ (?:ministry|department|agency|embassy)$/u.test(post);

/** Bodies and ranks that every state has. */
const ofEveryState =
	/^(?:Senate|House|Parliament|Congress|Assembly|Cabinet|Council|Committee|Government|Opposition|Secretary|General|Minister|Ministry|President|Prime|Premier|First|Second|Deputy|Vice|Chief|Foreign|Defen[cs]e|Interior|Finance|Home|Army|Navy|Air|Force|Guard|Police|Court|Supreme|Speaker|Chairman|Governor|National|Republican|Presidential)\b/;

/** "president until 1 March", "a former prime minister": of another time than the article’s. */
const timed = /\b(?:until|since|till) (?:\d|\p{Lu})|^(?:an? )?(?:former|late|then|ex-)\b/u;

/** "prime minister of Norway": the state behind the last "of", as the tables know it. */
function stateOf(post: string): Known | undefined {
	const known = knownName(post.replace(/^.* of (?:the )?/, ''));
	return known?.type === 'state' ? known : undefined;
}

function tells(words: string, state: Known): boolean {
	const plain = state.name.replace(/^the /, '');
	return [plain, ...state.aliases, ...stateWords(state.id)].some(
		(name) =>
			name.length > 1 && new RegExp(`(?<!\\p{L})${escaped(name)}(?!\\p{L})`, 'u').test(words)
	);
}

/** The sentence of the post, if it names the country as well. */
function naming(ground: Ground, own: Span, holder: Actor, state: Known): Span | undefined {
	const s = sentenceAt(ground, own.start);
	if (!s || own.end > s.end) return undefined;
	const isThere = within(ground.mentions, s.start, s.end).some(
		(m) => m.actor.id === state.id || tells(ground.text.slice(m.start, m.end), state)
	);
	const isHolder = within(ground.mentions, s.start, s.end).some((m) => m.actor === holder);
	return isThere && isHolder
		? { start: s.start, end: s.end, exact: ground.text.slice(s.start, s.end) }
		: undefined;
}
