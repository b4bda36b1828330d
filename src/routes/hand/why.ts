/** What "Why this question?" says: the facts it rests on, who says so, and what was proved. */
import type { Article, Fact } from '#lib/article/schema.ts';
import type { Distractor, Item, Proof } from '#lib/items/schema.ts';
import type { Review } from '#lib/scheduling/review.ts';
import { counted, spelled } from '../words.ts';

export type Ground = {
	readonly statement: string;
	readonly weight: string;
	readonly voice: string;
};
export type Checked = { readonly text: string; readonly words: string };

const weights = {
	3: 'One of the article’s main points.',
	2: 'Part of the story, though not its centre.',
	1: 'A detail.'
} as const;

export function groundsOf(item: Item, article: Article): Ground[] {
	return article.facts
		.filter(({ id }) => item.factIds.includes(id))
		.map((fact) => ({
			statement: fact.statement,
			weight: weights[fact.importance],
			voice: voiceOf(fact, article)
		}));
}

const sayings = { claim: 'a claim', opinion: 'an opinion', forecast: 'a forecast' } as const;
const authorities = {
	office: 'speaking from office',
	expert: 'as an expert',
	institution: 'as an institution',
	anonymous: 'without giving a name',
	witness: 'as a witness'
} as const;

function voiceOf({ voice }: Fact, article: Article): string {
	if (voice.kind === 'fact') return 'The article says so in its own voice.';
	const speaker = article.entities.find(({ id }) => id === voice.speaker)?.name ?? 'a source';
	const manner = voice.manner === 'quoted' ? 'quoted' : 'told in other words';
	return `It is ${sayings[voice.kind]}: ${speaker} says so, ${authorities[voice.authority]}; ${manner}.`;
}

/** Each wrong answer with its proof in words. What the reader reworded was never checked. */
export function checksOf(shown: Item, original: Item, article: Article): Checked[] {
	const wrong = [...shown.distractors, ...(shown.spare ?? [])];
	const known = [...original.distractors, ...(original.spare ?? [])];
	return wrong.map(({ text, proof }) => ({
		text,
		words: known.some((d) => d.text === text)
			? provedWrong(proof, article)
			: 'Your own words: not checked.'
	}));
}

/** Why a distractor with this proof is certainly wrong. */
export function provedWrong(proof: Distractor['proof'], article: Article): string {
	const statementOf = (id: string) => article.facts.find((fact) => fact.id === id)?.statement ?? '';
	switch (proof.kind) {
		case 'functional':
			return 'The article gives this one answer, and it is another.';
		case 'other-claim':
			return `This belongs to another claim: ${statementOf(proof.other)}`;
		case 'other-aim':
			return `Another actor wanted that, or something else: ${statementOf(proof.other)}`;
		case 'no-claim':
			return `${nameOf(proof, article)} claims nothing about this anywhere in the article.`;
		case 'value-contradicted':
			return 'The article gives another figure or date.';
		case 'order-contradicted':
			return 'The article’s own dates put these the other way round.';
		case 'unstated':
			return 'The article leaves this open, so that no such answer has support.';
		case 'stated':
			return 'The article does say it.';
		case 'closed-list':
			return 'By a dated list of office-holders this was not so at the time.';
		case 'no-evidence':
			return 'Nothing in this sentence says so.';
		default:
			return proof satisfies never;
	}
}

function nameOf({ entity }: Extract<Proof, { kind: 'no-claim' }>, article: Article): string {
	const name = article.entities.find(({ id }) => id === entity)?.name ?? 'This source';
	return name.charAt(0).toUpperCase() + name.slice(1);
}

/** What is proved of the right answer, by how it is given. */
export function keyChecked({ interaction, kind }: Item): string {
	if (kind === 'not-stated') return 'Nothing in the article fills this in; it was looked for.';
	if (interaction === 'order') return 'The order follows the article’s own dates.';
	if (interaction === 'match') return 'Each pair stands together in one fact of the article.';
	return 'The right answer stands in the words marked above.';
}

export function askedWords(reviews: readonly Pick<Review, 'rating'>[]): string {
	if (reviews.length === 0) return 'Not asked before.';
	const right = reviews.filter(({ rating }) => rating !== 'again').length;
	if (reviews.length === 1) return `Asked once so far, ${right === 1 ? 'right' : 'not right yet'}.`;
	const times = spelled(reviews.length, 'time');
	const often =
		right === 0 ? 'not right yet' : right === 1 ? 'right once' : `right ${spelled(right, 'time')}`;
	return `Asked ${times} so far, ${right === reviews.length ? 'right each time' : often}.`;
}

export const provedHeading = (count: number): string =>
	count === 0
		? 'Checked by the program'
		: `Checked: the answer and ${count === 1 ? 'the wrong one' : `all ${counted(count, 'wrong one')}`}`;
