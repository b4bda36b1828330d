/**
 * An assistant's answer as facts of the article. Nothing is taken that the article does not contain:
 * quotes must be in it, names and numbers too; what had to be left out is said in sentences.
 */
import { type Article, type Fact } from '#lib/article/schema.ts';
import { validateArticle } from '#lib/article/validate.ts';
import { keepIds } from '../keep-ids.ts';
import { castOf } from './entities.ts';
import { type Ground, factOf } from './facts.ts';
import { findJson } from './find-json.ts';
import { groundsIn } from './grounds.ts';
import { quotable } from './quote.ts';

export type AnswerReading = {
	/** With the facts of the answer added to those that it had; absent if none could be taken. */
	readonly article?: Article;
	/** Facts that are new, and of these those that wait for the reader's word. */
	readonly taken: number;
	readonly waiting: number;
	/** What was left out and why, a sentence each. */
	readonly troubles: readonly string[];
};

const mostFacts = 300;
const mostTroubles = 40;

export function readAnswer(answer: string, before: Article): AnswerReading {
	const json = findJson(answer);
	if (json.is !== 'found') return nothing([refusals[json.is]]);
	const list = json.value['facts'];
	if (!Array.isArray(list) || list.length === 0)
		return nothing([
			'The answer has no facts in it. Copy the whole answer, or ask the assistant again.'
		]);
	const grounds = groundsIn(before.text);
	const cast = castOf(json.value['entities'], before, grounds);
	const ground: Ground = {
		article: before,
		byGivenId: cast.byGivenId,
		grounds,
		quotable: quotable(before.text)
	};
	const troubles = [...cast.troubles];
	const facts: Fact[] = [];
	for (const [at, given] of (list as unknown[]).slice(0, mostFacts).entries()) {
		const fact = factOf(given, ground);
		if (!('why' in fact)) facts.push(fact);
		else troubles.push(`Fact ${at + 1} was left out: ${fact.why}.`);
	}
	return joined(before, cast.entities, facts, troubles);
}

const refusals = {
	none: 'There is no answer in the form that was asked for. Copy the whole answer, from the first brace to the last.',
	'cut-short':
		'The answer ends in the middle. Ask the assistant to go on, or for fewer facts, and paste the whole.',
	'too-long': 'This is far longer than any answer. Paste only what the assistant wrote.'
};

const nothing = (troubles: readonly string[]): AnswerReading => ({
	taken: 0,
	waiting: 0,
	troubles
});

/** Adds what is new; what does not pass the gate for all articles is taken out again, fact by fact. */
function joined(
	before: Article,
	entities: Article['entities'] | readonly Article['entities'][number][],
	given: readonly Fact[],
	troubles: string[]
): AnswerReading {
	const known = new Set(before.facts.map(({ id }) => id));
	let fresh = keepIds(given, before).filter(({ id }) => !known.has(id));
	const same = given.length - fresh.length;
	if (same > 0) troubles.push(`${same} of the facts were here already.`);
	for (let round = 0; round < 4 && fresh.length > 0; round++) {
		const article: Article = {
			...before,
			entities: [...entities],
			facts: [...before.facts, ...fresh]
		};
		const { article: sound, issues } = validateArticle(article);
		if (sound) {
			const waiting = fresh.filter(({ status }) => status === 'proposed').length;
			return {
				article: sound,
				taken: fresh.length,
				waiting,
				troubles: troubles.slice(0, mostTroubles)
			};
		}
		const bad = new Set(
			issues.flatMap(({ at }) => /^facts\[(\d+)\]/.exec(at)?.[1] ?? []).map(Number)
		);
		if (bad.size === 0) {
			troubles.push(
				`The answer could not be taken in: ${issues[0]?.message ?? 'it is not valid'}.`
			);
			break;
		}
		for (const { at, message } of issues)
			if (at.startsWith('facts[') && troubles.length < mostTroubles)
				troubles.push(`A fact was left out: ${message.replace(/^[^:]*: /, '')}.`);
		fresh = fresh.filter((_, at) => !bad.has(at + before.facts.length));
	}
	return nothing(troubles.slice(0, mostTroubles));
}
