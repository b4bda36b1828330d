/** Numbers in words and figures. */
const words =
	'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
		' '
	);
const tens: Readonly<Record<string, number>> = {
	thirty: 30,
	forty: 40,
	fifty: 50,
	sixty: 60,
	seventy: 70,
	eighty: 80,
	ninety: 90
};
const scales: Readonly<Record<string, number>> = {
	hundred: 100,
	thousand: 1000,
	million: 1e6,
	billion: 1e9
};

const spelt = new Map<string, number>([
	...words.map((word, value) => [word, value] as const),
	...Object.entries(tens),
	['a dozen', 12]
]);
const pattern = new RegExp(
	`(?<![\\p{L}\\p{N}.])(?:(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)|(${[...spelt.keys()].reverse().join('|')}))(?:[ \\u00a0](${Object.keys(scales).join('|')}))?(?![\\p{L}\\p{N}]|\\.\\d)`,
	'giu'
);

export type Counted = { readonly value: number; readonly start: number; readonly exact: string };

/** Every number of a text, with its place: "28", "1,400", "ten", "1.5 million". */
export function numbersIn(text: string): Counted[] {
	return [...text.matchAll(pattern)].flatMap((match) => {
		const [exact, figures, word, scale] = match;
		const base = figures
			? Number(figures.replaceAll(',', ''))
			: spelt.get((word ?? '').toLowerCase());
		if (base === undefined) return [];
		const value = base * (scales[(scale ?? '').toLowerCase()] ?? 1);
		return [{ value, start: match.index, exact }];
	});
}

/** In figures as a British paper sets them, up to ten in words: "ten", "1,400", "1.5 million". */
export function numberInWords(value: number): string {
	if (Number.isInteger(value) && value >= 0 && value <= 10) return words[value] ?? String(value);
	for (const [name, size] of [
		['billion', 1e9],
		['million', 1e6]
	] as const)
		if (value >= size && Number.isInteger((value / size) * 10)) return `${value / size} ${name}`;
	const [whole = '', part] = String(value).split('.');
	const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
	return part === undefined ? grouped : `${grouped}.${part}`;
}

/** The words with another number in place of their first; `rest` is what it counts. */
export function withNumber(
	text: string,
	value: number
): { readonly text: string; readonly rest: string } | undefined {
	const [first] = numbersIn(text);
	if (!first) return undefined;
	const before = text.slice(0, first.start);
	const after = text.slice(first.start + first.exact.length);
	const written = numberInWords(value);
	const isFigure = /^\d/.test(first.exact) && Number.isInteger(value) && value < 1e6;
	const number = isFigure ? grouped(value) : written;
	const head = /^\p{Lu}/u.test(first.exact)
		? number.charAt(0).toUpperCase() + number.slice(1)
		: number;
	return { text: before + head + after, rest: after.trim() };
}

const grouped = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ',');
