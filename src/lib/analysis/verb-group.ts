import type { Frame } from '#lib/article/schema.ts';
import { being, verbForms, type FrameEntry, type VerbForm } from './lexicon/frames.ts';
import type { Word } from './parse.ts';

/** A finite verb of a frame: its words (first to last, inclusive), tense and voice. */
export type VerbGroup = {
	readonly entry: FrameEntry;
	readonly lemma: string;
	readonly first: number;
	readonly last: number;
	readonly tense: Frame['tense'];
	readonly passive: boolean;
	readonly negative: boolean;
	/** "is to lift": it was agreed or decided, and whether it will be nobody tells. */
	readonly isDue?: true;
};

const auxiliary = /^(?:has|have|had|was|were|been|be|will|did|not|n['’]t|being)$/i;
const adverb =
	/^(?:\p{Ll}+ly|also|then|later|now|already|soon|once|twice|first|again|since|ever|never|jointly|just)$/u;

/** The verb group that ends with the words at an index, read as a frame; undefined where it is none. */
export function verbGroupAt(words: readonly Word[], at: number): VerbGroup | undefined {
	const copula = copulaAt(words, at);
	if (copula) return copula;
	const forms = verbForms(words[at]?.text ?? '').filter((f) =>
		f.tail.every((word, i) => words[at + 1 + i]?.text === word)
	);
	if (forms.length === 0) return undefined;
	let first = at;
	const chain: string[] = [];
	for (let back = at - 1; back >= Math.max(0, at - 6); back--) {
		const text = words[back]?.text ?? '';
		if (auxiliary.test(text)) {
			chain.unshift(text.toLowerCase());
			first = back;
		} else if (
			adverb.test(text) &&
			!/^(?:ally|family|reply|supply|july|italy|assembly)$/i.test(text)
		) {
			if (text === 'never') return undefined;
			first = back;
		} else break;
	}
	return reading(chain, forms, first, at);
}

/** The group of a verb whose auxiliaries are known, not before it in one row: "was arrested and deported". */
export function groupOf(
	words: readonly Word[],
	at: number,
	chain: readonly string[],
	as: PresentAs = 'present',
	hasFarTo = false,
	ofWord: (word: string) => readonly VerbForm[] = verbForms
): VerbGroup | undefined {
	const fitting = ofWord(words[at]?.text ?? '').filter((f) =>
		hasFarTo
			? f.tail.length === 1 && f.tail[0] === 'to' && /^(?:promise|vote)$/.test(f.entry.type)
			: f.tail.every((word, i) => words[at + 1 + i]?.text === word)
	);
	// "flew out of Oslo" takes nobody out.
	const isOutOf = words[at + 1]?.text === 'out' && words[at + 2]?.text === 'of';
	const forms = fitting.filter(
		(f) => !(isOutOf && f.tail.join(' ') === 'out' && f.entry.needs === 'object')
	);
	if (forms.length === 0) return undefined;
	const found = reading(chain, forms, at, at, as === 'present' ? readings : told[as]);
	return hasFarTo && found ? { ...found, last: at } : found;
}

/** What a verb in the present says: what is, what was (under a date of a chronology), what will be (on a day to come), what is to be. */
export type PresentAs = 'present' | 'now' | 'past' | 'future' | 'due' | 'would';

function reading(
	chain: readonly string[],
	forms: readonly VerbForm[],
	first: number,
	at: number,
	kinds: Readonly<Record<string, Reading>> = readings
): VerbGroup | undefined {
	const kind = kinds[chain.join(' ').replace(/n['’]t/, 'not')];
	if (!kind) return undefined;
	const form = forms.find((f) => kind.form.split(' ').includes(f.form));
	if (!form) return undefined;
	return {
		entry: form.entry,
		lemma: form.lemma,
		first,
		last: at + form.tail.length,
		tense: kind.tense,
		passive: kind.passive ?? false,
		negative: kind.negative ?? false,
		...(kind.isDue && { isDue: true })
	};
}

/** "was the", "is a": no passive and no other verb. */
function copulaAt(words: readonly Word[], at: number): VerbGroup | undefined {
	const word = words[at]?.text ?? '';
	if (!/^(?:is|are|was|were)$/.test(word) || !/^(?:an?|the|one)$/.test(words[at + 1]?.text ?? ''))
		return undefined;
	const tense = /^w/.test(word) ? 'past' : 'present';
	return { entry: being, lemma: 'be', first: at, last: at, tense, passive: false, negative: false };
}

/** A form of "be" with its auxiliaries, before what somebody or something is. */
export function beingGroup(chain: string, at: number): VerbGroup | undefined {
	const tense = beings[chain];
	if (!tense) return undefined;
	return { entry: being, lemma: 'be', first: at, last: at, tense, passive: false, negative: false };
}

const beings: Record<string, Frame['tense']> = {
	is: 'present',
	are: 'present',
	was: 'past',
	were: 'past',
	'has been': 'perfect',
	'have been': 'perfect'
};

type Reading = {
	/** One of these forms, with a blank between. */
	readonly form: string;
	readonly tense: Frame['tense'];
	readonly passive?: true;
	readonly negative?: true;
	readonly isDue?: true;
};

const readings: Record<string, Reading> = {
	'': { form: 'past', tense: 'past' },
	has: { form: 'participle', tense: 'perfect' },
	have: { form: 'participle', tense: 'perfect' },
	had: { form: 'participle', tense: 'past' },
	was: { form: 'participle', tense: 'past', passive: true },
	were: { form: 'participle', tense: 'past', passive: true },
	'had been': { form: 'participle', tense: 'past', passive: true },
	'has been': { form: 'participle', tense: 'perfect', passive: true },
	'have been': { form: 'participle', tense: 'perfect', passive: true },
	will: { form: 'base', tense: 'future' },
	'will be': { form: 'participle', tense: 'future', passive: true },
	'was not': { form: 'participle', tense: 'past', passive: true, negative: true },
	'were not': { form: 'participle', tense: 'past', passive: true, negative: true },
	'has not been': { form: 'participle', tense: 'perfect', passive: true, negative: true },
	'have not been': { form: 'participle', tense: 'perfect', passive: true, negative: true },
	'did not': { form: 'base', tense: 'past', negative: true },
	'has not': { form: 'participle', tense: 'perfect', negative: true },
	'have not': { form: 'participle', tense: 'perfect', negative: true },
	'will not': { form: 'base', tense: 'future', negative: true }
};

/** "would be run by a commission": of what was agreed or announced. */
const inConditional: Record<string, Reading> = {
	would: { form: 'base', tense: 'conditional' },
	'would be': { form: 'participle', tense: 'conditional', passive: true },
	'would not': { form: 'base', tense: 'conditional', negative: true }
};

/** "Kuwait hands over a list", "The cap takes effect on Monday": the present of something that is not now. */
const inPresent = (tense: 'present' | 'past' | 'future'): Record<string, Reading> => ({
	'': { form: 'third base', tense },
	is: { form: 'participle', tense, passive: true },
	are: { form: 'participle', tense, passive: true },
	'does not': { form: 'base', tense, negative: true },
	'do not': { form: 'base', tense, negative: true }
});

/** "is to expel", "are to be suspended". */
const due: Record<string, Reading> = {
	'is to': { form: 'base', tense: 'present', isDue: true },
	'are to': { form: 'base', tense: 'present', isDue: true },
	'is be to': { form: 'participle', tense: 'present', passive: true, isDue: true },
	'are be to': { form: 'participle', tense: 'present', passive: true, isDue: true }
};
const told = {
	now: inPresent('present'),
	past: inPresent('past'),
	future: inPresent('future'),
	due,
	would: inConditional
};
