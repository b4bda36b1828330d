import { leftOpen } from '#lib/article/left-open.ts';
import type { Draft } from './draft.ts';
import { heldBack } from './judge.ts';
import { complement, needsObject, relationalNoun } from './lexicon/relational.ts';

/**
 * Words of a statement that mean somebody or something which only the text around them names: "the President",
 * "visited him", "others feared". Such a fact waits for the reader, who can put the name there.
 */
export function withDoubtsOfReference(d: Draft, headline = ''): Draft {
	return isUnclear(d) ||
		hasOpenNoun(d, headline) ||
		hasOpenVerb(d) ||
		leftOpen(d.statement, headline) !== undefined
		? heldBack(d)
		: d;
}

/** "any breach would be his fault", "called for four changes": of what, stands elsewhere in the text. */
function hasOpenNoun({ frame, voice }: Draft, headline: string): boolean {
	const told = voice.kind === 'fact' ? frame.roles : frame.roles.slice(1);
	return told.some(
		({ text, marker, date }, i) =>
			date === undefined &&
			openNounIn(
				`${marker ?? ''} ${text}`.trim(),
				// "gave up its share on 5 August": the day says nothing of what.
				told.slice(i + 1).flatMap((r) => (r.date === undefined ? [r.marker ?? ''] : [])),
				headline
			)
	);
}

function openNounIn(text: string, behind: readonly string[], headline: string): boolean {
	const words = text.replace(/[“"][^“”"]*[”"]/g, '“”').split(/\s+/);
	return words.some((word, at) => {
		const noun = relationalNoun(word.replace(/[,.;]$/, ''));
		if (noun === undefined || /^\p{Lu}/u.test(word)) return false;
		const next = /[,.;]$/.test(word) ? undefined : (words[at + 1] ?? behind[0]);
		// "trade talks", "price controls": the noun only says of what sort another is.
		if (next !== undefined && isNounBehind(next)) return false;
		if (isBetweenNamed(words, at, noun)) return false;
		return !isSpelledOut(words, at, noun, next) && !isInHeadline(words, at, noun, headline);
	});
}

/** "NATO would not invite Israel into a mutual-defence pact": of what sort it is, and between whom, is said. */
const isBetweenNamed = (words: readonly string[], at: number, noun: string): boolean =>
	/^(?:agreement|accord|deal|pact|treaty)$/.test(noun) &&
	/\p{Ll}-\p{Ll}/u.test(words[at - 1] ?? '') &&
	new Set(words.slice(0, at).filter((word) => /^\p{Lu}/u.test(word))).size >= 2;

const isNounBehind = (next: string) =>
	/^\p{Ll}{3,}/u.test(next) &&
	!complement.test(next) &&
	!/^(?:and|but|or|nor|than|as|in|at|by|after|before|during|since|until|while|when|because|if|unless|without|within|through|under|despite|among|had|has|have|was|were|is|are|been|be|will|would|could|should|might|may|must|can|cannot|did|does|not|also|too|again|alone|already|still|soon|now|then|once|ever|never|\p{Ll}+ly|\p{Ll}+ed|\p{Ll}+ing|out|off|up|down|away|back|came|went|took|made|began|fell|rose|led|put|set|left|lost|won|held|gave|remains?|stands?|means?|lies?)[,.;]?$/u.test(
		next
	);

/** By a name or an owner before it, or by what follows: "Egypt’s withdrawal", "the Oslo talks", "a ban on ships". */
function isSpelledOut(
	words: readonly string[],
	at: number,
	noun: string,
	next: string | undefined
): boolean {
	const second = words[at + 2] ?? '';
	if (next !== undefined && complement.test(next)) return true;
	if (next === 'under' && second === 'which') return true;
	if (next !== undefined && /^(?:in|at)$/.test(next) && /^\p{Lu}/u.test(second)) return true;
	let before = at - 1;
	while (before > 0 && adjective.test(words[before] ?? '')) before--;
	const owner = words[before] ?? '';
	if (/^(?:his|her|its|their|whose)$/.test(owner) || /^\p{Lu}.*['’]s?$/u.test(owner))
		return !needsObject.has(noun);
	return /^\p{Lu}[\p{L}.’'-]+$/u.test(owner);
}

/** What may stand between a noun and whoever owns it. */
const adjective =
	/^(?:\p{Ll}{2,}(?:al|ic|ive|ous|ary|an|ful|ent|ant|ish|less|able|ible)|new|old|own|full|first|last|early|late|final|great|large|big|small|recent|secret|public|joint|peace|trade|arms|troop)$/u;

/** "the ceasefire" under a headline that speaks of one. */
const isInHeadline = (words: readonly string[], at: number, noun: string, headline: string) =>
	words.slice(Math.max(0, at - 2), at).includes('the') &&
	headline
		.toLowerCase()
		.split(/[^\p{L}]+/u)
		.some((word) => relationalNoun(word) === noun);

/** "would be able to cross", "would go on watching", "would have lost": what, only the text says. */
const openVerb =
	/\b(?:cross|crossed|mediate|retaliate|comply|complied|participate|participated|take part|took part|lost|watching|would pay|will pay|acted|would act|had come to \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)(?: at \p{Ll}+ \p{Ll}+| at once| again| too)?(?:[.]$| because\b| until\b)/u;
const hasOpenVerb = ({ statement }: Draft) =>
	openVerb.test(statement) || openSending.test(statement) || ofOthers.test(statement);

/** "promised to send 850 soldiers": where to? */
const openSending =
	/\b(?:send|sends|sent|deploy|deploys|deployed) (?:[\p{L}\p{N},.-]+ ){1,6}(?:soldiers|troops|forces|police|observers|peacekeepers|ships|warships|aircraft|advisers|men)[.]$/u;

/** "called for its withdrawal": what somebody asks for is seldom their own. */
const ofOthers =
	/\b(?:call(?:ed|s)? for|demand(?:ed|s)?|sought|seeks?|urged?s?|ordered|opposed?s?|rejected|supported|approved|welcomed|condemned|denounced|deplored|backed) (?:its|his|her|their) (?:\p{Ll}+ )?(?:withdrawal|release|resignation|removal|return|departure|extradition|admission|entry|accession|membership|dissolution|inclusion|expulsion|recognition|surrender|trial|arrest|detention|dismissal|closure|deployment|implementation|adoption|ratification|independence)\b/u;

function isUnclear({ statement, voice }: Draft): boolean {
	const own = statement.replace(/[“"][^“”"]*[”"]/g, '“”');
	return (
		bareTitle.test(statement) ||
		nobody.test(own) ||
		restOfSomething.test(own) ||
		sides.test(own) ||
		oneOfWhat.test(own) ||
		(voice.kind === 'fact' && somebodyElse.test(own))
	);
}

/** "the President", "the Bank", "the Islamic Republic": a kind with a capital, and no name. "the President of Chile" has one. */
const bareTitle =
	/\b[Tt]he (?:(?:Prime|Foreign|Defence|Defense|Finance|Interior) (?:Minister|Ministry)|Vice[- ]President|(?:National|Republican|Presidential|Revolutionary) Guard|Islamic Republic|People’s Republic|President|Premier|Chancellor|Minister|Secretary|Ambassador|Governor|General|Marshal|Colonel|King|Queen|Emperor|Shah|Sultan|Emir|Government|Cabinet|Council|Commission|Committee|Parliament|Assembly|Congress|Court|Ministry|Department|Bank|Fund|Agency|Authority|Army|Navy|Air Force|Guard|Party|Opposition|Front|League|Union|Alliance|Organisation|Organization|Bloc|Republic|Kingdom|Federation|Treaty|Agreement|Accords?|Pact|Protocol|Convention|Charter|Declaration|Resolution|Summit|Conference|Canal|Strait|Islands?|Territory|Zone|Mission)(?! (?:of|for|on|in|between|to|\p{Lu}|\p{N})|[’'-]?\p{L})/u;

/** "Others feared", "Both refused", "A day parliament extended". */
const nobody =
	/^(?:Others?|None|Both|Neither|Either|Another|A (?:day|week|month|year)|(?:Some|Many|Most|Few|All|Several|One) (?:have |had |are |were |also |still )?(?:said|say|fear|feared|believe|believed|think|thought|argue|argued|hoped|hope|expect|expected|warned|refused|agreed|left|went|came))\b/;

/** "stand between the parties", "demanded withdrawal": whose. */
const sides =
	/\b(?:the|both) (?:two |three |warring )?(?:parties|sides)\b(?! (?:to|of|in) )|\b(?:demand|order|propose|urge)(?:ed|s|d)? (?:an? |the |its )?(?:immediate |full )?withdrawal\b(?! (?:of|from|by))/;

/** "opened one in Accra": one of what. "had no embassy there until Kenya opened one" says it. */
const oneOfWhat =
	/^(?:(?!\b(?:an?|any|no|another|each|every) \p{Ll}).)*\b(?:\p{Ll}+ed|sent|built|held|had|has|have|made|took|put|set|found|lost|won|got|gave|bought|sold|saw) (?:one|some)(?= (?:in|on|at|for|with|from|under|after|before|to|by)\b|[.,;]|$)/u;

/** "that there is none left", "that others would follow": of what, only the text says. */
const restOfSomething =
	/\bthat (?:there (?:is|was|are|were) (?:none|few|others|more)|none|others)\b/;

/** "visited him", "signed it": in the article's own voice it is somebody whom the statement does not name. */
const somebodyElse =
	/\b(?:him|them)\b|\b(?:\p{Ll}+ed|signed|with|to|for|by|of|against|from|behind|in) it(?:[.,;]|$)/u;
