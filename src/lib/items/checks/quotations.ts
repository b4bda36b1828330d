/** M29: words between quotation marks are the article's own. Faithfulness; ours. */
import { hard, when, type ItemCheck } from '#lib/items/checks/finding.ts';
import { shownAnswers, shownSentences } from '#lib/items/checks/parts.ts';
import { words } from '#lib/items/checks/words.ts';
import { remembered } from '#lib/items/remembered.ts';

const quoted = /“([^”]+)”|"([^"]+)"|(?<![\p{L}\p{N}])‘([^’]+)’(?!\p{L})/gu;

export const quotations: ItemCheck = (item, article) => {
	const source = spoken(article.text);
	const texts = new Set([...shownSentences(item), ...shownAnswers(item)]);
	return [...texts].flatMap((text) =>
		// Most texts quote nothing.
		!/[“"‘]/.test(text)
			? []
			: [...text.matchAll(quoted)].flatMap((match) => {
					const quote = match[1] ?? match[2] ?? match[3] ?? '';
					// “Israel … will open a mission”: each part on its own.
					const parts = quote.split(/…|\.\.\.|\[[^\]]*\]/).map((p) => words(p).join(' '));
					const isMissing = parts.some((p) => p !== '' && !source.includes(` ${p} `));
					return when(
						isMissing && !isOwnText(quote, texts),
						hard('M29', `Not in the article: “${quote}”`)
					);
				})
	);
};

const spoken = remembered((text) => ` ${words(text).join(' ')} `);

/** A rationale may quote an option or the statement of the item itself. */
const isOwnText = (quote: string, texts: ReadonlySet<string>) => texts.has(quote);
