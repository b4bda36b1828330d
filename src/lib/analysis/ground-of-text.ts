import { cut } from './cut.ts';
import type { Ground } from './ground.ts';
import { takeIn } from './intake.ts';
import { groundOf } from './pipeline.ts';

/** A few sentences of a test, as the passes get them; published on 15 March 2019, and read without a model. */
export function groundOfText(text: string): Ground {
	const source = takeIn({
		id: 'own',
		headline: 'Headline',
		publisher: 'Own words',
		authors: [],
		published: '2019-03-15',
		text
	});
	return groundOf(source, cut(source.text));
}
