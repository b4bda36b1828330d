/** A table as text: one row a line, fields between bars, `# …` opens a section. */
export type Row = { readonly section: string; readonly fields: readonly string[] };

export function rowsOf(table: string): Row[] {
	const rows: Row[] = [];
	let section = '';
	for (const line of table.split('\n').map((l) => l.trim())) {
		if (line === '') continue;
		if (line.startsWith('# ')) section = line.slice(2);
		else rows.push({ section, fields: line.split('|').map((field) => field.trim()) });
	}
	return rows;
}

/** "a; b" as a list; nothing, or a dash, is none. */
export const listOf = (field: string | undefined, separator: RegExp = /;/): string[] =>
	field === undefined || field === '' || field === '-'
		? []
		: field
				.split(separator)
				.map((part) => part.trim())
				.filter((part) => part !== '');

/** The same names are compared again and again; a few thousand are no burden. */
const known = new Map<string, string>();
const mostKnown = 5000;

/** Lower case without accents, dots, apostrophes and a leading "the": names are compared by this. */
export function plainName(name: string): string {
	const found = known.get(name);
	if (found !== undefined) return found;
	if (known.size >= mostKnown) known.clear();
	const plain = plainly(name);
	known.set(name, plain);
	return plain;
}

const plainly = (name: string): string =>
	name
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/ı/g, 'i')
		.replace(/[øØ]/g, 'o')
		.replace(/[łŁ]/g, 'l')
		.replace(/[.’'‘]/g, '')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim()
		.replace(/^the /, '');

/** The id that an article gives to somebody of this name: `shimon-peres`. */
export const slugOf = (name: string): string => plainName(name).replaceAll(' ', '-');
