import type { Grade } from '#lib/items/grade.ts';
import type { Response } from '#lib/items/response.ts';
import type { Item } from '#lib/items/schema.ts';

const longest = 70;

/** The verdict in words: right or not, and if not, what it was, where that fits in a line or two. */
export function verdict(item: Item, response: Response, grade: Grade, isOverruled = false): string {
	if (isOverruled) return 'Counted as right.';
	if (grade.correct) return grade.nearMiss ? `Right: spelt ${item.key.text}.` : 'Right.';
	switch (response.interaction) {
		case 'choice':
		case 'text-entry':
			return missed(item);
		case 'order':
			return `Not this time: ${misplaced(item, response.facts)} out of place.`;
		case 'match':
			return `Not this time: ${pairsRight(item, response.pairs)} of ${item.pairs?.length ?? 0} pairs right.`;
		case 'select-text':
			return 'Not this time: another sentence proves it.';
		case 'reveal':
			return 'Not this time.';
		default:
			return response satisfies never;
	}
}

function missed({ kind, key }: Item): string {
	if (kind === 'true-false') return `Not this time: it is ${key.text.toLowerCase()}.`;
	if (kind === 'voice') {
		// "Fact: the article says so itself" is one; "The word of Menachem Begin" is somebody's.
		const word = (key.text.split(':')[0] as string).replace(/^[FT]/, (c) => c.toLowerCase());
		return `Not this time: it is ${word === 'fact' ? 'a fact' : word}.`;
	}
	if (kind === 'not-stated' && key.text === 'The article does not say')
		return 'Not this time: the article does not say.';
	const isShort = key.text.length <= longest && !/[.?!]$/.test(key.text);
	const inSentence = key.text.replace(/^(?:The|An?) /, (article) => article.toLowerCase());
	return isShort ? `Not this time: it was ${inSentence}.` : 'Not this time.';
}

function misplaced(item: Item, facts: readonly string[]): string {
	const count = (item.steps ?? []).filter(({ fact }, i) => facts[i] !== fact).length;
	return count === 1
		? 'one was'
		: `${['none', 'one', 'two', 'three', 'four', 'five'][count] ?? count} were`;
}

function pairsRight(item: Item, given: readonly (readonly [string, string])[]): number {
	const isJoined = (left: string, right: string) =>
		given.some(([l, r]) => l === left && r === right);
	return (item.pairs ?? []).filter(({ left, right }) => isJoined(left, right)).length;
}
