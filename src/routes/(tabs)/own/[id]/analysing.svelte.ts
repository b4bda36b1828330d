/** Finding the facts of one article, with progress and a way to break it off; what is found is stored. */
import { type KeptDecided, keepDecided } from '#lib/analysis/keep-decided.ts';
import { replayed } from '#lib/article/edit/replay.ts';
import type { Article } from '#lib/article/schema.ts';
import { ChangedMeanwhile, type OwnArticles } from '#lib/store/own.ts';
import { sumOf } from '#lib/store/own-rows.ts';
import { type Analysing, analyse } from '#lib/workers/analyse.ts';
import { counted } from '../../../words.ts';

const passes: Readonly<Record<string, string>> = {
	sentences: 'Reading the sentences',
	names: 'Finding names and days',
	sources: 'Finding who says what',
	facts: 'Finding the facts',
	checks: 'Checking each of them',
	done: 'Done'
};

const failures = {
	'no-worker':
		'This window cannot do it safely (a private window, or the first moments of the first visit). Reload, then try again.',
	'too-long':
		'It took too long and was given up. The article is safe; a shorter one may do better.',
	'broke-off': 'It broke off. The article is safe; try again.'
};

export class AnalysingState {
	isRunning = $state(false);
	share = $state(0);
	pass = $state('');
	said = $state('');
	#running: Analysing | undefined;
	readonly #own: () => Promise<OwnArticles>;

	constructor(own: () => Promise<OwnArticles>) {
		this.#own = own;
	}

	/** True when the article was changed. */
	async run(id: string, now: number): Promise<boolean> {
		if (this.isRunning) return false;
		this.isRunning = true;
		this.share = 0;
		this.pass = '';
		this.said = '';
		try {
			return await this.#run(id, now);
		} catch {
			this.said = 'What was found could not be stored on this device. The article is safe.';
			return false;
		} finally {
			this.isRunning = false;
			this.#running = undefined;
		}
	}

	/** Another window may change the article meanwhile: then it is read again, with what was done there. */
	async #run(id: string, now: number): Promise<boolean> {
		const own = await this.#own();
		for (let tries = 0; tries < 3; tries++) {
			const before = (await own.get(id))?.article;
			if (!before) {
				this.said = 'The article can no longer be read on this device. A backup can bring it back.';
				return false;
			}
			const found = await this.#found(before);
			if (!found) return false;
			const joined = await withWhatWasDone(own, found, before);
			try {
				const given = { article: joined.article, basis: sumOf(before) };
				await own.putSteps(given, joined.steps, now);
			} catch (cause) {
				if (cause instanceof ChangedMeanwhile) continue;
				throw cause;
			}
			this.said = foundWords(joined);
			return true;
		}
		this.said = 'The article is being changed in another window. Try again when that is done.';
		return false;
	}

	/** Undefined if nothing came of it; `said` then says why. */
	async #found(before: Article): Promise<Article | undefined> {
		this.#running = analyse(before, (share, pass) => {
			this.share = share;
			this.pass = passes[pass] ?? '';
		});
		const found = await this.#running.done;
		if (found === 'cancelled') this.said = 'Stopped. Nothing was changed.';
		else if (found.is === 'refused') this.said = found.message;
		else if (found.is === 'failed') this.said = failures[found.why];
		else {
			const { headline, summary } = before;
			return { ...found.article, headline, ...(summary !== undefined && { summary }) };
		}
		return undefined;
	}

	cancel(): void {
		this.#running?.cancel();
	}
}

/** Names that the reader mended are mended again, and facts that somebody decided on or wrote stay. */
async function withWhatWasDone(own: OwnArticles, found: Article, before: Article) {
	const names = ((await own.steps(before.id)) ?? []).flatMap(({ operation }) =>
		['merge', 'rename', 'retype'].includes(operation.do) ? [{ did: operation }] : []
	);
	const again = replayed({ article: found, steps: [] }, names);
	const kept = keepDecided(again.article, before);
	// The steps' patches are of the article before the facts came back: they go by places in its lists.
	return { ...kept, steps: [] as const };
}

function foundWords({ article, lost }: KeptDecided): string {
	if (article.facts.length === 0)
		return 'No fact was found that is sure enough to ask about. An assistant can find more.';
	const rest =
		lost.length === 0
			? ''
			: ` ${counted(lost.length, 'fact')} of yours no longer fitted and went: ${lost
					.map(({ statement }) => `“${statement}”`)
					.join(' ')}`;
	return `${counted(article.facts.length, 'fact')} found.${rest}`;
}
