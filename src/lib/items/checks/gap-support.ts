/**
 * M23 and M24: the answer of a gap stands in the article and in the evidence, and the words around
 * the gap meet a sentence there; else nobody can answer. Ours.
 */
import type { Article } from '#lib/article/schema.ts';
import { hard, when, type ItemCheck } from '#lib/items/checks/finding.ts';
import { containsWords, normalised, stemSet } from '#lib/items/checks/words.ts';
import { entityIn, sentencesOf } from '#lib/items/lookup.ts';
import { remembered } from '#lib/items/remembered.ts';
import { parseNumber } from '#lib/items/typed-value.ts';
import type { Item } from '#lib/items/schema.ts';

export const gapAnswerSupported: ItemCheck = (item, article) => {
	if (item.kind !== 'gap') return [];
	const quotes = item.evidence.map((e) => e.exact).join(' | ');
	return [
		...when(
			!says(article.text, item, article),
			hard('M23', `“${item.key.text}” is not in the article.`)
		),
		...when(!says(quotes, item, article), hard('M23', `“${item.key.text}” is not in the evidence.`))
	];
};

/** The answer in any of its accepted forms; a date by the parts that the text gives; a number either way. */
function says(text: string, item: Item, article: Article): boolean {
	const { key } = item;
	const plain = apart(text);
	const has = (form: string) => containsWords(plain, normalised(form).replace(/-/g, ' '));
	const entity = entityIn(article, key.entity);
	const forms = [
		key.text,
		...(key.accepted ?? []),
		...(entity ? [entity.name, ...entity.aliases, ...(entity.demonyms ?? [])] : [])
	];
	if (forms.some(has)) return true;
	if (key.compare === 'number')
		return plain
			.split(' ')
			.some(
				(w) =>
					parseNumber(w) !== undefined && parseNumber(w) === (key.value ?? parseNumber(key.text))
			);
	return (
		key.compare === 'date' &&
		key.text.split(/\s+/).some((part) => /[a-z]{3}|\d{4}/i.test(part) && has(part))
	);
}

/** The words without possessives, compounds taken apart. */
const apart = remembered((text) =>
	normalised(text)
		.replace(/'s?(?= |$)/g, '')
		.replace(/-/g, ' ')
);

/** "unanswerable": the context meets less than a third of any sentence's content words. */
export const gapContext: ItemCheck = (item, article) => {
	if (item.kind !== 'gap') return [];
	const context = stemSet((item.statement ?? '').replace(/_+/g, ' '));
	const wanted = Math.max(2, context.size / 3);
	const meets = (text: string) => [...context].filter((w) => stemSet(text).has(w)).length;
	// The evidence nearly always does; the rest of the text is read only where it does not.
	const own = meets(item.evidence.map((e) => e.exact).join(' '));
	if (own >= wanted) return [];
	const best = Math.max(own, ...sentencesOf(article).map((s) => meets(s.exact)));
	return when(
		best < wanted,
		hard('M24', `The words around the gap meet no sentence (${best} of ${context.size}).`)
	);
};
