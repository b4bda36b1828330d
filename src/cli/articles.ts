import { builtInArticles } from './built-in.ts';
import { done, refuse, type Outcome } from './outcome.ts';

/** `articles`: the built-in ones, a line each, the id first. */
export function listArticles(rest: readonly string[]): Outcome {
	if (rest.length > 0) return refuse(`articles takes no argument, but got “${rest[0]}”`);
	return done(
		builtInArticles().map((a) =>
			[a.id, a.toldAsOf, `${a.facts.length} facts`, a.headline].join('\t')
		)
	);
}
