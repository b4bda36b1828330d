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

/** To the day, where it is known: "4 May 2016", "May 2010", "1952". */
export function dateInWords(edtf: string): string {
	const day = /^-?\d{4}-\d{2}-(\d{2})$/.exec(edtf)?.[1];
	return day ? `${Number(day)} ${monthInWords(edtf)}` : monthInWords(edtf);
}
