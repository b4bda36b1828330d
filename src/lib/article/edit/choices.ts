/** What a tap on a part of a fact offers: taken from the text, the likeliest first; typing comes last. */
import { compareEdtf, formatEdtf } from '#lib/article/edtf.ts';
import type { Article, Entity, Fact } from '#lib/article/schema.ts';
import { sentences } from '#lib/article/sentences.ts';
import { datesIn } from './dates-in.ts';
import { type Counted, numbersIn } from './numbers.ts';

/** How far the nearest mention stands from the fact's evidence, in characters. */
function distance({ mentions }: Entity, { evidence }: Fact): number {
	return Math.min(
		Infinity,
		...mentions.flatMap((m) => evidence.map((e) => Math.max(0, e.start - m.end, m.start - e.end)))
	);
}

/** Everybody and everything that the text names, the nearest to the fact first. */
export function entityChoices(article: Article, fact: Fact): Entity[] {
	const near = new Map(article.entities.map((entity) => [entity, distance(entity, fact)]));
	return [...article.entities].sort((a, b) => (near.get(a) ?? 0) - (near.get(b) ?? 0));
}

const speaking = ['person', 'anonymous-source', 'organisation', 'alliance', 'state', 'group'];

/** Those who can say something and whom the text names: who speaks elsewhere and is near comes first. */
export function speakerChoices(article: Article, fact: Fact): Entity[] {
	const speakers = new Set(
		article.facts.flatMap(({ voice }) => (voice.kind === 'fact' ? [] : voice.speaker))
	);
	const able = entityChoices(article, fact).filter(
		({ id, type, mentions }) => (speakers.has(id) || speaking.includes(type)) && mentions.length > 0
	);
	return [
		...able.filter(({ id }) => speakers.has(id)),
		...able.filter(({ id }) => !speakers.has(id))
	];
}

/** Days in the evidence's own sentences first, then the day that the text speaks from, then all others. */
export function dateChoices(article: Article, fact: Fact): { date: string; words: string }[] {
	const near = sentences(article.text).filter((s) =>
		fact.evidence.some((e) => e.start < s.end && s.start < e.end)
	);
	const here = near.flatMap(({ exact }) => datesIn(exact, article.toldAsOf));
	const elsewhere = [
		...datesIn(article.text, article.toldAsOf),
		...article.facts.flatMap(({ frame }) =>
			frame.roles.flatMap(({ date }) => (date === undefined ? [] : { date }))
		)
	].sort((a, b) => compareEdtf(a.date, b.date) ?? 0);
	const all = [...here, { date: article.toldAsOf }, ...elsewhere].map(({ date }) => date);
	return [...new Set(all)].map((date) => ({ date, words: formatEdtf(date) }));
}

/** Numbers of the evidence's sentences, then of the rest; dates are none. */
export function numberChoices(article: Article, fact: Fact): Counted[] {
	const dates = datesIn(article.text, article.toldAsOf);
	const isDate = ({ start, exact }: Counted) =>
		dates.some((d) => start < d.start + d.exact.length && d.start < start + exact.length);
	const all = numbersIn(article.text).filter((one) => !isDate(one));
	const held = sentences(article.text).filter((s) =>
		fact.evidence.some((e) => e.start < s.end && s.start < e.end)
	);
	const near = all.filter(({ start }) => held.some((s) => start >= s.start && start < s.end));
	const seen = new Set<number>();
	return [...near, ...all].filter(({ value }) => !seen.has(value) && seen.add(value));
}

/** Others that may be the same: of the same kind, sharing a word of their names first. */
export function twinChoices(article: Article, entity: Entity): Entity[] {
	const wordsOf = ({ name, aliases }: Entity) =>
		new Set(`${name} ${aliases.join(' ')}`.toLowerCase().match(/\p{L}{3,}/gu) ?? []);
	const own = wordsOf(entity);
	const rank = (other: Entity) =>
		([...wordsOf(other)].some((word) => word !== 'the' && own.has(word)) ? 2 : 0) +
		(other.type === entity.type ? 1 : 0);
	return article.entities
		.filter((other) => other !== entity)
		.map((other) => ({ other, at: rank(other) }))
		.sort((a, b) => b.at - a.at)
		.map(({ other }) => other);
}
