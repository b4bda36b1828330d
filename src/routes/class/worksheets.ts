import { formatEdtf } from '#lib/article/edtf.ts';
import type { Article } from '#lib/article/schema.ts';
import { optionLetter } from '#lib/classroom/version.ts';
import { shuffle } from '#lib/items/options.ts';
import { seededRandom } from '#lib/items/random.ts';
import { asHeading, timeline } from '../article/[id]/outline.ts';

/** Who said it: claims with their speaker left out, to be given back by letter. */
export type WhoSheet = {
	readonly headline: string;
	/** By letter. */
	readonly speakers: readonly string[];
	/** `before` and `after` the gap. */
	readonly claims: readonly {
		readonly before: string;
		readonly after: string;
		readonly key: string;
		readonly speaker: string;
	}[];
};

/** Undefined where the article has fewer than two speakers to tell apart. */
export function whoSheet(article: Article, seed: string): WhoSheet | undefined {
	const entities = new Map(article.entities.map((entity) => [entity.id, entity]));
	const said = article.facts.flatMap(({ voice, frame, statement, status }) => {
		const speaker = voice.kind === 'fact' ? undefined : entities.get(voice.speaker);
		const subject = frame.roles[0];
		if (!speaker || status === 'rejected' || subject?.entity !== speaker.id) return [];
		const at = statement.indexOf(subject.text);
		const [before, after] = [statement.slice(0, at), statement.slice(at + subject.text.length)];
		const names = [speaker.name, ...speaker.aliases];
		if (at < 0 || names.some((name) => (before + after).includes(name))) return [];
		return [{ before, after, speaker: asHeading(speaker.name) }];
	});
	const speakers = [...new Set(said.map(({ speaker }) => speaker))].sort((a, b) =>
		a.localeCompare(b, 'en')
	);
	if (speakers.length < 2) return undefined;
	const mixed = shuffle(said, seededRandom(`${seed} ${article.id} who`));
	return {
		headline: article.headline,
		speakers,
		claims: mixed.map((claim) => ({ ...claim, key: optionLetter(speakers.indexOf(claim.speaker)) }))
	};
}

/** A timeline to fill in: events out of order by letter, and a place for each beside its date. */
export type TimelineSheet = {
	readonly headline: string;
	/** By letter. */
	readonly events: readonly string[];
	/** Earliest first; `keys` are the letters that belong to the date, in any order. */
	readonly dates: readonly { readonly date: string; readonly keys: readonly string[] }[];
};

/** More would need two letters each. */
export const mostEvents = 26;

export function timelineSheet(article: Article, seed: string): TimelineSheet | undefined {
	const told = timeline(article);
	const events = told.filter(({ what }, at) => told.findIndex((e) => e.what === what) === at);
	const chosen = [...events]
		.sort((a, b) => b.fact.importance - a.fact.importance)
		.slice(0, mostEvents);
	const dated = events.filter((event) => chosen.includes(event));
	const mixed = shuffle(dated, seededRandom(`${seed} ${article.id} timeline`));
	const dates = [...new Set(dated.map(({ date }) => date))];
	if (dates.length < 2) return undefined;
	return {
		headline: article.headline,
		events: mixed.map(({ what }) => what),
		dates: dates.map((date) => ({
			date: formatEdtf(date),
			keys: mixed.flatMap((event, at) => (event.date === date ? [optionLetter(at)] : []))
		}))
	};
}
