/** M27: no "yesterday", "recently" or bare weekday, which mean nothing on another day. Ours. */
import type { Article } from '#lib/article/schema.ts';
import { soft, when, type ItemCheck } from '#lib/items/checks/finding.ts';
import { shownAnswers, stems } from '#lib/items/checks/parts.ts';
import { rememberedOf } from '#lib/items/remembered.ts';

const relative =
	/\b(?:yesterday|today|tomorrow|tonight|recently|lately|currently|nowadays|at present|(?:days|weeks|months|years) ago|(?:last|next|this) (?:week|month|year|summer|winter|spring|autumn|decade|century)|the (?:other|previous|following) day)\b/i;
const weekday = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b(?!,? (?:the )?\d)/i;

/** The Good Friday Agreement is a name, not a day. */
const namesWithDays = rememberedOf((article: Article): readonly string[] =>
	article.entities.flatMap((e) => [e.name, ...e.aliases]).filter((name) => weekday.test(name))
);

export const relativeTime: ItemCheck = (item, article) => {
	const withoutNames = (text: string) =>
		namesWithDays(article).reduce((t, name) => t.replaceAll(name, ''), text);
	return [...new Set([...item.wordings, ...stems(item), ...shownAnswers(item)])].flatMap((text) => {
		const found = (relative.exec(text) ?? weekday.exec(withoutNames(text)))?.[0];
		return when(found, soft('M27', `“${found}” in “${text}”`));
	});
};
