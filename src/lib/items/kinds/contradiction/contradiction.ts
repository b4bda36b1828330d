import type { Entity, Fact } from '#lib/article/schema.ts';
import { matterIn, matterOf, shareOf, speakerOf, type ArticleIndex } from '../../article-index.ts';
import { speakerDistractors } from '../../distractors/entities.ts';
import { areLinked } from '../../distractors/linked.ts';
import { countryTells } from '../../distractors/nationality.ts';
import { pick } from '../../distractors/pick.ts';
import type { Distractor } from '../../schema.ts';
import { capitalise } from '../../wording/clause.ts';
import { contentOf } from '../../wording/content.ts';
import type { Draft, Kind } from '../kind.ts';
import { spansOf } from '../spans.ts';

/**
 * "Menachem Begin argued that …. Whose word contradicts this?": two claims of the article that cannot both be
 * true, by its own links. Wrong are speakers who say nothing at all on the matter.
 */
export const contradiction: Kind = {
	id: 'contradiction',
	make: (index) =>
		index.article.links
			.filter((link) => link.type === 'contradicts')
			.flatMap(({ from, to }) => {
				const [a, b] = [index.fact(from), index.fact(to)];
				const drafts = [...draft(index, a, b), ...draft(index, b, a)];
				return drafts.slice(0, 1);
			})
};

/** Somebody says one thing; who says the opposite? */
function draft(index: ArticleIndex, said: Fact | undefined, against: Fact | undefined): Draft[] {
	const [speaker, other] = [said, against].map((f) => f && index.entity(speakerOf(f)));
	const content = said && contentOf(said);
	if (!said || !against || !speaker || !other || !content) return [];
	if (isDisputedTwice(index, said)) return [];
	if (areLinked(index, speaker, other) || other.type === 'anonymous-source') return [];
	const isPerson = other.type === 'person';
	// One body among people, or one person among bodies, is seen at a glance.
	const wrong = strangers(index, said, against, speaker).filter(
		(d) => (index.entity(d.entity)?.type === 'person') === isPerson
	);
	const distractors = pick(wrong, other.name, 2);
	const people = distractors.map((d) => index.entity(d.entity));
	if (distractors.length < 2 || countryTells(index, content, other, people)) return [];
	return [
		{
			interaction: 'choice',
			factIds: [said.id, against.id],
			asked: 'contradiction',
			importance: Math.min(said.importance, against.importance) as 1 | 2 | 3,
			wordings: [
				`${said.statement} Whose word in the article contradicts this?`,
				`In the article, who contradicts ${speaker.name}, ${speaker.type === 'person' ? 'who' : 'which'} ${said.voice.kind === 'opinion' ? 'held' : 'said'} that ${content}?`
			],
			key: { text: capitalise(other.name), entity: other.id },
			distractors: distractors.map((d) => ({ ...d, text: capitalise(d.text) })),
			rationale: `${said.statement} ${against.statement} The one contradicts the other.`,
			evidence: spansOf([said, against])
		}
	];
}

/** Two sources contradict it: the question would have two answers. */
const isDisputedTwice = (index: ArticleIndex, { id }: Fact) =>
	index.article.links.filter((l) => l.type === 'contradicts' && (l.from === id || l.to === id))
		.length > 1;

/** From this share of common words on, another claim is about the same and might contradict, too. */
const near = 0.25;

/** Speakers who claim nothing on the topic of either, nor anything in nearly the same words. */
function strangers(
	index: ArticleIndex,
	said: Fact,
	against: Fact,
	speaker: Entity
): readonly Distractor[] {
	const words = matterIn(contentOf(said) ?? '');
	return speakerDistractors(index, against).filter((d) => {
		const entity = index.entity(d.entity);
		if (!entity || d.proof.kind !== 'no-claim' || areLinked(index, entity, speaker)) return false;
		return !index.saidBy(entity.id).some((f) => shareOf(words, matterOf(index, f)) >= near);
	});
}
