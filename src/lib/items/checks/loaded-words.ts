/**
 * M18 and M19: absolute words mark what is wrong, vague ones what is right. Guideline 28a of Haladyna,
 * Downing & Rodriguez 2002; the absolute-term and vague-term flaws of Moore et al. 2023.
 */
import type { Article } from '#lib/article/schema.ts';
import { soft, when, type ItemCheck } from '#lib/items/checks/finding.ts';
import { comparableDistractors, comparableKey, isMultipleChoice } from '#lib/items/checks/parts.ts';
import { factIn } from '#lib/items/lookup.ts';
import type { Item } from '#lib/items/schema.ts';

const absolute =
	/\b(?:all|always|never|only|every|everyone|everything|none|nobody|nothing|completely|entirely|totally|absolutely|impossible|at all|any)\b/gi;
const vague =
	/\b(?:some|many|several|few|often|sometimes|usually|various|frequently|occasionally|generally|mostly|a number of|possibly|perhaps)\b/i;

export const absoluteDistractors: ItemCheck = (item) => {
	const key = comparableKey(item);
	if (!key || !isMultipleChoice(item) || absolutes(key.text).length > 0) return [];
	const loaded = comparableDistractors(item).filter((d) => absolutes(d.text).length > 0);
	return when(
		loaded.length >= 2,
		soft('M18', `${loaded.length} distractors are absolute, the key is not.`)
	);
};

/** An absolute word in a statement to be judged that the article does not use there. */
export const absoluteStatement: ItemCheck = (item, article) => {
	if (item.kind !== 'true-false' || item.statement === undefined) return [];
	const support = supportOf(item, article);
	const loose = absolutes(item.statement).filter(
		(w) => !new RegExp(`\\b${w}\\b`, 'i').test(support)
	);
	return when(
		loose.length > 0,
		soft('M18', `“${loose.join('”, “')}” is not in the article’s words.`)
	);
};

export const vagueKey: ItemCheck = (item) => {
	const key = comparableKey(item);
	if (!key || !isMultipleChoice(item) || !vague.test(key.text)) return [];
	const alone = !comparableDistractors(item).some((d) => vague.test(d.text));
	return when(alone, soft('M19', `The key is vague: “${key.text}”`));
};

const absolutes = (text: string) => (text.match(absolute) ?? []).map((w) => w.toLowerCase());

function supportOf(item: Item, article: Article): string {
	const statements = item.factIds.flatMap((id) => factIn(article, id)?.statement ?? []);
	return [...item.evidence.map((e) => e.exact), ...statements].join(' ');
}
