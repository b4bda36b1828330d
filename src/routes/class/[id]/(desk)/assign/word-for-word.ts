import { fingerprintOf, keyPositionOf } from '#lib/classroom/codes/assignment.ts';
import type { Quiz } from '#lib/classroom/quiz.ts';
import { loadItems } from '#lib/library/load-parts.ts';
import { asQuestions } from '../../../question-source.ts';

/**
 * Every question is the library's own, as it is in this version: then numbers are enough to carry
 * the quiz. What the teacher reworded, or a former library asked, travels in words.
 */
export async function isWordForWord({ questions }: Quiz): Promise<boolean> {
	const articles = [...new Set(questions.map(({ articleId }) => articleId))];
	const items = (await Promise.all(articles.map((id) => loadItems(id)))).flatMap(
		(all) => all ?? []
	);
	const wanted = questions.flatMap((question) => {
		const item = items.find(({ id }) => id === question.itemId);
		return item ? [{ ...item, keyPosition: keyPositionOf(question) }] : [];
	});
	if (wanted.length !== questions.length) return false;
	return fingerprintOf(await asQuestions(wanted, undefined)) === fingerprintOf(questions);
}
