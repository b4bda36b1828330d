import { parseArgs } from 'node:util';
import type { Article } from '#lib/article/schema.ts';
import { checkItem, checkSet } from '#lib/items/checks/all.ts';
import { asAsked } from '#lib/items/as-asked.ts';
import { checkKey, checkProofs } from '#lib/items/proof/check-proof.ts';
import { checkRoundTrip } from '#lib/items/round-trip/round-trip.ts';
import type { Finding, Item } from '#lib/items/schema.ts';
import { readArticle } from './article-argument.ts';
import { readItems } from './read-items.ts';
import { refuse, type Outcome, type Read } from './outcome.ts';
import { summary } from './summary.ts';

const options = { article: { type: 'string', multiple: true } } as const;
const usage = 'check ITEMS.jsonl --article FILE.json|ID';

/** `check ITEMS.jsonl --article FILE.json|ID`: a finding a line, a summary on stderr. */
export function check(args: readonly string[]): Outcome {
	const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
	const [file] = positionals;
	if (file === undefined || positionals.length > 1) return refuse(`check takes one file: ${usage}`);
	if (!values.article) return refuse(`check needs the article: ${usage}`);
	const articles = readAll(values.article);
	if ('error' in articles) return refuse(articles.error);
	const items = readItems(file);
	if ('error' in items) return refuse(items.error);
	const strange = items.value.find((i) => !articles.value.some((a) => a.id === i.articleId));
	if (strange)
		return refuse(
			`${file}: item ${strange.id} is of the article “${strange.articleId}”, which --article does not give`
		);
	return report(items.value, articles.value);
}

function readAll(names: readonly string[]): Read<readonly Article[]> {
	const articles: Article[] = [];
	for (const name of names) {
		const read = readArticle(name);
		if ('error' in read) return read;
		articles.push(read.value);
	}
	return { value: articles };
}

function report(items: readonly Item[], articles: readonly Article[]): Outcome {
	const each = items.flatMap((item) => {
		const article = articles.find((a) => a.id === item.articleId);
		return article ? findingsOf(item, asAsked(article)) : [];
	});
	const findings = [...each, ...checkSet(items)];
	return {
		exit: findings.some((f) => f.severity === 'hard') ? 1 : 0,
		out: findings.map((f) => [f.severity, f.check, f.itemId ?? 'set', f.message].join('\t')),
		err: summary(items, articles, findings)
	};
}

const findingsOf = (item: Item, article: Article): Finding[] => [
	...checkItem(item, article),
	...checkKey(item, article),
	...checkProofs(item, article),
	...checkRoundTrip(item, article)
];
