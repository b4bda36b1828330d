import { within } from './ground.ts';
import { isPersonNoun } from './lexicon/person-nouns.ts';
import { slugOf } from './slug.ts';
import type { Speaker } from './speaker.ts';
import type { Scene } from './speech-speaker.ts';
import { mention } from './unnamed-sources.ts';

const papers =
	/^(?:statement|communique|communiqué|declaration|report|poll|survey|study|letter|memorandum|memo|document|editorial|text)$/;

/** "the joint statement", "a survey": a paper that says something, by the words that it is called by. */
export function document({ ground, s, tree }: Scene, head: number): Speaker | undefined {
	if (!papers.test(tree.text(head))) return undefined;
	const first = tree.under(head, /^(?:det|amod|compound|nmod:poss)$/)[0];
	if (first === undefined || first >= head || !/^(?:the|an?)$/i.test(tree.text(first)))
		return undefined;
	const [start, end] = [s.words[first]?.start ?? 0, s.words[head]?.end ?? 0];
	const words = ground.text.slice(start, end);
	if (words.split(' ').length > 6 || /[,;:“”"]/.test(words)) return undefined;
	return called(ground, words.charAt(0).toLowerCase() + words.slice(1), start, end, 'it');
}

/** "the Communists": people of one mind whom a name in the plural means. */
export function followers({ ground, s, tree }: Scene, head: number): Speaker | undefined {
	const word = tree.tokens[head];
	const found =
		word &&
		within(ground.mentions, s.start, s.end).find(
			(m) => m.actor.type === 'group' && m.start <= word.start && m.end === word.end
		);
	if (!found || !/[^s]s$/.test(found.actor.name) || !/^NNPS?$/.test(word?.tag ?? ''))
		return undefined;
	if (!/\b[Tt]he $/.test(ground.text.slice(Math.max(0, found.start - 4), found.start)))
		return undefined;
	const { actor, start, end } = found;
	actor.type = 'organisation';
	actor.sureness = 0.6;
	actor.pronoun = 'they';
	return { actor, start: start - 4, end, byPronoun: false };
}

/** "some of the generals", "one of his ministers" is left open: of whom it must be said with "the". */
export function someOf({ ground, s, tree, memory }: Scene, head: number): Speaker | undefined {
	if (!/^(?:one|some|many|most|several|two|three)$/i.test(tree.text(head))) return undefined;
	const byName = oneOfThem({ ground, s, tree, memory }, head);
	if (byName) return byName;
	const noun = tree.under(head, /^nmod$/).find((d) => isPersonNoun(tree.text(d)));
	if (noun === undefined || !/^of the$/.test(`${tree.text(head + 1)} ${tree.text(head + 2)}`))
		return undefined;
	const [start, end] = [s.words[head]?.start ?? 0, s.words[noun]?.end ?? 0];
	if (end - start > 60) return undefined;
	const words = ground.text.slice(start, end);
	return called(
		ground,
		words.charAt(0).toLowerCase() + words.slice(1),
		start,
		end,
		/^one$/i.test(tree.text(head)) ? undefined : 'they'
	);
}

/** "one of them, Erik Dahl, said", "one of the ministers, Anna Berg, …": the person by name. */
function oneOfThem({ ground, s, tree }: Scene, head: number): Speaker | undefined {
	if (!/^one$/i.test(tree.text(head)) || tree.text(head + 1) !== 'of') return undefined;
	for (let at = head + 2; at < head + 7; at++) {
		if (tree.text(at) !== ',') continue;
		const start = s.words[at]?.end ?? s.end;
		const found = within(ground.mentions, start, s.end).find((m) => m.outer - start <= 1);
		return found?.actor.type === 'person'
			? {
					actor: found.actor,
					start: s.words[head]?.start ?? start,
					end: found.end,
					byPronoun: false
				}
			: undefined;
	}
	return undefined;
}

/** "Another remarked that …": like whoever spoke a moment ago without a name. */
export function another({ ground, s, tree, memory }: Scene, head: number): Speaker | undefined {
	const last = memory.person;
	const word = s.words[head];
	const isNear = s.paragraph - memory.paragraph <= 1 && memory.sentence >= s.index - 2;
	if (!/^another$/i.test(tree.text(head)) || !word || !isNear) return undefined;
	if (last?.type !== 'anonymous-source' || last.pronoun === 'they') return undefined;
	const rest = last.name.replace(/^(?:an?|the|one|another) /, '');
	return rest === last.name
		? undefined
		: called(ground, `another ${rest}`, word.start, word.end, undefined);
}

/** "the Chinese", "Americans": a people as one who speaks, by the words that the text has. */
export function nationals({ ground, s, tree }: Scene, head: number): Speaker | undefined {
	const word = tree.tokens[head];
	const found =
		word &&
		within(ground.mentions, s.start, s.end).find(
			(m) => m.form === 'demonym' && m.start <= word.start && m.end === word.end
		);
	if (!found || !/^NNPS?$/.test(word?.tag ?? '')) return undefined;
	const words = ground.text.slice(found.start, found.end);
	const hasThe = /\b[Tt]he $/.test(ground.text.slice(Math.max(0, found.start - 4), found.start));
	if (!hasThe && !/[^s]s$/.test(words)) return undefined;
	const start = hasThe ? found.start - 4 : found.start;
	return called(ground, hasThe ? `the ${words}` : words, start, found.end, 'they');
}

export function called(
	ground: Scene['ground'],
	name: string,
	start: number,
	end: number,
	pronoun: 'it' | 'they' | undefined
): Speaker {
	const id = slugOf(name.replace(/^(?:the|an?) /, '')) || 'source';
	const actor = ground.cast.actor(
		`${id.slice(0, 56).replace(/-$/, '')}-source`,
		'anonymous-source',
		name,
		{ sureness: 0.75 }
	);
	if (pronoun) actor.pronoun = pronoun;
	mention(ground, actor, start, end);
	return { actor, start, end, byPronoun: false };
}
