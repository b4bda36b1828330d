import type { PlacedSentence } from './cut.ts';
import { within, type Ground } from './ground.ts';
import { isPersonNoun } from './lexicon/person-nouns.ts';
import type { Word } from './parse.ts';
import { quoteAt } from './quotes.ts';
import type { Speaker } from './speaker.ts';
import { source } from './unnamed-sources.ts';

type Kind = 'he' | 'she' | 'they';

/**
 * "A young sergeant leaned from a cab. He had spent four years there, he said": whom a pronoun means where
 * somebody without a name is what a sentence before it is about, nearer than whoever spoke last (in the
 * sentence of index `since`).
 */
export function strangerFor(
	ground: Ground,
	here: PlacedSentence,
	pronoun: Word,
	since: number
): Speaker | undefined {
	const kind = pronoun.text.toLowerCase() as Kind;
	for (let at = here.index; at >= Math.max(0, here.index - 3, since); at--) {
		const s = ground.sentences[at];
		if (!s || here.paragraph - s.paragraph > (isOpening(ground, here) ? 1 : 0)) return undefined;
		const end = at === here.index ? pronoun.start : s.end;
		const found = subjectsIn(ground, s, end, kind);
		const named = at === here.index ? [] : namedSubjects(ground, s);
		if (at === since) return undefined;
		const [last] = found.slice(-1);
		if (last !== undefined && named.length === 0) {
			const who = source(ground, s, last, true);
			if (!who || (kind === 'they') !== (who.actor.pronoun === 'they')) return undefined;
			return { actor: who.actor, start: pronoun.start, end: pronoun.end, byPronoun: true };
		}
		if (named.length > 0 || found.length > 0) return undefined;
	}
	return undefined;
}

/** The first of its paragraph, or all before it there are quotations. */
const isOpening = ({ sentences, quotes }: Ground, s: PlacedSentence) => {
	for (let at = s.index - 1; sentences[at]?.paragraph === s.paragraph; at--)
		if (!quoteAt(quotes, sentences[at]?.start ?? 0)) return false;
	return true;
};

/** Subjects of a sentence, by the tree, that are people without a name. */
function subjectsIn(ground: Ground, s: PlacedSentence, end: number, kind: Kind): number[] {
	const tokens = ground.parsed?.[s.index]?.tokens;
	if (!tokens || tokens.length !== s.words.length) return [];
	return tokens.flatMap((t, i) => {
		if (t.end > end || !/^nsubj/.test(t.relation) || quoteAt(ground.quotes, t.start)) return [];
		if (t.tag !== (kind === 'they' ? 'NNS' : 'NN') || !isPersonNoun(t.text)) return [];
		if (kind !== 'they' && sexOf(t.text) !== undefined && sexOf(t.text) !== kind) return [];
		const verb = tokens[t.head];
		// "A reporter asked whether …. He said …": who asks is not who answers.
		if (/^(?:asked|asks|wondered|shouted|reporter|journalist)$/.test(`${verb?.text}`)) return [];
		if (/^(?:reporter|journalist|correspondent|interviewer)s?$/.test(t.text)) return [];
		// Only what the sentence is about, not who comes up within it.
		if (!/^(?:root|conj|parataxis|ccomp)$/.test(verb?.relation ?? '')) return [];
		const opener = tokens.some((d) => d.head === i && /^(?:an?|one|another|the)$/i.test(d.text));
		const isBeside = tokens.some(
			(d) => d.head === i && /^(?:appos|flat)$/.test(d.relation) && /^NNP/.test(d.tag)
		);
		const isNamed = within(ground.mentions, s.start, s.end).some(
			(m) => m.outer <= t.start && t.end <= m.outerEnd && m.form !== 'demonym'
		);
		return (opener || kind === 'they') && !isBeside && !isNamed ? [i] : [];
	});
}

/** People whom a sentence is about by name. */
function namedSubjects(ground: Ground, s: PlacedSentence): Word[] {
	const tokens = ground.parsed?.[s.index]?.tokens ?? [];
	return tokens.filter(
		(t) =>
			/^nsubj/.test(t.relation) &&
			/^(?:root|conj)$/.test(tokens[t.head]?.relation ?? '') &&
			within(ground.mentions, s.start, s.end).some(
				(m) => m.actor.type === 'person' && m.outer <= t.start && t.end <= m.end
			)
	);
}

const sexOf = (noun: string): 'he' | 'she' | undefined =>
	/(?:woman|girl|mother|wife|widow|daughter|sister|queen|princess|nun)$/.test(noun)
		? 'she'
		: /(?:[^o]man|boy|father|husband|widower|son|brother|king|prince|monk)$/.test(noun)
			? 'he'
			: undefined;
