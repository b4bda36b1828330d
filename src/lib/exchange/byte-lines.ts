/** Lines of a file that comes in pieces, as bytes: nothing is kept but the line that is not at its end yet. */

/** Without its end, LF or CRLF; undefined: too long to be kept, so that a hostile file cannot fill the memory. */
export type Line = Uint8Array | undefined;

/** Longer than the longest own article. */
export const longestLine = 32 * 1024 * 1024;

export async function* linesOf(
	pieces: Iterable<Uint8Array> | AsyncIterable<Uint8Array>
): AsyncGenerator<Line> {
	let begun: Uint8Array[] = [];
	let length = 0;
	let isFirst = true;
	const finished = (last: Uint8Array): Line => {
		const line = length + last.length > longestLine ? undefined : joined(begun, length, last);
		[begun, length] = [[], 0];
		const bare = line && isFirst ? withoutMark(line) : line;
		isFirst = false;
		return bare?.at(-1) === 13 ? bare.subarray(0, -1) : bare;
	};
	for await (const piece of pieces) {
		let from = 0;
		for (let end = piece.indexOf(10); end >= 0; end = piece.indexOf(10, from)) {
			yield finished(piece.subarray(from, end));
			from = end + 1;
		}
		length += piece.length - from;
		// Of a line that is too long the length alone is counted on.
		if (length > longestLine) begun = [];
		else if (from < piece.length) begun.push(piece.slice(from));
	}
	if (length > 0) yield finished(new Uint8Array(0));
}

function joined(begun: readonly Uint8Array[], length: number, last: Uint8Array): Uint8Array {
	if (begun.length === 0) return last;
	const whole = new Uint8Array(length + last.length);
	let at = 0;
	for (const part of [...begun, last]) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}

/** A byte order mark may come from an editor or a mail program. */
const withoutMark = (line: Uint8Array): Uint8Array =>
	line[0] === 0xef && line[1] === 0xbb && line[2] === 0xbf ? line.subarray(3) : line;
