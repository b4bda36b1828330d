/**
 * M15: an "a" or "an" before the answer betrays how it begins. Guideline 28c of Haladyna, Downing &
 * Rodriguez 2002 (grammatical inconsistency cues the correct choice).
 */
import { hard, soft, when, type ItemCheck } from '#lib/items/checks/finding.ts';
import { stems } from '#lib/items/checks/parts.ts';

/** "Erdoğan?" ends in no article: letters beyond ASCII are letters. */
const cue = /(?<![\p{L}\p{N}])(an?)\s*(?:_{2,}|[?:]$|\.{3}$|…$|$)/iu;

export const articleCue: ItemCheck = (item) =>
	stems(item).flatMap((stem) => {
		const article = cue.exec(stem)?.[1]?.toLowerCase();
		if (article === undefined) return [];
		if (item.kind === 'gap') return [soft('M15', `“${article}” stands before the gap: “${stem}”`)];
		const fits = [item.key, ...item.distractors].filter(
			(o) => takesAn(o.text) === (article === 'an')
		);
		return when(
			fits.length === 1,
			hard('M15', `“${article}” at the end of the stem leaves one option.`)
		);
	});

/** By sound as far as spelling tells: "an hour", "a European", "an EU envoy", "a NATO post". */
export function takesAn(text: string): boolean {
	const first = text.trim().split(/[\s-]/)[0] ?? '';
	if (/^[A-Z]{2,3}s?$/.test(first)) return /^[AEFHILMNORSX]/.test(first);
	if (/^(?:hour|honest|honour|heir)/i.test(first)) return true;
	if (/^(?:eu|uni(?!n|m)|us[ae]|use|one|once|ut[io]|ubiq)/i.test(first)) return false;
	return /^(?:[aeiou]|8|11|18)/i.test(first);
}
