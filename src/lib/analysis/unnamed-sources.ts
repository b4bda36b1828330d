import { possessiveOf, type Actor } from './actors.ts';
import { leads } from './antecedents.ts';
import type { PlacedSentence } from './cut.ts';
import { within, type Ground } from './ground.ts';
import { sourceNouns } from './lexicon/sources.ts';
import { closed } from './lexicon/vague.ts';
import { personFor, subjectBody, thingFor } from './referents.ts';
import { render } from './render.ts';
import { slugOf } from './slug.ts';
import type { Speaker } from './speaker.ts';

/** "semi-official", "expert-led": half a word, and no source. */
export const isCompound = (s: PlacedSentence, at: number) =>
	[at - 1, at + 1].some((i) => s.words[i]?.text === '-' && isJoined(s, Math.min(i, at)));

const isJoined = (s: PlacedSentence, at: number) => s.words[at]?.end === s.words[at + 1]?.start;

/** "a Brussels-based diplomat", "German officials", and "the diplomat", if one has spoken before. */
export function source(
	ground: Ground,
	s: PlacedSentence,
	at: number,
	isPerson = false
): Speaker | undefined {
	const noun = s.words[at]?.text ?? '';
	if ((!isPerson && !sourceNouns.has(noun.toLowerCase())) || isCompound(s, at)) return undefined;
	const called = calledBy(ground, s, at);
	if (called) return called;
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
		if (first < at)
			return (
				known(ground, low, words, start, end) ??
				broughtIn(ground, s, low, [start, end]) ??
				ofNamed(ground, s, at, first) ??
				theMany(ground, [noun, words], [start, end])
			);
		// "officials said": some of them, whoever they are.
		if (!/s$|^(?:men|women|people|police)$/.test(low)) return undefined;
	}
	// "their lawyers": whose, the words alone do not tell.
	const whose = ownedBy(ground, s, first, at);
	if (whose) return whose;
	if (
		/^(?:his|her|its|their|my|our|your|both|few|fewer|all|these|those|this|that|such|no|neither|either|other|another|every|each|any)$/i.test(
			s.words[first]?.text ?? ''
		)
	)
		return undefined;
	const owner = ownerOf(ground, s, first);
	if (owner === 'unknown') return undefined;
	const tail = tailOf(ground, s, at);
	const name = `${owner ? `${owner.name} ` : ''}${owner ? words : opening(ground, s, first, words)}${tail ? ` ${tail.text}` : ''}`;
	const from = owner?.start ?? start;
	const to = tail?.end ?? end;
	const id = slugOf(name.replace(/^an? /, '')) || 'source';
	const actor = ground.cast.actor(
		`${id.slice(0, 56).replace(/-$/, '')}-source`,
		'anonymous-source',
		name,
		{ noun: low.replace(/s$/, '') }
	);
	actor.nouns.add(low);
	if (/s$|^(?:men|women|people|police)$/.test(low) && !/^(?:an?|one) /.test(name))
		actor.pronoun = 'they';
	mention(ground, actor, from, to);
	return { actor, start: from, end: to, byPronoun: false };
}

/** "a retired policeman named Wong": the person of that name. */
function calledBy(ground: Ground, s: PlacedSentence, at: number): Speaker | undefined {
	if (!/^(?:named|called)$/.test(s.words[at + 1]?.text ?? '')) return undefined;
	const start = s.words[at + 2]?.start ?? s.end;
	const found = within(ground.mentions, start, s.end).find((m) => m.start === start);
	return found?.actor.type === 'person'
		? { actor: found.actor, start: s.words[at]?.start ?? start, end: found.end, byPronoun: false }
		: undefined;
}

/** "Officials", "A diplomat" within a sentence; "German officials" as they are. */
function opening(ground: Ground, s: PlacedSentence, first: number, words: string): string {
	const word = s.words[first]?.text ?? '';
	const isOpening =
		first === 0 &&
		!ground.capitals.has(word) &&
		!/^\p{Lu}[\p{Lu}.]/u.test(word) &&
		!/^\S+ \p{Lu}/u.test(words) &&
		!within(ground.mentions, s.start, s.end).some((m) => m.start === s.words[0]?.start);
	return isOpening ||
		/^(?:An?|One|Two|Several|Some|Many|Senior|Local|Hospital|Government) /.test(words)
		? words.charAt(0).toLowerCase() + words.slice(1)
		: words;
}

/** "Kuwait’s" before "foreign minister", by name; unknown where somebody owns the source who has none. */
function ownerOf(
	ground: Ground,
	s: PlacedSentence,
	first: number
): { readonly name: string; readonly start: number } | 'unknown' | undefined {
	const mark = s.words[first - 1];
	if (!mark || !/^['’]s?$/.test(mark.text)) return undefined;
	// "‘We all heard it,’ an official said": the end of a quotation.
	if (ground.quotes.some((q) => q.end === mark.end)) return undefined;
	const found = within(ground.mentions, s.start, mark.start + 1).find(
		(m) => m.end === mark.start && m.form !== 'demonym' && m.form !== 'pronoun'
	);
	return found ? { name: possessiveOf(found.actor), start: found.start } : 'unknown';
}

/** "of the regional administration in Mekelle", behind "an official": as far as it is clear on its own. */
function tailOf(
	ground: Ground,
	s: PlacedSentence,
	at: number
): { readonly text: string; readonly end: number } | undefined {
	const tokens = ground.parsed?.[s.index]?.tokens;
	if (!tokens || tokens.length !== s.words.length) return undefined;
	const next = tokens[at + 1]?.text ?? '';
	const isNear =
		/^(?:close|familiar)$/.test(next) && /^(?:to|with)$/.test(tokens[at + 2]?.text ?? '');
	if (!isNear && !/^(?:of|from|in|at|to|with|for)$/.test(next)) return undefined;
	let last = at;
	for (let i = at + 1; i < tokens.length && i - at < 10; i++) {
		const token = tokens[i];
		if (!token || !leads(tokens, i, at) || !/^[\p{L}\p{N}’'-]+$/u.test(token.text)) break;
		if (/^(?:acl|acl:relcl|advcl|appos)$/.test(token.relation) || /^W/.test(token.tag)) break;
		last = i;
	}
	while (last > at && /^(?:case|det|cc|mark|amod)$/.test(tokens[last]?.relation ?? '')) last--;
	const [start, end] = [tokens[at + 1]?.start ?? 0, tokens[last]?.end ?? 0];
	if (last <= at + 1 || within(ground.dates, start, end).length > 0) return undefined;
	const said = render(ground, start, end, { isContinued: true });
	// "for the Finnish president": a name says which one.
	const isNamed = within(ground.mentions, start, end).length > 0;
	return said && said.clarity >= (isNamed ? 0.5 : 0.8) ? { text: said.text, end } : undefined;
}

/** "the chairmen of the Big Three": several without a name, of something that has one. */
function ofNamed(
	ground: Ground,
	s: PlacedSentence,
	at: number,
	first: number
): Speaker | undefined {
	const noun = s.words[at]?.text ?? '';
	const tail = /s$|men$/.test(noun) ? tailOf(ground, s, at) : undefined;
	if (!tail || !/\p{Lu}/u.test(tail.text)) return undefined;
	const start = s.words[first]?.start ?? 0;
	const name = `the ${ground.text.slice(s.words[first + 1]?.start, s.words[at]?.end)} ${tail.text}`;
	return unnamed(ground, name, noun.toLowerCase(), start, tail.end);
}

/** "his supporters", "its officers": of whoever the pronoun means, by name. */
function ownedBy(
	ground: Ground,
	s: PlacedSentence,
	first: number,
	at: number
): Speaker | undefined {
	const word = s.words[first];
	const low = word?.text.toLowerCase() ?? '';
	if (!word || first === at || !/^(?:his|her|its)$/.test(low)) return undefined;
	const owner =
		low === 'its'
			? (subjectBody(ground, s, word.start) ?? thingFor(ground, word.start))
			: (onlyIn(ground, s, word.start, low) ??
				personFor(ground, word.start, low === 'his' ? 'he' : 'she'));
	const end = s.words[at]?.end ?? 0;
	const rest = ground.text.slice(s.words[first + 1]?.start, end);
	if (!owner || owner.name === '') return undefined;
	const found = unnamed(
		ground,
		`${possessiveOf(owner)} ${rest}`,
		(s.words[at]?.text ?? '').toLowerCase(),
		word.start,
		end
	);
	return { ...found, byPronoun: true, sureness: 0.85 };
}

/** "The position of António Guterres was unchanged, his spokesman said": the one person of the clause before. */
function onlyIn(ground: Ground, s: PlacedSentence, end: number, low: string): Actor | undefined {
	if (!/, $/.test(ground.text.slice(s.start, end))) return undefined;
	const people = within(ground.mentions, s.start, end)
		.filter((m) => m.actor.type === 'person' && m.form !== 'demonym')
		.map((m) => m.actor)
		.filter((a) => a.pronoun === undefined || (a.pronoun === 'he') === (low === 'his'));
	const [only, ...others] = new Set(people);
	return others.length === 0 ? only : undefined;
}

function unnamed(ground: Ground, name: string, noun: string, start: number, end: number): Speaker {
	const id = slugOf(name.replace(/^(?:an?|the) /, '')) || 'source';
	const actor = ground.cast.actor(
		`${id.slice(0, 56).replace(/-$/, '')}-source`,
		'anonymous-source',
		name,
		{ noun: noun.replace(/s$/, '') }
	);
	actor.nouns.add(noun);
	if (/s$|^(?:men|women|people|police)$|men$/.test(noun)) actor.pronoun = 'they';
	mention(ground, actor, start, end);
	return { actor, start, end, byPronoun: false };
}

/** "the judges", "the three captors": several without a name, whom the text has not brought in otherwise. */
function theMany(
	ground: Ground,
	[noun, words]: readonly [string, string],
	[start, end]: readonly [number, number]
): Speaker | undefined {
	if (!/^\p{Ll}{3,}(?:s|men|women)$/u.test(noun) || words.split(' ').length > 3) return undefined;
	const low = noun.toLowerCase();
	const known = [...ground.cast.actors.values()].filter(
		(a) =>
			(a.nouns.has(low) || a.nouns.has(low.replace(/s$/, ''))) &&
			a.mentions.some((m) => m.start < start)
	);
	const [only, ...others] = known.filter((a) => a.pronoun === 'they');
	if (known.length > 0 && (!only || others.length > 0)) return undefined;
	if (!only) return unnamed(ground, `the ${words.replace(/^the /i, '')}`, low, start, end);
	mention(ground, only, start, end);
	return { actor: only, start, end, byPronoun: true, sureness: 0.85 };
}

/** "A diplomat in Lima was blunter. “…,” the diplomat said": whom the sentence before brings in, if that is one person. */
function broughtIn(
	ground: Ground,
	s: PlacedSentence,
	noun: string,
	[start, end]: readonly [number, number]
): Speaker | undefined {
	if (ground.text.slice(start, end).split(' ').length > 2) return undefined;
	for (let at = s.index - 1; at >= Math.max(0, s.index - 3); at--) {
		const before = ground.sentences[at];
		if (!before || s.paragraph - before.paragraph > 1) return undefined;
		const heads = before.words.flatMap((w, i) => (w.text.toLowerCase() === noun ? [i] : []));
		const [head, ...others] = heads;
		if (head === undefined) continue;
		const made = others.length === 0 ? source(ground, before, head, true) : undefined;
		if (!made || !/^(?:an?|one|another) /i.test(made.actor.name)) return undefined;
		mention(ground, made.actor, start, end);
		return { actor: made.actor, start, end, byPronoun: true, sureness: 0.9 };
	}
	return undefined;
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
	const own = words.replace(/^the /i, '').toLowerCase();
	const [actor, ...others] =
		fits.length > 1 ? fits.filter((a) => own.includes(' ') && a.name.includes(own)) : fits;
	if (!actor || others.length > 0 || /s$/.test(noun)) return undefined;
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
