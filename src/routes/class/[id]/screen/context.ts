import { paragraphs } from '#lib/article/paragraphs.ts';
import type { Passage } from '#lib/classroom/question.ts';

/**
 * The passages of evidence in the paragraphs that hold them, with the article's text at hand; a
 * passage that is not found there (another edition of the text) stands alone.
 */
export function inContext(passages: readonly Passage[], text: string | undefined): Passage[] {
	const blocks = paragraphs(text ?? '').map(({ exact }) => exact);
	const shown = new Map<string, Passage>();
	for (const passage of passages) {
		const exact = passage.map((piece) => piece.text).join('');
		const block = blocks.find((one) => one.includes(exact)) ?? exact;
		// Two sentences of one paragraph are marked in the same paragraph.
		shown.set(
			block,
			marked(shown.get(block) ?? [{ text: block, isMarked: false }], exact, passage)
		);
	}
	return [...shown.values()];
}

/** Puts the passage in place of its words, wherever they still stand unmarked. */
function marked(block: Passage, exact: string, passage: Passage): Passage {
	let isPlaced = false;
	return block.flatMap((piece) => {
		const at = isPlaced || piece.isMarked ? -1 : piece.text.indexOf(exact);
		if (at === -1) return [piece];
		isPlaced = true;
		const [before, after] = [piece.text.slice(0, at), piece.text.slice(at + exact.length)];
		return [{ text: before, isMarked: false }, ...passage, { text: after, isMarked: false }].filter(
			({ text }) => text !== ''
		);
	});
}
