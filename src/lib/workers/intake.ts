import { type Remote, wrap } from 'comlink';
import {
	type IntakeTrouble,
	IntakeError,
	largestFile
} from '#lib/exchange/articles/intake-trouble.ts';
import { readPlainText } from '#lib/exchange/articles/plain-text.ts';
import type { ReadIn } from '#lib/exchange/articles/read-file.ts';
import { isPdf, looksHtml } from '#lib/exchange/articles/sniff.ts';
import { whenControlled } from '#lib/offline/when-controlled.ts';
import { scriptUrl } from '#lib/trusted.ts';
import type { IntakeWork } from '#lib/workers/intake.worker.ts';
import intakeUrl from '#lib/workers/intake.worker.ts?worker&url';
import type { PdfWork } from '#lib/workers/pdf.worker.ts';
import pdfUrl from '#lib/workers/pdf.worker.ts?worker&url';

/** `no-worker`: this window may not start one (private, or not installed yet), and the page does not read such files itself. */
export type Intake =
	ReadIn | { readonly is: 'trouble'; readonly code: IntakeTrouble | 'no-worker' | 'not-here' };

const patienceMs = 10_000;
/** A book of 200 pages takes a slow phone ten seconds; what takes longer is meant to. */
const longestMs = 45_000;

/** What a file holds. Never rejects; a file that never ends is given up. */
export async function readArticleFile(file: File, newId: string): Promise<Intake> {
	if (file.size > largestFile) return trouble('too-large');
	const bytes = await file.arrayBuffer().then(
		(buffer) => new Uint8Array(buffer),
		() => undefined
	);
	if (!bytes) return trouble('damaged');
	if (isPdf(bytes)) return inWorker<PdfWork>(pdfUrl, (work) => work.file(bytes));
	return inWorker<IntakeWork>(intakeUrl, (work) => work.file(file.name, bytes, newId));
}

/** The same of a pasted or shared text; plain text needs no worker. */
export async function readArticleText(text: string, newId: string): Promise<Intake> {
	if (!looksHtml(text) && !/^\s*\{/.test(text)) {
		try {
			return { is: 'text', found: readPlainText(text) };
		} catch (error) {
			return trouble(error instanceof IntakeError ? error.code : 'damaged');
		}
	}
	return inWorker<IntakeWork>(intakeUrl, (work) => work.text(text, newId));
}

const trouble = (code: IntakeTrouble | 'no-worker' | 'not-here'): Intake => ({
	is: 'trouble',
	code
});

async function inWorker<Work>(
	url: string,
	ask: (work: Remote<Work>) => Promise<Intake>
): Promise<Intake> {
	if (typeof Worker === 'undefined' || !(await whenControlled(patienceMs)))
		return trouble('no-worker');
	let worker: Worker | undefined;
	let timer: ReturnType<typeof setTimeout> | undefined;
	try {
		const started = (worker = new Worker(scriptUrl(url), { type: 'module' }));
		const ended = new Promise<Intake>((resolve) => {
			// Its script could not be loaded, or broke off before it answered.
			started.addEventListener('error', (event) => {
				event.preventDefault();
				resolve(trouble(event.message ? 'damaged' : 'not-here'));
			});
			started.addEventListener('messageerror', () => resolve(trouble('damaged')));
			timer = setTimeout(() => resolve(trouble('too-slow')), longestMs);
		});
		return await Promise.race([ask(wrap<Work>(started)), ended]);
	} catch {
		return trouble('damaged');
	} finally {
		clearTimeout(timer);
		worker?.terminate();
	}
}
