import type { Actor, Mention } from './actors.ts';
import type { PlacedSentence } from './cut.ts';
import { within, type Ground } from './ground.ts';
import { kindNouns } from './lexicon/gazetteer.ts';
import { isPersonNoun } from './lexicon/person-nouns.ts';
import { reportingVerb } from './lexicon/reporting.ts';
import { byPronoun, canSpeak, described, type Memory, type Speaker } from './speaker.ts';
import { quoteAt } from './quotes.ts';
import { byTitle } from './speaker-by-title.ts';
import { chained, isSpokenOf } from './speaker-chain.ts';
import { strangerFor } from './strangers.ts';
import { body, office } from './speech-bodies.ts';
import { another, document, followers, nationals, someOf } from './speech-others.ts';
import { broadcaster, several } from './speech-groups.ts';
import { byName } from './speech-names.ts';
import { personFor } from './referents.ts';
import { isAmong } from './speech-subject.ts';
import type { Tree } from './tree.ts';
import { source } from './unnamed-sources.ts';

/** A sentence with its tree, and who spoke before it. */
export type Scene = {
	readonly ground: Ground;
	readonly s: PlacedSentence;
	readonly tree: Tree;
	readonly memory: Memory;
};

/** Who the subject of a verb of speech is: one, or all who are strung together; nobody where one of them is unknown. */
export function speakersAt(scene: Scene, head: number, isAside = false): readonly Speaker[] {
	const { tree } = scene;
	const low = tree.text(head).toLowerCase();
	if (low === 'they') return together(scene, head);
	if (/^(?:he|she)$/.test(low)) {
		const found = byPerson(scene, head, isAside);
		return found ? [found] : [];
	}
	const heads = [head, ...tree.under(head, /^conj$/)];
	const isOr = heads.some((h) =>
		tree.under(h, /^cc/).some((c) => !/^(?:and|&)$/i.test(tree.text(c)))
	);
	if (isOr) return [];
	const found = heads.map((h) => speakerAt(scene, h));
	const all = found.flatMap((one) => one ?? []);
	return found.some((one) => !one) || new Set(all.map((one) => one.actor)).size < all.length
		? []
		: all;
}

/** "they said": who spoke last, if it was several or officials without a name; else the one list of the sentence before. */
function together({ ground, s, memory }: Scene, head: number): readonly Speaker[] {
	const word = s.words[head];
	if (!word) return [];
	const place = { start: word.start, end: word.end, byPronoun: true };
	const isNear = memory.paragraph === s.paragraph && memory.sentence >= s.index - 1;
	if (memory.many && isNear) return memory.many.map((actor) => ({ actor, ...place }));
	const stranger = strangerFor(ground, s, word, memory.sentence);
	if (stranger) return [stranger];
	const before = ground.sentences[s.index - 1];
	const last = before && before.paragraph === s.paragraph ? before : undefined;
	const found = last && listsIn(ground, last).concat(listsIn(ground, s, word.start));
	const [only, ...others] = found ?? [];
	return only && others.length === 0
		? only.map((actor) => ({ actor, ...place, sureness: likely }))
		: [];
}

/** "Poland, Estonia and Lithuania": names strung together, with "and" before the last. */
function listsIn(ground: Ground, s: PlacedSentence, end = s.end): Actor[][] {
	const mentions = within(ground.mentions, s.start, end).filter((m) => m.form !== 'demonym');
	const out: Actor[][] = [];
	let open: Mention[] = [];
	for (const m of mentions) {
		const before = open.at(-1);
		const link = before ? ground.text.slice(before.end, m.outer) : '';
		open = before && /^(?:, |,? and )(?:the )?$/.test(link) ? [...open, m] : [m];
		if (/ and /.test(link) && open.length > 1 && open.every((one) => canSpeak(one.actor)))
			out.push(open.map((one) => one.actor));
	}
	return out;
}

/** How sure it is whom "he" means where the words alone would allow another. */
const likely = 0.85;

/**
 * "he", "she": who spoke last, if nobody else was named since; else whom the sentence before begins with, or
 * the only person of the paragraph. In "The list, he said, was long" whom the sentence names is not meant.
 */
function byPerson(scene: Scene, head: number, isAside: boolean): Speaker | undefined {
	const { ground, s, tree, memory } = scene;
	const word = s.words[head];
	if (!word) return undefined;
	const low = word.text.toLowerCase() === 'he' ? 'he' : 'she';
	const fits = (a: Actor | undefined): a is Actor =>
		/^(?:person|anonymous-source)$/.test(a?.type ?? '') &&
		(a?.pronoun === undefined || a.pronoun === low);
	const place = { start: word.start, end: word.end, byPronoun: true };
	const stranger = strangerFor(ground, s, word, memory.sentence);
	if (stranger) return { ...stranger, sureness: 0.9 };
	const own = clauseSubject(scene, head);
	if (own && fits(own)) return { actor: own, ...place };
	if (isStrung(tree, head) && memory.sentence === s.index && fits(memory.person))
		return { actor: memory.person, ...place, sureness: likely };
	const { actor: same, isNext } = chained(ground, s, low, memory);
	const isAlone = peopleIn(ground, s.start, word.start, fits).length === 0;
	if (same && isNext && isAlone) return { actor: same, ...place, sureness: 0.9 };
	const before = unquotedBefore(ground, s);
	const last =
		memory.person && fits(memory.person) && s.paragraph - memory.paragraph <= 1
			? memory.person
			: undefined;
	const isOnly = peopleSince(ground, s, memory, fits).every((one) => one === last);
	if (isAside && last && (s.index - memory.sentence <= 1 || isOnly))
		return { actor: last, ...place };
	const known = isAside ? undefined : byPronoun(ground, word, memory, s);
	const topic = openingPerson(ground, openingOf(ground, s));
	if (last && last === topic && known?.actor !== last)
		return { actor: last, ...place, sureness: likely };
	const opening =
		before && before.paragraph === s.paragraph ? openingPerson(ground, before) : undefined;
	// Somebody of unknown sex spoke earlier; somebody else has come up since.
	const [rival, ...more] = peopleSince(ground, s, memory, fits);
	if (
		known &&
		known.actor === last &&
		last.pronoun === undefined &&
		rival &&
		rival !== last &&
		more.length === 0
	)
		return { actor: rival, ...place, sureness: likely };
	if (known) return known;
	const people = peopleIn(ground, s.start, word.start, fits);
	if (last && s.index - memory.sentence <= 1 && isMain(tree, head))
		return { actor: last, ...place, sureness: likely };
	if (opening && fits(opening) && people.length === 0)
		return { actor: opening, ...place, sureness: likely };
	// "He turned down Berg’s offer. “…,” he said": not Berg.
	if (isNext && isAlone) return undefined;
	const found = personFor(ground, isAside ? s.start : word.start, low);
	if (found) return { actor: found, ...place };
	const first = ground.sentences.find((one) => one.paragraph === s.paragraph)?.start ?? s.start;
	const [only, ...others] = peopleIn(ground, first, word.start, fits);
	if (only && others.length === 0) return { actor: only, ...place, sureness: likely };
	return same && isAlone ? { actor: same, ...place, sureness: likely } : undefined;
}

/** "The Secretary denied it, and he added that …": strung to what the same person said. */
function isStrung(tree: Tree, pronoun: number): boolean {
	const verb = tree.head(pronoun);
	return (
		tree.relation(verb) === 'conj' &&
		/^(?:and|but)$/i.test(tree.text(pronoun - 1)) &&
		reportingVerb(tree.text(tree.head(verb))) !== undefined
	);
}

/** "Weicker was not persuaded; he demanded …": the person whom the clause before, of the same rank, is about. */
function clauseSubject({ ground, s, tree }: Scene, pronoun: number): Actor | undefined {
	const verb = tree.head(pronoun);
	if (!/^(?:parataxis|conj)$/.test(tree.relation(verb))) return undefined;
	if (!/^(?:;|and|but|so|yet)$/i.test(tree.text(pronoun - 1))) return undefined;
	const [subject] = tree.under(tree.head(verb), /^nsubj/).filter((d) => d < pronoun);
	const word = subject === undefined ? undefined : tree.tokens[subject];
	return (
		word &&
		within(ground.mentions, s.start, s.end).find(
			(m) =>
				m.actor.type === 'person' &&
				m.form !== 'demonym' &&
				m.start <= word.start &&
				word.end <= m.end
		)?.actor
	);
}

const isMain = (tree: Tree, head: number) => tree.relation(tree.head(head)) === 'root';

/** The nearest sentence before that is none of a quotation’s. */
function unquotedBefore({ sentences, quotes }: Ground, s: PlacedSentence) {
	let at = s.index - 1;
	while (at > 0 && at > s.index - 5 && quoteAt(quotes, sentences[at]?.start ?? 0)) at--;
	return sentences[at];
}

/** The sentence with which a paragraph begins. */
const openingOf = ({ sentences }: Ground, s: PlacedSentence): PlacedSentence | undefined =>
	sentences.find((one) => one.paragraph === s.paragraph);

function openingPerson(ground: Ground, s: PlacedSentence | undefined): Actor | undefined {
	if (!s) return undefined;
	return within(ground.mentions, s.start, s.end).find(
		(m) => m.outer === s.start && m.form !== 'demonym'
	)?.actor;
}

/** Who is named between the sentence in which somebody spoke last and this one. */
function peopleSince(
	ground: Ground,
	s: PlacedSentence,
	memory: Memory,
	fits: (a: Actor | undefined) => a is Actor
): Actor[] {
	const from = ground.sentences[memory.sentence]?.end;
	return from === undefined ? [] : peopleIn(ground, from, s.start, fits);
}

const peopleIn = (
	ground: Ground,
	start: number,
	end: number,
	fits: (a: Actor | undefined) => a is Actor
): Actor[] => [
	...new Set(
		within(ground.mentions, start, end).flatMap((m) =>
			m.form !== 'demonym' &&
			fits(m.actor) &&
			!quoteAt(ground.quotes, m.start) &&
			!isSpokenOf(ground, start, end, m)
				? [m.actor]
				: []
		)
	)
];

function speakerAt(scene: Scene, head: number): Speaker | undefined {
	const { ground, s, tree, memory } = scene;
	const word = s.words[head];
	if (!word) return undefined;
	if (/^it$/i.test(word.text)) return byPronoun(ground, word, memory, s);
	const part = someOf(scene, head) ?? another(scene, head);
	if (part) return part;
	if (!/^(?:NN|JJ|CD|FW)/.test(tree.tag(head))) return undefined;
	return (
		byName(scene, head) ??
		byApposition(scene, head) ??
		office(scene, head) ??
		unnamed(scene, head) ??
		described(ground, s, head) ??
		byTitle(ground, s, head, memory) ??
		body(scene, head) ??
		document(scene, head) ??
		followers(scene, head) ??
		nationals(scene, head) ??
		several(scene, head) ??
		broadcaster(scene, head)
	);
}

/** "its ambassador, Andrzej Sadoś", "Foreign Ministry spokeswoman Ewa Kowal": the person whom the words beside describe. */
function byApposition(scene: Scene, head: number): Speaker | undefined {
	const { s, tree } = scene;
	const isPerson = isPersonNoun(tree.text(head));
	// "the news agency TASS": no comma stands between.
	if (!isPerson && !kindNouns.has(tree.text(head))) return undefined;
	for (const d of tree.under(head, /^(?:appos|flat|compound|nmod:desc)$/)) {
		const found = isAmong(tree, d) ? undefined : byName(scene, d);
		if (found && (isPerson ? found.actor.type === 'person' : d === head + 1)) {
			const first = tree.all(head)[0] ?? head;
			return { ...found, start: Math.min(found.start, s.words[first]?.start ?? found.start) };
		}
	}
	return undefined;
}

/** "a trader in Geneva", "an aide to a Nordic leader", "two officials". */
function unnamed({ ground, s, tree }: Scene, head: number): Speaker | undefined {
	return isPersonNoun(tree.text(head)) ? source(ground, s, head, true) : undefined;
}
