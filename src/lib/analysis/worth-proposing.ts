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
	const isToCome = frame.tense === 'future' || frame.tense === 'conditional';
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
