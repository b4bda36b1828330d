import { formatEdtf } from '#lib/article/edtf.ts';
import type { QuizQuestion } from '#lib/classroom/question.ts';
import { optionLetter } from '#lib/classroom/version.ts';
import { shuffle } from '#lib/items/options.ts';
import { seededRandom } from '#lib/items/random.ts';
import { asHeading } from '../article/[id]/outline.ts';
import { mostEvents, type TimelineSheet, type WhoSheet } from './worksheets.ts';

/** An article of which the quiz has the questions alone: a pasted one, or one from another device. */
export type Source = { readonly id: string; readonly headline: string };
type Questions = readonly Pick<
	QuizQuestion,
	'articleId' | 'kind' | 'factIds' | 'asked' | 'solution'
>[];

/** "Who predicted that …?" with its key is a claim with its speaker. Undefined under two speakers. */
export function whoSheetFrom(
	questions: Questions,
	{ id, headline }: Source,
	seed: string
): WhoSheet | undefined {
	const said = questions.flatMap(({ articleId, kind, asked, solution }) => {
		const claim = /^Who (.+)\?$/.exec(asked.stem)?.[1];
		const speaker = asked.options[solution.key[0] ?? -1];
		if (articleId !== id || kind !== 'who-said-it' || !claim || !speaker) return [];
		if (claim.toLowerCase().includes(speaker.toLowerCase())) return [];
		return [{ before: '', after: ` ${claim}.`, speaker: asHeading(speaker) }];
	});
	const speakers = [...new Set(said.map(({ speaker }) => speaker))].sort((a, b) =>
		a.localeCompare(b, 'en')
	);
	if (speakers.length < 2) return undefined;
	const claims = said.filter(({ after }, at) => said.findIndex((s) => s.after === after) === at);
	return {
		headline,
		speakers,
		claims: shuffle(claims, seededRandom(`${seed} ${id} who`)).map((claim) => ({
			...claim,
			key: optionLetter(speakers.indexOf(claim.speaker))
		}))
	};
}

/** Orders of events know the date of each. Undefined under two dates. */
export function timelineSheetFrom(
	questions: Questions,
	{ id, headline }: Source,
	seed: string
): TimelineSheet | undefined {
	const dated = new Map<string, string>();
	for (const { articleId, asked, solution } of questions)
		if (articleId === id && asked.interaction === 'order')
			asked.options.forEach((what, at) => {
				const date = solution.dates?.[at];
				if (date && dated.size < mostEvents) dated.set(what, date);
			});
	const dates = [...new Set(dated.values())].sort();
	if (dates.length < 2) return undefined;
	const mixed = shuffle([...dated.keys()], seededRandom(`${seed} ${id} timeline`));
	return {
		headline,
		events: mixed,
		dates: dates.map((date) => ({
			date: formatEdtf(date),
			keys: mixed.flatMap((what, at) => (dated.get(what) === date ? [optionLetter(at)] : []))
		}))
	};
}
