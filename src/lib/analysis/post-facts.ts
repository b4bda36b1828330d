import { formatEdtf } from '#lib/article/edtf.ts';
import { heldOffice, office } from '#lib/world/lookup.ts';
import type { Actor, Post } from './actors.ts';
import { roleOf, type Draft } from './draft.ts';
import { isWitnessTitle } from './lexicon/titles.ts';
import type { PlacedSentence } from './cut.ts';
import { within, type Ground } from './ground.ts';
import { sentenceAt } from './referents.ts';
import { storyTime } from './story-time.ts';

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
	// "Peru’s foreign minister, Eduardo Ferrero, had resigned": who was, was no more.
	if (gone.test(ground.text.slice(post.evidence.end, post.evidence.end + 60))) return [];
	const date = dateOf(ground, post);
	if (date === undefined) return [];
	const time = formatEdtf(date);
	const held =
		post.single && office(post.text) ? heldOffice(actor.name, post.text, date) : undefined;
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
					roleOf('time', time, { marker: 'in', date })
				]
			},
			voice: { kind: 'fact' },
			functional:
				held === true && !isKnownToAll(post)
					? ['agent', 'office']
					: single || held
						? ['office']
						: [],
			ages: true,
			importance: single || held === true ? 2 : 1,
			evidence: [post.evidence],
			// What a bystander lives by is no post to remember, nor what every adult knows.
			confidence:
				(isWitnessTitle(post.title) || isKnownToAll(post) ? 0.75 : held === true ? 0.99 : 0.93) *
				actor.sureness *
				(storyTime(ground) === undefined ? 1 : 0.8),
			actors: [actor, ...(post.of ? [post.of] : [])]
		}
	];
}

const gone =
	/^,? (?:had |has |who (?:had |has )?)?(?:already )?(?:resigned|stepped down|quit|been (?:dismissed|sacked|fired))\b/;

/** Who leads these every adult knows: no question of an article. */
const isKnownToAll = ({ title, of, text }: Post): boolean =>
	/^(?:president|chancellor|prime minister)$/.test(title) &&
	(/^(?:united-states|russia|germany|france|united-kingdom|china)$/.test(of?.id ?? '') ||
		/ of (?:the United States|Russia|Germany|France|the United Kingdom|China)$/.test(text));

/**
 * When somebody held the post, to the month or the year: on the day of the text, unless the sentence, or
 * one before it in its paragraph, speaks of an earlier year.
 */
function dateOf(ground: Ground, { evidence }: Post): string | undefined {
	const here = sentenceAt(ground, evidence.start);
	if (!here) return undefined;
	// Under a date of a chronology somebody was that then.
	if (here.under) return here.under.edtf.slice(0, 7);
	const year = ground.published.slice(0, 4);
	// "the fighting of 1998 to 2000": no time of the clause.
	const dates = within(ground.dates, here.start, here.end).filter(
		(d) =>
			/^(?:in|on)$/.test(d.marker) &&
			(d.edtf.slice(0, 4) >= year || /^(?:in|on)\b/i.test(ground.text.slice(d.start, d.end)))
	);
	// "Kerry was to review whether Cuba, which was put on the list in 1982, belongs there": no year of Kerry’s.
	// "Kerry accused them of breaking the treaty that founded the bloc in 1991": nor there.
	const isAside = dates.some(
		(d) =>
			d.edtf.slice(0, 4) < year &&
			d.start > evidence.end &&
			/,|\b(?:that|which|who|whose|where|when|after|before|because)\b/.test(
				ground.text.slice(evidence.end + 2, d.start)
			)
	);
	const spoken = dates.map((d) => d.edtf);
	const old = spoken.filter((d) => d.slice(0, 4) < year);
	// "Kerry, the secretary of state, may take Cuba off the list that it has been on since 1982."
	if (old.length > 0)
		return spoken.length === 1 && !isAside && !/\b(?:since|from)\b/.test(sentenceText(ground, here))
			? old[0]?.slice(0, 7)
			: undefined;
	const story = storyTime(ground);
	if (story !== undefined) return story;
	if (spoken.length === 0 && isPast(ground, here, year)) return undefined;
	return ground.published.slice(0, 7);
}

const sentenceText = ({ text }: Ground, s: PlacedSentence) => text.slice(s.start, s.end);

/** The sentences before, in the same paragraph, tell of earlier years. */
function isPast(ground: Ground, here: PlacedSentence, year: string): boolean {
	for (let at = here.index - 1; at >= 0; at--) {
		const one = ground.sentences[at];
		if (!one || one.paragraph !== here.paragraph) return false;
		const dates = within(ground.dates, one.start, one.end);
		if (dates.length > 0) return dates.some((d) => d.edtf.slice(0, 4) < year);
	}
	return false;
}
