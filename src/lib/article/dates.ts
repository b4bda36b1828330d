import { compareEdtf, isEdtf } from './edtf.ts';
import { issue, type Issue } from './issue.ts';
import type { Article } from './schema.ts';

/** Dates that no calendar knows, and things told after the day that the article speaks from. */
export function dateIssues(article: Article): Issue[] {
	const { toldAsOf } = article;
	const issues = [...datesOf(article)]
		.filter(([, date]) => !isEdtf(date))
		.map(([at, date]) => issue('date', at, `${date} is not a date of the calendar; correct it`));
	const late = (at: string, date: string | undefined): void => {
		if (date && compareEdtf(date, toldAsOf) === 1)
			issues.push(
				issue('date', at, `${date} is after ${toldAsOf}, the day that the article speaks from`)
			);
	};
	article.facts.forEach((fact, i) => {
		late(`facts[${i}].asOf`, fact.asOf);
		if (fact.voice.kind !== 'fact') late(`facts[${i}].voice.saidAt`, fact.voice.saidAt);
	});
	article.quantities.forEach((quantity, i) => late(`quantities[${i}].asOf`, quantity.asOf));
	article.entities.forEach(({ validFrom, validTo }, i) => {
		if (validFrom && validTo && compareEdtf(validFrom, validTo) === 1)
			issues.push(
				issue('date', `entities[${i}]`, 'ends before it begins; correct validFrom or validTo')
			);
	});
	if (article.published && compareEdtf(toldAsOf, article.published) === 1)
		issues.push(issue('date', 'toldAsOf', `is after ${article.published}, the day of publication`));
	return issues;
}

function* datesOf(article: Article): Generator<[at: string, date: string]> {
	yield ['toldAsOf', article.toldAsOf];
	if (article.published) yield ['published', article.published];
	for (const [i, { published }] of article.sources.entries())
		if (published) yield [`sources[${i}].published`, published];
	for (const [i, { validFrom, validTo }] of article.entities.entries()) {
		if (validFrom) yield [`entities[${i}].validFrom`, validFrom];
		if (validTo) yield [`entities[${i}].validTo`, validTo];
	}
	for (const [i, { asOf }] of article.quantities.entries()) yield [`quantities[${i}].asOf`, asOf];
	for (const [i, fact] of article.facts.entries()) {
		yield [`facts[${i}].asOf`, fact.asOf];
		if (fact.voice.kind !== 'fact' && fact.voice.saidAt)
			yield [`facts[${i}].voice.saidAt`, fact.voice.saidAt];
		for (const [j, { date }] of fact.frame.roles.entries())
			if (date) yield [`facts[${i}].frame.roles[${j}].date`, date];
	}
}
