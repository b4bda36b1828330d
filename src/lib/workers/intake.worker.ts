import { expose } from 'comlink';
import { IntakeError } from '#lib/exchange/articles/intake-trouble.ts';
import { readFile, readText } from '#lib/exchange/articles/read-file.ts';
import type { Intake } from '#lib/workers/intake.ts';

/** A refusal is data: an error loses its class on the way out of a worker. */
function outcome(work: () => ReturnType<typeof readFile>): Intake {
	try {
		return work();
	} catch (error) {
		return { is: 'trouble', code: error instanceof IntakeError ? error.code : 'damaged' };
	}
}

const work = {
	file: (name: string, bytes: Uint8Array, newId: string) =>
		outcome(() => readFile({ name, bytes, newId })),
	text: (text: string, newId: string) => outcome(() => readText(text, newId))
};
export type IntakeWork = typeof work;

expose(work);
