import type { Actor } from './actors.ts';
import type { PlacedSentence } from './cut.ts';
import { within, type Ground } from './ground.ts';
import { titleBefore } from './title-at.ts';
import type { Memory, Speaker } from './speaker.ts';

/** How sure it is whom a title without a name means. */
const likely = 0.85;

/**
 * "the Prime Minister", "the General", "Japan’s trade minister": the one person whom the text gave that title;
 * of several whoever is of the state that is named beside it, or spoke last.
 */
export function byTitle(
	ground: Ground,
	s: PlacedSentence,
	at: number,
	memory?: Memory
): Speaker | undefined {
	const first = titleBefore(s.words, at + 1);
	const title = ground.text
		.slice(s.words[Math.min(first, at)]?.start, s.words[at]?.end)
		.toLowerCase();
	const head = s.words[at]?.text.toLowerCase() ?? '';
	if (first > at && !/^(?:secretary|premier|chief|judge)$/.test(head)) return undefined;
	const from = Math.min(first, at);
	const isNew = s.words[from - 1]?.text === 'new';
	const opened = openedAt(ground, s, isNew ? from - 1 : from);
	if (!opened) return undefined;
	const { of } = opened;
	const fits = [...ground.cast.actors.values()].filter(
		(a) =>
			a.type === 'person' &&
			!isNew &&
			a.mentions.some((m) => m.start < (s.words[at]?.start ?? 0)) &&
			(hasTitle(ground, a, title) || (title === 'leader' && of !== undefined && leads(a, of)))
	);
	const ofState = opened.of ? fits.filter((a) => a.posts.some((p) => p.of === opened.of)) : [];
	// "the Chinese president" is not the one whom the text calls President of another state, or of none.
	const others = opened.of ? fits.filter((a) => isOnlyOf(a, opened.of)) : fits;
	const left = ofState.length > 0 ? ofState : others;
	const end = s.words[at]?.end ?? 0;
	const isCapital = /^\p{Lu}/u.test(s.words[at]?.text ?? '') && !opened.of;
	const last =
		isCapital && left.length === 0
			? (onlyOneBefore(ground, s, opened.start, title) ?? (isNew ? undefined : lastNear(s, memory)))
			: undefined;
	const since = opened.of && left.length === 0 ? justNow(s, title, opened.of, memory) : undefined;
	if (since) return { actor: since, start: opened.start, end, byPronoun: true, sureness: 0.75 };
	const actor = left.length === 1 ? left[0] : (left.find((a) => a === memory?.person) ?? last);
	if (!actor || (!last && !opened.of && isRivalled(ground, s, actor))) return undefined;
	// Whom it meant once it means again.
	if (last) actor.nouns.add(s.words[at]?.text ?? '');
	const sureness = last ? 0.75 : likely;
	return { actor, start: opened.start, end, byPronoun: true, sureness };
}

/** No post of another state is known of them, and no state at all that they would be at the head of. */
const isOnlyOf = ({ posts }: Actor, state: Actor | undefined): boolean =>
	posts.every((p) => p.of === undefined || p.of === state) && posts.some((p) => p.of === state);

/** "Jiang insisted …. It was usual, the Chinese president remarked, …": who spoke a moment ago, if nothing speaks against it. */
function justNow(
	s: PlacedSentence,
	title: string,
	state: Actor,
	memory: Memory | undefined
): Actor | undefined {
	const actor = memory?.person;
	const isNear = memory?.paragraph === s.paragraph && memory.sentence >= s.index - 1;
	return isNear &&
		actor?.type === 'person' &&
		actor.posts.every((p) => p.past || (p.title === title && (!p.of || p.of === state)))
		? actor
		: undefined;
}

/**
 * "The prime minister, who would like to postpone it, says …": of somebody whom no near paragraph names, where this one
 * names a person of no known post, who may have that title.
 */
function isRivalled(ground: Ground, s: PlacedSentence, actor: Actor): boolean {
	const near = ground.sentences.find((one) => one.paragraph >= s.paragraph - 1)?.start ?? s.start;
	const own = ground.sentences.find((one) => one.paragraph === s.paragraph)?.start ?? s.start;
	const isNear = actor.mentions.some((m) => near <= m.start && m.start < s.start);
	return (
		!isNear &&
		within(ground.mentions, own, s.start).some(
			({ actor: other, form }) =>
				other.type === 'person' && other !== actor && form !== 'demonym' && other.posts.length === 0
		)
	);
}

/** "the Venezuelan leader": whoever is at the head of the state. */
const leads = ({ posts }: Actor, state: Actor): boolean =>
	posts.some(
		(p) =>
			!p.past &&
			p.of === state &&
			/^(?:president|prime minister|premier|chancellor|king|queen|emir|sultan|supreme leader|chairman)$/.test(
				p.title
			)
	);

/** "Wednesday brought Berg. The Premier …": the one person whom the sentence before names, unless another title is theirs. */
function onlyOneBefore(
	ground: Ground,
	s: PlacedSentence,
	at: number,
	title: string
): Actor | undefined {
	const people = (start: number, end: number) =>
		within(ground.mentions, start, end).filter(
			(m) => m.actor.type === 'person' && m.form !== 'demonym'
		);
	const before = ground.sentences[s.index - 1];
	if (!before || s.paragraph - before.paragraph > 1) return undefined;
	const near = [...people(before.start, before.end), ...people(s.start, at)];
	const [only, ...others] = new Set(near.map((m) => m.actor));
	const isOther = only?.posts.some((p) => p.title !== title && !p.past) ?? true;
	return others.length === 0 && !isOther ? only : undefined;
}

/** "the General", whom the text calls President: whoever spoke last, if it was a moment ago. */
const lastNear = (s: PlacedSentence, memory: Memory | undefined): Actor | undefined =>
	memory?.person?.type === 'person' && s.paragraph - memory.paragraph <= 1
		? memory.person
		: undefined;

/** "the", "the French", "Japan’s" before the title; nothing where other words stand there. */
function openedAt(
	ground: Ground,
	s: PlacedSentence,
	from: number
): { readonly start: number; readonly of?: Actor } | undefined {
	const mentions = within(ground.mentions, s.start, s.end);
	const before = s.words[from - 1];
	if (!before) return undefined;
	if (/^the$/i.test(before.text)) return { start: before.start };
	const end = /^['’]s?$/.test(before.text) ? before.start : before.end;
	const owner = mentions.find((m) => m.end === end && m.actor.type === 'state');
	if (!owner) return undefined;
	if (end === before.start) return { start: owner.start, of: owner.actor };
	const article = s.words.findLast((w) => w.end <= owner.start);
	return owner.form === 'demonym' && article && /^the$/i.test(article.text)
		? { start: article.start, of: owner.actor }
		: undefined;
}

/** By a post that the text tells, or by the words before the name. */
function hasTitle({ text, mentions }: Ground, actor: Actor, title: string): boolean {
	const isOne = (whole: string) =>
		whole === title || whole.endsWith(` ${title}`) || whole.startsWith(`${title} `);
	if (actor.posts.some((p) => !p.past && isOne(p.title))) return true;
	return mentions.some((m) => {
		if (m.actor !== actor || m.outer === m.start) return false;
		const own = text.slice(m.outer, m.start).trim().toLowerCase();
		return !/^(?:former|ex)\b/.test(own) && isOne(own);
	});
}
