/**
 * M13 and M14: options are of one kind and one form. Guideline 23 of Haladyna, Downing & Rodriguez
 * 2002; the convergence and grammatical-cue flaws of Moore et al. 2023.
 */
import type { Article } from '#lib/article/schema.ts';
import { hard, soft, when, type ItemCheck } from '#lib/items/checks/finding.ts';
import { comparableOptions } from '#lib/items/checks/parts.ts';
import { words } from '#lib/items/checks/words.ts';
import { rememberedOf } from '#lib/items/remembered.ts';

/** 1952 beside "after the affair of the Mavi Marmara". */
export const mixedNumbers: ItemCheck = (item) => {
	const classes = comparableOptions(item).map(numberClass);
	const isMixed = classes.includes('text') && classes.some((c) => c !== 'text');
	const isTwofold = classes.includes('number') && classes.includes('date');
	return when(
		isMixed || isTwofold,
		hard('M13', `Options mix ${[...new Set(classes)].join(', ')}.`)
	);
};

const month =
	'(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const date = new RegExp(
	`^(?:in |on |since |by |about |around |early |late |before |after |from )*(?:\\d{1,2} )?(?:${month} )?(?:\\d{1,2}, )?\\d{4}$|^(?:in |on |early |late )*(?:\\d{1,2} )?${month}(?: \\d{1,2})?$`,
	'i'
);
const counted =
	/^(?:about |around |some |at least |at most |more than |fewer than |less than |nearly |over |almost |up to )*[$€£¥]?(?:\d[\d.,]*|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundreds?|thousands?|millions?|dozens?)\b/i;

/** A bare four-digit number may be a year or a count and goes with both. */
export function numberClass(option: string): 'number' | 'date' | 'either' | 'text' {
	const plain = option.trim().replace(/\.$/, '');
	if (/^\d{4}$/.test(plain)) return 'either';
	if (date.test(plain)) return 'date';
	return counted.test(plain) && words(plain).length <= 6 ? 'number' : 'text';
}

/** A single named person among "a diplomat" and "an expert", or the other way round. */
export const onlyName: ItemCheck = (item, article) => {
	const options = comparableOptions(item);
	if (options.length < 3 || options.some((o) => numberClass(o) !== 'text')) return [];
	const [key, ...rest] = options.map((o) => isName(o, article));
	return when(
		rest.every((r) => r !== key),
		soft('M14', `The key is the only ${key ? 'name' : 'option that is no name'}.`)
	);
};

/** All its words are capitalised, small ones and a leading article aside, or an entity is called so. */
function isName(option: string, article: Article): boolean {
	if (namesIn(article).has(bare(option))) return true;
	const significant = option
		.replace(/^the /i, '')
		.split(/\s+/)
		.filter((w) => !/^(?:of|and|the|de|al|for|in|on|von|van)$/.test(w));
	return significant.length > 1 && significant.every((w) => /^[\p{Lu}\p{N}“"]/u.test(w));
}

const namesIn = rememberedOf((article: Article) => {
	const named = article.entities.filter((e) => e.type !== 'anonymous-source');
	return new Set(named.flatMap((e) => [e.name, ...e.aliases]).map(bare));
});

const bare = (name: string) => name.replace(/^the /i, '').toLowerCase();

/** "to join", "joining", "by joining", "that it joined", "join". */
export const otherForm: ItemCheck = (item) => {
	const [key, ...rest] = comparableOptions(item).map(form);
	return when(
		key !== undefined && rest.length > 1 && !rest.includes(key),
		soft('M14', `The key differs in form from every distractor (${key}).`)
	);
};

function form(option: string): string {
	const first = option.split(/\s+/)[0] ?? '';
	if (/^to$/i.test(first)) return 'infinitive';
	if (
		/^[a-z]{2,}ing$/.test(first) &&
		!/^(?:king|thing|something|nothing|anything|everything|during|spring|string|wing|ring|being)$/.test(
			first
		)
	)
		return '-ing';
	if (
		/^(?:in|on|at|by|for|from|with|without|after|before|during|under|over|through|against|because|since|until|despite|as)$/i.test(
			first
		)
	)
		return 'preposition';
	return /^that$/i.test(first) ? 'clause' : 'phrase';
}
