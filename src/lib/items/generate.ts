import { withSettledLinks } from '#lib/article/links.ts';
import type { Article } from '#lib/article/schema.ts';
import { indexArticle, type ArticleIndex } from './article-index.ts';
import { checkItem, isShown } from './checks/all.ts';
import { asAsked } from './as-asked.ts';
import { withoutSpareTruths } from './balance.ts';
import { keepDistinct } from './distinct.ts';
import { itemId } from './id.ts';
import { isLeftOut } from './left-out.ts';
import { kinds } from './kinds/all.ts';
import type { Draft } from './kinds/kind.ts';
import { placeKey } from './positions.ts';
import { checkKey, checkProofs } from './proof/check-proof.ts';
import { forgetTexts } from './remembered.ts';
import { checkRoundTrip } from './round-trip/round-trip.ts';
import type { Finding, Item, KindId } from './schema.ts';

export type Generation = {
	/** Items that may be shown: no hard finding, at most one soft, and wanted by the reader. */
	readonly items: readonly Item[];
	/** Those that might be, and that the reader has left out. */
	readonly leftOut: readonly Item[];
	/** Items that the checks keep back, with their findings. */
	readonly rejected: readonly { readonly item: Item; readonly findings: readonly Finding[] }[];
};

/** Every item that an article's structure yields and the checks let through, in a fixed order. */
export const generateItems = (article: Article): readonly Item[] => generate(article).items;

/** As generateItems, with what was kept back and why. */
export function generate(given: Article): Generation {
	forgetTexts();
	const article = asAsked(withSettledLinks(given));
	const index = indexArticle(article);
	const made = kinds.flatMap((kind) =>
		kind.make(index).map((draft) => complete(index, kind.id, draft))
	);
	const judged = unique(made)
		.map(placeKey)
		.map((item) => ({
			item,
			findings: [
				...checkItem(item, article),
				...checkKey(item, article),
				...checkProofs(item, article),
				...checkRoundTrip(item, article)
			]
		}));
	const passed = judged.filter(({ findings }) => isShown(findings)).map(({ item }) => item);
	const { distinct: told, alike } = keepDistinct(passed);
	const { kept: distinct, spared } = withoutSpareTruths(article, told);
	// Last of all, so that what is left out draws no question in its place that asks nearly the same.
	const isOut = isLeftOut(given);
	return {
		items: distinct.filter((item) => !isOut(item)),
		leftOut: distinct.filter(isOut),
		rejected: [...judged.filter(({ findings }) => !isShown(findings)), ...alike, ...spared]
	};
}

function complete(index: ArticleIndex, kind: KindId, draft: Draft): Item {
	return {
		schema: 'attache/item/1',
		id: itemId(index.article.id, kind, draft.factIds, draft.asked),
		articleId: index.article.id,
		kind,
		context: index.context,
		...draft
	};
}

/** The same question made twice (two sets of the same facts) is one item. */
const unique = (items: readonly Item[]) => [...new Map(items.map((i) => [i.id, i])).values()];
