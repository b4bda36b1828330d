import type { Article } from '#lib/article/schema.ts';
import { Cast } from './actors.ts';
import { actClaims } from './act-claims.ts';
import { assemble } from './assemble.ts';
import { attribute } from './attribution.ts';
import { claimsOf } from './claims.ts';
import { cut } from './cut.ts';
import { findDates } from './dates.ts';
import type { Draft } from './draft.ts';
import type { Ground } from './ground.ts';
import { takeIn } from './intake.ts';
import { happenings } from './happenings.ts';
import { isKept } from './judge.ts';
import { findNames } from './names.ts';
import type { Reader } from './parse.ts';
import { withReasons } from './reasons.ts';
import { isInPlay } from './in-play.ts';
import { postFacts } from './post-facts.ts';
import { nameWholeBodies } from './post-bodies.ts';
import { findPosts } from './posts.ts';
import { withQuantities } from './quantities.ts';
import { quoteAt, quotesOf } from './quotes.ts';
import { findShortNames, widenOverTitles } from './short-names.ts';
import { withSpeakingNames } from './speaking-names.ts';
import { typeUnknownNames } from './unknown-names.ts';
import type { SourceText } from '#lib/article/source-text.ts';

export type Options = {
	/** The language model; without it surface rules stand alone. */
	readonly reader?: Reader;
	/** Share (0–1) of the work done, and the name of what is being done. */
	readonly onProgress?: (share: number, pass: string) => void;
	readonly signal?: AbortSignal;
	/** The article as it was structured before: facts that are the same keep their ids. */
	readonly before?: Article;
};

/**
 * A plain text as a structured article. Rejects with a `Refusal` where the text cannot be read, with the
 * signal’s reason where it is called off.
 */
export async function structure(given: SourceText, options: Options = {}): Promise<Article> {
	const step = async (share: number, pass: string) => {
		options.onProgress?.(share, pass);
		await Promise.resolve();
		options.signal?.throwIfAborted();
	};
	await step(0, 'sentences');
	const source = takeIn(given);
	const sentences = cut(source.text, source.published);
	const parsed =
		options.reader && sentences.length > 0
			? await options.reader(sentences, (share) => tellRead(options, share))
			: undefined;
	await step(reading, 'names');
	const ground = groundRead(source, sentences, parsed);
	await step(0.7, 'facts');
	const { drafts, quantities } = draftsOf(ground);
	await step(0.9, 'checks');
	const article = assemble(source, ground, drafts, quantities, options.before);
	await step(1, 'done');
	return article;
}

/** What the passes read out of a text, before anybody doubts it. */
export function draftsOf(ground: Ground): ReturnType<typeof withQuantities> {
	const attributions = attribute(ground);
	const happened = happenings(ground, attributions);
	const sure = happened.filter((d) => !d.isLikely);
	const said = [...claimsOf(ground, attributions), ...actClaims(ground, attributions, sure)];
	return withQuantities(
		[
			...postFacts(ground).filter((d) => isInPlay(ground, d, [...said, ...happened], attributions)),
			...said.filter((o) => !isSaidWhole(o, happened)),
			...withReasons(
				ground,
				attributions,
				happened.filter((d) => !isSaidToo(d, said))
			)
		].filter(isKept),
		ground.published
	);
}

/** "insisted on a veto", where it is also read over what. */
const isSaidWhole = (o: Draft, happened: readonly Draft[]): boolean =>
	happened.some(
		(d) =>
			d.isLikely === true &&
			d.statement.length > o.statement.length &&
			d.statement.startsWith(o.statement.slice(0, -1))
	);

/** What was read by likelihood gives way to what the same sentence is known to say. */
const isSaidToo = (d: Draft, said: readonly Draft[]): boolean =>
	d.isLikely === true &&
	said.some(
		(o) =>
			o.frame.verb === d.frame.verb &&
			o.frame.roles[0]?.text === d.frame.roles[0]?.text &&
			o.evidence.some((e) => d.evidence.some((own) => own.start < e.end && e.start < own.end))
	);

/** The share of the work that the model's reading is: most of it. */
const reading = 0.5;

const tellRead = ({ onProgress, signal }: Options, share: number) => {
	signal?.throwIfAborted();
	onProgress?.(reading * share, 'sentences');
};

/** What is known of a text, once the model has read its sentences, or has not. */
export function groundRead(
	source: SourceText,
	sentences: Ground['sentences'],
	parsed: Ground['parsed']
): Ground {
	const ground: Ground = { ...groundOf(source, sentences), ...(parsed && { parsed }) };
	typeUnknownNames(ground);
	return withSpeakingNames(ground);
}

/** Names, dates and quotations: what all later passes look at. */
export function groundOf(source: SourceText, sentences: Ground['sentences']): Ground {
	const { text, published } = source;
	const cast = new Cast();
	const quotes = quotesOf(text);
	findNames(text, sentences, cast);
	findShortNames(text, sentences, cast);
	widenOverTitles(sentences, cast);
	findPosts(text, cast, published);
	nameWholeBodies(cast);
	const mentions = [...cast.mentions].sort((a, b) => a.start - b.start || b.end - a.end);
	return {
		text,
		headline: source.headline,
		published,
		sentences,
		quotes,
		// The days of somebody’s words count from when they were said, which nobody knows.
		dates: findDates(text, sentences, published).filter(
			(d) => d.explicit || d.edtf.length < 10 || !quoteAt(quotes, d.start)
		),
		cast,
		capitals: new Set(
			[...text.matchAll(/(?<=[\p{L},] )(\p{Lu}\p{Ll}+)(?!\p{L})/gu)].map((m) => m[1] ?? '')
		),
		mentions
	};
}
