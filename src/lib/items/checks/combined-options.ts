/**
 * M06: no "all of the above", "none of the above" or "A and B". Guidelines 25–26 of Haladyna,
 * Downing & Rodriguez 2002; the complex (K-type) flaw of Moore et al. 2023.
 */
import { hard, when, type ItemCheck } from '#lib/items/checks/finding.ts';
import { shownAnswers } from '#lib/items/checks/parts.ts';
import { normalised } from '#lib/items/checks/words.ts';

const wholesale =
	/^(?:(?:all|none|both|neither|either|any|some|two)(?: of)? (?:the |these )?(?:above|others?|options?|answers?)|(?:all|none|both|neither|either|any) of (?:these|them)|(?:both )?(?:\(?[a-e1-5]\)?)(?:,? (?:and|or|&) \(?[a-e1-5]\)?)+(?: only)?)\.?$/i;

export const combinedOptions: ItemCheck = (item) => {
	const answers = shownAnswers(item);
	const known = answers.map(normalised);
	return answers.flatMap((text) => {
		const joined = normalised(text)
			.replace(/^both /, '')
			.split(/ and | or |,/)
			.map((p) => p.trim());
		const isJoint = joined.length > 1 && joined.every((part) => known.includes(part));
		return when(
			wholesale.test(text.trim()) || isJoint,
			hard('M06', `“${text}” combines other options.`)
		);
	});
};
