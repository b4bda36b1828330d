/** Text as an article keeps it: what its schema demands of `text`, and paragraphs where the source had lines. */

/** Marks that turn the writing direction, blanks without width, control characters, halves of surrogate pairs. */
const unseen =
	/[^\P{Cc}\n\t]|[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\p{Cs}]/gu;

/** Unicode normal form C, line feeds, one blank at a time and at most one empty line. */
export function clean(text: string): string {
	return text
		.replace(/\r\n?|[\u0085\u2028\u2029\v\f]/g, '\n')
		.replace(unseen, '')
		.replace(/[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
		.normalize('NFC')
		.replace(/ {2,}/g, ' ')
		.replace(/^ | (?=\n|$)/gm, '')
		.replace(/\n{3,}/g, '\n\n')
		.trim();
}

/** One line of it, for a headline or a name. */
export const cleanLine = (text: string, longest = 300): string =>
	clean(text.slice(0, 4000)).replace(/\s+/g, ' ').slice(0, longest).trim();

/** Ends of sentences, also before a closing quotation mark. */
const ended = /[.!?…:;]["'”’»)\]]*$/;

/**
 * Paragraphs of a cleaned text, each one line. Some texts part them by an empty line, some by a line
 * end; some (mail, old wires, PDF) end a line wherever the page did.
 */
export function paragraphsOf(text: string): string[] {
	const blocks = text.split(/\n{2,}/);
	if (blocks.length === 1) return isWrapped(text) ? unwrapped(text) : lines(text);
	return blocks.flatMap((block) => (isWrapped(block) ? [joined(block)] : lines(block)));
}

const lines = (block: string): string[] => block.split('\n').filter((line) => line !== '');

/** Its lines end where the page ended: most of them in the middle of a sentence. */
function isWrapped(block: string): boolean {
	const all = lines(block);
	if (all.length < 2) return false;
	const within = all.slice(0, -1).filter((line) => !ended.test(line)).length;
	const longest = all.reduce((most, line) => Math.max(most, line.length), 0);
	return longest <= 130 && longest >= 30 && within >= (all.length - 1) * 0.5;
}

/** Words that were parted at a line's end come together; "state-\nowned" keeps its hyphen if it is one of two words. */
function joined(block: string): string {
	return block.replace(/(\p{Ll})-\n(?=\p{Ll})/gu, '$1').replace(/\n/g, ' ');
}

/** A wrapped block without empty lines: a paragraph ends where a sentence ends well before the margin. */
function unwrapped(block: string): string[] {
	const all = lines(block);
	const margin = all.map((line) => line.length).sort((a, b) => a - b)[
		Math.floor(all.length * 0.9)
	] as number;
	const paragraphs: string[] = [];
	let open = '';
	for (const line of all) {
		open = open === '' ? line : `${open}\n${line}`;
		if (!ended.test(line) || line.length > margin * 0.8) continue;
		paragraphs.push(joined(open));
		open = '';
	}
	if (open !== '') paragraphs.push(joined(open));
	return paragraphs;
}
