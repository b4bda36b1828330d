import { type Words, wordsOf } from '#lib/items/item-words.ts';
import { notStated } from '#lib/items/options.ts';
import type { Distractor, Item } from '#lib/items/schema.ts';

/** A reader's own words for an item, kept beside it: a new version of the library never touches them. */
export type Edit = {
	readonly itemId: string;
	readonly articleId: string;
	readonly editedAt: number;
	/** What stood in the item when it was edited. */
	readonly base: Words;
	/** What the reader put in its place, by place. */
	readonly changes: Words;
};

/** The edit that turns an item's own words into these; undefined if they are the same. */
export function editOf(item: Item, words: Words, editedAt: number): Edit | undefined {
	const base = wordsOf(item);
	const changed = Object.entries(words).filter(
		([place, text]) => Object.hasOwn(base, place) && base[place] !== text
	);
	if (changed.length === 0) return undefined;
	return {
		itemId: item.id,
		articleId: item.articleId,
		editedAt,
		base,
		changes: Object.fromEntries(changed)
	};
}

/** All of the reader's version: what they changed, and the rest as it stood then. */
export const readersWords = ({ base, changes }: Edit): Words => ({ ...base, ...changes });

/** The library has changed this item since the reader edited it. */
export function hasMoved(item: Item, { base }: Edit): boolean {
	const now = wordsOf(item);
	const places = new Set([...Object.keys(now), ...Object.keys(base)]);
	return [...places].some((place) => now[place] !== base[place]);
}

/** Keeps the reader's version against the item as it is now. */
export const rebased = (item: Item, edit: Edit, editedAt: number): Edit | undefined =>
	editOf(item, readersWords(edit), editedAt);

/** The item as the reader wants it. Evidence, facts and identity stay the item's own. */
export function withEdit(item: Item, edit: Edit | undefined): Item {
	if (edit?.itemId !== item.id) return item;
	const words = readersWords(edit);
	const own = (place: string, text: string) => words[place] ?? text;
	const wordings = numbered(words, /^wording\.(\d+)$/);
	const { statement, correction, steps, pairs } = item;
	return {
		...item,
		wordings: wordings.length > 0 ? wordings : item.wordings,
		...(statement !== undefined && { statement: own('statement', statement) }),
		key: keyWith(item, words),
		distractors: distractorsWith(item, words),
		...(steps && { steps: steps.map((s) => ({ ...s, text: own(`step.${s.fact}`, s.text) })) }),
		...(pairs && {
			pairs: pairs.map((p) => ({
				...p,
				left: own(`pair.${p.fact}.left`, p.left),
				right: own(`pair.${p.fact}.right`, p.right)
			}))
		}),
		rationale: own('rationale', item.rationale),
		...(correction !== undefined && { correction: own('correction', correction) })
	};
}

/** Another answer has another value behind it, and none of the old one's spellings. */
function keyWith({ key }: Item, words: Words): Item['key'] {
	const text = words['key'] ?? key.text;
	const isSame = text === key.text;
	const typed = words['accepted'];
	const accepted = typed === undefined ? (isSame ? key.accepted : undefined) : lines(typed);
	return {
		text,
		...(isSame && key.entity !== undefined && { entity: key.entity }),
		...(isSame && key.value !== undefined && { value: key.value }),
		...(accepted && accepted.length > 0 && { accepted }),
		...(key.compare && { compare: key.compare })
	};
}

/**
 * As many wrong answers as the reader's version has, also when the library has more or fewer by now:
 * two versions mixed could give the same answer twice. What was reworded is no longer the entity or
 * the value that its proof is about.
 */
function distractorsWith({ distractors }: Item, words: Words): Distractor[] {
	const reasons = numbered(words, /^distractor\.(\d+)\.why$/);
	const [first] = distractors;
	if (reasons.length === 0 || !first) return distractors;
	return reasons.map((why, at) => {
		const distractor = distractors[at] ?? first;
		const text = words[`distractor.${at}.text`] ?? notStated;
		return text === distractor.text
			? { ...distractor, why }
			: { text, why, proof: distractor.proof };
	});
}

const numbered = (words: Words, form: RegExp): string[] =>
	Object.entries(words)
		.flatMap(([place, text]) => {
			const at = form.exec(place)?.[1];
			return at === undefined ? [] : [{ at: Number(at), text }];
		})
		.sort((a, b) => a.at - b.at)
		.map(({ text }) => text);

export const lines = (text: string): string[] =>
	text
		.split('\n')
		.map((line) => line.trim())
		.filter(Boolean);
