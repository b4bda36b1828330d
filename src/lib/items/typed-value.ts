/** "28 member states" and "twenty-eight" both answer 28. */
export function sameNumber(typed: string, key: string, value?: string | number): boolean {
	const given = parseNumber(typed);
	const inWords = parseNumber(key);
	const wanted = [value, inWords].filter((n) => n !== undefined);
	return given !== undefined && wanted.includes(given) && unitsAgree(typed, key);
}

/** Words beside the number, if typed at all, must be words of the key: "28 days" is not "28 states". */
function unitsAgree(typed: string, key: string): boolean {
	const known = new Set(plainWords(key));
	const rest = plainWords(typed).filter((w) => parseNumber(w) === undefined && !fillers.has(w));
	return rest.every((w) => known.has(w) || known.has(`${w}s`));
}

const plainWords = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}.]+/gu) ?? [];
const fillers = new Set(['and', 'a', 'the', 'about', 'some', 'of']);

const small = (
	'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen ' +
	'sixteen seventeen eighteen nineteen'
).split(' ');
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const scales = new Map([
	['hundred', 100],
	['thousand', 1e3],
	['million', 1e6],
	['billion', 1e9]
]);

/** The number that a text holds, in digits or words; nothing if it holds none or two. */
export function parseNumber(text: string): number | undefined {
	const plain = text.toLowerCase().replace(/(\d),(?=\d{3}(?!\d))/g, '$1');
	const found = plain.match(/\d+(?:\.\d+)?/g);
	if (found && found.length > 1) return undefined;
	const words = plain
		.replace(/[^a-z0-9. ]+/g, ' ')
		.split(/\s+/)
		.filter(Boolean);
	let [total, part, seen] = [0, 0, false];
	for (const word of words) {
		const value = found?.[0] === word.replace(/\.$/, '') ? Number(found[0]) : wordValue(word);
		const scale = scales.get(word);
		if (value === undefined && scale === undefined) continue;
		if (scale === undefined) part += value ?? 0;
		else if (scale === 100) part = (part || 1) * scale;
		else [total, part] = [total + (part || 1) * scale, 0];
		seen = true;
	}
	return seen ? total + part : undefined;
}

function wordValue(word: string): number | undefined {
	const unit = small.indexOf(word);
	if (unit >= 0) return unit;
	const ten = tens.indexOf(word);
	return ten >= 0 ? (ten + 2) * 10 : undefined;
}

/** Dates in several formats, at exactly the key's precision. */
export function sameDate(typed: string, key: string, value?: string | number): boolean {
	const given = parseDate(typed);
	const wanted = value === undefined ? parseDate(key) : String(value).replace(/[~?%]/g, '');
	return given !== undefined && given === wanted;
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const monthWord =
	/\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b/;

/** "4th of May 2016", "May 4, 2016", "4/5/2016" (day first), "2016-05-04" → 2016-05-04. */
export function parseDate(text: string): string | undefined {
	const plain = text.toLowerCase().replace(/(\d)(?:st|nd|rd|th)\b/g, '$1');
	const iso = /^\W*(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?\W*$/.exec(plain);
	if (iso) return join(iso[1], iso[2], iso[3]);
	const slashed = /^\W*(?:(\d{1,2})[./-])?(\d{1,2})[./-](\d{4})\W*$/.exec(plain);
	if (slashed) return join(slashed[3], slashed[2], slashed[1]);
	const name = monthWord.exec(plain)?.[0];
	const year = /\b\d{4}\b/.exec(plain)?.[0];
	const day = /\b\d{1,2}\b/.exec(plain)?.[0];
	if (!name) return day ? undefined : year;
	return join(year, String(months.indexOf(name.slice(0, 3)) + 1), day);
}

/** A date without its year is kept as `--MM-DD` and equals no full date. */
const join = (year: string | undefined, month?: string, day?: string) =>
	[year ?? '-', month?.padStart(2, '0'), day?.padStart(2, '0')].filter(Boolean).join('-');
