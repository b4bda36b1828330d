/** A few sentences of a test, published on 15 March 2019 unless said otherwise, as the passes get them. */
import type { SourceText } from '#lib/article/source-text.ts';
import { cut } from './cut.ts';
import type { Ground } from './ground.ts';
import { takeIn } from './intake.ts';
import type { Reader } from './parse.ts';
import { groundOf, groundRead, structure } from './pipeline.ts';

type More = Partial<Pick<SourceText, 'headline' | 'published'>>;

const sourceOfText = (text: string, more: More = {}): SourceText => ({
	id: 'own',
	headline: 'Headline',
	publisher: 'Own words',
	authors: [],
	published: '2019-03-15',
	text,
	...more
});

/** Read without a model. */
export function groundOfText(text: string): Ground {
	const source = takeIn(sourceOfText(text));
	return groundOf(source, cut(source.text, source.published));
}

/** Read with the model. */
export async function groundReadBy(reader: Reader, text: string, more?: More): Promise<Ground> {
	const source = takeIn(sourceOfText(text, more));
	const sentences = cut(source.text, source.published);
	return groundRead(source, sentences, await reader(sentences));
}

/** The facts that all passes make of it, with the model or without. */
export async function factsIn(text: string, reader?: Reader, more?: More) {
	return (await structure(sourceOfText(text, more), reader ? { reader } : {})).facts;
}
