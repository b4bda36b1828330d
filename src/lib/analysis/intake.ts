import { isEdtf } from '#lib/article/edtf.ts';
import { Refusal } from './refusal.ts';
import type { SourceText } from '#lib/article/source-text.ts';

/** More than this, in UTF-16 code units, is no article: about 10,000 words. */
export const longest = 64_000;

/**
 * The source as the analysis may use it: Unicode normal form C, paragraphs parted by one empty line, no
 * character that hides or reorders text. All later positions are positions in this text.
 */
export function takeIn(source: SourceText): SourceText {
	if (source.text.length > 4 * longest) throw new Refusal('too-long');
	const text = cleaned(source.text);
	if (!/\p{L}{2}/u.test(text)) throw new Refusal('no-text');
	if (text.length > longest) throw new Refusal('too-long');
	if (!isEnglish(text)) throw new Refusal('not-english');
	if (!isEdtf(source.published)) throw new Refusal('no-date');
	return {
		...source,
		text,
		headline: line(source.headline) || 'Untitled article',
		publisher: line(source.publisher) || 'Unknown publisher',
		authors: source.authors.map(line).filter((author) => author !== '')
	};
}

function cleaned(text: string): string {
	return visible(text)
		.replace(/\r\n?/g, '\n')
		.replace(/[\t\u00a0\u2007\u2009\u202f]/g, ' ')
		.replace(/[^\S\n]+(?=\n|$)/g, '')
		.replace(/\n{3,}/g, '\n\n')
		.normalize('NFC')
		.trim();
}

/** One line of it, as a headline or a name is kept. */
const line = (text: string): string =>
	cleaned(text.slice(0, 4000)).replace(/\s+/g, ' ').slice(0, 300).trim();

/** Without control characters, marks that turn the writing direction, and halves of surrogate pairs. */
const visible = (text: string): string =>
	text.replace(
		/[^\P{Cc}\n\r\t]|[\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\u00ad\p{Cs}]/gu,
		(mark) => (mark === '\u2028' || mark === '\u2029' ? '\n' : '')
	);

/** Of English prose every third word is one of these; of other languages hardly any. */
const english = new Set(
	(
		'the of and to in a that is was for on with as by at from it its he his she her they their be been are were has had have ' +
		'will would not but or an this which who said after before between into than there no all one about over also'
	).split(' ')
);
const least = 0.12;
const enough = 25;

function isEnglish(text: string): boolean {
	const words =
		text
			.slice(0, 6000)
			.toLowerCase()
			.match(/\p{L}+/gu) ?? [];
	if (words.length < enough) return !/[^\P{L}\p{Script=Latin}]/u.test(text.slice(0, 400));
	const known = words.filter((word) => english.has(word)).length;
	return known / words.length >= least;
}
