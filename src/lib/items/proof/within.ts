import type { Article, Fact } from '#lib/article/schema.ts';
import { sentences } from '#lib/article/sentences.ts';
import type { Item } from '#lib/items/schema.ts';
import { objections } from '#lib/items/proof/filler.ts';
import { overlap } from '#lib/items/proof/openness.ts';
import {
	covered,
	entityOf,
	framed,
	namesOf,
	namesWithin,
	plain,
	speakerOf
} from '#lib/items/proof/structure.ts';
import { saysNumber } from '#lib/items/proof/values.ts';

/** From this share of the words around the blank on, something else says the same. */
const same = 0.6;

/**
 * Objections to a name or a figure left out within a role: put back it must make the fact's statement, the evidence
 * must show it, the rest must not name it, and no other sentence or fact may say as much of another.
 */
export function objectionsToWithin(article: Article, fact: Fact, item: Item): string[] {
	const { key, statement = '', asked } = item;
	const rest = statement.replace(/_{2,}/, ' ');
	const entity = entityOf(article, key.entity);
	const evidence = item.evidence.map((e) => e.exact).join(' … ');
	const other = rivalOf(article, fact, item, rest);
	return [
		...objections(
			plain(fact.statement) !== plain(statement.replace(/_{2,}/, key.text)),
			'no gap of the fact'
		),
		...objections(asked === 'name' && !entity, 'nobody is missing'),
		...objections(
			entity && !namesOf(entity).some((name) => plain(name) === plain(key.text)),
			`“${key.text}” is not ${entity?.id}`
		),
		...objections(entity && namesWithin(rest, entity), `the rest names ${entity?.id}`),
		...objections(entity && entity.id === speakerOf(fact), 'the speaker is asked otherwise'),
		...objections(
			entity && !isShown(item, article, evidence),
			`the evidence does not name ${entity?.id}`
		),
		...objections(
			asked === 'figure' && !showsFigure(evidence, key.value),
			`the evidence does not give ${key.value}`
		),
		...objections(other, `it may be filled otherwise: “${other}”`)
	];
}

function isShown({ key, evidence }: Item, article: Article, text: string): boolean {
	const entity = entityOf(article, key.entity);
	if (!entity) return false;
	return (
		namesWithin(text, entity) ||
		entity.mentions.some((m) => evidence.some((s) => m.start >= s.start && m.end <= s.end))
	);
}

const showsFigure = (text: string, value: string | number | undefined) =>
	typeof value === 'number' &&
	text.split(/\s+/).some((word) => saysNumber(word.replace(/[%,.]+$/, ''), value));

/** A sentence beside the evidence, or a fact of the same frame, that says most of the rest of another name or figure. */
export function rivalOf(
	article: Article,
	fact: Fact,
	item: Pick<Item, 'key' | 'evidence'>,
	rest: string
): string | undefined {
	const entity = entityOf(article, item.key.entity);
	const fills = (text: string) =>
		covered(rest, text) >= same &&
		(entity
			? article.entities.some(
					(o) =>
						o.id !== entity.id &&
						o.type === entity.type &&
						namesWithin(text, o) &&
						!namesWithin(rest, o)
				)
			: /\d/.test(text));
	const told = framed(article, fact.frame.type).filter(
		(f) => f.id !== fact.id && f.status !== 'rejected' && speakerOf(f) === speakerOf(fact)
	);
	return (
		told.map((f) => f.statement).find(fills) ??
		sentences(article.text)
			.filter((s) => !item.evidence.some((e) => overlap(e, s)))
			.map((s) => s.exact)
			.find(fills)
	);
}
