/** Finding the facts of one article, with progress and a way to break it off; what is found is stored. */
import type { OwnArticles } from '#lib/store/own.ts';
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

	async #run(id: string, now: number): Promise<boolean> {
		const own = await this.#own();
		const before = (await own.get(id))?.article;
		if (!before) {
			this.said = 'The article can no longer be read on this device. A backup can bring it back.';
			return false;
		}
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
			const article = { ...found.article, headline, ...(summary !== undefined && { summary }) };
			await own.put({ article }, now);
			this.said =
				article.facts.length === 0
					? 'No fact was found that is sure enough to ask about. An assistant can find more.'
					: `${counted(article.facts.length, 'fact')} found.`;
			return true;
		}
		return false;
	}

	cancel(): void {
		this.#running?.cancel();
	}
}
