/**
 * M21: what is judged true or false is a statement, and one statement. Guideline 3 of Haladyna,
 * Downing & Rodriguez 2002 (test a single idea).
 */
import { sentences } from '#lib/article/sentences.ts';
import { hard, soft, when, type ItemCheck } from '#lib/items/checks/finding.ts';

export const isStatement: ItemCheck = (item) =>
	when(
		item.kind === 'true-false' && !/^["“‘]?[\p{Lu}\p{N}][^?]*\.["”’]?$/u.test(item.statement ?? ''),
		hard('M21', `Not a statement: “${item.statement ?? ''}”`)
	);

export const oneIdea: ItemCheck = (item) =>
	when(
		item.kind === 'true-false' && isCompound(item.statement ?? ''),
		soft('M21', `More than one idea: “${item.statement}”`)
	);

/** Two sentences, a semicolon, or a second main clause with a subject of its own. */
function isCompound(statement: string): boolean {
	if (sentences(statement).length > 1 || statement.includes(';')) return true;
	return /, (?:and|but|while|whereas) (?:he|she|it|they|the \w+|an? \w+|[\p{Lu}]\w+)(?: \w+)? (?:is|are|was|were|has|have|had|will|would|did|does|can|could|\w+ed)\b/u.test(
		statement
	);
}
