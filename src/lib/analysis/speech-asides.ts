import { made, remember, type Attribution } from './attribution.ts';
import { hasVerb, isThatTime } from './content.ts';
import { reportingBase, reportingVerb, say, type ReportingVerb } from './lexicon/reporting.ts';
import { isOnlyLead } from './only-lead.ts';
import { quoteAt, type Quote } from './quotes.ts';
import { within } from './ground.ts';
import { named, type Speaker } from './speaker.ts';
import { speakersAt, type Scene } from './speech-speaker.ts';
import { subjectBehindSaid } from './speech-subject.ts';

/** "The list, he said, was long": who says it, between the two halves of what is said. */
type Aside = {
	readonly verb: ReportingVerb;
	readonly at: number;
	readonly speakers: readonly Speaker[];
	/** Where the words that say who speaks begin and end, commas left out. */
	readonly start: number;
	readonly end: number;
};

/** Words of the longest subject, and of the longest stretch behind the verb, of such an aside. */
const longestSubject = 8;
const longestTail = 8;

/**
 * Speech with its speaker in the middle, between commas: what stands on both sides is one thing said, whatever
 * the tree makes of it. Quotations cut in two are joined.
 */
export function asides(scene: Scene, used: Set<Quote>): Attribution[] {
	const out: Attribution[] = [];
	for (let at = 1; at < scene.s.words.length - 1; at++) {
		const aside = asideAt(scene, at);
		const found = aside && around(scene, aside, used);
		if (!aside || !found) continue;
		for (const speaker of aside.speakers) remember(scene.memory, speaker.actor, scene.s);
		const joint = aside.speakers.map((one) => one.actor);
		out.push(
			...aside.speakers.map((speaker) => ({
				...made(
					scene.ground,
					scene.s,
					speaker,
					aside.verb,
					found.manner,
					found.start,
					found.end,
					found.sureness
				),
				verbAt: aside.at,
				...(found.hole && { hole: found.hole }),
				...(found.isAsked && { isAsked: true }),
				...(joint.length > 1 && { joint })
			}))
		);
	}
	return out;
}

function asideAt(scene: Scene, at: number): Aside | undefined {
	const { ground, s, tree } = scene;
	const word = s.words[at];
	if (!word || quoteAt(ground.quotes, word.start) || !/^VB[DZP]$/.test(tree.tag(at)))
		return undefined;
	const isGoingOn = /^(?:went|goes)$/.test(word.text) && tree.text(at + 1) === 'on';
	const verb = isGoingOn
		? say
		: (reportingVerb(word.text) ?? (tree.tag(at) === 'VBP' ? reportingBase(word.text) : undefined));
	if (!verb || (verb.stance === 'want' && !isQuotedAhead(scene, word.start))) return undefined;
	const open = commaBefore(scene, at);
	if (open === at - 1) return inverted(scene, at, verb);
	const close = commaAfter(scene, at);
	if (open === undefined || close === undefined) return undefined;
	const subject = subjectAt(scene, open + 1, at);
	const found = subject === undefined ? [] : speakersAt(scene, subject, true);
	const speakers = found.map((one) => (one.byPronoun ? namedAhead(scene, one, open) : one));
	const [start, end] = [s.words[open + 1]?.start ?? 0, s.words[close - 1]?.end ?? 0];
	return speakers.length === 0 ? undefined : { verb, at, speakers, start, end };
}

/** "“Who are they,” asked Dahl, “to lecture us?”": a question, and no demand. */
const isQuotedAhead = ({ ground, s }: Scene, at: number): boolean =>
	ground.quotes.some((q) => q.end <= at && q.start >= s.start - 1 && at - q.end < 40) &&
	ground.quotes.some((q) => q.start > at && q.start < s.end);

/** "His colleague, Einar Dahl, went further: the ships, he said, …": whom the clause before the colon is about. */
function namedAhead({ ground, s }: Scene, speaker: Speaker, open: number): Speaker {
	const end = s.words[open]?.start ?? s.end;
	const colon = ground.text.slice(s.start, end).lastIndexOf(': ');
	if (colon < 0 || speaker.actor.type !== 'person') return speaker;
	const people = within(ground.mentions, s.start, s.start + colon).map((m) => m.actor);
	const [only, ...others] = new Set(people.filter((a) => a.type === 'person'));
	const fits =
		only?.pronoun === undefined ||
		speaker.actor.pronoun === undefined ||
		only.pronoun === speaker.actor.pronoun;
	return only && others.length === 0 && fits
		? { ...speaker, actor: only, sureness: 0.85 }
		: speaker;
}

/** "Otherwise, says Harry Blanchard, nothing will be the same": a name alone behind the verb. */
function inverted(scene: Scene, at: number, verb: ReportingVerb): Aside | undefined {
	const { ground, s } = scene;
	const name = within(ground.mentions, s.words[at]?.end ?? 0, s.end).find(
		(m) => m.outer - (s.words[at]?.end ?? 0) <= 5 && m.form !== 'demonym'
	);
	if (!name) return invertedUnnamed(scene, at, verb);
	const speaker = named(ground, name);
	const close = s.words.findIndex((w) => w.start >= name.end);
	if (!speaker || close === undefined || s.words[close]?.text !== ',') return undefined;
	// "said Ruth Alder, a historian": what she is, and nothing that she says.
	if (name.outerEnd > name.end) return undefined;
	const next = s.words[close + 1];
	if (!next || /^(?:an?|the|who|whose|which|in|on|at)$/i.test(next.text)) {
		const isQuote = ground.quotes.some((q) => q.start === next?.start);
		if (!isQuote) return undefined;
	}
	return { verb, at, speakers: [speaker], start: s.words[at]?.start ?? 0, end: name.end };
}

/** `“…,” said a diplomat in Lima, “and …”`: between the halves of a quotation only, where no noun is strung to another. */
function invertedUnnamed(scene: Scene, at: number, verb: ReportingVerb): Aside | undefined {
	const { ground, s } = scene;
	const head = subjectBehindSaid(scene, at);
	const close = s.words.findIndex((w, i) => i > at && w.text === ',');
	const next = s.words[close + 1];
	if (head === undefined || close < head || !ground.quotes.some((q) => q.start === next?.start))
		return undefined;
	const speakers = speakersAt(scene, head, true);
	const end = s.words[close]?.start ?? s.end;
	return speakers.length === 1 && close - at <= longestTail + 2
		? { verb, at, speakers, start: s.words[at]?.start ?? 0, end }
		: undefined;
}

/** The comma, or the end of a quotation, before the subject; nothing if a verb stands between. */
function commaBefore({ ground, s, tree }: Scene, verb: number): number | undefined {
	for (let at = verb - 1; at >= Math.max(0, verb - longestSubject); at--) {
		const word = s.words[at];
		if (!word) return undefined;
		if (word.text === ',') return at;
		if (ground.quotes.some((q) => q.end === word.end)) return at;
		if (/^(?:VB[DZP]|MD|IN|CC|W\w+)$/.test(tree.tag(at)) && !/^of$/.test(word.text))
			return undefined;
		if (/^[;:–—()]$/.test(word.text)) return undefined;
	}
	return undefined;
}

/** The comma behind the verb, and what says to whom and when. */
function commaAfter({ ground, s, tree }: Scene, verb: number): number | undefined {
	for (let at = verb + 1; at <= Math.min(s.words.length - 2, verb + longestTail); at++) {
		const word = s.words[at];
		if (!word || quoteAt(ground.quotes, word.start)) return undefined;
		if (/^[,:]$/.test(word.text)) return at;
		// "told this newspaper," and not "said this, …".
		const isArticle = /^(?:the|an?)$/i.test(word.text) || /^NN/.test(tree.tag(at + 1));
		if (isThatTime(s.words, at)) continue;
		if (/^(?:VB\w?|MD|W\w+)$/.test(tree.tag(at)) || (tree.tag(at) === 'DT' && !isArticle))
			return undefined;
		if (/^(?:that|whether|if|[;:–—().?!])$/.test(word.text)) return undefined;
	}
	return undefined;
}

/** The head of the subject: a pronoun alone, or the last noun or name before the verb. */
function subjectAt({ s, tree }: Scene, from: number, verb: number): number | undefined {
	let last = verb - 1;
	while (last >= from && /^RB/.test(tree.tag(last))) last--;
	if (last < from) return undefined;
	if (/^(?:he|she|it|they)$/i.test(tree.text(last))) return last === from ? last : undefined;
	const subjects = tree.under(verb, /^nsubj$/).filter((d) => from <= d && d <= last);
	const head = subjects[0] ?? (/^NNP?S?$/.test(tree.tag(last)) ? last : undefined);
	return head !== undefined && s.words[head] ? head : undefined;
}

type Found = {
	readonly start: number;
	readonly end: number;
	readonly hole?: { readonly start: number; readonly end: number };
	readonly manner: Attribution['manner'];
	readonly sureness: number;
	/** No clause of its own. */
	readonly isAsked?: boolean;
};

/** What is said on both sides of the aside, if both are its halves. */
function around(scene: Scene, aside: Aside, used: Set<Quote>): Found | undefined {
	const { ground, s } = scene;
	const left = ground.quotes.find(
		(q) => q.end <= aside.start && /^[\s,]*$/.test(ground.text.slice(q.end, aside.start))
	);
	// "…, he said: the North needed …": what stands behind the colon is said, too, and by itself.
	const isColon = ground.text.charAt(aside.end) === ':';
	const behind = /^,?\s*/.exec(ground.text.slice(aside.end, s.end))?.[0].length ?? 0;
	const next = aside.end + behind;
	const right = ground.quotes.find((q) => q.start === next);
	if (left && right && !isColon) return joinedQuotes(scene, left, right, used);
	const rest = ground.text.slice(next, s.end);
	if (goesAway.test(rest) && !/^(?:and|but) /.test(rest)) return undefined;
	const start = startOf(scene, aside.start);
	if (start === undefined) return undefined;
	const ahead = ground.text.slice(start, aside.start).replace(/[\s,]+$/, '');
	if (isOnlyLead(scene, start, aside.start, isColon)) return undefined;
	if (left && ahead.length > 0 && left.start <= start) {
		// "“I like him,” he said, and left": a quotation that is whole.
		const isWhole = !/^(?:In|At|On|By|If|When|After|For|With|As|Under) /.test(
			ground.text.slice(left.from, left.from + 8)
		);
		if (isWhole) return undefined;
		used.add(left);
	}
	const end = isColon ? s.end : endOf(scene, next);
	// "an aircraft which, it claimed, was carrying arms": of what, stands before it.
	if (/\b(?:which|who|that)$/.test(ahead) && !isColon)
		return { start: next, end, isAsked: true, manner: 'paraphrased', sureness: 0.85 };
	if (/\b(?:which|whom|whose|that|and|but|or|of|in|to|for|with|by|as)$/.test(ahead))
		return undefined;
	if (end - next < 6 || ahead.length < 4 || !hasVerb(s, start, end, true)) return undefined;
	// "…, he said, and left": whether he said the rest or did it, its verb alone does not tell.
	const isStrung = /^(?:and|but|or|yet) /.test(rest);
	if (isColon || (isStrung && !hasModal(scene, next)))
		return {
			start,
			end: start + ahead.length,
			manner: 'paraphrased',
			sureness: hasVerb(s, start, start + ahead.length, true) ? 0.85 : 0.7
		};
	return {
		start,
		end,
		hole: { start: start + ahead.length + (isLead.test(ahead) ? 1 : 0), end: next },
		manner: 'paraphrased',
		sureness: isStrung ? 0.9 : 0.95
	};
}

/** “If Washington wanted it,” he said, “it has found the way.” */
function joinedQuotes(
	{ ground, s }: Scene,
	left: Quote,
	right: Quote,
	used: Set<Quote>
): Found | undefined {
	const opening = ground.text.slice(right.from, right.from + 2);
	if (!/^(?:\p{Ll}|I )/u.test(opening) || left.start < s.start - 1) return undefined;
	used.add(left);
	used.add(right);
	return {
		start: left.from,
		end: Math.min(right.to, s.end),
		hole: { start: left.to, end: right.from },
		manner: 'quoted',
		sureness: 0.95
	};
}

/** "If Iceland asked, he said, Norway would come": the comma stays where the speaker goes. */
const isLead =
	/^["“‘]?(?:If|When|While|After|Before|Since|Although|Though|As|Until|Unless|Because|In|On|At|By|With|Without|Under|For|From|Despite|Once|So long|Meanwhile|Otherwise) [^,]*$|^["“‘]?(?:If|When|So long as|Until|Unless) /;

/** What follows tells of the speaker, or of something else: "…, he said, adding that", "…, who was there". */
const goesAway =
	/^(?:\p{Ll}+ing\b|who\b|whose\b|whom\b|which\b|as (?:he|she|they|it)\b|while\b|before (?:he|she)\b|after (?:he|she|a|the)\b|according\b|and (?:\p{Ll}+ly )?(?:added|said|told|urged|warned|called|promised|asked|left|went|then)\b)/u;

/** Where what is said begins: with the sentence, or behind the last colon, semicolon or dash before the aside. */
function startOf({ ground, s }: Scene, end: number): number | undefined {
	const ahead = ground.text.slice(s.start, end);
	const cuts = [...ahead.matchAll(/(?:[;:]| [–—]) /g)].filter(
		({ index }) => !quoteAt(ground.quotes, s.start + index)
	);
	const last = cuts.at(-1);
	return last ? s.start + last.index + last[0].length : s.start;
}

function endOf({ ground, s }: Scene, from: number): number {
	const rest = ground.text.slice(from, s.end);
	const cut = /; |, (?:adding|saying|according|citing|calling)\b/u.exec(rest);
	// "“…,” a phrase that several delegates wrote down": the article speaks again.
	const aside = /,["”’]? (?=an? (?:\p{Ll}+ ){1,3}(?:that|which|who)\b)/u.exec(rest);
	if (aside && (!cut || aside.index < cut.index))
		return from + aside.index + aside[0].trim().length;
	// A full stop is no part of what is said; the mark of a quotation is.
	return cut ? from + cut.index : s.end - (/[^.]\.$/.test(rest) ? 1 : 0);
}

/** Behind "and": a subject and a verb of its own, or a modal. */
function hasModal({ s, tree }: Scene, from: number): boolean {
	const first = s.words.findIndex((w) => w.start >= from);
	for (let at = first + 1; at < Math.min(s.words.length, first + 9); at++) {
		const tag = tree.tag(at);
		if (tag === 'MD' || /^(?:had|has|have|was|were|is|are)$/.test(tree.text(at))) return true;
		if (/^nsubj/.test(tree.relation(at)) && at > first) return true;
		if (/^VB[DZP]$/.test(tag)) return /^(?:did|does|do)$/.test(tree.text(at));
	}
	return false;
}
