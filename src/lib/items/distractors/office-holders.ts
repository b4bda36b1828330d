import type { Entity, Fact } from '#lib/article/schema.ts';
import { daysOf } from '#lib/world/dates.ts';
import {
	heldOffice,
	holderOn,
	isCalled,
	office,
	termsOf,
	type Office,
	type Term
} from '#lib/world/lookup.ts';
import { offices } from '#lib/world/offices.ts';
import { namesOf, role as findRole, type ArticleIndex } from '../article-index.ts';
import type { Distractor } from '../schema.ts';

/** How many years before or after a date another holder of an office still tempts. */
const reachYears = 12;

/** Who held the office at another time, or a like one at the time: "Harold Macmillan" for 1956. */
export function otherHolders(
	index: ArticleIndex,
	fact: Fact,
	key: Entity,
	date: string
): Distractor[] {
	const post = office(findRole(fact, 'office')?.text ?? '');
	const holder = post && holderOn(post.id, date);
	if (!post || !holder || fact.frame.verb !== 'be') return [];
	if (!namesOf(key).some((name) => isCalled(holder, name))) return [];
	const isFree = (term: Term) =>
		heldOffice(term.person, post.id, date) === false &&
		!index.article.entities.some((e) => namesOf(e).some((name) => isCalled(term, name)));
	const own = post.terms
		.filter((term) => yearsApart(term, date) <= reachYears && livesAfter(term.person, date))
		.sort((a, b) => yearsApart(a, date) - yearsApart(b, date));
	const then = offices
		.filter((o) => o.of === post.of && o.id !== post.id)
		.flatMap((o) => holderOn(o.id, date) ?? [])
		.filter((term) => livesAfter(term.person, date));
	const people = [...own.slice(0, 2), ...then, ...own.slice(2)].filter(isFree);
	const once = people.filter((t, at) => people.findIndex((p) => p.person === t.person) === at);
	return once.map((term) => ({
		text: term.name,
		why: whyNotHolder(term, post),
		proof: {
			kind: 'closed-list',
			fact: fact.id,
			table: 'offices',
			row: `${term.office}/${term.id}`,
			date
		}
	}));
}

function whyNotHolder(term: Term, post: Office): string {
	const when = `from ${inMonth(term.during.from)}${term.during.to ? ` to ${inMonth(term.during.to)}` : ' onwards'}`;
	const other = term.office === post.id ? undefined : office(term.office);
	return other
		? `${term.name} held another post then, as ${other.name.replace(/^the /, '')} ${when}.`
		: `${term.name} held that post ${when}.`;
}

const months =
	'January February March April May June July August September October November December'.split(
		' '
	);

function inMonth(date = ''): string {
	const [year = '', month] = date.split('-');
	return month === undefined ? year : `${months[Number(month) - 1]} ${year}`;
}

const yearsApart = ({ during: { from, to } }: Term, date: string): number => {
	const year = Number(date.slice(0, 4));
	return Math.max(Number(from?.slice(0, 4)) - year, year - Number((to ?? date).slice(0, 4)), 0);
};

/** Only somebody in office later was certainly alive. */
const livesAfter = (person: string, date: string): boolean =>
	termsOf(person).some(({ during: { to } }) => {
		const end = to === undefined ? undefined : daysOf(to)?.first;
		return end === undefined || end > (daysOf(date)?.last ?? '');
	});
