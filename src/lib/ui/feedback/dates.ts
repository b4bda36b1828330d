const months =
	'January February March April May June July August September October November December'.split(
		' '
	);

/** An EDTF date to the month, as a badge wears it: "May 2016", "1952", "about 2014". */
export function monthInWords(edtf: string): string {
	const match = /^(-?\d{4})(?:-(\d{2}))?/.exec(edtf);
	if (!match) return edtf;
	const month = months[Number(match[2]) - 1];
	const words = month ? `${month} ${match[1]}` : (match[1] as string);
	return /[~%]/.test(edtf) ? `about ${words}` : words;
}
