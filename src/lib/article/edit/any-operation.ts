/** Any operation that a reader could try on an article, sensible and senseless ones alike. */
import fc from 'fast-check';
import type { Article, Entity, Fact } from '#lib/article/schema.ts';
import { dateChoices, numberChoices } from './choices.ts';
import type { Operation } from './operation.ts';
import { voiceOf } from './voice.ts';

type Draw = readonly number[];

/** Built from numbers, because what can be tried depends on the article as it has become. */
export const draws = fc.array(fc.array(fc.nat(10_000), { minLength: 6, maxLength: 6 }), {
	minLength: 1,
	maxLength: 12
});

const pick = <T>(list: readonly T[], n = 0): T | undefined => list[n % Math.max(1, list.length)];

export function operationFrom(
	article: Article,
	[what = 0, a = 0, b = 0, c = 0, d = 0, e = 0]: Draw
): Operation | undefined {
	const fact = pick(article.facts, a);
	const entity = pick(article.entities, b);
	const other = pick(article.entities, c);
	const onFact = fact ? ofFact(article, fact, [what, b, c, d, e]) : [];
	const onNames = entity && other ? ofNames(article, entity, other, [a, d, e]) : [];
	const start = a % article.text.length;
	const any: Operation[] = [
		...onFact,
		...onNames,
		{
			do: 'add',
			id: `added-${a}-${b}`,
			start,
			end: Math.min(article.text.length, start + 20 + (b % 200))
		}
	];
	return pick(any, what);
}

function ofFact(
	article: Article,
	fact: Fact,
	[what = 0, b = 0, c = 0, d = 0, e = 0]: Draw
): Operation[] {
	const of = { fact: fact.id };
	const role = b % fact.frame.roles.length;
	const entity = pick(article.entities, c);
	const date = pick(dateChoices(article, fact), d);
	const number = pick(numberChoices(article, fact), d);
	const words =
		pick(
			['somebody else', 'x', '', 'the “other” side', article.text.slice(d % 500, (d % 500) + 9)],
			e
		) ?? '';
	return [
		{ do: pick(['accept', 'reject', 'reopen', 'delete'] as const, what) ?? 'accept', ...of },
		{ do: 'accept', ...of },
		...article.links.slice(0, 3).map(
			(link) =>
				({
					do: 'link',
					fact: link.to,
					from: link.from,
					type: 'cause',
					holds: d % 2 === 0
				}) as const
		),
		{
			do: 'leave-out',
			...of,
			question: {
				kind: 'choice',
				facts: [fact.id],
				asked: fact.frame.roles[role]?.role ?? 'truth'
			},
			out: e % 3 > 0
		},
		{ do: 'importance', ...of, importance: pick([1, 2, 3] as const, d) ?? 1 },
		{ do: 'ask', ...of, role, on: d % 2 === 0 },
		{ do: 'filler', ...of, role, entity: null, text: words },
		{ do: 'statement', ...of, statement: `${fact.statement} ${words}` },
		{ do: 'statement', ...of, statement: fact.statement.replace(words, '') },
		{ do: 'voice', ...of, voice: { kind: 'fact' } },
		...(entity
			? [
					{ do: 'filler', ...of, role, entity: entity.id, text: entity.name } as const,
					{ do: 'voice', ...of, voice: voiceOf(article, fact, entity) } as const
				]
			: []),
		...(date ? [{ do: 'date', ...of, role: e % 2 ? role : null, date: date.date } as const] : []),
		...(number ? [{ do: 'number', ...of, role, value: number.value } as const] : [])
	];
}

function ofNames(
	article: Article,
	entity: Entity,
	other: Entity,
	[a = 0, d = 0, e = 0]: Draw
): Operation[] {
	const mentions = entity.mentions.map((_, at) => at).filter((at) => (at + d) % 2 === 0);
	const types = ['person', 'anonymous-source', 'state', 'organisation', 'group'] as const;
	return [
		{ do: 'merge', from: entity.id, into: other.id },
		{ do: 'merge', from: other.id, into: entity.id },
		{ do: 'split', entity: entity.id, mentions, id: `split-${a}-${d}`, name: 'Somebody' },
		{ do: 'rename', entity: entity.id, name: pick([other.name, 'A new name', ' '], e) ?? 'x' },
		{ do: 'retype', entity: entity.id, type: pick(types, d) ?? 'person' }
	];
}
