/** M31: an explanation, not longer than 60 words, that names no option letters. Ours. */
import { hard, soft, when, type ItemCheck } from '#lib/items/checks/finding.ts';
import { words } from '#lib/items/checks/words.ts';

const letters =
	/\b(?:[Oo]ptions?|[Aa]nswers?|[Cc]hoices?) \(?[A-E1-5]\)?(?![\p{L}\p{N}])|\(?\b[A-E]\) is\b/u;

export const rationaleForm: ItemCheck = (item) => {
	const texts = [item.rationale, ...item.distractors.map((d) => d.why)];
	return [
		...when(
			texts.some((t) => t.trim() === ''),
			hard('M31', 'An explanation is empty.')
		),
		...when(
			words(item.rationale).length > 60,
			soft('M31', `${words(item.rationale).length} words of explanation.`)
		),
		...texts.flatMap((t) =>
			when(letters.test(t), hard('M31', `Names an option by its letter: “${t}”`))
		)
	];
};
