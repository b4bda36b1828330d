/** Reads one PDF and is thrown away: pdf.js may take all the time and room that a hostile file wants. */
import { expose } from 'comlink';
import { IntakeError } from '#lib/exchange/articles/intake-trouble.ts';
import { readPdf } from '#lib/exchange/articles/pdf.ts';
import type { Intake } from '#lib/workers/intake.ts';

const work = {
	async file(bytes: Uint8Array): Promise<Intake> {
		try {
			return { is: 'text', found: await readPdf(bytes) };
		} catch (error) {
			return { is: 'trouble', code: error instanceof IntakeError ? error.code : 'damaged' };
		}
	}
};
export type PdfWork = typeof work;

expose(work);
