import { validateArticle } from '#lib/article/validate.ts';
import { readJson } from './files.ts';
import { done, refuse, type Outcome } from './outcome.ts';

/** `validate FILE.json`: an issue a line, each with its place and its mend. */
export function validate(files: readonly string[]): Outcome {
	const [file] = files;
	if (file === undefined || files.length > 1)
		return refuse('validate takes one file: validate FILE.json');
	const json = readJson(file);
	if ('error' in json) return refuse(json.error);
	const { article, issues } = validateArticle(json.value);
	if (article)
		return done([
			`${article.id}: valid, with ${article.facts.length} facts, ${article.entities.length} entities and ${article.quantities.length} quantities`
		]);
	const [first] = issues;
	return refuse(
		issues.length === 1
			? `${file}: ${first?.message}`
			: `${file}: ${issues.length} issues, the first: ${first?.message}`,
		issues.map((i) => `${i.code}\t${i.message}`)
	);
}
