import { diff, type DiffPart } from '#lib/items/diff.ts';
import type { Response } from '#lib/items/response.ts';
import type { Item } from '#lib/items/schema.ts';
import { compareTyped } from '#lib/items/typed-answer.ts';

/** The responses that the program can judge; a reader who turned the card over judges alone. */
export type GradedResponse = Exclude<Response, { interaction: 'reveal' }>;

export type Grade = {
	readonly correct: boolean;
	/** Typed answers: accepted in spite of a slip. The screen says so and shows the spelling. */
	readonly nearMiss?: boolean;
	/** Typed answers that are not letter for letter the key. */
	readonly diff?: readonly DiffPart[];
};

/** Judges a response by interaction alone: no kind has a grading of its own. */
export function grade(item: Item, response: GradedResponse): Grade {
	switch (response.interaction) {
		case 'choice':
			return { correct: response.option === item.key.text };
		case 'text-entry':
			return gradeTyped(item, response.text);
		case 'order':
			return { correct: isSameList(response.facts, item.steps?.map((s) => s.fact) ?? []) };
		case 'match':
			return { correct: isEveryPair(item, response.pairs) };
		case 'select-text':
			return { correct: holdsEvidence(item, response.sentence) };
		default:
			return response satisfies never;
	}
}

function gradeTyped(item: Item, text: string): Grade {
	const others = item.distractors.map((d) => d.text);
	const result = compareTyped(text, item.key, others);
	if (result === 'exact') return { correct: true };
	const parts = diff(text.trim(), item.key.text);
	return result === 'slip'
		? { correct: true, nearMiss: true, diff: parts }
		: { correct: false, diff: parts };
}

const isSameList = (a: readonly string[], b: readonly string[]) =>
	b.length > 0 && a.length === b.length && a.every((x, i) => x === b[i]);

/** All pairs joined rightly, and no response joined to two of them. */
function isEveryPair(item: Item, given: readonly (readonly [string, string])[]): boolean {
	const wanted = item.pairs ?? [];
	if (wanted.length === 0 || given.length !== wanted.length) return false;
	return wanted.every((p) => given.some(([l, r]) => l === p.left && r === p.right));
}

/** Any sentence that overlaps a span of the evidence proves the statement. */
function holdsEvidence(item: Item, index: number): boolean {
	const sentence = item.sentences?.[index];
	if (!sentence) return false;
	return item.evidence.some((e) => e.start < sentence.end && sentence.start < e.end);
}
