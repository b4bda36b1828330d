import type { Fact, Quantity, Role } from '#lib/article/schema.ts';
import type { ArticleIndex } from '../article-index.ts';
import { seededRandom } from '../random.ts';
import { shuffle } from '../options.ts';
import type { Distractor } from '../schema.ts';
import { onSides } from './sides.ts';

/**
 * Numbers that are certainly not the one asked for: the same magnitude and roundness, at least
 * 15 % (of an exact count 5 %) away from the key and from each other, and no number that the article
 * gives for the same thing counted.
 */
export function numberDistractors(index: ArticleIndex, fact: Fact, asked: Role): Distractor[] {
	const quantity = index.quantity(asked.quantity);
	if (!quantity) return [];
	const { value } = quantity;
	const written = writtenAs(asked.text, value);
	if (!written) return [];
	const sameThing = (q: Quantity) => q.counted === quantity.counted;
	const taken = [value, ...index.article.quantities.filter(sameThing).map((q) => q.value)];
	const random = seededRandom(`${fact.id} ${value}`);
	const isShare = /^(%|per cent)$/.test(quantity.unit ?? '') || /per cent|%/.test(asked.text);
	const own = index.article.quantities
		.filter(
			(q) => q.counted !== quantity.counted && q.unit !== undefined && q.unit === quantity.unit
		)
		.map((q) => q.value);
	const out: Distractor[] = [];
	const [first, second, room] = isCount(quantity)
		? ([nearest, close, 0.05] as const)
		: ([close, far, 0.15] as const);
	const drawn = [...shuffle(near(value, first), random), ...shuffle(near(value, second), random)];
	for (const candidate of [...own, ...onSides(drawn, (n) => n < value, random())]) {
		if (
			candidate <= 0 ||
			(isShare && candidate >= 100) ||
			// "1 members": the counted noun is a plural.
			candidate === 1 ||
			!isExcluded(quantity.precision, candidate, value) ||
			!written.canWrite(candidate) ||
			taken.some((other) => tooClose(candidate, other, room))
		)
			continue;
		taken.push(candidate);
		out.push({
			text: asked.text.replace(written.text, written.format(candidate)),
			value: candidate,
			why: `The article counts ${asked.text}.`,
			proof: { kind: 'value-contradicted', fact: fact.id, role: asked.role }
		});
	}
	return out;
}

/** "At least 7,000" excludes only less, "at most" only more. */
const isExcluded = (precision: Quantity['precision'], candidate: number, value: number) =>
	precision === 'at-least' ? candidate < value : precision !== 'at-most' || candidate > value;

/** What is rounded or measured needs room; things counted one by one may differ by few. */
const tooClose = (a: number, b: number, room: number) =>
	Math.abs(a - b) < room * Math.max(a, b, 1) - 1e-9;

/** Exactly so many members, votes, parties: the wrong numbers that tempt are near. */
const isCount = ({ precision, unit, value }: Quantity) =>
	precision === 'exact' && unit === undefined && value > 10 && value < 1000 && value % 10 !== 0;

/** How far off a wrong number is: near enough to tempt first, further where that is not to be had. */
const nearest = [0.88, 0.93, 1.07, 1.12];
const close = [0.7, 0.82, 1.2, 1.45];
const far = [0.6, 0.75, 1.3, 1.6];

/** Values as round as the key: 28 → 22, 34 …; 1,500 → 1,200, 1,900 …; small counts step by one. */
function near(value: number, factors: readonly number[]): number[] {
	const step = roundness(value);
	const scaled = factors.map((f) => Math.round((value * f) / step) * step);
	const small =
		Number.isInteger(value) && value <= 10
			? (value <= 3 ? [1, 2] : [-3, -2, 2, 3, 4]).map((d) => value + d)
			: [];
	return [...new Set([...small, ...scaled])].filter((v) => v > 0 && v !== value);
}

/** The power of ten (or its half) that the number is a multiple of. */
function roundness(value: number): number {
	if (!Number.isInteger(value)) return 10 ** -(String(value).split('.')[1]?.length ?? 1);
	let step = 1;
	while (value % (step * 10) === 0 && step * 10 < value) step *= 10;
	return value % (step * 5) === 0 && step * 5 < value ? step * 5 : step;
}

const upToTwenty =
	'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty';
const tens = 'thirty forty fifty sixty seventy eighty ninety';

/** Numbers that English writes as one word. */
const inOneWord = new Map([
	...upToTwenty.split(' ').map((word, n) => [n, word] as const),
	...tens.split(' ').map((word, n) => [30 + 10 * n, word] as const)
]);

type Written = {
	readonly text: string;
	readonly format: (n: number) => string;
	/** Options are all in words or all in figures. */
	readonly canWrite: (n: number) => boolean;
};

/** How the role writes the number ("ten", "28", "1,500", "3.5"), and how to write another so. */
export function writtenAs(text: string, value: number): Written | undefined {
	const word = inOneWord.get(value);
	const inWords = word && new RegExp(`\\b${word}\\b`, 'i').exec(text);
	if (inWords)
		return {
			text: inWords[0],
			format: (n) => inOneWord.get(n) ?? String(n),
			canWrite: (n) => inOneWord.has(n)
		};
	const grouped = value.toLocaleString('en-GB', { maximumFractionDigits: 6 });
	for (const digits of [grouped, String(value)])
		if (text.includes(digits))
			return {
				text: digits,
				format: (n) =>
					digits.includes(',') ? n.toLocaleString('en-GB') : String(Number(n.toPrecision(12))),
				canWrite: () => true
			};
	return undefined;
}
