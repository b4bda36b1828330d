/**
 * M20: the evidence speaks for the key, and no distractor completes a sentence of the article.
 * Guideline 19 of Haladyna, Downing & Rodriguez 2002; the more-than-one-correct flaw of Moore 2023.
 */
import type { Article, Entity, Span } from '#lib/article/schema.ts';
import { entityIn, factIn } from '#lib/items/lookup.ts';
import { rememberedOf } from '#lib/items/remembered.ts';
import { hard, type ItemCheck } from '#lib/items/checks/finding.ts';
import { comparableDistractors, comparableKey, isMultipleChoice } from '#lib/items/checks/parts.ts';
import { containsWords, normalised } from '#lib/items/checks/words.ts';

export const evidenceNamesOther: ItemCheck = (item, article) => {
	const key = entityIn(article, comparableKey(item)?.entity);
	if (!key || !isMultipleChoice(item) || isNamed(key, item.evidence)) return [];
	const others = article.entities.filter(
		(e) => e.type === key.type && comparableDistractors(item).some((d) => d.entity === e.id)
	);
	return others
		.filter((e) => isNamed(e, item.evidence))
		.map((e) => hard('M20', `The evidence names ${e.name} and not ${key.name}.`));
};

/** Named by a word of its own, or meant by a mention that the structure records there. */
function isNamed(entity: Entity, spans: readonly Span[]): boolean {
	const names = [entity.name, ...entity.aliases, ...(entity.demonyms ?? [])].map(normalised);
	return spans.some(
		(span) =>
			names.some((n) => containsWords(normalised(span.exact).replace(/'s?(?= |$)/g, ''), n)) ||
			entity.mentions.some((m) => m.start < span.end && span.start < m.end)
	);
}

export const distractorInArticle: ItemCheck = (item, article) =>
	comparableDistractors(item).flatMap((d) =>
		completions(item, article, d.text).some((sentence) => isSaid(sentence, article))
			? [hard('M20', `With “${d.text}” the question completes a sentence of the article.`)]
			: []
	);

/** The gap filled, or the fact's statement with the key's words exchanged. */
function completions(item: Parameters<ItemCheck>[0], article: Article, text: string): string[] {
	if (item.statement?.includes('____')) return [item.statement.replace(/_{2,}/, text)];
	if (!isMultipleChoice(item)) return [];
	const facts = item.factIds.map((id) => factIn(article, id));
	return facts
		.filter((f) => f !== undefined)
		.filter((f) => f.statement.includes(item.key.text))
		.map((f) => f.statement.replace(item.key.text, text));
}

const least = 4;

/** Word for word in the text or in another fact; short phrases would match by chance. */
function isSaid(sentence: string, article: Article): boolean {
	const wanted = normalised(sentence);
	const [start] = runsOf(wanted);
	const texts = start === undefined ? undefined : saidIn(article).get(start);
	return texts !== undefined && [...texts].some((t) => containsWords(t, wanted));
}

/** What an article says, by every four words that stand in a row there. */
const saidIn = rememberedOf((article: Article): ReadonlyMap<string, ReadonlySet<string>> => {
	const saidWith = new Map<string, Set<string>>();
	for (const said of [article.text, ...article.facts.map((f) => f.statement)].map(normalised))
		for (const run of runsOf(said)) saidWith.set(run, (saidWith.get(run) ?? new Set()).add(said));
	return saidWith;
});

function runsOf(text: string): string[] {
	const list = text.split(' ');
	return list.slice(least - 1).map((_, i) => list.slice(i, i + least).join(' '));
}
