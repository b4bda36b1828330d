import type { Span } from '#lib/article/schema.ts';
import type { Actor } from './actors.ts';
import { within, type Ground } from './ground.ts';
import type { Word } from './parse.ts';
import { sentenceAt } from './referents.ts';

/** "the two countries", "the parties", "the two men", by the names of the two that are near: they wait for the reader. */
export function theTwo(
	ground: Ground,
	words: readonly Word[],
	at: number
): { readonly text: string; readonly support: Span; readonly end: number } | undefined {
	const isTwo = words[at + 1]?.text === 'two';
	const noun = words[isTwo ? at + 2 : at + 1];
	const behind = words[isTwo ? at + 3 : at + 2]?.text ?? '';
	const type = noun && typeOf(noun.text, isTwo);
	if (!type || /^(?:['’].*|of|to|in|that|who|which|whose)$/.test(behind)) return undefined;
	const here = sentenceAt(ground, noun.start);
	const from = ground.sentences[Math.max(0, (here?.index ?? 0) - 2)];
	if (!here || !from) return undefined;
	const near = of(within(ground.mentions, from.start, noun.start), type);
	const [one, two] = near.length === 2 ? near : type === 'state' ? mostNamed(ground) : [];
	if (!one || !two) return undefined;
	const first = [one, two].map((a) => a.mentions.findLast((m) => m.end <= here.start)?.start ?? 0);
	const s = sentenceAt(ground, Math.max(...first)) ?? from;
	const support = { start: s.start, end: s.end, exact: ground.text.slice(s.start, s.end) };
	return { text: `${one.name} and ${two.name}`, support, end: noun.end };
}

function typeOf(noun: string, isTwo: boolean): 'state' | 'person' | undefined {
	if (isTwo && /^(?:countries|nations|states|neighbours|neighbors|governments|sides)$/.test(noun))
		return 'state';
	if (/^parties$/.test(noun)) return 'state';
	return isTwo && /^(?:men|women|leaders|presidents|ministers)$/.test(noun) ? 'person' : undefined;
}

const of = (mentions: readonly { actor: Actor }[], type: Actor['type']): Actor[] => [
	...new Set(mentions.map((m) => m.actor).filter((a) => a.type === type))
];

/** The two states of which a text tells, if it tells much less of any third. */
function mostNamed({ cast }: Ground): readonly Actor[] {
	const [one, two, three] = [...cast.actors.values()]
		.filter((a) => a.type === 'state')
		.sort((a, b) => b.mentions.length - a.mentions.length);
	return one && two && two.mentions.length >= 2 * (three?.mentions.length ?? 0) ? [one, two] : [];
}
