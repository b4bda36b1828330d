import { within, type Ground } from './ground.ts';
import type { Word } from './parse.ts';

const day = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const unit =
	'(?:nights?|days?|weeks?|months?|years?|decades?|summer|autumn|fall|winter|spring|weekend|January|February|March|April|May|June|July|August|September|October|November|December|' +
	`${day})`;
const part = '(?: (?:morning|afternoon|evening|night))?';

/** Times that count from the day of the text, with the preposition that they need. */
const loose = new RegExp(
	'^(?:' +
		[
			`(?:(?:late|early|earlier|later) )?(?:on |at |in |over |during )?(?:the )?(?:last|next|this|past|coming) (?:(?:few|two|three|four|five|six|several) )?${unit}${part}`,
			`(?:(?:late|early) )?on ${day}${part}`,
			'(?:over|at) the weekend',
			'(?:yesterday|today|tonight|tomorrow)(?: (?:morning|afternoon|evening|night))?',
			`(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\\d+|several|a few|some|many|not long|long) (?:${unit} )?(?:ago|earlier|later)`,
			`(?:hours|days|weeks|months|years) (?:ago|earlier|later)`,
			`(?:earlier|later) (?:this|that|last|in the) ${unit}`,
			'(?:shortly|lately|recently|nowadays|now|currently)'
		].join('|') +
		')(?![\\p{L}\\p{N}])',
	'iu'
);

/**
 * A time that only the day of the text would tell, as it can go from what somebody said: nothing instead of it, or
 * "the" where it says which ("last week’s coup"). Not at the end of what needs it ("since last week").
 */
export function looseTimeAt(
	words: readonly Word[],
	at: number
): { readonly text: string; readonly end: number } | undefined {
	let text = '';
	const ends: number[] = [];
	for (const word of words.slice(at, at + 7)) {
		text += `${text === '' ? '' : ' '}${word.text}`;
		ends.push(text.length);
	}
	const found = loose.exec(text)?.[0];
	const count = found === undefined ? -1 : ends.indexOf(found.length);
	const last = words[at + count];
	if (found === undefined || count < 0 || !last) return undefined;
	const before = words[at - 1]?.text.toLowerCase() ?? '';
	if (
		/^(?:since|until|till|by|before|after|from|to|of|between|for|than|on|at|in|over|the|this|that|his|her|its|their)$/.test(
			before
		)
	)
		return undefined;
	const next = words[at + count + 1];
	if (next && /^['’]s?$/.test(next.text)) return { text: 'the', end: next.end };
	// "Tomorrow is a holiday": what is spoken of.
	if (at === 0 && next && /^(?:is|was|will|would|has|had)$/.test(next.text)) return undefined;
	const comma = next?.text === ',' && (at === 0 || before === ',') ? next.end : last.end;
	return { text: '', end: comma };
}

/** A time of which no date is known stands here. */
export function isLooseTime(ground: Ground, words: readonly Word[], at: number): boolean {
	const time = looseTimeAt(words, at);
	const start = words[at]?.start ?? 0;
	return time !== undefined && within(ground.dates, start, time.end + 1).length === 0;
}
