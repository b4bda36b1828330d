/** What tests of the passes read with the language model, which is loaded once a file. */
import { beforeAll } from 'vitest';
import { readerFromDisk } from '../../cli/language-model.ts';
import { factsIn } from './ground-of-text.ts';
import type { Reader } from './parse.ts';

/** The first sentence warms the model up. */
export const patience = 60_000;

/** The facts that all passes make of a few sentences. */
export function readingWithModel() {
	let reader: Reader;
	beforeAll(async () => {
		reader = await readerFromDisk();
	}, patience);
	return (text: string, more?: Parameters<typeof factsIn>[2]) => factsIn(text, reader, more);
}
