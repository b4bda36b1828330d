import { highestSeat, type Student } from '#lib/classroom/roster.ts';

/** What a list of names came to; `leftOut` are its lines that could not be taken, as they stood. */
export type ReadNames = {
	readonly students: readonly Student[];
	readonly leftOut: readonly {
		readonly line: string;
		readonly why: 'no-name' | 'seat-taken' | 'full';
	}[];
};

export const longestName = 80;
const headWords =
	/^(?:full |first |last |family |given )?names?$|^(?:seat|no\.?|nr\.?|number|#|student|surname|pupil)$/i;

/**
 * Students of a pasted list: one name a line, or CSV, TSV or semicolons with or without a head
 * ("seat,name", "first name;last name"). A line that begins with a number and a separator brings its
 * seat; all others get the lowest free one. "Steiner, Tommy" alone on its line stays one name.
 */
export function readNames(text: string, taken: readonly number[] = []): ReadNames {
	const lines = rowsOf(text).filter((cells) => cells.some((cell) => cell !== ''));
	const [first = []] = lines;
	const hasHead = first.some((cell) => headWords.test(cell));
	const places = hasHead ? placesOf(first) : undefined;
	const used = new Set(taken);
	const leftOut: ReadNames['leftOut'][number][] = [];
	const read = (hasHead ? lines.slice(1) : lines).flatMap((cells) => {
		const { seat, name } = places ? byHead(cells, places) : withoutHead(cells);
		const line = cells.join(', ');
		if (name === '') leftOut.push({ line, why: 'no-name' });
		else if (seat !== undefined && used.has(seat)) leftOut.push({ line, why: 'seat-taken' });
		else {
			if (seat !== undefined) used.add(seat);
			return [{ line, seat, name: name.slice(0, longestName) }];
		}
		return [];
	});
	let next = 1;
	const students = read.flatMap(({ line, seat, name }): Student[] => {
		if (seat !== undefined) return [{ seat, name }];
		while (used.has(next)) next += 1;
		if (next > highestSeat) {
			leftOut.push({ line, why: 'full' });
			return [];
		}
		used.add(next);
		return [{ seat: next, name }];
	});
	return { students: bySeat(students), leftOut };
}

export const bySeat = (students: readonly Student[]): Student[] =>
	[...students].sort((a, b) => a.seat - b.seat);

const seatOf = (cell: string): number | undefined => {
	const seat = /^\d{1,3}[.)]?$/.test(cell) ? Number.parseInt(cell, 10) : 0;
	return seat >= 1 && seat <= highestSeat ? seat : undefined;
};

type Places = { readonly seat: number; readonly names: readonly number[] };

/** Given names stand before family names, in whatever order the columns are. */
function placesOf(head: readonly string[]): Places {
	const at = (form: RegExp) => head.findIndex((cell) => form.test(cell));
	const whole = at(/^(?:full )?names?$|^student$|^pupil$/i);
	const parts = [at(/^(?:first|given) names?$/i), at(/^(?:last|family) names?$|^surname$/i)];
	const names = whole < 0 ? parts : parts[1] === -1 ? [parts[0] as number, whole] : [whole];
	return { seat: at(/^(?:seat|no\.?|nr\.?|number|#)$/i), names: names.filter((i) => i >= 0) };
}

function byHead(cells: readonly string[], { seat, names }: Places) {
	const name = names.map((at) => cells[at] ?? '').join(' ');
	return { seat: seatOf(cells[seat] ?? ''), name: tidy(name) };
}

function withoutHead(cells: readonly string[]) {
	const [first = '', ...rest] = cells;
	const numbered = /^(\d{1,3})[.)]?\s+(\S.*)$/.exec(first);
	if (rest.length === 0 && numbered?.[1])
		return { seat: seatOf(numbered[1]), name: tidy(numbered[2] ?? '') };
	const seat = seatOf(first);
	const words = seat === undefined || rest.length === 0 ? cells : rest;
	if (seat !== undefined && rest.length === 0) return { seat, name: '' };
	return { seat, name: tidy(words.filter((cell) => cell !== '').join(', ')) };
}

/** No control characters, no runs of blanks. */
const tidy = (name: string) =>
	name
		.replace(/[\p{Cc}\p{Cf}]+/gu, ' ')
		.replace(/\s+/g, ' ')
		.trim();

/** Cells of each line, by the separator that the text uses; quotes as in RFC 4180. */
function rowsOf(text: string): string[][] {
	const plain = text.replace(/^\ufeff/, '').slice(0, 200_000);
	const separator = plain.includes('\t') ? '\t' : plain.includes(';') ? ';' : ',';
	const rows: string[][] = [[]];
	let cell = '';
	let quoted = false;
	const close = () => {
		rows.at(-1)?.push(cell.trim());
		cell = '';
	};
	for (let i = 0; i < plain.length; i++) {
		const char = plain[i] as string;
		if (quoted && char === '"' && plain[i + 1] === '"') [cell, i] = [`${cell}"`, i + 1];
		else if (char === '"' && (quoted || cell.trim() === '')) quoted = !quoted;
		else if (quoted) cell += char;
		else if (char === separator) close();
		else if (char === '\n' || char === '\r') {
			close();
			rows.push([]);
		} else cell += char;
	}
	close();
	return rows;
}
