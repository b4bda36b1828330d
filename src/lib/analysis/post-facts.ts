import { formatEdtf } from '#lib/article/edtf.ts';
import { heldOffice, office } from '#lib/world/lookup.ts';
import type { Actor, Post } from './actors.ts';
import { roleOf, type Draft } from './draft.ts';
import type { Ground } from './ground.ts';

/** Who is what: "Angela Merkel was chancellor of Germany in January 2019." */
export function postFacts(ground: Ground): Draft[] {
	return [...ground.cast.actors.values()]
		.filter((actor) => actor.type === 'person' && actor.sureness > 0.6)
		.flatMap((actor) =>
			actor.posts.filter((p) => !p.past).flatMap((post) => draft(ground, actor, post))
		)
		.filter(
			(d, at, all) =>
				all.findIndex((o) => o.actors[0] === d.actors[0]) === at || d.functional.length > 0
		);
}

function draft(ground: Ground, actor: Actor, post: Post): Draft[] {
	if (actor.name.includes(post.text) || post.text.includes(actor.name)) return [];
	const month = ground.published.slice(0, 7);
	const time = formatEdtf(month);
	const held =
		post.single && office(post.text)
			? heldOffice(actor.name, post.text, ground.published)
			: undefined;
	// The tables know another holder: the text is of another day, or means another post.
	if (held === false) return [];
	const single = post.single && post.of !== undefined;
	return [
		{
			statement: `${actor.name} was ${post.text} in ${time}.`,
			frame: {
				type: 'be',
				verb: 'be',
				tense: 'past',
				polarity: 'positive',
				modality: 'asserted',
				roles: [
					roleOf('agent', actor.name, { entity: actor.id }),
					roleOf('office', post.text),
					roleOf('time', time, { marker: 'in', date: month })
				]
			},
			voice: { kind: 'fact' },
			functional: held === true ? ['agent', 'office'] : single ? ['office'] : [],
			ages: true,
			importance: single || held === true ? 2 : 1,
			evidence: [post.evidence],
			confidence: (held === true ? 0.99 : 0.93) * actor.sureness,
			actors: [actor, ...(post.of ? [post.of] : [])]
		}
	];
}
