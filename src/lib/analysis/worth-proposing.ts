import type { Frame, Span } from '#lib/article/schema.ts';
import type { PlacedSentence } from './cut.ts';
import type { Draft } from './draft.ts';
import type { Ground } from './ground.ts';

/** Words of the shortest statement that is worth a reader’s look. */
const fewest = 6;

/**
 * Whether a reader should be asked about a clause that was read by likelihood: it says enough, somebody or some number
 * is in it, and nothing behind it was cut off that it needs.
 */
export function isWorthProposing(ground: Ground, s: PlacedSentence, d: Draft): boolean {
	const { statement, frame } = d;
	const isToCome = frame.modality === 'planned' || frame.tense === 'conditional';
	const names = d.actors.length > 0 || /\p{N}|[\p{L},] \p{Lu}/u.test(statement);
	return (
		statement.split(' ').length >= fewest &&
		(names || isToCome) &&
		!garbled.test(statement) &&
		!isCutOff(ground, s, d)
	);
}

/** Two times side by side, a bare "or" of numbers, a question’s word where an object should be, "had … since". */
const garbled =
	/\d{4} (?:in|on|by|since) \d{4}|\b(?:one|two|three|four) or (?:two|three|four|five)\.$|\b(?:allow|wanted|want) (?:two|three|four|five|six|seven|eight|nine|ten)\b(?: an? year)?\.$| (?:how|what|whether|why|when|where|who) \p{Ll}|\b(?:something|nothing|anything|everything)\b|\b(?:was|were|did) .*\bsince \d{4}\.$| (?:is|was) (?:about )?[\d,.]+ (?:km|kilomet|mile|metre|feet)[^ ]*\.$/u;

/** "rejected suggestions" of a text that goes on "that …": of a noun that is not given, what follows says what it is. */
function isCutOff({ text }: Ground, s: PlacedSentence, { frame }: Draft): boolean {
	const last = frame.roles.slice(1).findLast((r) => r.date === undefined);
	if (!last || last.entity || !/^(?:an? |any |some |no )?\p{Ll}/u.test(last.text)) return false;
	if (/^(?:the|its|his|her|their) /.test(last.text)) return false;
	const words = last.text.split(' ').slice(-2).join(' ');
	const at = text.lastIndexOf(words, s.end);
	return at >= s.start && goesOn.test(text.slice(at + words.length, at + words.length + 20));
}

const goesOn = /^ (?:that|of|about|which|who|whose|under which)/u;

/** Not worth anybody’s look, however it was read: it is no whole statement, or tells nothing of the matter. */
export function isBroken(
	statement: string,
	{ verb, passive, roles }: Frame,
	{ exact }: Span
): boolean {
	const rest = roles.slice(1).filter((r) => r.date === undefined);
	const [only, ...more] = rest;
	const isGivenNothing =
		/^(?:give|grant|offer|hand|promise|award|lend)$/.test(verb) &&
		more.length === 0 &&
		passive !== true &&
		only?.entity !== undefined;
	const last = rest.at(-1)?.text ?? '';
	const isWithoutThat =
		openNoun.test(last) && new RegExp(`${last.split(' ').at(-1) ?? ''},? that `, 'u').test(exact);
	// "warned Ghana": of what is what was told.
	const isToldNothing =
		/^(?:warn|tell|inform|remind|assure|notify|urge)$/.test(verb) &&
		more.length === 0 &&
		passive !== true;
	return (
		isGivenNothing ||
		isToldNothing ||
		isWithoutThat ||
		rest.some((r) => r.marker === undefined && bareNumber.test(r.text)) ||
		rest.some((r) => /^(?:him|her|them|it)$/.test(r.text)) ||
		spanAhead.test(statement) ||
		dayAhead.test(statement) ||
		halved.test(statement) ||
		colour.test(statement) ||
		ofAnother.test(statement) ||
		leisure.test(statement) ||
		unnamed.test(statement)
	);
}

/** "sent four home": of what, the words before tell. */
const bareNumber =
	/^(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|a dozen|dozens|hundreds|thousands)$/;
/** "A day parliament resigned" of "A day later …". */
const spanAhead =
	/^(?:An?|One|Two|Three|Four|Some|\d+) (?:hours?|days?|weeks?|months?|years?) (?!of |in |after |before |was |were )/;
/** "Wednesday brought Chou En-lai": a day is nobody that does anything. */
const dayAhead = /^(?:On|In) (?:\d+ )?(?:\p{Lu}\p{Ll}+ )?\d{4} \p{Ll}+/u;
/** "accused it of having planned" of "planned and financed the coup"; "took care" of what follows. */
const halved = /\bhaving \p{L}+(?:ed|en|t)[.]$|\b(?:took|take|takes) care[.]$/u;
const openNoun =
	/^(?:the|an?|any)? ?(?:idea|suggestions?|claims?|view|notion|possibility|fact|argument|impression|charges?|accusations?|reports?|rumours?)$/;
const colour =
	/\b(?:shook (?:his|her|their) heads?|had the last word|(?:gave|took) (?:only (?:his|her) first name|no (?:numbers?|names?|questions))|boarded (?:his|her) plane|leaned from|(?:got|did|said|wanted|found) (?:something|nothing|anything)|just as \p{Ll}+ly|wept|smiled|laughed|shrugged)\b/u;
/** "agreed that August in 1954": a month or a year that other words tell. */
const ofAnother =
	/\b(?:that|this) (?:January|February|March|April|May|June|July|August|September|October|November|December|spring|summer|autumn|winter|month|year|week|day)\b/;
/** "took his time": nothing was done in it. */
const leisure = /\b(?:took|take|takes|taken) (?:(?:his|her|its|their) time|some time|a while)\b/;
/** "was not authorised to speak publicly": why a source has no name. */
const unnamed =
	/\b(?:(?:was|were|is|are) not (?:authori[sz]ed|allowed|permitted|entitled) to (?:speak|talk|comment|discuss|brief)|(?:did|do|does) not (?:wish|want) to be (?:named|identified|quoted)|(?:asked|wished|requested|insisted) (?:not to be (?:named|identified|quoted)|on anonymity))\b/;
