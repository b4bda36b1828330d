import { months, weekdays } from './lexicon/calendar.ts';

/** "the war of 1998 to 2000", "from 1937 to 1945", "between 1955 and 1970": neither of the two is when it was. */
export function isOfSpan(sentence: string, at: number): boolean {
	const [before, behind] = [sentence.slice(0, at), sentence.slice(at)];
	return /\b(?:of|from|between|during) $/i.test(before)
		? /^\d{4} (?:to|until|till|and|through) \d{4}/.test(behind)
		: /\b(?:of|from|between|during) \d{4} (?:to|until|till|and|through) $/i.test(before);
}

/** "the end of 1992", "the winter of 1980", "early in 1956": a part of the year, and not all of it. */
export const isPartOf = (sentence: string, at: number): boolean =>
	/\b(?:(?:end|close|start|beginning|middle|turn|half|quarter|part|months?|weeks?|days?|spring|summer|autumn|fall|winter|eve) of|(?:early|late|earlier|later) in) $/i.test(
		sentence.slice(0, at)
	);

const ofNews = new RegExp(
	`\\b(?:${weekdays}|yesterday|today|tonight|tomorrow|(?:last|this) (?:night|week|weekend|month|morning|afternoon|evening|year)|(?<!\\bthe )next (?:week|month|year))\\b`,
	'i'
);

/** A text that names no day near its own tells a story, and no news: its "Nov. 1" may be of any year. */
export const isStory = (text: string): boolean => !ofNews.test(text);

/** "in November 1995 … on Nov. 1": the last year that a story named before is another than the nearest one. */
export function isOfStory(before: string, edtf: string): boolean {
	const year = [
		...before.matchAll(/(?<![\p{L}\p{N}.,$€£/-])(?:1[5-9]|20)\d\d(?![\p{L}\p{N}%])/gu)
	].at(-1)?.[0];
	return year !== undefined && year < edtf.slice(0, 4);
}

/** "in July, 1949": a month and its year, with a comma between. */
export const monthsWithYears = (sentence: string) =>
	[...sentence.matchAll(new RegExp(`\\b(${months}), ((?:1[5-9]|20)\\d\\d)\\b`, 'g'))].map((m) => {
		const month = String(months.split('|').indexOf(m[1] ?? '') + 1).padStart(2, '0');
		const end = m.index + m[0].length;
		return { start: m.index, end, edtf: `${m[2] ?? ''}-${month}`, explicit: true };
	});
