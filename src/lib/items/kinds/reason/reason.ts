import type { ArticleIndex } from '../../article-index.ts';
import { capitalise, clause, join, phrase, verbGroup } from '../../wording/clause.ts';
import { causations, evidenceOf, happening, wrongSide, type Causation } from '../causes.ts';
import type { Draft, Kind } from '../kind.ts';

/**
 * "Why did Egypt break off relations …?": what the article says led to a happening, among things that
 * came only after it. Reasons that somebody gives are asked as that somebody's word, elsewhere.
 */
export const reason: Kind = {
	id: 'reason',
	make: (index) =>
		causations(index)
			.filter(({ effect }) => effect.importance > 1)
			.flatMap((found) => draft(index, found))
};

function draft(index: ArticleIndex, found: Causation): Draft[] {
	const { cause, effect } = found;
	const [subject, ...others] = effect.frame.roles.filter((r) => r.role !== 'cause');
	const distractors = wrongSide(index, found, 'after the effect');
	if (distractors.length < 2 || !subject) return [];
	const { auxiliary, remainder } = verbGroup(effect.frame, subject.plural ?? false);
	const why = join('why', auxiliary, subject.text, remainder, ...others.map(phrase));
	return [
		{
			interaction: 'choice',
			factIds: [effect.id, cause.id],
			asked: 'reason',
			importance: effect.importance,
			wordings: [
				`According to the article, ${why}?`,
				`${capitalise(clause(effect.frame, ['cause']))}: what had led to this, according to the article?`
			],
			key: { text: happening(cause) },
			distractors: [...distractors],
			rationale: `${cause.statement} This led to what followed: ${effect.statement}`,
			evidence: evidenceOf(found)
		}
	];
}
