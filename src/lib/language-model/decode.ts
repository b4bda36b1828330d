import type { Mention } from '#lib/analysis/parse.ts';
import { applied } from '#lib/language-model/lemma.ts';
import { bestTree } from '#lib/language-model/tree.ts';
import type { Vocabulary } from '#lib/language-model/vocabulary.ts';

/** The model's scores of one batch; `places` is one more than the words of its longest sentence. */
export type Scores = {
	readonly places: number;
	/** batch × places × classes */
	readonly upos: Float32Array;
	readonly xpos: Float32Array;
	readonly lemma: Float32Array;
	/** batch × dependants × heads */
	readonly arc: Float32Array;
	/** batch × relations × dependants × heads */
	readonly label: Float32Array;
	/** batch × kinds of mention × first words × last words */
	readonly span: Float32Array;
};

export type Reading = {
	readonly lemma: string;
	readonly upos: string;
	readonly tag: string;
	readonly head: number;
	readonly relation: string;
	readonly sureness: number;
};

/** The words of sentence `b` of a batch, read. Heads are indices of words; −1 is the root. */
export function readings(
	scores: Scores,
	b: number,
	words: readonly string[],
	vocabulary: Vocabulary
): Reading[] {
	const { places } = scores;
	const { upos, tags, lemmas, relations, temperature } = vocabulary;
	const heads = headsOf(scores, b, words.length);
	const root = relations.indexOf('root');
	return words.map((word, k) => {
		const row = b * places + k + 1;
		const head = heads[k] ?? 0;
		const arcs = scores.arc.subarray(row * places, row * places + words.length + 1);
		const labels = Float32Array.from(relations, (_, r) => {
			if (r === root && head > 0) return -Infinity;
			return scores.label[((b * relations.length + r) * places + k + 1) * places + head] ?? 0;
		});
		const relation = head === 0 ? root : best(labels);
		const sureLabel = head === 0 ? 1 : share(labels, relation, temperature.relation);
		return {
			lemma: lemmaOf(word, rowOf(scores.lemma, row, lemmas.length), lemmas),
			upos: upos[best(rowOf(scores.upos, row, upos.length))] ?? 'X',
			tag: tags[best(rowOf(scores.xpos, row, tags.length))] ?? 'FW',
			head: head - 1,
			relation: relations[relation] ?? 'dep',
			sureness: share(arcs, head, temperature.head) * sureLabel
		};
	});
}

function headsOf({ arc, places }: Scores, b: number, words: number): number[] {
	const size = words + 1;
	const of = new Float64Array(size * size);
	for (let k = 0; k < size; k++)
		for (let head = 0; head < size; head++)
			of[k * size + head] = arc[(b * places + k) * places + head] ?? 0;
	return bestTree({ size, of });
}

function lemmaOf(word: string, scores: Float32Array, scripts: readonly string[]): string {
	const fit = scripts.map((script) => applied(script, word));
	let chosen = -1;
	fit.forEach((lemma, k) => {
		if (lemma && (chosen < 0 || (scores[k] ?? 0) > (scores[chosen] ?? 0))) chosen = k;
	});
	return fit[chosen] ?? word;
}

/**
 * Spans that are likelier some mention than none, the surest first; nested ones stand, and none
 * crosses another.
 */
export function mentionsOf(
	{ span, places }: Scores,
	b: number,
	words: number,
	{ mentions, temperature }: Vocabulary
): Mention[] {
	const kinds = mentions.length + 1;
	const found: Mention[] = [];
	for (let first = 0; first < words; first++)
		for (let last = first; last < words; last++) {
			const at = (kind: number) =>
				span[((b * kinds + kind) * places + first + 1) * places + last + 1] ?? 0;
			if (!(Math.max(...mentions.map((_, k) => at(k + 1))) + Math.log(mentions.length) > at(0)))
				continue;
			const scores = Float32Array.from({ length: kinds }, (_, kind) => at(kind));
			if (share(scores, 0, 1) >= 0.5) continue;
			const kind = best(scores.subarray(1));
			const { type, isName } = mentions[kind] ?? { type: 'other', isName: false };
			const sureness = share(scores, kind + 1, temperature.mention);
			found.push({ first, last, type, isName, sureness });
		}
	const kept: Mention[] = [];
	found.sort((a, c) => c.sureness - a.sureness || a.first - c.first || a.last - c.last);
	for (const each of found) if (kept.every((other) => !cross(each, other))) kept.push(each);
	return kept.sort((a, c) => a.first - c.first || c.last - a.last);
}

function cross(a: Mention, b: Mention): boolean {
	const starts = a.first < b.first && b.first <= a.last && a.last < b.last;
	return starts || (b.first < a.first && a.first <= b.last && b.last < a.last);
}

function rowOf(scores: Float32Array, row: number, width: number): Float32Array {
	return scores.subarray(row * width, (row + 1) * width);
}

function best(scores: Float32Array): number {
	let found = 0;
	scores.forEach((score, k) => {
		if (score > (scores[found] ?? -Infinity)) found = k;
	});
	return found;
}

/** The probability of one choice (softmax). */
function share(scores: Float32Array, chosen: number, temperature: number): number {
	const most = scores[best(scores)] ?? 0;
	let sum = 0;
	for (const score of scores) sum += Math.exp((score - most) / temperature);
	return Math.exp(((scores[chosen] ?? -Infinity) - most) / temperature) / sum;
}
