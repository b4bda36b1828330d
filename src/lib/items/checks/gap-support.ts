/**
 * M23 and M24: the answer of a gap stands in the article and in the evidence, and the words around
 * the gap meet a sentence there; else nobody can answer. Ours.
 */
import type { Article } from '#lib/article/schema.ts';
import { sentences } from '#lib/article/sentences.ts';
import { hard, when, type ItemCheck } from '#lib/items/checks/finding.ts';
import { containsWords, contentStems, normalised } from '#lib/items/checks/words.ts';
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
	const plain = normalised(text)
		.replace(/'s?(?= |$)/g, '')
		.replace(/-/g, ' ');
	const has = (form: string) => containsWords(plain, normalised(form).replace(/-/g, ' '));
	const entity = article.entities.find((e) => e.id === key.entity);
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

/** "unanswerable": the context meets less than a third of any sentence's content words. */
export const gapContext: ItemCheck = (item, article) => {
	if (item.kind !== 'gap') return [];
	const context = new Set(contentStems((item.statement ?? '').replace(/_+/g, ' ')));
	const wanted = Math.max(2, context.size / 3);
	const evidence = item.evidence.map((e) => e.exact).join(' ');
	const best = Math.max(
		...[...sentences(article.text).map((s) => s.exact), evidence].map((s) => shared(context, s))
	);
	return when(
		best < wanted,
		hard('M24', `The words around the gap meet no sentence (${best} of ${context.size}).`)
	);
};

const shared = (context: ReadonlySet<string>, sentence: string) =>
	[...new Set(contentStems(sentence))].filter((w) => context.has(w)).length;
