import { monthNames } from '#lib/article/edtf.ts';
import type { Article, Entity, Fact, Span } from '#lib/article/schema.ts';
import { notStated } from '#lib/items/options.ts';
import type { Item } from '#lib/items/schema.ts';
import { objections } from '#lib/items/proof/filler.ts';
import { overlap } from '#lib/items/proof/openness.ts';
import {
	entityOf,
	factOf,
	linksFrom,
	namesWithin,
	plain,
	roleOf,
	speakerOf
} from '#lib/items/proof/structure.ts';
import { saysNumber } from '#lib/items/proof/values.ts';

/** A fact's evidence, and where the text itself says that it leaves something of it open. */
const evidenceOf = (fact: Fact) => [
	...fact.evidence,
	...(fact.unstated ?? []).flatMap((open) => open.evidence ?? [])
];

/** Where the text itself says that it leaves the asked role open. */
const opennessOf = (fact: Fact | undefined, asked: string): readonly Span[] =>
	(fact?.unstated ?? []).filter((u) => u.role === asked).flatMap((u) => u.evidence ?? []);

/** Who asks on what authority a claim stands needs to see what the article says of its speaker. */
const standing = (article: Article, item: Item, facts: readonly Fact[]) =>
	item.asked !== 'authority'
		? []
		: article.facts
				.filter((f) => facts.some((g) => speakerOf(g) === f.frame.roles[0]?.entity))
				.flatMap((f) => f.evidence);

/** Objections to the evidence: exact, the facts' own, all of it, naming the speaker and the key. */
export function evidenceObjections(article: Article, item: Item): string[] {
	const facts = item.factIds.flatMap((id) => factOf(article, id) ?? []);
	const own = [
		...facts.flatMap(evidenceOf),
		...standing(article, item, facts),
		...item.factIds.flatMap((id) =>
			linksFrom(article, id).flatMap((l) => (item.factIds.includes(l.to) ? (l.evidence ?? []) : []))
		)
	];
	const lost = item.evidence.find((e) => article.text.slice(e.start, e.end) !== e.exact);
	const alien = item.evidence.find((e) => !own.some((o) => overlap(o, e)));
	const missing = facts.find(
		(f) => !f.evidence.every((e) => item.evidence.some((i) => i.start <= e.start && i.end >= e.end))
	);
	const open = item.key.text === notStated ? opennessOf(facts[0], item.asked) : [];
	const silent = open.find((e) => !item.evidence.some((i) => i.start <= e.start && i.end >= e.end));
	const mute = facts.find(
		(f) => speakerOf(f) !== undefined && !shows(item.evidence, entityOf(article, speakerOf(f)))
	);
	return [
		...objections(lost, `“${lost?.exact}” is not at ${lost?.start}–${lost?.end}`),
		...objections(alien, `“${alien?.exact}” is evidence of none of its facts`),
		...objections(missing, `evidence of ${missing?.id} is left out`),
		...objections(silent, `“${silent?.exact}” says that it is open, and is left out`),
		...objections(mute, `the evidence does not name the speaker of ${mute?.id}`),
		...keyShown(article, item, facts[0])
	];
}

/** The entity by name, or by a mention that the structure records inside the span. */
function shows(spans: readonly Span[], entity: Entity | undefined): boolean {
	if (!entity) return false;
	return spans.some(
		(s) =>
			namesWithin(s.exact, entity) ||
			entity.mentions.some((m) => m.start >= s.start && m.end <= s.end)
	);
}

/** The evidence alone gives the asked name, date or number. */
function keyShown(article: Article, item: Item, fact: Fact | undefined): string[] {
	const role = fact && roleOf(fact, item.asked);
	if (!role) return [];
	const text = item.evidence.map((e) => e.exact).join(' … ');
	const entity = entityOf(article, role.entity);
	const value = article.quantities.find((q) => q.id === role.quantity)?.value;
	return [
		...objections(
			entity && !shows(item.evidence, entity),
			`the evidence does not name ${entity?.id}`
		),
		...objections(
			role.date && !showsDate(text, role.date),
			`the evidence does not give ${role.date}`
		),
		...objections(
			value !== undefined && !showsNumber(text, value),
			`the evidence does not give ${value}`
		)
	];
}

/** Year, month and day as far as the date has them; "a day earlier" proves no date on its own. */
function showsDate(text: string, date: string): boolean {
	const [year = '', month, day] = date.replace(/[~?%]/g, '').split('/')[0]?.split('-') ?? [];
	const name = month === undefined ? undefined : monthNames[Number(month) - 1];
	const has = (word: string) => ` ${plain(text)} `.includes(` ${word.toLowerCase()} `);
	return (
		has(year) &&
		(name === undefined || has(name)) &&
		(day === undefined || has(String(Number(day))))
	);
}

const showsNumber = (text: string, value: number) =>
	text
		.split(/(?<=[\p{L}\p{N}])(?:[\s–—-]+|, )/u)
		.some((word, i, all) => saysNumber([word, all[i + 1]].join(' '), value));
