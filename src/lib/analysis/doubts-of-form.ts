import { escaped } from '#lib/escaped.ts';
import type { Draft } from './draft.ts';
import { isColour } from './doubts-of-colour.ts';
import { heldBack } from './judge.ts';

/**
 * What in the form of a statement says that it is no whole one, or that it says less than its words
 * seem to: fragments, verbs and nouns without what they need, and sayings. Such a fact waits for the reader.
 */
export function withDoubtsOfForm(d: Draft): Draft {
	return doubts.some((isOne) => isOne(d)) ? heldBack(d) : d;
}

const contentOf = ({ frame }: Draft) => frame.roles.find((r) => r.role === 'content')?.text;

/** The sentence that the statement is read from: what it adds to it stands before. */
const ownWords = ({ evidence }: Draft) =>
	evidence.reduce((a, b) => (b.start >= a.start ? b : a), evidence[0] ?? { start: 0, exact: '' })
		.exact;

/** The words that are no quotation. */
const unquoted = (text: string) => text.replace(/[“"][^“”"]*[”"]/g, '“”');

function isFragment(d: Draft): boolean {
	const own = unquoted(d.statement);
	return (
		relativeStart.test(own) ||
		adverbStart.test(own) ||
		firstPerson.test(own) ||
		openVerb.test(own) ||
		otherThan.test(own) ||
		garbled.test(own) ||
		openQuestion.test(own) ||
		somewhere.test(own) ||
		brokenName.test(own) ||
		isQuotedInOwnPerson(d) ||
		fallsApart(d) ||
		losesOfList(d)
	);
}

/** "Whose Labour Party won office": a relative clause that nobody bears. */
const relativeStart =
	/^(?:Who|Whose|Whom|Which|That|Where|When|While|Whether|What|How|Because|Although|Though|Unless|If)\b/;
/** "Lastly Kim urged": taken into the name. */
const adverbStart =
	/^(?:And|But|Or|Nor|So|Lastly|Finally|Firstly|First|Secondly|Second|Thirdly|Next|Last|Then|Still|Yet|Again|Once|Perhaps|Maybe|Even|Only|Just|Instead|Otherwise|Nevertheless|Besides|Here|There|Thus|Hence|Soon|Later|Earlier|Afterwards|Meanwhile|\p{Lu}\p{Ll}{3,}(?:ally|edly|ently|ously|antly)) (?:he|she|it|they|\p{Lu}\p{Ll}+) /u;
/** "said that Presidents I can seat": words of one who speaks outside their quotation marks. */
const firstPerson =
	/(?:^|[^\p{L}.])(?:I|[Ww]e|[Mm]y|[Oo]ur|[Oo]urs|us|me|[Yy]ou|[Yy]our)(?![\p{L}.])/u;
/** "did not mean.", "is called.": the verb goes on in the text. */
const openVerb =
	/\b(?:mean|means|meant|say|says|said|think|thinks|thought|believe|believes|believed|know|knows|knew|recognise|recognises|recognised|recognize|recognizes|recognized|want|wants|wanted|seem|seems|seemed|become|becomes|became|make|makes|made|give|gives|gave|take|takes|took|put|puts|let|lets|need|needs|needed|hope|hopes|hoped|argue|argues|argued|show|shows|showed|suggest|suggests|suggested|find|finds|found|tell|tells|told|ask|asks|asked|insist|insists|insisted|add|adds|added|include|includes|included|remain|remains|remained|is|are|was|were|be|been|not|will|would|can|cannot|could|must|should|may|might|has|have|had|does|did)[.?!]?$/;
/** "said that otherwise Kenya will sign": than what, the text says before. */
const otherThan = /\bthat otherwise\b/;
/** "by the end of of 1994", "put the change to down to": two readings run together. */
const garbled =
	/(?<!\p{L})(?!(?:had|that) )(\p{L}+) \1(?!\p{L})|\b(?:to|of|in|for|from|with|by|at|on) down to\b|\bto (?:up|out) to\b/iu;
/** "questions remain how much …": two clauses that nothing joins. */
const openQuestion =
	/\b(?:questions?|doubts?|uncertainty) (?:remains?|remained|lingers?|lingered|persists?) (?:how|whether|who|what|why|when)\b/i;
/** "bombarded the place", "Dikko’s country broke ranks": which, the text says elsewhere. */
const somewhere = /\bthe place\b(?! (?:of|where|for))|[’']s (?:country|homeland)\b/i;
/** "Secretary of State George P.": broken off in a name. */
const brokenName = /\p{Lu}\p{Ll}+ \p{Lu}[.?!]?$/u;

/** "said that “I can seat presidents”": what one says of oneself does not follow "that". */
const isQuotedInOwnPerson = (d: Draft) => /\bthat [“"](?:I|[Ww]e|[Mm]y|[Oo]ur)\b/.test(d.statement);

/** "capped 13 years talks" of "13 years of talks": two objects side by side that the text does not set so. */
function fallsApart(d: Draft): boolean {
	const { roles } = d.frame;
	return roles.some((r, i) => {
		const next = roles[i + 1];
		if (i === 0 || r.role !== 'patient' || next?.role !== 'patient' || next.marker) return false;
		return !ownWords(d).includes(`${r.text} ${next.text}`);
	});
}

/** "Italy and France" of "Italy, the Vatican and France". */
function losesOfList(d: Draft): boolean {
	const source = ownWords(d);
	return d.frame.roles.some(({ text }) => {
		const [, first = '', last = ''] = /^(?:.*, )?([^,]+) and ([^,]+)$/.exec(text) ?? [];
		const [from, to] = [source.indexOf(`${first}, `), source.indexOf(` and ${last}`)];
		return (
			first !== '' &&
			from >= 0 &&
			to > from + first.length &&
			!source.includes(`${first} and ${last}`)
		);
	});
}

/** "that even afterward the East would have more": after what, only the text before tells. */
const pointsBack =
	/\b(?:even )?(?:afterwards?|thereafter|beforehand|in turn|in that case|at that point|as a result|(?:since|by|until|before) then|after that|before that)\b|\bin return(?! for)\b|\binstead(?! of)[.,]/;
/** "the last member to do so", "withdraw from there", "Over that event ties broke down". */
const pointsAnywhere =
	/\b(?:do|does|did|doing|done) so\b|(?<!\bthat )\bthere\b(?! (?:is|was|were|are|has|had|have|will|would|may|might|can|could|should|must|be|to be|remains?|remained|exists?|existed)\b)|^(?:In|On|At|By|For|From|To|With|Under|Of|About|Against|After|Before|Over|During) (?:that|this|these|those|such) \p{Ll}|\b(?:promised|offered|gave|told \p{L}+) nothing\b/u;

/** "will come into force only when all have ratified it": without its condition it says more. */
const condition =
	/\b(?:only (?:when|if|after|once|until|on)|on condition that|provided|as long as)\b/;
const losesCondition = (d: Draft) =>
	d.voice.kind === 'fact' && condition.test(unquoted(ownWords(d))) && !condition.test(d.statement);

/** "Begin, the prime minister, and Sadat, the president, signed": one is told for two. */
function isOneOfTwo(d: Draft): boolean {
	const [subject] = d.frame.roles;
	if (d.voice.kind !== 'fact' || !subject?.entity || d.frame.passive) return false;
	const source = ownWords(d);
	const last = subject.text.split(' ').at(-1) ?? '';
	const from = source.indexOf(last);
	const next = (d.frame.roles.slice(1).find((r) => r.date === undefined)?.text ?? '')
		.split(' ')
		.slice(0, 2)
		.join(' ');
	const to = next === '' ? -1 : source.indexOf(next);
	const between = from >= 0 && to > from ? source.slice(from + last.length, to) : '';
	return (
		/^, [^;:“”"]{3,80}, and (?:the )?\p{Lu}[\p{L}. ’'-]+(?:,|$| \p{Ll}+(?:ed|t|ve|ok|w)\b)/u.test(
			between
		) && !/^, (?:who|which|where)\b/.test(between)
	);
}

/** "signed it in Paris: Berg for Norland, …": what stands behind the colon belongs to somebody else. */
function isBeyondColon(d: Draft): boolean {
	const source = ownWords(d);
	const colon = source.search(/\p{L}: (?!["“])/u);
	const [subject, ...rest] = d.frame.roles;
	if (
		d.voice.kind !== 'fact' ||
		colon < 0 ||
		!subject ||
		source.indexOf(subject.text.slice(4)) > colon
	)
		return false;
	return rest.some(
		(r) => r.marker === 'for' && r.date === undefined && !source.slice(0, colon).includes(r.text)
	);
}

/** "argued that it strengthened the union", the leader of a party: whatever "it" was read as, it may be the agreement. */
function isItRead(d: Draft): boolean {
	const content = contentOf(d);
	const name = d.actors
		.slice(1)
		.map((a) => a.name)
		.find((n) => content?.toLowerCase().startsWith(n.toLowerCase()));
	if (d.voice.kind === 'fact' || name === undefined) return false;
	const source = ownWords(d);
	const bare = name.replace(/^the /, '');
	const isIt = /\b(?:that|said|says|argued|added) it\b|^It\b/.test(unquoted(source));
	const isTold = new RegExp(
		`\\b(?:told|assured|warned|accused) (?:the )?${escaped(bare)} that it\\b`
	).test(source);
	return isIt && !isTold && !new RegExp(`\\bthat (?:the )?${escaped(bare)}`).test(source);
}
/** "The Organisation took effect": what takes effect is an act, and nobody. */
const isActTaken = ({ frame, actors }: Draft) =>
	/^(?:take effect|come into (?:force|effect)|enter into force|expire)$/.test(frame.verb) &&
	actors.some(
		(a) =>
			frame.roles[0]?.entity === a.id &&
			/^(?:person|state|organisation|alliance|place)$/.test(a.type)
	);

function isUnfilled(d: Draft): boolean {
	const own = unquoted(d.statement);
	return (
		openNoun.test(own) ||
		bareNoun.test(own) ||
		invitation.test(own) ||
		(intervening.test(own) &&
			!/\b(?:intervene|interfere)d?s? (?:in|against|on|militarily in|with)\b/.test(own)) ||
		openDenial.test(own) ||
		openVerbs.some((one) => one.test(own)) ||
		(d.voice.kind !== 'fact' && pointsBack.test(own)) ||
		pointsAnywhere.test(own) ||
		takesNoSide(d) ||
		thinking.test(own)
	);
}

/** What may stand behind a noun that has nothing of its own behind it: the end, a time, a place, the next clause. */
const nothing =
	'(?=[.,]|$| and | (?:on|by) \\d| (?:in|at) (?:the )?(?:\\d|\\p{Lu})| (?:yesterday|today)|(?:, | )(?:after|before|during|since|until|when|while|as)\\b)';
const word = '(?:(?!of|to|on|for|with|in|at|by|from|that|and)[\\p{L}-]+ )';
/** "imposed a trade embargo": on whom? Nouns that say next to nothing without what they are of, on or to. */
const openNoun = new RegExp(
	`\\b(?:an?|its|his|her|their) ${word}{0,2}(?:embargo|blockade|sanctions|ultimatum|boycott|invitation|proposal|offer|request|appeal|complaint|amendment|memorandum|motion|verdict|ruling|compromise|concession|guarantee|assurance)${nothing}`,
	'u'
);
/** "signed an agreement", "two treaties", "a potentially significant step", "four changes": which, no word says. */
const bareNoun = new RegExp(
	'\\b(?:an?|two|three|four|five|six|seven|eight|nine|ten|several|some|many|a few|\\d+) (?:\\p{Ll}+ly )?' +
		'(?:(?:new|first|second|major|significant|important|separate|special|joint|big|large|small|historic|serious|strong|further|final|brief|formal|rare|bold|clear|limited|\\p{Ll}+-point) )*' +
		'(?:bans?|accords?|agreements?|treaty|treaties|pacts?|deals?|plans?|laws?|bills?|resolutions?|statements?|decisions?|protests?|letters?|reports?|votes?|' +
		'steps?|moves?|changes?|measures?|conditions?|demands?|concerns?|questions?|issues?|messages?|signals?|warnings?|reasons?|problems?|reforms?|efforts?|attempts?|promises?|points?|' +
		`texts?|documents?|papers?|speech(?:es)?|calls?|claims?|programmes?|programs?|charges?|draft|crisis|role)${nothing}`,
	'u'
);
/** "denied any political motive": for what? */
const openDenial =
	/\b(?:any|no) (?:\p{Ll}+ )?(?:motives?|involvement|role|responsibility|wrongdoing|links?|part|intention|knowledge)[.?!]?$/u;
/** Verbs that need more than their object: "took his party", "cut off electricity", "sent a delegation". */
const openVerbs = [
	/\b(?:took|takes?|taken|taking|put|puts|placed|brought|drove|forced) (?!part\b|place\b|office\b|effect\b|control\b|power\b|over\b|up\b|\w+ (?:off|over|up)\b)(?:an?|the|his|her|its|their) (?:[\p{L}-]+ ){0,3}[\p{L}-]+(?: (?:in|on) [\p{N}\p{Lu}][\p{L}\p{N} ]*)?[.]$/u,
	/\bcut off (?!(?:[^.]* )?(?:to|from|of|with|between|for) )[^.]*[.]$/u,
	/\b(?:sent|sends|send) (?:an?|its|his|her|their) (?:delegation|observer|envoy|letter|message|representative|minister|note)s?[.]$/u,
	/\b(?:gave|gives|give) (?:no|an?|its|his|her|their|two|several) (?:\p{L}+ )?(?:details?|reasons?|dates?|figures?|explanations?|names?|answers?|examples?|accounts?)[.]$/u,
	/\bthreaten(?:ed|s)? (?:an? )?\p{Ll}+[.]$/u,
	// With whom, for what, beside what?
	/\b(?:broke off|broken off|broke|cut|severed|restored|resumed) (?:diplomatic )?(?:relations|ties)(?: (?:in|on) [\p{N}\p{Lu}][\p{L}\p{N} ]*)?[.]$/u,
	/\bdenied responsibility[.]$/u,
	// Whom, and what?
	/\bto (?:invade|attack|annex|occupy|seize|overthrow|withdraw|surrender|recognise|negotiate|intervene)[.]$/u,
	// From where, between whom, in what?
	/\brecalled (?:its|an?|the|their) (?:ambassador|envoy|diplomat)s?(?: (?:in|on) [\p{N}\p{Lu}][\p{L}\p{N} ]*)?[.]$/u,
	/\bto (?:mediate|help|observe|talk|assist)[.]$/u,
	/\bshut \p{Lu}\p{L}+ \p{Lu}\p{L}+[.]$/u,
	/\ba separate \p{Ll}+[.]$/u
];
/** "blocked an invitation to Skopje": it says to whom, and not to what. */
const invitation = /\binvitations? to (?:the )?\p{Lu}[\p{L}’' ]*(?=[.,]| (?:in|on) )/u;
const intervening = /\b(?:intervene|interfere)d?s?\b/;
/** "was thinking of Belgium": in what matter, only the text before tells. */
const thinking = /\b(?:was|were|is|are) (?:thinking|speaking|talking) (?:of|about)\b/;

/** "joined Britain in favour": what it is that they did stands in the words left out. */
function takesNoSide(d: Draft): boolean {
	const source = ownWords(d);
	const side = /\bin (?:favou?r|opposition|protest|support|solidarity|abstaining|voting)\b/;
	return (
		/^(?:join|side|follow|back)$/.test(d.frame.verb) && side.test(source) && !side.test(d.statement)
	);
}

/** "Reuters, citing anonymous sources, reported": it is not the agency’s own word. */
const isSecondHand = (d: Draft) =>
	d.voice.kind !== 'fact' &&
	/\b(?:citing|quoting|cited|who (?:cites|cited|quoted)|quoted (?:\p{L}+ ){1,4}as saying)\b/u.test(
		unquoted(ownWords(d))
	);

/** "Nobody likes being made a fool of", "A tomato has no passport": it speaks of nobody and of no matter of the text. */
function isSaying(d: Draft): boolean {
	const content = contentOf(d);
	if (content === undefined || d.voice.kind === 'fact') return false;
	if (/^[“"]?(?:nobody|no one|everybody|everyone) /i.test(content)) return true;
	if (d.voice.manner !== 'quoted') return false;
	const named = /\p{N}|\p{Lu}\p{L}/u.test(content);
	return (
		!named && (proverb.test(content) || (d.actors.length < 2 && content.split(' ').length < 13))
	);
}

const proverb = /^[“"]?(?:anybody|anyone|people|one|you|those who|he who|an?|no) /i;

/** "a veto over payments to governments" of a text that goes on "that put off reforms": cut short, it says more. */
function isCutShort(d: Draft): boolean {
	if (d.voice.kind !== 'fact') return false;
	const last = d.frame.roles.filter((r) => r.date === undefined && r.role !== 'time').at(-1);
	const words = last?.text.split(' ').slice(-2).join(' ') ?? '';
	const source = ownWords(d);
	const at = words.length > 3 ? source.lastIndexOf(words) : -1;
	return at >= 0 && goesOn.test(source.slice(at + words.length));
}
const goesOn =
	/^ (?:that|who|whom|whose|which|to (?!(?:the |an? )?(?:\p{Lu}|\p{N}))\p{Ll}+|of|for|from|against|out of|on \p{Ll}+ing|about|between|until|unless|if) /u;

/** "A programme for twelve boats was cancelled": nobody is named, and so nobody can tell whose. */
const isNameless = (d: Draft) =>
	d.actors.length === 0 &&
	d.voice.kind === 'fact' &&
	!/\p{Lu}/u.test(d.statement.slice(1).replace(/ (?:in|on) (?:\d+ )?\p{Lu}\p{Ll}+ \d{4}/gu, ''));

/** "at a cost put at $1.5bn a year", "estimated by the bank at 300": somebody’s figure, and not the article’s own. */
const isEstimate = (d: Draft) =>
	d.voice.kind === 'fact' && /\p{N}/u.test(d.statement) && estimated.test(ownWords(d));
const estimated =
	/\b(?:estimated|put|reckoned|valued|believed|thought|said|reported) (?:by|at|to (?:be|have))\b|\bby (?:its|his|her|their|one|most|some|[\p{L}]+['’]s?) (?:own )?(?:estimate|account|count|reckoning)s?\b/u;

const doubts = [
	isFragment,
	isEstimate,
	isUnfilled,
	isCutShort,
	isSecondHand,
	isSaying,
	isColour,
	isNameless,
	losesCondition,
	isOneOfTwo,
	isBeyondColon,
	isItRead,
	isActTaken
];
