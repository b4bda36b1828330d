import { hasNaturalOrder, notStated } from '#lib/items/options.ts';
import type { Item } from '#lib/items/schema.ts';

/**
 * The words of an item that a reader may change, by their place: `wording.0`, `statement`, `key`,
 * `accepted` (one a line), `distractor.1.text`, `distractor.1.why`, `step.FACT`, `pair.FACT.left`,
 * `pair.FACT.right`, `rationale`, `correction`. Places keep the order in which they are read.
 */
export type Words = Readonly<Record<string, string>>;

export const placeForm =
	/^(?:wording\.\d{1,2}|statement|key|accepted|rationale|correction|distractor\.\d{1,2}\.(?:text|why)|step\.[a-z0-9-]{1,64}|pair\.[a-z0-9-]{1,64}\.(?:left|right))$/;

/** What stands in an item. Answers that are a fixed scale, or sentences of the text, are not the reader's to change. */
export function wordsOf(item: Item): Words {
	const words: Record<string, string> = {};
	item.wordings.forEach((wording, at) => (words[`wording.${at}`] = wording));
	if (item.statement !== undefined) words['statement'] = item.statement;
	if (hasFreeKey(item)) words['key'] = item.key.text;
	if (item.interaction === 'text-entry') words['accepted'] = (item.key.accepted ?? []).join('\n');
	if (hasFreeOptions(item))
		item.distractors.forEach(({ text, why }, at) => {
			if (text !== notStated) words[`distractor.${at}.text`] = text;
			words[`distractor.${at}.why`] = why;
		});
	for (const { fact, text } of item.steps ?? []) words[`step.${fact}`] = text;
	for (const { fact, left, right } of item.pairs ?? []) {
		words[`pair.${fact}.left`] = left;
		words[`pair.${fact}.right`] = right;
	}
	words['rationale'] = item.rationale;
	if (item.correction !== undefined) words['correction'] = item.correction;
	return words;
}

const hasFreeOptions = (item: Item) => item.interaction === 'choice' && !hasNaturalOrder(item);
const hasFreeKey = (item: Item) =>
	item.interaction === 'text-entry' || (hasFreeOptions(item) && item.key.text !== notStated);
