import { compareEdtf } from './edtf.ts';
import { issue, type Issue } from './issue.ts';
import type { Article, Fact, Link } from './schema.ts';

/** Ids that are used twice, and names of entities, quantities and facts that do not exist. */
export function referenceIssues(article: Article): Issue[] {
	const ids = {
		entity: new Set(article.entities.map((e) => e.id)),
		quantity: new Set(article.quantities.map((q) => q.id)),
		fact: new Set(article.facts.map((f) => f.id))
	};
	const missing = (kind: keyof typeof ids, at: string, id: string | undefined): Issue[] =>
		id === undefined || ids[kind].has(id) ? [] : [unknown(kind, at, id)];
	return [
		...(['entities', 'quantities', 'facts'] as const).flatMap((part) =>
			duplicates(part, article[part])
		),
		...article.entities.flatMap((entity, i) =>
			(['partOf', 'memberOf', 'sameAs'] as const).flatMap((key) =>
				(entity[key] ?? []).flatMap((id, j) =>
					id === entity.id
						? [issue('reference', `entities[${i}].${key}[${j}]`, 'an entity cannot name itself')]
						: missing('entity', `entities[${i}].${key}[${j}]`, id)
				)
			)
		),
		...article.facts.flatMap((fact, i) => [
			...fact.frame.roles.flatMap((role, j) => {
				const at = `facts[${i}].frame.roles[${j}]`;
				return [
					...missing('entity', `${at}.entity`, role.entity),
					...(role.entities ?? []).flatMap((id, k) =>
						missing('entity', `${at}.entities[${k}]`, id)
					),
					...missing('quantity', `${at}.quantity`, role.quantity)
				];
			}),
			...(fact.voice.kind === 'fact'
				? []
				: missing('entity', `facts[${i}].voice.speaker`, fact.voice.speaker))
		]),
		...article.links.flatMap((link, i) => [
			...missing('fact', `links[${i}].from`, link.from),
			...missing('fact', `links[${i}].to`, link.to)
		]),
		...(article.leftOut ?? []).flatMap(({ facts }, i) =>
			facts.flatMap((id, j) => missing('fact', `leftOut[${i}].facts[${j}]`, id))
		)
	];
}

/** Links from a fact to itself, and orders that go round in a circle or against the dates. */
export function linkIssues(article: Article): Issue[] {
	const dates = new Map(article.facts.map((fact) => [fact.id, dateOf(fact)]));
	return article.links.flatMap((link, i) => {
		const at = `links[${i}]`;
		if (link.from === link.to) return [issue('link', at, 'links a fact to itself; remove it')];
		if (link.type === 'cause' && reaches(article, 'cause', link.to, link.from))
			return [issue('link', at, `goes round in a circle: ${link.to} already led to ${link.from}`)];
		if (link.type !== 'before') return [];
		const [from, to] = [dates.get(link.from), dates.get(link.to)];
		if (from && to && compareEdtf(from, to) === 1)
			return [
				issue(
					'link',
					at,
					`says that ${link.from} came before ${link.to}, but ${from} is after ${to}`
				)
			];
		if (reaches(article, 'before', link.to, link.from))
			return [
				issue('link', at, `goes round in a circle: ${link.to} already comes before ${link.from}`)
			];
		return [];
	});
}

function unknown(kind: string, at: string, id: string): Issue {
	return issue('reference', at, `there is no ${kind} "${id}"; add it or correct the name`);
}

function duplicates(part: string, list: readonly { id: string }[]): Issue[] {
	const first = new Map(list.map(({ id }, i) => [id, i] as const).reverse());
	return list.flatMap(({ id }, i) => {
		if (first.get(id) === i) return [];
		const at = `${part}[${i}].id`;
		return [issue('duplicate-id', at, `"${id}" is used twice; give one of them another id`)];
	});
}

/** The day of a happening; a role with `until` or `since` is a limit of it, and not that day. */
function dateOf(fact: Fact): string | undefined {
	return fact.frame.roles.find(
		(r) => r.role === 'time' && !/^(until|since|before|after|to)$/.test(r.marker ?? '')
	)?.date;
}

function reaches(article: Article, type: Link['type'], from: string, goal: string): boolean {
	const seen = new Set<string>();
	const queue = [from];
	for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
		if (id === goal) return true;
		if (seen.has(id)) continue;
		seen.add(id);
		for (const link of article.links)
			if (link.type === type && link.from === id) queue.push(link.to);
	}
	return false;
}
