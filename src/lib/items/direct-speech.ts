import type { Article, Fact, Role } from '#lib/article/schema.ts';
import { isRead } from './article-index.ts';
import { rememberedOf } from './remembered.ts';
import { pastTense, thirdPerson } from './wording/verbs.ts';

/**
 * The article with the words of somebody as those of somebody: what was said in the first person, or in a present that
 * "said that" would put wrong, as direct speech ("Subandrio said “we have no hatred for the Dutch”"); what lost its
 * quotation marks within a phrase with them; and what a chronology tells in the present in the past.
 */
export const withDirectSpeech = rememberedOf((article: Article): Article => {
	const facts = article.facts.map((fact) =>
		isRead(fact) ? directly(inPast(withMarks(fact))) : fact
	);
	return facts.every((fact, at) => fact === article.facts[at]) ? article : { ...article, facts };
});

const inFirstPerson = /^“[^”]*\b(?:I|[Ww]e|[Mm]y|[Oo]ur|[Uu]s)\b[^”]*”$/;
/** A finite verb that "said that" wants in the past. */
const present = /\b(?:is|are|am|has|have|does|do|will|can|must|cannot|isn’t|aren’t|don’t)\b/;
const wholeQuote = /^“[^”]*”$/;

function directly(fact: Fact): Fact {
	const { roles } = fact.frame;
	const content = roles.find((r) => r.role === 'content');
	const reported = `that ${content?.text ?? ''}`;
	if (content?.marker !== 'that' || !isDirect(content.text)) return fact;
	if (fact.frame.verb !== 'say' || !fact.statement.includes(reported)) return fact;
	const spoken = { ...content };
	delete spoken.marker;
	return {
		...fact,
		statement: fact.statement.replace(reported, () => content.text),
		frame: { ...fact.frame, roles: roles.map((r) => (r === content ? spoken : r)) }
	};
}

const isDirect = (text: string): boolean =>
	inFirstPerson.test(text) || (wholeQuote.test(text) && present.test(text));

/** So many words of a quotation are somebody's own, and no mere term. */
const ownWords = 4;

/** Marks around what stands within marks in the text, and lost them: “hailed the largest expulsion in history”. */
function withMarks(fact: Fact): Fact {
	const quotes = fact.evidence.flatMap(({ exact }) =>
		[...exact.matchAll(/[“"]([^“”"]+)[”"]/g)].map((m) => (m[1] ?? '').replace(/[.,;?!]+$/, ''))
	);
	return quotes
		.filter((quote) => quote.split(/\s+/).length >= ownWords)
		.reduce((now, quote) => {
			const role = now.frame.roles
				.slice(1)
				.find((r) => r.text.includes(quote) && !/[“”"]/.test(r.text) && isLost(r, quote));
			return role
				? replaced(
						now,
						role,
						role.text.replace(quote, () => `“${quote}”`)
					)
				: now;
		}, fact);
}

/** What is said needs its marks only where the words would stand in the wrong tense. */
const isLost = (role: Role, quote: string): boolean =>
	role.role !== 'content' || (role.text === quote && present.test(quote));

/** “says he is ready” of a chronology, told as “said that he is ready”. */
function inPast(fact: Fact): Fact {
	const { verb, roles } = fact.frame;
	const content = roles.find((r) => r.role === 'content');
	const has = (form: string, text: string) =>
		new RegExp(`(?<!\\p{L})${form}(?!\\p{L})`, 'u').test(text);
	const source = fact.evidence.map((e) => e.exact).join(' ');
	if (!content || wholeQuote.test(content.text)) return fact;
	if (!has(pastTense(verb), fact.statement) || has(pastTense(verb), source)) return fact;
	if (!has(thirdPerson(verb), source) && !has(verb, source)) return fact;
	return replaced(fact, content, shifted(content.text));
}

const shifts: readonly (readonly [RegExp, string])[] = [
	[/\bis\b/g, 'was'],
	[/\bare\b/g, 'were'],
	[/\bhas\b/g, 'had'],
	[/\bhave(?= (?:not )?(?:been|\p{Ll}+ed|made|taken|done|gone|left|lost|won|held)\b)/gu, 'had'],
	[/\bwill\b/g, 'would'],
	[/\bcan\b/g, 'could'],
	[/\bdoes not\b/g, 'did not'],
	[/\bdo not\b/g, 'did not']
];

/** A tense further back, but for what stands within quotation marks. */
const shifted = (content: string): string =>
	content
		.split(/(“[^”]*”)/)
		.map((part) =>
			part.startsWith('“') ? part : shifts.reduce((now, [is, was]) => now.replace(is, was), part)
		)
		.join('');

/** The words of one role exchanged, in its sentence too. */
function replaced(fact: Fact, role: Role, text: string): Fact {
	if (text === role.text || fact.statement.split(role.text).length !== 2) return fact;
	return {
		...fact,
		statement: fact.statement.replace(role.text, () => text),
		frame: {
			...fact.frame,
			roles: fact.frame.roles.map((r) => (r === role ? { ...r, text } : r))
		}
	};
}
