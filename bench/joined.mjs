// Several articles as one: what a text ten times as long has in the way of facts, actors and words.
import { createHash } from 'node:crypto';

/**
 * Joins structured articles into one valid one. An actor of several articles is one entity, as its id
 * promises; facts, quantities and topics get their article's number; every place in the text moves along.
 */
export function joined(articles) {
	const gap = '\n\n';
	const parts = [];
	let at = 0;
	for (const [number, article] of articles.entries()) {
		parts.push(moved(article, at, `${number}-`));
		at += article.text.length + gap.length;
	}
	const all = (name) => parts.flatMap((part) => part[name]);
	const text = articles.map((article) => article.text).join(gap);
	return {
		...articles[0],
		id: 'joined',
		headline: 'A chronicle',
		toldAsOf: articles
			.map((article) => article.toldAsOf)
			.sort()
			.at(-1),
		text,
		sha256: createHash('sha256').update(text).digest('hex'),
		entities: merged(all('entities')),
		quantities: all('quantities'),
		facts: all('facts'),
		links: all('links')
	};
}

/** An article's structure with its places moved by `by` and the ids of its own things under `prefix`. */
function moved({ entities, quantities, facts, links }, by, prefix) {
	const own = (id) => `${prefix}${id}`.slice(0, 64);
	const span = (s) => ({ ...s, start: s.start + by, end: s.end + by });
	const role = (r) => (r.quantity === undefined ? r : { ...r, quantity: own(r.quantity) });
	return {
		entities: entities.map((e) => ({ ...e, mentions: e.mentions.map(span) })),
		quantities: quantities.map((q) => ({ ...q, id: own(q.id) })),
		facts: facts.map((fact) => ({
			...fact,
			id: own(fact.id),
			frame: { ...fact.frame, roles: fact.frame.roles.map(role) },
			...(fact.topic && { topic: own(fact.topic) }),
			...(fact.unstated && {
				unstated: fact.unstated.map((u) =>
					u.evidence ? { ...u, evidence: u.evidence.map(span) } : u
				)
			}),
			evidence: fact.evidence.map(span)
		})),
		links: links.map((link) => ({ ...link, from: own(link.from), to: own(link.to) }))
	};
}

/** Entities of one id as one: its first description, all its names and mentions. */
function merged(entities) {
	const byId = new Map();
	for (const entity of entities) {
		const known = byId.get(entity.id);
		byId.set(entity.id, known ? both(known, entity) : entity);
	}
	return [...byId.values()];
}

const both = (a, b) => ({
	...a,
	...union('aliases', a, b),
	...union('demonyms', a, b),
	...union('partOf', a, b),
	...union('memberOf', a, b),
	...union('sameAs', a, b),
	mentions: [...a.mentions, ...b.mentions]
});

const union = (name, a, b) =>
	a[name] || b[name] ? { [name]: [...new Set([...(a[name] ?? []), ...(b[name] ?? [])])] } : {};
