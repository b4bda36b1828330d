import type { Actor } from './actors.ts';
import type { PlacedSentence } from './cut.ts';
import type { Ground } from './ground.ts';
import { sourceNouns } from './lexicon/sources.ts';
import { closed } from './lexicon/vague.ts';
import { slugOf } from './slug.ts';
import type { Speaker } from './speaker.ts';

/** "semi-official", "expert-led": half a word, and no source. */
export const isCompound = (s: PlacedSentence, at: number) =>
	[at - 1, at + 1].some((i) => s.words[i]?.text === '-' && isJoined(s, Math.min(i, at)));

const isJoined = (s: PlacedSentence, at: number) => s.words[at]?.end === s.words[at + 1]?.start;

/** "a Brussels-based diplomat", "German officials", and "the diplomat", if one has spoken before. */
export function source(ground: Ground, s: PlacedSentence, at: number): Speaker | undefined {
	const noun = s.words[at]?.text ?? '';
	if (!sourceNouns.has(noun.toLowerCase()) || isCompound(s, at)) return undefined;
	let first = at;
	while (first > 0 && at - first < 7) {
		const word = s.words[first - 1]?.text ?? '';
		if (!/^[\p{L}\p{N}-]+$/u.test(word) || closed.has(word.toLowerCase())) break;
		first--;
		if (/^(?:an?|the|one|two|several|some|many)$/i.test(word)) break;
	}
	const [start, end] = [s.words[first]?.start ?? 0, s.words[at]?.end ?? 0];
	const words = ground.text.slice(start, end);
	const low = noun.toLowerCase();
	if (/^the /i.test(words) || first === at) {
		if (first < at) return known(ground, low, words, start, end);
		// "officials said": some of them, whoever they are.
		if (!/s$/.test(low)) return undefined;
	}
	const name =
		words.charAt(0).toLowerCase() === words.charAt(0) ||
		/^(?:An?|One|Two|Several|Some|Many|Senior|Local|Hospital|Government) /.test(words)
			? words.charAt(0).toLowerCase() + words.slice(1)
			: words;
	const id = slugOf(name.replace(/^an? /, '')) || 'source';
	const actor = ground.cast.actor(`${id}-source`.slice(0, 64), 'anonymous-source', name, {
		noun: low.replace(/s$/, '')
	});
	actor.nouns.add(low);
	if (/s$/.test(low) && !/^(?:an?|one) /.test(name)) actor.pronoun = 'they';
	mention(ground, actor, start, end);
	return { actor, start, end, byPronoun: false };
}

function known(
	ground: Ground,
	noun: string,
	words: string,
	start: number,
	end: number
): Speaker | undefined {
	if (words.split(' ').length > 3) return undefined;
	const fits = [...ground.cast.actors.values()].filter(
		(a) =>
			a.type === 'anonymous-source' && a.nouns.has(noun) && a.mentions.some((m) => m.start < start)
	);
	const [actor] = fits;
	if (!actor || fits.length > 1 || /s$/.test(noun)) return undefined;
	const rivals = [...ground.cast.actors.values()].filter(
		(a) => a.type === 'person' && a.posts.some((p) => p.title.endsWith(noun))
	);
	if (rivals.length > 0) return undefined;
	mention(ground, actor, start, end);
	return { actor, start, end, byPronoun: true };
}

export function mention(ground: Ground, actor: Actor, start: number, end: number): void {
	if (!actor.mentions.some((m) => m.start === start))
		actor.mentions.push({ start, end, exact: ground.text.slice(start, end) });
}
