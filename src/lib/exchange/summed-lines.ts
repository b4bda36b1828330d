/**
 * JSON Lines of which each carries its own CRC-32, after a header and before the number of lines and
 * the SHA-256 of all before. So a damaged file says which of its lines are still good, and one that
 * was cut short is known as such.
 */
import { crc32, sha256 } from '#lib/exchange/checksum.ts';

export type SummedLine = { readonly kind: string; readonly row: unknown };

/** What is read, before anything in it is believed. Lines count from 1, the header among them. */
export type SummedReading = {
	readonly header: unknown;
	readonly lines: readonly { readonly at: number; readonly line: SummedLine }[];
	/** Numbers of the lines that do not match their checksum. */
	readonly damaged: readonly number[];
	/** whole: nothing is missing, added or moved · cut-short: the end is missing · changed: lines are good, the whole is not. */
	readonly end: 'whole' | 'cut-short' | 'changed';
};

export async function writeSummed(header: object, content: readonly SummedLine[]): Promise<string> {
	const lines = [JSON.stringify(header), ...content.map(withSum)];
	const body = `${lines.join('\n')}\n`;
	return `${body}${JSON.stringify({ lines: lines.length, sha256: await sha256(body) })}\n`;
}

export async function readSummed(text: string): Promise<SummedReading> {
	// A byte order mark and Windows line ends may come from an editor or a mail program.
	const all = text
		.replace(/^\uFEFF/, '')
		.replaceAll('\r\n', '\n')
		.split('\n');
	const last = Math.max(
		0,
		all.findLastIndex((line) => line.trim() !== '')
	);
	const sum = trailerOf(all[last]);
	const body = all.slice(1, sum ? last : last + 1);
	const read = body.map((line, index) => ({ at: index + 2, line: lineOf(line) }));
	const isWhole =
		sum?.lines === last && sum.sha256 === (await sha256(`${all.slice(0, last).join('\n')}\n`));
	return {
		header: parse(all[0]),
		lines: read.flatMap(({ at, line }) => (line ? [{ at, line }] : [])),
		damaged: read.flatMap(({ at, line }) => (line ? [] : [at])),
		end: isWhole ? 'whole' : sum ? 'changed' : 'cut-short'
	};
}

function withSum(line: SummedLine): string {
	const text = JSON.stringify(line);
	return `{"crc32":"${crc32(text)}","is":${text}}`;
}

function lineOf(line: string): SummedLine | undefined {
	const [, sum, text] = /^\{"crc32":"([0-9a-f]{8})","is":(.*)\}$/.exec(line) ?? [];
	if (text === undefined || crc32(text) !== sum) return undefined;
	const value = parse(text) as Partial<SummedLine> | undefined;
	return typeof value?.kind === 'string' ? { kind: value.kind, row: value.row } : undefined;
}

function trailerOf(line: string | undefined) {
	const value = parse(line) as { lines?: unknown; sha256?: unknown } | undefined;
	const isTrailer = Number.isInteger(value?.lines) && typeof value?.sha256 === 'string';
	return isTrailer ? (value as { lines: number; sha256: string }) : undefined;
}

/** JSON objects only, and without the keys by which a file could reach into other objects. */
function parse(text: string | undefined): object | undefined {
	try {
		const value: unknown = JSON.parse(text ?? '', (key, value: unknown) => {
			if (['__proto__', 'constructor', 'prototype'].includes(key)) throw new SyntaxError(key);
			return value;
		});
		return typeof value === 'object' && value !== null ? value : undefined;
	} catch {
		return undefined;
	}
}
