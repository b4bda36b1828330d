/** Of English prose more than every eighth word is one of these; of other languages hardly any. */
const frequent = new Set(
	(
		'the of and to in a that is was for on with as by at from it its he his she her they their be been are were has had have ' +
		'will would not but or an this which who said after before between into than there no all one about over also'
	).split(' ')
);
const least = 0.12;
/** Fewer words than this say nothing about their language. */
const enough = 25;

export function looksEnglish(text: string): boolean {
	const words =
		text
			.slice(0, 6000)
			.toLowerCase()
			.match(/\p{L}{1,40}/gu) ?? [];
	if (words.length < enough) return !/[^\P{L}\p{Script=Latin}]/u.test(text.slice(0, 400));
	return words.filter((word) => frequent.has(word)).length >= least * words.length;
}
