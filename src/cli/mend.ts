import { mendArticle } from '#lib/article/mend.ts';
import { validateArticle } from '#lib/article/validate.ts';
import { readJson } from './files.ts';
import { done, refuse, type Outcome } from './outcome.ts';

/** `mend FILE.json`: the article with positions and hash set right on stdout, what changed on stderr. */
export function mend(files: readonly string[]): Outcome {
	const [file] = files;
	if (file === undefined || files.length > 1) return refuse('mend takes one file: mend FILE.json');
	const json = readJson(file);
	if ('error' in json) return refuse(json.error);
	const { value, mended } = mendArticle(json.value);
	const out = [JSON.stringify(value, null, '\t')];
	const { issues } = validateArticle(value);
	if (issues.length > 0)
		return refuse(
			`${file}: ${issues.length} left that need a decision: ${issues[0]?.message}`,
			out
		);
	return done(out, mended.length > 0 ? mended : ['nothing to mend']);
}
