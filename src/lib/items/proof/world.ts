import type { Article, Entity, Fact, Role } from '#lib/article/schema.ts';
import { entityOf, namesOf, plain, type Filler } from '#lib/items/proof/structure.ts';
import { rememberedOf } from '#lib/items/remembered.ts';
import { city, existsOn, state } from '#lib/world/lookup.ts';

/**
 * Objections to a state or city from outside the article as a certainly wrong filler: only for the
 * one true filler of a dated event, told as a fact, and only for a place of the key's own sort that
 * was there then and that the article names nowhere. Habits and states of affairs are never asked
 * so: what a text says of one country may be true of another that it does not mention.
 */
export function worldObjections(
	article: Article,
	fact: Fact,
	role: Role,
	filler: Filler
): string[] {
	const key = entityOf(article, role.entity);
	const date = fact.frame.roles.find((r) => r.role === 'time')?.date;
	const wrong = filler.entity === undefined ? undefined : worldEntity(key, filler.entity);
	if (!key || !wrong) return [`no entity ${filler.entity} in the article or of the key’s sort`];
	const found: (readonly [boolean, string])[] = [
		[date === undefined || !isDatedEvent(fact), `${fact.id} is no dated event`],
		[
			date === undefined || existsOn(wrong.state, date) !== true,
			`${wrong.id} may not have existed`
		],
		[state(wrong.state)?.standing === 'disputed', `the standing of ${wrong.id} is disputed`],
		[isKin(key, wrong.state), `${wrong.id} is, or came from, ${key.id}`],
		[!wrong.names.some((n) => plain(n) === plain(filler.text)), `“${filler.text}” is another name`],
		[isNamed(article, wrong.names), `the article speaks of ${wrong.id}`]
	];
	return found.flatMap(([isWrong, message]) => (isWrong ? [message] : []));
}

type WorldEntity = {
	readonly id: string;
	readonly names: readonly string[];
	readonly state: string;
};

function worldEntity(key: Entity | undefined, id: string): WorldEntity | undefined {
	if (
		key?.type === 'state' &&
		[undefined, 'country', 'state'].includes(key.noun) &&
		state(key.id)
	) {
		const found = state(id);
		const names = found && [found.name, ...found.aliases.map((a) => a.name)];
		const [adjective, people] = [found?.adjective ?? [], found?.people ?? []].flat();
		return found && names
			? { id, state: id, names: [...names, ...[adjective, people].filter((n) => n !== undefined)] }
			: undefined;
	}
	const found = key?.type === 'place' && key.noun === 'city' && isCity(key) ? city(id) : undefined;
	return found && { id, state: found.state, names: [found.name, ...found.aliases] };
}

const isCity = (key: Entity) => namesOf(key).some((name) => city(name));

const isDatedEvent = ({ frame, voice, ages }: Fact) =>
	voice.kind === 'fact' &&
	ages !== true &&
	frame.tense === 'past' &&
	frame.polarity === 'positive' &&
	frame.modality === 'asserted' &&
	!['be', 'have', 'remain', 'belong'].includes(frame.verb);

/** A state and what came before or after it. */
function isKin(key: Entity, other: string): boolean {
	const [a, b] = [state(key.id), state(other)];
	if (key.type !== 'state' || !a || !b) return false;
	return a.id === b.id || a.successors.includes(b.id) || b.successors.includes(a.id);
}

const isNamed = (article: Article, names: readonly string[]) =>
	names.some((name) => wordsOf(article).includes(` ${plain(name)} `));

const wordsOf = rememberedOf((article: Article) => {
	const texts = [article.text, ...article.facts.map((f) => f.statement)];
	return ` ${plain([...texts, ...article.entities.flatMap(namesOf)].join(' ; '))} `;
});
