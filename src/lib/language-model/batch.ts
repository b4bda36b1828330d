import { piecesOf, shapeOf } from '#lib/language-model/pieces.ts';
import type { Vocabulary } from '#lib/language-model/vocabulary.ts';

/** A sentence, or a part of a long one, as the model takes it: with [CLS] before and [SEP] behind. */
export type Encoded = {
	readonly ids: readonly number[];
	readonly shapes: readonly number[];
	/** The first piece of each word, and the one after its last. */
	readonly spans: readonly (readonly [number, number])[];
};

export function encoded(words: readonly string[], { numbers }: Vocabulary): Encoded {
	const ids = [numbers.get('[CLS]') ?? 0];
	const shapes = [0];
	const spans = words.map((word, index): [number, number] => {
		const from = ids.length;
		const pieces = piecesOf(word, numbers);
		ids.push(...pieces);
		const shape = shapeOf(word, index);
		for (let k = 0; k < pieces.length; k++) shapes.push(shape);
		return [from, ids.length];
	});
	return { ids: [...ids, numbers.get('[SEP]') ?? 0], shapes: [...shapes, 0], spans };
}

/** The model's inputs for some sentences, the shorter ones filled up. */
export type Batch = {
	readonly count: number;
	readonly pieces: number;
	/** One more than the words of the longest: place 0 is the root. */
	readonly places: number;
	readonly ids: BigInt64Array;
	readonly shapes: BigInt64Array;
	/** 1 where there is a piece. */
	readonly mask: Float32Array;
	/** count × places × pieces: the share of each piece in each word. */
	readonly pool: Float32Array;
};

export function batchOf(sentences: readonly Encoded[]): Batch {
	const count = sentences.length;
	const pieces = Math.max(...sentences.map(({ ids }) => ids.length));
	const places = Math.max(...sentences.map(({ spans }) => spans.length)) + 1;
	const ids = new BigInt64Array(count * pieces);
	const shapes = new BigInt64Array(count * pieces);
	const mask = new Float32Array(count * pieces);
	const pool = new Float32Array(count * places * pieces);
	sentences.forEach((sentence, b) => {
		sentence.ids.forEach((id, k) => {
			ids[b * pieces + k] = BigInt(id);
			shapes[b * pieces + k] = BigInt(sentence.shapes[k] ?? 0);
			mask[b * pieces + k] = 1;
		});
		pool[b * places * pieces] = 1;
		sentence.spans.forEach(([from, end], word) => {
			const row = (b * places + word + 1) * pieces;
			pool.fill(1 / (end - from), row + from, row + end);
		});
	});
	return { count, pieces, places, ids, shapes, mask, pool };
}

/** Positions, in batches of about one length each; few enough pieces for a phone's memory. */
export function inBatches(sentences: readonly Encoded[], mostPieces = 320): number[][] {
	const length = (k: number) => sentences[k]?.ids.length ?? 0;
	const order = sentences.map((_, k) => k).sort((a, b) => length(a) - length(b) || a - b);
	const out: number[][] = [];
	let open: number[] = [];
	for (const k of order) {
		if (open.length > 0 && length(k) * (open.length + 1) > mostPieces) {
			out.push(open);
			open = [];
		}
		open.push(k);
	}
	return open.length > 0 ? [...out, open] : out;
}
