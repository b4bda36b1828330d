import { speakerOf, type ArticleIndex } from '../../article-index.ts';
import { clause, capitalise } from '../../wording/clause.ts';
import { causations, evidenceOf, happening, wrongSide, type Causation } from '../causes.ts';
import type { Draft, Kind } from '../kind.ts';

/**
 * "What happened because Sadat arrived in Jerusalem?": what the article says followed from a happening, among things that had
 * happened before it. Only where the text itself joins the two.
 */
export const consequence: Kind = {
	id: 'consequence',
	make: (index) =>
		causations(index)
			.filter(({ effect }) => effect.importance > 1)
			.flatMap((found) => draft(index, found))
};

function draft(index: ArticleIndex, found: Causation): Draft[] {
	const { cause, effect } = found;
	const distractors = wrongSide(index, found, 'before the cause');
	if (distractors.length < 2 || speakerOf(cause) !== undefined) return [];
	const said = clause(cause.frame, ['cause']);
	return [
		{
			interaction: 'choice',
			factIds: [cause.id, effect.id],
			asked: 'consequence',
			importance: effect.importance,
			wordings: [
				`According to the article, what happened because ${said}?`,
				`${capitalise(said)}: what followed from this, according to the article?`
			],
			key: { text: happening(effect) },
			distractors: [...distractors],
			rationale: `${cause.statement} This led to what followed: ${effect.statement}`,
			evidence: evidenceOf(found)
		}
	];
}
