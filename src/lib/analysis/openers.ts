import { calendar, openers } from './lexicon/heads.ts';
import { courtesy } from './lexicon/titles.ts';
import type { Word } from './parse.ts';
import { isCapital, opensWithParticle } from './runs.ts';
import { titleAt } from './title-at.ts';

/** The first capital of a sentence or quotation that any word would have. */
export function isOpener(words: readonly Word[], at: number): boolean {
	const word = words[at]?.text ?? '';
	if (calendar.has(word) && !/^\p{Lu}/u.test(words[at + 1]?.text ?? '')) return true;
	const before = words[at - 1]?.text;
	const isFirst = before === undefined || /^["“‘:;.!?—–([]$/.test(before);
	if (courtesy.test(word)) return true;
	// "Will Tuvalu …?" asks; "Will Smith …" is somebody.
	if (isFirst && asks.test(word) && words.at(-1)?.text === '?') return true;
	if (!openers.has(word)) return false;
	// "President de Gaulle told …": a title with its name.
	const name = titleAt(words, at);
	if (isFirst && name > at && (isCapital(words[name]) || opensWithParticle(words, name)))
		return false;
	return isFirst || /^(?:The|A|An|I|In|On)$/.test(word) || calendar.has(word);
}

const asks =
	/^(?:Will|May|Can|Could|Would|Should|Might|Must|Has|Have|Had|Is|Are|Was|Were|Do|Does|Did)$/;
