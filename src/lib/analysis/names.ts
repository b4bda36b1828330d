import { stateOf } from './state-words.ts';
import type { Cast, Actor, Mention } from './actors.ts';
import type { PlacedSentence } from './cut.ts';
import { isGivenName, pronounOf } from './lexicon/given-names.ts';
import {
	agreementHeads,
	bodies,
	bodyWords,
	calendar,
	clockWords,
	eventHeads,
	openers,
	organisationHeads,
	placeHeads,
	vagueNames
} from './lexicon/heads.ts';
import { sourceNouns } from './lexicon/sources.ts';
import { courtesy, isTitle } from './lexicon/titles.ts';
import { kindNouns, listed } from './lexicon/gazetteer.ts';
import { slugOf } from './slug.ts';
import { isOpener } from './openers.ts';
import { isCapital, opensName, opensWithParticle, runEnd, textOf } from './runs.ts';
import { isInName, titleAt, titleBefore } from './title-at.ts';
import { withThe } from './with-the.ts';
import { knownName, knownPerson, longestName, type Known } from './world-names.ts';

/** What the scan of one sentence knows. */
type Scan = { readonly text: string; readonly cast: Cast; readonly words: PlacedSentence['words'] };

/** Full names and known names of a text; short forms of them are found by `short-names.ts` afterwards. */
export function findNames(text: string, sentences: readonly PlacedSentence[], cast: Cast): void {
	for (const { words } of sentences) scan({ text, cast, words });
}

function scan(s: Scan): void {
	for (let at = 0; at < s.words.length;) {
		// "Dr de Quay": the particle is the name’s.
		const isParticle = courtesy.test(s.words[at - 1]?.text ?? '') && opensWithParticle(s.words, at);
		if (!isParticle && (!opensName(s.words, at) || isOpener(s.words, at))) at++;
		else at = organisation(s, at) ?? known(s, at) ?? titled(s, at) ?? plain(s, at) ?? at + 1;
	}
}

/** "Institute for Policy and Strategy", "Saudi Press Agency", "the Turkish Foreign Ministry". */
function organisation(s: Scan, at: number): number | undefined {
	const { words, text } = s;
	const end = runEnd(words, at);
	let head = -1;
	for (let i = at; i < end; i++) {
		const word = words[i]?.text ?? '';
		if (i > at && titleAt(words, i) > i && titleAt(words, i) < end) break;
		if (organisationHeads.has(word)) head = i;
	}
	if (head < 0 || (head === at && !/^(?:of|for)$/.test(words[at + 1]?.text ?? '')))
		return undefined;
	if (titleAt(words, at) > at) return undefined;
	const tail = complement(words, head + 1);
	const name = textOf(text, words, at, tail);
	const world = worldAt(s, at);
	if (world && world.end >= tail) return undefined;
	if (tail - at < 2) return undefined;
	const first = knownName(words[at]?.text ?? '');
	const actor = s.cast.named('organisation', withThe(s.words, at, name), 0.97);
	actor.pronoun = 'it';
	actor.noun ??= nounOfHead(words[head]?.text ?? '');
	actor.nouns.add((words[head]?.text ?? '').toLowerCase());
	if (first?.type === 'state') actor.partOf.add(first.id);
	if (first) mentionKnown(s, first, at, at + 1);
	add(s, actor, at, tail, 'name');
	return tail;
}

const nounOfHead = (head: string): string =>
	/^(?:Ministry|Department|Institute|Agency|Court|Bank|Party|University|Parliament|Embassy|Foundation|Company|Commission|Council|Tribunal)$/.test(
		head
	)
		? head.toLowerCase()
		: 'organisation';

/** "… of Foreign Affairs and Trade" behind the head of an organisation’s name. */
function complement(words: Scan['words'], from: number): number {
	if (!/^(?:of|for|on)$/.test(words[from]?.text ?? '')) return from;
	const start = words[from + 1]?.text === 'the' ? from + 2 : from + 1;
	if (!isCapital(words[start]) || calendar.has(words[start]?.text ?? '')) return from;
	let end = runEnd(words, start);
	if (words[end]?.text === 'and' && isCapital(words[end + 1]) && runEnd(words, end + 1) === end + 2)
		if (!isGivenName(words[end + 1]?.text ?? '') && !knownName(words[end + 1]?.text ?? ''))
			end += 2;
	return end;
}

function worldAt({ words, text }: Scan, at: number): { known: Known; end: number } | undefined {
	for (let n = Math.min(longestName, words.length - at); n > 0; n--) {
		if (!/[\p{L}\p{N}]\.?$/u.test(words[at + n - 1]?.text ?? '')) continue;
		const name = textOf(text, words, at, at + n);
		const known = knownName(name) ?? fromList(name);
		if (known) return { known, end: at + n };
	}
	return undefined;
}

/** A place, agency or movement that news speak of, and the tables do not. */
function fromList(name: string): Known | undefined {
	const row = listed(name);
	if (!row) return undefined;
	return { id: slugOf(row.name), type: row.type, name: row.name, aliases: [], noun: row.noun };
}

/** A state, organisation or city of the tables. */
function known(s: Scan, at: number): number | undefined {
	const found = worldAt(s, at);
	if (!found) return undefined;
	const { known, end } = found;
	const next = s.words[end]?.text ?? '';
	// "Jordan Smith", "Paris Agreement": the start of another name.
	if (end === at + 1 && isCapital(s.words[end]) && !known.isDemonym) {
		if (isGivenName(s.words[at]?.text ?? '') && titleAt(s.words, end) === end) return undefined;
		if (headOf(next)) return undefined;
	}
	if (known.isDemonym && headOf(next) && isCapital(s.words[end])) return undefined;
	mentionKnown(s, known, at, end);
	// "Turkish parliament", "the US government"; nobody writes "Turkey parliament".
	const isOwner =
		known.isDemonym ?? (end > at + 1 || /^\p{Lu}{2}$|\./u.test(s.words[at]?.text ?? ''));
	return isOwner && known.type === 'state' ? body(s, known, at, end) : end;
}

/** "the Norwegian foreign ministry": an actor of its own that belongs to its state. */
function body(s: Scan, state: Known, at: number, end: number): number {
	let last = end;
	while (
		last < end + 2 &&
		bodyWords.has(s.words[last]?.text ?? '') &&
		!bodies.has(s.words[last]?.text ?? '')
	)
		last++;
	const noun = s.words[last]?.text ?? '';
	if (
		!bodies.has(noun) ||
		sourceNouns.has(s.words[last + 1]?.text ?? '') ||
		isTitle(s.words[last + 1]?.text ?? '')
	)
		return end;
	const actor = s.cast.named('organisation', `the ${textOf(s.text, s.words, at, last + 1)}`, 0.95);
	actor.partOf.add(state.id);
	actor.noun ??= noun;
	actor.nouns.add(noun);
	actor.pronoun ??= noun === 'authorities' ? 'they' : 'it';
	add(s, actor, at, last + 1, 'name');
	return last + 1;
}

const headOf = (word: string) => agreementHeads.has(word) || eventHeads.has(word);

function mentionKnown(s: Scan, known: Known, at: number, end: number): Mention {
	const actor = actorOf(s.cast, known);
	return add(s, actor, at, end, known.isDemonym ? 'demonym' : 'name');
}

/** The actor that a row of the world tables is. */
export function actorOf(cast: Cast, known: Known): Actor {
	const actor = cast.actor(known.id, known.type, known.name);
	for (const alias of known.aliases) actor.aliases.add(alias);
	if (known.noun !== undefined) actor.noun ??= known.noun;
	if (known.noun !== undefined && known.type !== 'place') actor.nouns.add(known.noun);
	if (known.type === 'alliance') actor.nouns.add('alliance');
	if (known.id === 'european-union') for (const noun of ['bloc', 'union']) actor.nouns.add(noun);
	actor.pronoun ??= known.type === 'person' ? undefined : 'it';
	for (const word of stateOf(known.id)) actor.demonyms.add(word);
	return actor;
}

/** "Prime Minister Benjamin Netanyahu": a title with a capital, then a name. */
function titled(s: Scan, at: number): number | undefined {
	const end = titleAt(s.words, at);
	if (end === at) return undefined;
	let name = end;
	if (/^(?:of|for|to|in)$/.test(s.words[end]?.text ?? '')) {
		const place = worldAt(s, s.words[end + 1]?.text === 'the' ? end + 2 : end + 1);
		if (place) {
			mentionKnown(s, place.known, s.words[end + 1]?.text === 'the' ? end + 2 : end + 1, place.end);
			name = place.end;
		}
	}
	const opens = opensName(s.words, name) || opensWithParticle(s.words, name);
	if (!opens || isOpener(s.words, name)) return name > end ? name : end;
	return person(s, name, runEnd(s.words, name), true) ?? name + 1;
}

/** Capitals that no table, head or title explains: a person by a first name, else something unknown. */
function plain(s: Scan, at: number): number | undefined {
	const run = cutBeforeTitle(s, at, runEnd(s.words, at));
	const end = isNumbered(s, run) ? run + 1 : run;
	const first = s.words[at]?.text ?? '';
	if (calendar.has(first)) return at + 1;
	const isLowTitle = titleBefore(s.words, at) < at || courtesy.test(s.words[at - 1]?.text ?? '');
	if (end - at >= 2 || isLowTitle) {
		const name = textOf(s.text, s.words, at, end);
		if (isLowTitle || isGivenName(first) || knownPerson(name)) {
			const done = person(s, at, end, isLowTitle);
			if (done !== undefined) return done;
		}
	}
	return thing(s, at, end);
}

/** "Resolution 502". */
const isNumbered = ({ words }: Scan, end: number) =>
	/^(?:Resolution|Directive|Decree|Article)$/.test(words[end - 1]?.text ?? '') &&
	/^\d+$/.test(words[end]?.text ?? '');

function cutBeforeTitle(s: Scan, at: number, end: number): number {
	for (let i = at + 1; i < end; i++) {
		if (titleAt(s.words, i) > i && titleAt(s.words, i) < end && !isInName(s.words, i)) return i;
		if (calendar.has(s.words[i]?.text ?? '') && !isSurname(s, at, i)) return i;
	}
	return end;
}

/** "Theresa May": the month as a surname, behind a first name. */
const isSurname = ({ words }: Scan, at: number, i: number) =>
	i === at + 1 &&
	/^(?:May|March|April|August)$/.test(words[i]?.text ?? '') &&
	isGivenName(words[at]?.text ?? '');

function person(s: Scan, at: number, end: number, isTitled: boolean): number | undefined {
	const stop = cutBeforeTitle(s, at, end);
	const name = textOf(s.text, s.words, at, stop);
	if (
		name === '' ||
		headOf(s.words[stop - 1]?.text ?? '') ||
		placeHeads.has(s.words[stop - 1]?.text ?? '')
	)
		return undefined;
	const world = knownPerson(name);
	const first = s.words[at]?.text ?? '';
	// A surname behind a title: whoever bears it is found once all full names are known.
	if (stop - at === 1 && !world) return isTitled ? stop : undefined;
	const actor = world
		? s.cast.actor(world.id, 'person', name)
		: s.cast.named('person', name, isTitled || isGivenName(first) ? 0.95 : 0.7);
	const pronoun = pronounOf(first);
	if (pronoun) actor.pronoun ??= pronoun;
	for (const alias of world?.aliases ?? []) actor.aliases.add(alias);
	add(s, actor, at, stop, 'name');
	return stop;
}

/** A treaty, event, place or unknown thing by the last word of its name. */
function thing(s: Scan, at: number, end: number): number | undefined {
	const last = s.words[end - 1]?.text ?? '';
	const name = textOf(s.text, s.words, at, end);
	const before = s.words[at - 1]?.text.toLowerCase() ?? '';
	if (end - at === 1 && (vagueNames.has(name) || openers.has(name) || name.length < 3)) return end;
	if (name.split(' ').every((word) => clockWords.has(word))) return end;
	const isAtStart = at === 0 || /^["“‘:]$/.test(before);
	if (end - at === 1 && isAtStart && !/^\p{Lu}{2,}/u.test(name)) return end;
	const kind = kindNouns.get(before);
	const type = kind
		? kind[0]
		: agreementHeads.has(last)
			? 'agreement'
			: eventHeads.has(last)
				? 'event'
				: placeHeads.has(last) || /^(?:Lake|Mount|Cape|Gulf|River) /.test(name)
					? 'place'
					: 'group';
	const actor = s.cast.named(type, withThe(s.words, at, name), type === 'group' ? 0.4 : 0.8);
	if (kind) {
		actor.noun ??= kind[1];
		actor.nouns.add(kind[1]);
	} else if (type !== 'group') actor.nouns.add(last.toLowerCase());
	actor.pronoun ??= 'it';
	const first = knownName(s.words[at]?.text ?? '');
	if (first && end - at > 1) mentionKnown(s, first, at, at + 1);
	add(s, actor, at, end, 'name');
	return end;
}

function add(
	{ text, cast, words }: Scan,
	actor: Actor,
	at: number,
	end: number,
	form: Mention['form']
): Mention {
	const [first, last] = [words[at], words[end - 1]];
	const [start, stop] = [first?.start ?? 0, last?.end ?? 1];
	return cast.mention(text, { start, end: stop, outer: start, outerEnd: stop, actor, form });
}
