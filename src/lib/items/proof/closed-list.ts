import type { Article, Fact } from '#lib/article/schema.ts';
import { entityOf, namesOf, roleOf, type Filler } from '#lib/items/proof/structure.ts';
import { supportFor } from '#lib/items/proof/support.ts';
import type { Distractor, Item } from '#lib/items/schema.ts';
import { daysOf } from '#lib/world/dates.ts';
import { heldOffice, holderOn, isCalled, office, termsOf } from '#lib/world/lookup.ts';

/**
 * Objections to "somebody else held this office on that date, by a list that is closed": the table
 * must know the fact's office, agree with the article on its holder, and know the distractor as a
 * living person who was not that.
 */
export function objectionsToClosedList(
	article: Article,
	item: Item,
	fact: Fact,
	asked: string,
	d: Distractor
): string[] {
	const { proof } = d;
	if (proof.kind !== 'closed-list') return ['no closed list'];
	const post = office(roleOf(fact, 'office')?.text ?? '');
	const term = office(proof.row.split('/')[0] ?? '')?.terms.find(
		(t) => `${t.office}/${t.id}` === proof.row
	);
	if (!post || !term) return [`no office, or no row ${proof.row}`];
	const { date } = proof;
	const holder = holderOn(post.id, date);
	const key = entityOf(article, roleOf(fact, 'agent')?.entity);
	const namesake = article.entities.find((e) => namesOf(e).some((name) => isCalled(term, name)));
	const filler: Filler = { text: d.text };
	const found: (readonly [unknown, string])[] = [
		[asked !== 'agent' || !isHolding(fact), `${fact.id} says of nobody that he held an office`],
		[roleOf(fact, 'time')?.date !== date, `${date} is not the date of ${fact.id}`],
		[!holder, `the table does not know who was ${post.name} in ${date}`],
		[
			holder && !(key && namesOf(key).some((name) => isCalled(holder, name))),
			`the table has ${holder?.name} as ${post.name}`
		],
		[heldOffice(term.person, post.id, date) !== false, `${term.name} was, or may have been, that`],
		[!isCalled(term, d.text), `“${d.text}” is no name of ${term.name}`],
		[namesake, `${namesake?.id} of the article has that name`],
		[!livedOn(term.person, date), `${term.name} may have been dead`],
		[supportFor(article, item, fact, asked, filler), 'the article makes it true']
	];
	return found.flatMap(([isWrong, message]) => (isWrong ? [message] : []));
}

/** "Anthony Eden was prime minister of the United Kingdom in 1956": told as a fact, with one true subject. */
const isHolding = (fact: Fact) =>
	fact.voice.kind === 'fact' &&
	fact.frame.verb === 'be' &&
	fact.frame.polarity === 'positive' &&
	fact.frame.modality === 'asserted' &&
	fact.functional.includes('agent');

/** In some office on that day or later, and in one no more than a working life away. */
function livedOn(person: string, date: string): boolean {
	const day = daysOf(date);
	return termsOf(person).some(({ during: { from, to } }) => {
		const end = to === undefined ? undefined : daysOf(to)?.first;
		const gap = Number(from?.slice(0, 4)) - Number(date.slice(0, 4));
		return day !== undefined && gap <= 20 && (end === undefined || end > day.last);
	});
}
