/** One article on its way in: what was brought, what was found of its head, and the draft that outlives a reload. */
import { bareArticle } from '#lib/article/bare-article.ts';
import { type Way, newOwnId, ways } from '#lib/article/own-article.ts';
import type { Article } from '#lib/article/schema.ts';
import { cleanLine } from '#lib/exchange/articles/clean.ts';
import { looksEnglish } from '#lib/exchange/articles/english.ts';
import type { FoundArticle } from '#lib/exchange/articles/found-article.ts';
import { parseJson } from '#lib/exchange/articles/json.ts';
import { IntakeError } from '#lib/exchange/articles/intake-trouble.ts';
import { checkedText } from '#lib/exchange/articles/plain-text.ts';
import { InvalidArticle, type OwnArticles } from '#lib/store/own.ts';
import type { Intake } from '#lib/workers/intake.ts';
import { intakeWords } from './intake-words.ts';

export type Field =
	'text' | 'headline' | 'summary' | 'authors' | 'publisher' | 'published' | 'dateline' | 'url';
const fields: readonly Field[] = [
	'text',
	'headline',
	'summary',
	'authors',
	'publisher',
	'published',
	'dateline',
	'url'
];

type Draft = Readonly<Record<string, string>>;

function draftIn(json: string | undefined): Draft | undefined {
	const value = json === undefined ? undefined : parseJson(json)?.value;
	if (typeof value !== 'object' || value === null) return undefined;
	return Object.fromEntries(Object.entries(value).filter(([, words]) => typeof words === 'string'));
}

export class Adding {
	/** bring: the words are wanted · check: what was found of the head is shown and may be mended. */
	step = $state<'bring' | 'check'>('bring');
	readonly words = $state(
		Object.fromEntries(fields.map((field) => [field, ''])) as Record<Field, string>
	);
	trouble = $state('');
	/** By field, at the check. */
	missing = $state<Partial<Record<Field, string>>>({});
	isBusy = $state(false);
	wasRestored = $state(false);
	/** Another article that was half brought in when this one came: it is kept. */
	before = $state.raw<Draft>();
	#way: Way = 'pasted';

	readonly isEnglish = $derived(this.step === 'bring' || looksEnglish(this.words.text));

	readonly #own: () => Promise<OwnArticles>;
	readonly #now: () => number;

	constructor(own: () => Promise<OwnArticles>, now: () => number) {
		this.#own = own;
		this.#now = now;
	}

	/** What was left half done; false if there is nothing. */
	async restore(): Promise<boolean> {
		const draft = await (await this.#own()).draft();
		if (!draft || !draft['text']?.trim() || this.words.text !== '') return false;
		this.#take(draft);
		return true;
	}

	#take(draft: Draft): void {
		for (const field of fields) this.words[field] = draft[field] ?? '';
		this.#way = ways.find((way) => way === draft['way']) ?? 'pasted';
		this.step = draft['step'] === 'check' ? 'check' : 'bring';
		this.before = draftIn(draft['before']);
		this.wasRestored = true;
		this.trouble = '';
		this.missing = {};
	}

	#draft(): Draft {
		const before = this.before && JSON.stringify(this.before);
		return { ...this.words, step: this.step, way: this.#way, ...(before && { before }) };
	}

	/** Back to the one that was half brought in; this one waits in its turn. */
	async turnBack(): Promise<void> {
		const { before } = this;
		if (!before) return;
		this.before = undefined;
		const here = this.#draft();
		this.#take(before);
		this.before = here;
		await this.keepDraft();
	}

	async keepDraft(): Promise<void> {
		const own = await this.#own();
		const isEmpty = this.words.text.trim() === '';
		await own.saveDraft(isEmpty ? (this.before ?? null) : this.#draft());
	}

	/** Throw this one away; another that waited comes back. */
	async startAfresh(): Promise<void> {
		for (const field of fields) this.words[field] = '';
		this.step = 'bring';
		this.trouble = '';
		this.missing = {};
		this.wasRestored = false;
		if (this.before) this.#take(this.before);
		await this.keepDraft();
	}

	/**
	 * Read what was brought. A text goes to the check; of a structured article, which has been stored,
	 * the id is returned.
	 */
	async bring(way: Way, read: (newId: string) => Promise<Intake>): Promise<string | undefined> {
		if (this.isBusy) return undefined;
		this.isBusy = true;
		this.trouble = '';
		try {
			const intake = await read(ownId());
			if (intake.is === 'structured') return await this.#store(intake.article, 'structured');
			if (intake.is === 'text') this.#found(intake.found, way);
			else if (intake.is === 'trouble') this.trouble = intakeWords(intake.code);
			else
				this.trouble = `This is a structured article, but not a valid one. ${intake.issues
					.slice(0, 3)
					.map(({ message }) => `${message}.`)
					.join(' ')} Nothing was stored.`;
		} catch (error) {
			this.trouble = storingTrouble(error);
		} finally {
			this.isBusy = false;
		}
		return undefined;
	}

	#found({ authors = [], ...found }: FoundArticle, way: Way): void {
		if (way !== 'pasted' && this.words.text.trim() !== '') this.before = this.#draft();
		for (const field of fields) this.words[field] = '';
		Object.assign(this.words, found, { authors: authors.join(', ') });
		this.#way = way;
		this.missing = {};
		this.step = 'check';
	}

	/** Store what was checked; the id, or undefined if something is missing (`missing`, `trouble`). */
	async store(): Promise<string | undefined> {
		if (this.isBusy) return undefined;
		this.missing = this.#missing();
		this.trouble = '';
		if (Object.keys(this.missing).length > 0) return undefined;
		this.isBusy = true;
		try {
			const { text } = checkedText({ text: this.words.text });
			return await this.#store(this.#article(text), this.#way);
		} catch (error) {
			this.trouble = error instanceof IntakeError ? intakeWords(error.code) : storingTrouble(error);
		} finally {
			this.isBusy = false;
		}
		return undefined;
	}

	#missing(): Partial<Record<Field, string>> {
		const { headline, published, text } = this.words;
		const tomorrow = dayAt(this.#now() + 36 * 3_600_000);
		const missing: Partial<Record<Field, string>> = {};
		if (cleanLine(headline) === '')
			missing.headline = 'Give it a headline, so that you find it again.';
		if (!/^\d{4}-\d\d-\d\d$/.test(published))
			missing.published = 'When did it appear? “On Wednesday” counts from that day.';
		else if (published > tomorrow) missing.published = 'This day is still to come.';
		if (text.trim() === '') missing.text = 'There is no text.';
		return missing;
	}

	#article(text: string): Article {
		const { headline, summary, authors, publisher, published, dateline, url } = this.words;
		const line = (value: string) => cleanLine(value, 300);
		const address = url.trim();
		return {
			...bareArticle({
				id: ownId(),
				headline: line(headline),
				publisher: line(publisher) || 'Unknown publisher',
				authors: authors.split(',').map(line).filter(Boolean),
				published,
				...(line(dateline) && { dateline: line(dateline) }),
				...(/^https?:\/\/[^\s/]+\S*$/i.test(address) && { url: address }),
				text
			}),
			...(cleanLine(summary, 400) && { summary: cleanLine(summary, 400) })
		};
	}

	async #store(article: Article, way: Way): Promise<string> {
		const own = await this.#own();
		const { id } = await own.put({ article, way }, this.#now());
		await own.saveDraft(this.before ?? null);
		return id;
	}
}

const dayAt = (at: number): string => new Date(at).toISOString().slice(0, 10);

const ownId = () => newOwnId(crypto.getRandomValues(new Uint8Array(16)));

function storingTrouble(error: unknown): string {
	if (error instanceof InvalidArticle)
		return `It could not be stored: ${error.issues[0]?.message ?? 'it is not a valid article'}.`;
	return 'It could not be stored on this device; perhaps there is no room left. What you entered is still here.';
}
