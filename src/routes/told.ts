const months =
	'January February March April May June July August September October November December'.split(
		' '
	);

/** "May 2016" of an EDTF date: enough for a list, and far smaller than the whole of EDTF. */
export function monthOf(edtf: string): string {
	const [year, month] = edtf.split('-');
	const name = months[Number(month) - 1];
	return name ? `${name} ${year}` : (year ?? edtf);
}
