import type { Actor, Cast } from './actors.ts';
import type { PlacedSentence } from './cut.ts';
import { isGivenName } from './lexicon/given-names.ts';
import { calendar, openers, organisationHeads } from './lexicon/heads.ts';
import { courtesy } from './lexicon/titles.ts';
import { isReportingForm } from './lexicon/reporting.ts';
import { isCapital, opensName, runEnd, textOf } from './runs.ts';
import { titleBefore } from './title-at.ts';
import { knownName } from './world-names.ts';

/** Finds what full names are called later: "Merkel", "the PMF", "Mahan" for Mahan Air. */
export function findShortNames(
	text: string,
	sentences: readonly PlacedSentence[],
	cast: Cast
): void {
	joinAcronyms(text, cast);
	promotePeople(text, cast);
	promoteAddressed(text, cast);
	const short = shortForms(text, cast);
	const taken = new Map(cast.mentions.map((m) => [m.start, m]));
	for (const { words } of sentences)
		for (let at = 0; at < words.length; at++) {
			if (!opensName(words, at)) continue;
			const end = runEnd(words, at);
			const own = taken.get(words[at]?.start ?? -1);
			if (own) {
				relink(cast, own.actor, short);
				at = Math.max(at, wordAt(words, own.end));
				continue;
			}
			const next = shortAt(text, words, at, end, cast, short);
			if (next === at) surnameAt(text, words, at, end, cast);
			at = next;
		}
}

/** "General Romulo", of whom the text gives no more: a person by the title. */
function surnameAt(
	text: string,
	words: PlacedSentence['words'],
	at: number,
	end: number,
	cast: Cast
): void {
	const word = words[at];
	const first = titleBefore(words, at);
	const isTitled =
		(first < at && isCapital(words[first])) || courtesy.test(words[at - 1]?.text ?? '');
	if (!word || !isTitled || end - at !== 1 || cast.mentions.some((m) => m.start === word.start))
		return;
	if (!/^\p{Lu}\p{Ll}{2,}$/u.test(word.text) || calendar.has(word.text) || knownName(word.text))
		return;
	const actor = cast.named('person', word.text, 0.7);
	const form = 'name';
	cast.mention(text, {
		...{ start: word.start, end: word.end, outer: word.start },
		outerEnd: word.end,
		actor,
		form
	});
}

function shortAt(
	text: string,
	words: PlacedSentence['words'],
	at: number,
	end: number,
	cast: Cast,
	short: ReadonlyMap<string, Actor>
): number {
	for (const stop of [end, at + 1]) {
		const actor = short.get(textOf(text, words, at, stop));
		const [first, last] = [words[at], words[stop - 1]];
		if (!actor || !first || !last) continue;
		// "Mrs May" is a person, "in May" a month.
		if (calendar.has(first.text) && !courtesy.test(words[at - 1]?.text ?? '')) continue;
		cast.mention(text, {
			start: first.start,
			end: last.end,
			outer: first.start,
			outerEnd: last.end,
			actor,
			form: 'short'
		});
		return stop - 1;
	}
	return at;
}

/** The last word that ends at or before a position. */
function wordAt(words: PlacedSentence['words'], position: number): number {
	let at = words.length - 1;
	while (at > 0 && (words[at]?.end ?? 0) > position) at--;
	return at;
}

/** A short name that was taken for an unknown thing: "Soleimani", before anything was known. */
function relink(cast: Cast, actor: Actor, short: ReadonlyMap<string, Actor>): void {
	const better = short.get(actor.name.replace(/^the /, ''));
	if (better && better !== actor && actor.sureness < 0.5) cast.merge(actor, better);
}

/** "Popular Mobilization Forces (PMF)". */
function joinAcronyms(text: string, cast: Cast): void {
	const byStart = new Map(cast.mentions.map((m) => [m.start, m]));
	for (const mention of [...cast.mentions]) {
		if (!text.startsWith(' (', mention.end)) continue;
		const short = byStart.get(mention.end + 2);
		if (!short || text.charAt(short.end) !== ')' || short.actor === mention.actor) continue;
		const letters = short.actor.name.replace(/[^\p{Lu}]/gu, '');
		if (letters.length < 2 || !/^[\p{Lu}\p{N}.-]+$/u.test(short.actor.name)) continue;
		if (mention.actor.name.replace(/^the /, '').charAt(0) !== letters.charAt(0)) continue;
		cast.merge(short.actor, mention.actor);
		if (mention.actor.type === 'group') mention.actor.type = 'organisation';
	}
}

/** Unknown names of two to four words that speak are people. */
function promotePeople(text: string, cast: Cast): void {
	for (const { actor, start, end } of cast.mentions) {
		if (
			actor.type !== 'group' ||
			!/^\p{Lu}\p{Ll}\S* \S*\p{Lu}\p{Ll}\S*(?: \S+)?$/u.test(actor.name)
		)
			continue;
		const before = /(\p{L}+) $/u.exec(text.slice(Math.max(0, start - 24), start))?.[1] ?? '';
		const after = /^,? (\p{L}+)/u.exec(text.slice(end, end + 24))?.[1] ?? '';
		const surname = actor.name.split(' ').at(-1) ?? '';
		const isAlone = new RegExp(`(?<!${first(actor)} )\\b${escaped(surname)}\\b`, 'u').test(
			text.slice(end)
		);
		const speaks = [
			...text
				.slice(end)
				.matchAll(new RegExp(`(\\p{L}*)(?: |, )${escaped(surname)}(?:,? (\\p{L}+))`, 'gu'))
		].some(([, verb = '', next = '']) => isReportingForm(verb) || isReportingForm(next));
		if (isAlone && (speaks || isReportingForm(before) || isReportingForm(after))) {
			actor.type = 'person';
			actor.sureness = 0.75;
			if (actor.pronoun === 'it') delete actor.pronoun;
		}
	}
}

const escaped = (name: string) => name.replace(/[^\p{L}\p{N}]/gu, '.');
const first = ({ name }: Actor) => escaped(name.split(' ').at(-2) ?? '');

/** Surnames of people and first words of other long names, where one actor alone has them. */
function shortForms(text: string, cast: Cast): ReadonlyMap<string, Actor> {
	const forms = new Map<string, Actor | undefined>();
	const give = (form: string, actor: Actor) => {
		if (form.length < 3 || (openers.has(form) && !calendar.has(form))) return;
		forms.set(form, forms.has(form) && forms.get(form) !== actor ? undefined : actor);
	};
	for (const actor of cast.actors.values()) {
		const words = actor.name.replace(/^the /, '').split(' ');
		if (words.length < 2) continue;
		if (actor.type === 'person')
			for (const form of [...surnames(words), ...familyNameFirst(text, words, cast)])
				give(form, actor);
		else if (['organisation', 'group', 'vessel'].includes(actor.type)) {
			const [first = ''] = words;
			if (
				words.length === 2 &&
				!organisationHeads.has(words[1] ?? '') &&
				!knownName(first) &&
				/^\p{Lu}\p{Ll}{3,}$/u.test(first)
			)
				give(first, actor);
		}
	}
	return new Map([...forms].flatMap(([form, actor]) => (actor ? [[form, actor] as const] : [])));
}

/** "Mr Bihi": a name of two or three words that nothing explains, one of which somebody is addressed by, is a person’s. */
function promoteAddressed(text: string, cast: Cast): void {
	for (const word of addressed(text)) {
		const fits = [...cast.actors.values()].filter(
			({ name }) => name.includes(' ') && name.split(' ').includes(word)
		);
		const [only] = fits;
		if (fits.length !== 1 || only?.type !== 'group' || !/^\p{Lu}\S+(?: \S+){1,2}$/u.test(only.name))
			continue;
		only.type = 'person';
		only.sureness = 0.85;
		if (only.pronoun === 'it') delete only.pronoun;
	}
}

/** Names that stand alone behind a title: "Mr Bihi", "President Jiang". */
const addressed = (text: string): ReadonlySet<string> =>
	new Set(
		[
			...text.matchAll(
				/\b(?:Mr|Mrs|Ms|Miss|Dr|President|Chairman|Premier|Chancellor|Minister|General|Marshal)\.? (\p{Lu}[\p{L}’-]+)(?!\p{L}| \p{Lu}| (?:van|von|de|bin|al)\b)/gu
			)
		].map((m) => m[1] ?? '')
	);

/** "Jiang Zemin" of whom the text says "President Jiang": the first word, if nobody has it for a last one. */
const familyNameFirst = (text: string, words: readonly string[], cast: Cast): string[] => {
	const [first = ''] = words;
	const isTaken = [...cast.actors.values()].some(({ name }) => name.endsWith(` ${first}`));
	return addressed(text).has(first) && !isTaken ? [first] : [];
};

/** "Assad" and "al-Assad"; "von der Leyen" and "Leyen". */
function surnames(words: readonly string[]): string[] {
	const last = words.at(-1) ?? '';
	const particle = words.findIndex((w, i) => i > 0 && /^\p{Ll}/u.test(w));
	return [
		last,
		last.replace(/^(?:al|el)-/, ''),
		...(words.length > 2 ? [words.slice(-2).join(' ')] : []),
		// "Omar Torrijos Herrera" is Torrijos: the father's name stands before the mother's.
		...(words.length === 3 &&
		/^\p{Lu}\p{Ll}{3,}$/u.test(words[1] ?? '') &&
		!isGivenName(words[1] ?? '')
			? [words[1] ?? '']
			: []),
		// "Kim Dae-jung" is Mr Kim.
		...(/-\p{Ll}{2,5}$/u.test(last) && words.length === 2 ? [words[0] ?? ''] : []),
		...(particle > 0 ? [words.slice(particle).join(' ')] : [])
	];
}

/** A courtesy title or a post right before the name belongs to the mention: "Mr Steiner", "President Trump". */
export function widenOverTitles(sentences: readonly PlacedSentence[], cast: Cast): void {
	const byStart = new Map(cast.mentions.map((m) => [m.start, m]));
	for (const { words } of sentences)
		words.forEach((word, at) => {
			const mention = byStart.get(word.start);
			if (!mention || mention.actor.type !== 'person') return;
			let first = titleBefore(words, at);
			const address = words[at - 1]?.text ?? '';
			if (first === at && courtesy.test(address)) first = at - 1;
			const sex = sexOf(address);
			if (sex) mention.actor.pronoun ??= sex;
			first = withModifiers(words, first, at, byStart);
			const start = words[first]?.start;
			if (start !== undefined && start < mention.start) Object.assign(mention, { outer: start });
		});
}

/** "Mr", "Dame": they tell "he" and "she". */
const sexOf = (word: string): 'he' | 'she' | undefined =>
	/^(?:Mr\.?|M|Sir|Lord|King|Prince|Sheikh)$/.test(word)
		? 'he'
		: /^(?:Mrs\.?|Ms\.?|Miss|Mme|Lady|Dame|Queen|Princess)$/.test(word)
			? 'she'
			: undefined;

/** "former US" before "President", "for Iran" between title and name. */
function withModifiers(
	words: PlacedSentence['words'],
	title: number,
	name: number,
	byStart: ReadonlyMap<
		number,
		{ readonly end: number; readonly start: number; readonly actor: Actor }
	>
): number {
	let first = title;
	if (first === name) {
		// "Special Representative for Iran Brian Hook": the title stands before its complement.
		for (let back = name - 2; back >= Math.max(1, name - 5) && first === name; back--)
			if (/^(?:for|to|of)$/.test(words[back]?.text ?? '')) {
				const start = titleBefore(words, back);
				const covers = words.slice(back + 1, name).every((w) => isCapital(w) || w.text === 'the');
				if (start < back && covers) first = start;
			}
		if (first === name) return name;
	}
	for (let back = first - 1; back >= Math.max(0, first - 6); back--) {
		const at = words[back];
		const modifier = at && byStart.get(at.start);
		if (
			modifier &&
			modifier.end <= (words[first]?.start ?? 0) &&
			wordsBetween(words, modifier.end, first)
		)
			first = back;
		else if (
			/^(?:former|ex|acting|then|outgoing|incoming|late|veteran|senior|newly)$/i.test(
				at?.text ?? ''
			)
		)
			first = back;
		else if (!isCapital(at)) break;
	}
	return first;
}

/** Nothing but the modifier itself stands between: it ends right before. */
const wordsBetween = (words: PlacedSentence['words'], end: number, first: number) =>
	(words[first - 1]?.end ?? -1) === end;
