import { env, InferenceSession, Tensor } from 'onnxruntime-web/wasm';
import type { Mention, ParsedSentence, Reader, Sentence } from '#lib/analysis/parse.ts';
import {
	type Batch,
	batchOf,
	type Encoded,
	encoded,
	inBatches
} from '#lib/language-model/batch.ts';
import { mentionsOf, type Reading, readings, type Scores } from '#lib/language-model/decode.ts';
import { readVocabulary, type Vocabulary } from '#lib/language-model/vocabulary.ts';
import { type Window, windowsOf } from '#lib/language-model/windows.ts';

/** The three files, unpacked. */
export type ModelBytes = {
	/** onnxruntime-web's ort-wasm-simd-threaded.wasm */
	readonly runtime: Uint8Array<ArrayBuffer>;
	/** model.onnx */
	readonly weights: Uint8Array<ArrayBuffer>;
	/** vocabulary.json */
	readonly vocabulary: Uint8Array<ArrayBuffer>;
};

/**
 * Starts the model: one to three seconds, and about 200 MB. Run it in a worker (or on Node); one
 * reader is enough for a worker's life. Rejects where WebAssembly with SIMD is missing or forbidden,
 * on too little memory, and on damaged files. The reader's own promise rejects if a run fails.
 */
export async function createReader(bytes: ModelBytes): Promise<Reader> {
	const vocabulary = readVocabulary(new TextDecoder().decode(bytes.vocabulary));
	env.wasm.numThreads = 1; // more need cross-origin isolation
	env.wasm.wasmBinary = bytes.runtime;
	env.logLevel = 'error';
	const session = await InferenceSession.create(bytes.weights, { executionProviders: ['wasm'] });
	return async (sentences, onRead) => {
		const parts = sentences.flatMap((sentence, index) => partsOf(sentence, index, vocabulary));
		await readParts(parts, session, vocabulary, onRead);
		return sentences.map((sentence, index) =>
			joined(
				sentence,
				parts.filter((part) => part.sentence === index)
			)
		);
	};
}

type Part = {
	readonly sentence: number;
	readonly window: Window;
	readonly words: readonly string[];
	readonly encoded: Encoded;
	tokens: readonly Reading[];
	mentions: readonly Mention[];
};

function partsOf(sentence: Sentence, index: number, vocabulary: Vocabulary): Part[] {
	const words = sentence.words.map(({ text }) => text);
	const { spans } = encoded(words, vocabulary);
	const counts = spans.map(([from, end]) => end - from);
	return windowsOf(words, counts).map((window) => {
		const some = words.slice(window.from, window.end);
		return {
			sentence: index,
			window,
			words: some,
			encoded: encoded(some, vocabulary),
			tokens: [],
			mentions: []
		};
	});
}

async function readParts(
	parts: readonly Part[],
	session: InferenceSession,
	vocabulary: Vocabulary,
	onRead?: (share: number) => void
): Promise<void> {
	const pieces = (some: readonly Part[]) =>
		some.reduce((sum, { encoded: { ids } }) => sum + ids.length, 0);
	const all = pieces(parts);
	let read = 0;
	for (const chosen of inBatches(parts.map((part) => part.encoded))) {
		const some = chosen.flatMap((k) => parts[k] ?? []);
		const scores = await run(session, batchOf(some.map((part) => part.encoded)));
		some.forEach((part, b) => {
			part.tokens = readings(scores, b, part.words, vocabulary);
			part.mentions = mentionsOf(scores, b, part.words.length, vocabulary);
		});
		read += pieces(some);
		onRead?.(read / all);
	}
}

async function run(session: InferenceSession, batch: Batch): Promise<Scores> {
	const { count, pieces, places } = batch;
	const out = await session.run({
		ids: new Tensor('int64', batch.ids, [count, pieces]),
		shapes: new Tensor('int64', batch.shapes, [count, pieces]),
		mask: new Tensor('float32', batch.mask, [count, pieces]),
		pool: new Tensor('float32', batch.pool, [count, places, pieces])
	});
	const data = (name: string): Float32Array => {
		const values = out[name]?.data;
		if (values instanceof Float32Array) return values;
		throw new Error(`The model gives no ${name}.`);
	};
	return {
		places,
		upos: data('upos'),
		xpos: data('xpos'),
		lemma: data('lemma'),
		arc: data('arc'),
		label: data('label'),
		span: data('span')
	};
}

/** The later parts of a long sentence hang from the root of the first, and say that this is a guess. */
function joined(sentence: Sentence, parts: readonly Part[]): ParsedSentence {
	const root = parts[0]?.tokens.findIndex(({ head }) => head < 0) ?? 0;
	const tokens = parts.flatMap(({ tokens: some, window: { from } }) =>
		some.map((token, k) => {
			const word = sentence.words[from + k] ?? { start: 0, end: 0, text: '' };
			if (from > 0 && token.head < 0)
				return { ...word, ...token, head: root, relation: 'parataxis', sureness: 0 };
			return { ...word, ...token, head: token.head < 0 ? -1 : token.head + from };
		})
	);
	const mentions = parts.flatMap((part) =>
		part.mentions.map((mention) => ({
			...mention,
			first: mention.first + part.window.from,
			last: mention.last + part.window.from
		}))
	);
	return { start: sentence.start, end: sentence.end, tokens, mentions };
}
