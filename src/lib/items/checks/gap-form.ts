/**
 * M22: one gap, a short answer that carries meaning, and enough words around it. Ours; Becker, Basu
 * & Vanderwende 2012 (what to blank is the hard part) on the choice of gaps.
 */
import { hard, soft, when, type ItemCheck } from '#lib/items/checks/finding.ts';
import { isFunctionWord, words } from '#lib/items/checks/words.ts';

export const gapForm: ItemCheck = (item) => {
	if (item.kind !== 'gap') return [];
	const statement = item.statement ?? '';
	const gaps = (statement.match(/_{2,}/g) ?? []).length;
	const answer = words(item.key.text);
	const context = words(statement.replace(/_+/g, ' ')).length;
	return [
		...when(gaps !== 1, hard('M22', `${gaps} gaps in “${statement}”`)),
		...when(
			answer.length < 1 || answer.length > 5,
			hard('M22', `The answer has ${answer.length} words.`)
		),
		...when(answer.every(isFunctionWord), hard('M22', `“${item.key.text}” carries no meaning.`)),
		...when(context < 6, hard('M22', `${context} words around the gap.`)),
		...when(/^["“‘]?_{2,}/.test(statement), soft('M22', 'The gap opens the sentence.'))
	];
};
