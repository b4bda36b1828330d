import { precision } from '#lib/article/edtf.ts';
import { occurrences } from '#lib/article/facts.ts';
import type { Article, Entity, Fact, Role } from '#lib/article/schema.ts';
import { datesIn } from './dates-in.ts';
import { placeOf, withoutStop } from './phrase.ts';

type Range = { readonly start: number; readonly end: number };
type Named = { readonly entity: Entity; readonly text: string; readonly at: number };

/** The kind of frame that holds a sentence whole: nobody has said what its verb and subject are. */
export const noteFrame = 'note';

const places = ['place', 'state'];

/**
 * A sentence as a fact without analysis: all of it is what is told, and the names and the date that
 * stand in it once are parts that can be asked for. No question turns such a sentence round.
 */
export function frameOf(
	article: Article,
	statement: string,
	within: readonly Range[]
): Pick<Fact, 'frame' | 'functional'> {
	const named = namesStanding(article, statement, within);
	const roles: Role[] = [{ role: 'topic', text: withoutStop(statement) }];
	const free: Role['role'][] = ['agent', 'patient', 'partner', 'goal', 'source', 'audience'];
	for (const { entity, text } of named) {
		const isPlace = places.includes(entity.type) && !roles.some(({ role }) => role === 'place');
		const isFirst = roles.length === 1;
		const role = isPlace && !isFirst ? 'place' : free.shift();
		if (role && text !== roles[0]?.text) roles.push({ role, text, entity: entity.id });
	}
	const date = datesIn(statement, article.toldAsOf).find(
		({ exact, date: day }) => precision(day) !== 'interval' && occurrences(statement, exact) === 1
	);
	if (date) roles.push({ role: 'time', text: date.exact, date: date.date });
	return {
		functional: date ? ['time'] : [],
		frame: {
			type: noteFrame,
			verb: 'be',
			tense: 'past',
			polarity: 'positive',
			modality: 'asserted',
			roles
		}
	};
}

/** What a text leaves open, and other words for a fact, are told of one frame; another frame leaves other things open. */
export function withoutOpen(fact: Fact): Fact {
	const rest = { ...fact };
	delete rest.unstated;
	delete rest.paraphrase;
	return rest;
}

/** Entities that the stretch mentions by words that stand in the statement once, none inside another. */
function namesStanding(
	article: Article,
	statement: string,
	within: readonly Range[]
): readonly Named[] {
	const found = article.entities.flatMap((entity): Named[] => {
		const words = entity.mentions
			.filter((m) => within.some(({ start, end }) => m.start < end && start < m.end))
			.map(({ exact }) => exact)
			.filter((exact) => occurrences(statement, exact) === 1);
		const [text] = words.sort((a, b) => b.length - a.length);
		return text === undefined ? [] : [{ entity, text, at: placeOf(statement, text) }];
	});
	const apart = found.filter(
		(one) =>
			!found.some(
				(other) =>
					other !== one &&
					other.at <= one.at &&
					other.at + other.text.length >= one.at + one.text.length &&
					(other.text.length > one.text.length || found.indexOf(other) < found.indexOf(one))
			)
	);
	return apart.sort((a, b) => a.at - b.at);
}
