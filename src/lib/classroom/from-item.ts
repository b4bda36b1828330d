import type { Passage, Question, QuizQuestion, Solution } from '#lib/classroom/question.ts';
import { hasNaturalOrder, notStated, options, shuffle } from '#lib/items/options.ts';
import { seededRandom } from '#lib/items/random.ts';
import type { Item } from '#lib/items/schema.ts';

/** The same item and evidence give the same question on every device. `reveal` is no question for a class. */
export function questionFrom(item: Item, evidence: readonly Passage[]): QuizQuestion | undefined {
	const { interaction, wordings, statement, context } = item;
	const parts = partsOf(item);
	if (interaction === 'reveal' || !parts) return undefined;
	const { lefts, ...solved } = parts;
	const compare = item.key.compare ?? 'words';
	return {
		itemId: item.id,
		articleId: item.articleId,
		kind: item.kind,
		factIds: item.factIds,
		asked: {
			interaction,
			context,
			stem: wordings[0] as string,
			...(statement !== undefined && { statement }),
			options: solved.options,
			...(lefts && { lefts }),
			shuffle: shuffleOf(item),
			...(interaction === 'text-entry' && { compare })
		},
		solution: {
			key: solved.key,
			...(interaction === 'text-entry' && {
				typed: { key: plainKey(item), others: item.distractors.map(({ text }) => text) }
			}),
			rationale: item.rationale,
			whys: solved.whys,
			...(solved.dates && { dates: solved.dates }),
			...(item.correction !== undefined && { correction: item.correction }),
			evidence,
			...(item.agesFrom !== undefined && { agesFrom: item.agesFrom })
		}
	};
}

type Parts = Pick<Question, 'options' | 'lefts'> & Pick<Solution, 'key' | 'whys' | 'dates'>;

function partsOf(item: Item): Parts | undefined {
	switch (item.interaction) {
		case 'choice': {
			const shown = options(item);
			return {
				options: shown.map(({ text }) => text),
				key: [shown.findIndex(({ isKey }) => isKey)],
				whys: shown.map(({ isKey, why }) => (isKey ? '' : why))
			};
		}
		case 'text-entry':
			return { options: [], key: [], whys: [] };
		case 'order':
			return orderParts(item);
		case 'match':
			return matchParts(item);
		case 'select-text':
			return sentenceParts(item);
		case 'reveal':
			return undefined;
		default:
			return item.interaction satisfies never;
	}
}

function orderParts(item: Item): Parts {
	const steps = item.steps ?? [];
	const shown = mixed(steps, item.id);
	return {
		options: shown.map(({ text }) => text),
		key: steps.map((step) => shown.indexOf(step)),
		whys: shown.map(() => ''),
		dates: shown.map(({ date }) => date ?? '')
	};
}

function matchParts(item: Item): Parts {
	const pairs = item.pairs ?? [];
	const rights = mixed(
		[...pairs.map((p) => p.right), ...(item.spare ?? []).map((s) => s.text)],
		item.id
	);
	return {
		lefts: pairs.map(({ left }) => left),
		options: rights,
		key: pairs.map(({ right }) => rights.indexOf(right)),
		whys: rights.map((right) => item.spare?.find(({ text }) => text === right)?.why ?? '')
	};
}

function sentenceParts(item: Item): Parts {
	const sentences = item.sentences ?? [];
	const proves = (at: number) =>
		item.evidence.some(
			(e) => sentences[at] && e.start < sentences[at].end && sentences[at].start < e.end
		);
	return {
		options: sentences.map(({ exact }) => exact),
		key: sentences.flatMap((_, at) => (proves(at) ? [at] : [])),
		whys: sentences.map(() => '')
	};
}

/** Never the true order: whoever presses down the list would be right. */
function mixed<T>(list: readonly T[], seed: string): readonly T[] {
	const random = seededRandom(`${seed} parts`);
	for (;;) {
		const drawn = shuffle(list, random);
		if (list.length < 2 || drawn.some((x, i) => x !== list[i])) return drawn;
	}
}

function shuffleOf(item: Item): Question['shuffle'] {
	if (item.interaction === 'select-text' || item.interaction === 'text-entry') return 'none';
	if (item.interaction !== 'choice') return 'all';
	if (hasNaturalOrder(item)) return 'none';
	const closes = [item.key, ...item.distractors].some(({ text }) => text === notStated);
	return closes ? 'keep-last' : 'all';
}

function plainKey({ key }: Item): Item['key'] {
	const { text, value, accepted, compare } = key;
	return {
		text,
		...(value !== undefined && { value }),
		...(accepted && { accepted }),
		...(compare && { compare })
	};
}
