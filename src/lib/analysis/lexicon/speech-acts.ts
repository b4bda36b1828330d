import { participleOf, pastOf, thirdOf } from '#lib/analysis/verbs.ts';

/**
 * What may follow verbs of speech that take no clause with "that": lemma and patterns. `to`: an infinitive
 * ("threatened to leave"); `o to`: somebody, and an infinitive ("urged Iran to stop"); `of`, `for`, `as`,
 * `on` …: that preposition, behind an object where an `o` stands before it; `o`: an object alone ("proposed a
 * truce"); `ing`: a verb in -ing ("denied arming them"); `o p`: an object and what it is called ("called it a
 * mistake").
 */
const table = `
accuse: o of; blame: o for|o on; suspect: o of; warn: of|against|o of|o to|o against|o about; call: o p|for|o to|on to; urge: o to|o; ask: o to;
order: o to; advise: o to|against|o p; tell: o to; beg: o to; instruct: o to; implore: o to; appeal: to to|for; request: o;
demand: o|to; propose: ing|o|to; offer: to|o; allege: o; put: o at; recommend: ing|o; suggest: ing|o; admit: ing; advocate: ing|o; announce: o; proclaim: o; mention: o; speak: of; set out: o; lay out: o; spell out: o; threaten: to|o with; promise: to|o; vow: to|o; pledge: to|o; swear: to; insist: on; claim: to|o;
deny: ing|o; reject: o as|o; dismiss: o as|o; describe: o as|ing; denounce: o as|o; condemn: o as|o for|o; caution: against|o against|o to|o about; criticise: o for|o as|o; criticize: o for|o as|o; praise: o for|o as|o;
hail: o as|o; welcome: o as|o; portray: o as; characterise: o as; characterize: o as; brand: o as|o p; label: o as|o p; dub: o p; term: o p; declare: o p; pronounce: o p; deplore: o;
liken: o to; compare: o to; justify: o by|o as|o; rule out: ing|o; rebuke: o for; commend: o for; fault: o for; dispute: o; protest: against; object: to; complain: of|about; predict: o; forecast: o; reveal: o; disclose: o; lament: o
`;

const patterns = new Map<string, readonly string[]>();
for (const entry of table.replace(/\n/g, ' ').split(';')) {
	const [lemma = '', rest = ''] = entry.split(':');
	patterns.set(
		lemma.trim(),
		rest.split('|').map((p) => p.trim())
	);
}

/** The patterns of a verb, the fullest first; none for a verb that takes a clause alone. */
export const actPatterns = (lemma: string): readonly string[] => patterns.get(lemma) ?? [];

const only =
	'accuse blame suspect denounce condemn criticise criticize praise hail welcome portray characterise characterize brand label dub term deplore rebuke commend fault offer liken compare justify implore beg instruct put speak advocate';

const forms = new Map<string, string>();
for (const lemma of only.split(' '))
	for (const form of [lemma, pastOf(lemma), participleOf(lemma), thirdOf(lemma), gerundOf(lemma)])
		forms.set(form, lemma);

/** The lemma of a verb that is speech with such a pattern only, and so is not among the reporting verbs. */
export const actVerb = (form: string): string | undefined => forms.get(form.toLowerCase());

/** "set out", "laid out", "spells out", "ruled out": speech by their particle. */
export const actVerbWith = (form: string, particle: string | undefined): string | undefined =>
	withParticle.get(`${form.toLowerCase()} ${particle ?? ''}`);

const withParticle = new Map(
	['set out', 'lay out', 'spell out', 'rule out'].flatMap((whole) => {
		const [verb = '', particle = ''] = whole.split(' ');
		return [verb, pastOf(verb), participleOf(verb), thirdOf(verb)].map(
			(f) => [`${f} ${particle}`, whole] as const
		);
	})
);

function gerundOf(lemma: string): string {
	return /[^e]e$/.test(lemma)
		? `${lemma.slice(0, -1)}ing`
		: lemma === 'beg'
			? 'begging'
			: `${lemma}ing`;
}

/** What is claimed or proclaimed by saying so; land, a share or a republic is no statement. */
export const isSaidOf =
	/\b(?:responsibility|victory|credit|success|progress|innocence|ignorance|neutrality|authorship|loyalty|faith|immunity|support|majority|mandate)\b/;
