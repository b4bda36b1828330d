/** Structures one text and is thrown away with all that it held. */
import { type Remote, expose } from 'comlink';
import type { Article } from '#lib/article/schema.ts';
import { structure } from '#lib/analysis/pipeline.ts';
import { Refusal } from '#lib/analysis/refusal.ts';
import type { SourceText } from '#lib/analysis/source-text.ts';
import type { Analysis } from '#lib/workers/analyse.ts';

type Told = (share: number, pass: string) => void;

const work = {
	async structure(
		source: SourceText,
		before: Article | undefined,
		onProgress: Told | Remote<Told>
	): Promise<Analysis> {
		try {
			const article = await structure(source, {
				...(before && { before }),
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
