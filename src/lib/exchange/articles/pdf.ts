/** The text of a PDF, by pdf.js in the build that unpdf makes for places without a DOM. Only text is read, nothing is drawn. */
import { getDocument } from 'unpdf/pdfjs';
import { clean, paragraphsOf } from './clean.ts';
import { dayIn } from './dates-in-words.ts';
import type { FoundArticle } from './found-article.ts';
import { splitHead } from './head.ts';
import { IntakeError, longestText } from './intake-trouble.ts';
import { checkedText } from './plain-text.ts';

const mostPages = 200;

/** pdf.js takes it for granted; browsers of before 2025 and Node 20 lack it. */
function haveTry(): void {
	const promises = Promise as unknown as { try?: unknown };
	promises.try ??= (work: (...given: unknown[]) => unknown, ...given: unknown[]) =>
		new Promise((resolve) => resolve(work(...given)));
}

/** Rejects with `locked`, `damaged`, `scanned` or `too-long`. */
export async function readPdf(bytes: Uint8Array): Promise<FoundArticle> {
	haveTry();
	const task = getDocument({
		// pdf.js takes the buffer away from whoever hands it over.
		data: bytes.slice(),
		disableFontFace: true,
		useSystemFonts: false,
		useWorkerFetch: false,
		isEvalSupported: false,
		stopAtErrors: false,
		verbosity: 0
	});
	const document = await task.promise.catch((error: unknown) => {
		const isLocked = error instanceof Error && error.name === 'PasswordException';
		throw new IntakeError(isLocked ? 'locked' : 'damaged');
	});
	try {
		const pages: Line[][] = [];
		let length = 0;
		for (let at = 1; at <= Math.min(document.numPages, mostPages); at++) {
			const page = await document.getPage(at);
			const { items } = await page.getTextContent();
			const lines = linesOf(items as readonly Piece[]);
			pages.push(lines);
			length += lines.reduce((sum, { text }) => sum + text.length, 0);
			if (length > longestText) throw new IntakeError('too-long');
			page.cleanup();
		}
		if (document.numPages > mostPages) throw new IntakeError('too-long');
		if (length < 40) throw new IntakeError('scanned');
		const { info } = await document.getMetadata().catch(() => ({ info: {} }));
		return asArticle(pages, info as Readonly<Record<string, unknown>>);
	} catch (error) {
		throw error instanceof IntakeError ? error : new IntakeError('damaged');
	} finally {
		await task.destroy().catch(() => undefined);
	}
}

type Piece = {
	readonly str?: string;
	readonly transform?: readonly number[];
	readonly hasEOL?: boolean;
};
type Line = { readonly text: string; readonly y: number };

/** Pieces in the order of the file, a line until one ends; `y` is the base line's height on the page. */
function linesOf(pieces: readonly Piece[]): Line[] {
	const lines: Line[] = [];
	let text = '';
	let y: number | undefined;
	const end = () => {
		if (text.trim() !== '') lines.push({ text: text.trim(), y: y ?? 0 });
		text = '';
		y = undefined;
	};
	for (const { str = '', transform, hasEOL } of pieces) {
		const at = transform?.[5];
		if (str !== '' && y !== undefined && at !== undefined && Math.abs(at - y) > 4) end();
		if (str.trim() !== '') y ??= at;
		text += str;
		if (hasEOL) end();
	}
	end();
	return lines;
}

function asArticle(
	pages: readonly (readonly Line[])[],
	info: Readonly<Record<string, unknown>>
): FoundArticle {
	const repeated = repeatedLines(pages);
	const text = pages
		.map((lines) => blocks(lines.filter(({ text }) => !repeated.has(shape(text)))))
		.join('\n');
	const { head, body } = splitHead(paragraphsOf(clean(text)));
	const [title, author, made] = ['Title', 'Author', 'CreationDate'].map((key) => {
		const value = info[key];
		return typeof value === 'string' ? clean(value.slice(0, 300)) : '';
	});
	const created = dayIn((made ?? '').replace(/^D:(\d{4})(\d\d)(\d\d).*$/, '$1-$2-$3'));
	const headline = head.headline ?? (/\s/.test(title ?? '') ? title : undefined);
	const authors = head.authors ?? (author && !/\d|@/.test(author) ? [author] : undefined);
	const published = head.published ?? created;
	return checkedText({
		...head,
		...(headline !== undefined && { headline }),
		...(authors !== undefined && { authors }),
		...(published !== undefined && { published }),
		text: body.join('\n\n')
	});
}

/** Running heads and page numbers: the same on three pages, whatever the number in it. */
function repeatedLines(pages: readonly (readonly Line[])[]): ReadonlySet<string> {
	const seen = new Map<string, number>();
	for (const lines of pages)
		for (const { text } of new Map(
			[...lines.slice(0, 3), ...lines.slice(-3)].map((line) => [shape(line.text), line])
		).values())
			seen.set(shape(text), (seen.get(shape(text)) ?? 0) + 1);
	const often = Math.min(3, Math.max(2, pages.length));
	return new Set(
		[...seen].filter(([, count]) => pages.length > 1 && count >= often).map(([text]) => text)
	);
}

const shape = (text: string): string => text.replace(/\d+/g, '#').slice(0, 120);

/** An empty line where the lines stand further apart than usual. */
function blocks(lines: readonly Line[]): string {
	const steps = lines.slice(1).map(({ y }, at) => Math.abs((lines[at] as Line).y - y));
	const usual = [...steps].sort((a, b) => a - b)[Math.floor(steps.length / 2)] ?? 0;
	return lines
		.map(({ text }, at) =>
			at > 0 && (steps[at - 1] as number) > usual * 1.35 + 1 ? `\n${text}` : text
		)
		.join('\n');
}
