/** Structures one text and is thrown away with all that it held. */
import { type Remote, expose } from 'comlink';
import type { Article } from '#lib/article/schema.ts';
import type { Reader } from '#lib/analysis/parse.ts';
import type { ModelFile } from '#lib/language-model/model-file.ts';
import { structure } from '#lib/analysis/pipeline.ts';
import { Refusal } from '#lib/analysis/refusal.ts';
import type { SourceText } from '#lib/article/source-text.ts';
import type { Analysis } from '#lib/workers/analyse.ts';

type Told = (share: number, pass: string) => void;

type Known = {
	/** What was found in the same article before. */
	readonly before: Article | undefined;
	readonly model: readonly ModelFile[] | undefined;
};

/** A model that cannot be started is no reason to find nothing. */
async function readerOf(model: readonly ModelFile[]): Promise<Reader | undefined> {
	const { openKeptReader } = await import('#lib/language-model/kept-reader.ts');
	return openKeptReader(model).catch(() => undefined);
}

const work = {
	async structure(
		source: SourceText,
		{ before, model }: Known,
		onProgress: Told | Remote<Told>
	): Promise<Analysis> {
		try {
			const reader = model && (await readerOf(model));
			const article = await structure(source, {
				...(before && { before }),
				...(reader && { reader }),
				onProgress: (share, pass) => void onProgress(share, pass)
			});
			return { is: 'done', article };
		} catch (error) {
			if (error instanceof Refusal) return { is: 'refused', message: error.message };
			throw error;
		}
	}
};
export type AnalyseWork = typeof work;

expose(work);
