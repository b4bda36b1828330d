import type { Actor, Cast, Mention } from './actors.ts';
import { within, type Ground } from './ground.ts';
import { calendar, organisationHeads, placeHeads } from './lexicon/heads.ts';
import { pronounOf } from './lexicon/given-names.ts';
import { reportingVerb } from './lexicon/reporting.ts';
import { isPersonNoun } from './lexicon/person-nouns.ts';
import { sentenceAt } from './referents.ts';
import { Tree } from './tree.ts';
import { guessed, unknown } from './unknown-names.ts';

/**
 * Names of which neither table nor title tells what they are, and whose syntax does: who has an age or a
 * calling, who is a "who", and who speaks under two names is a person; what is called by the surname alone
 * is the same one. Surnames that the text never gives a first name become people, too.
 */
export function withSpeakingNames(ground: Ground): Ground {
	if (!ground.parsed) return ground;
	const trees = treesOf(ground);
	for (const mention of ground.mentions) {
		const { actor } = mention;
		if (actor.type !== 'group' || actor.sureness >= unknown) continue;
		if (isPerson(ground, trees, mention)) become(actor);
	}
	joinSurnames(ground);
	const more = [...readNames(ground), ...surnamesLeft(ground)];
	return more.length === 0
		? ground
		: {
				...ground,
				mentions: [...ground.mentions, ...more].sort((a, b) => a.start - b.start || b.end - a.end)
			};
}

type Trees = (at: number) => { readonly tree: Tree; readonly index: number } | undefined;

function treesOf(ground: Ground): Trees {
	const made = new Map<number, Tree>();
	return (position) => {
		const s = sentenceAt(ground, position);
		const tokens = s && ground.parsed?.[s.index]?.tokens;
		if (!s || !tokens || tokens.length !== s.words.length) return undefined;
		const tree = made.get(s.index) ?? new Tree(tokens);
		made.set(s.index, tree);
		return { tree, index: tokens.findIndex((t) => t.start >= position) };
	};
}

function become(actor: Actor): void {
	actor.type = 'person';
	actor.sureness = 0.7;
	delete actor.pronoun;
	const pronoun = pronounOf(actor.name.split(' ')[0] ?? '');
	if (pronoun) actor.pronoun = pronoun;
}

function isPerson(ground: Ground, trees: Trees, { start, end, actor }: Mention): boolean {
	const place = trees(start);
	const words = actor.name.replace(/^the /, '').split(' ');
	if (
		!place ||
		/^the /.test(actor.name) ||
		isArticled(ground, actor) ||
		words.some((w) => organisationHeads.has(w) || placeHeads.has(w))
	)
		return false;
	const calling = /(\p{L}+) (?:named|called) $/u.exec(
		ground.text.slice(Math.max(0, start - 40), start)
	);
	if (calling && isPersonNoun(calling[1] ?? '')) return true;
	const after = ground.text.slice(end, end + 40);
	if (/^, (?:aged )?\d{2},/.test(after) || /^,? who(?:se)?\b/.test(after)) return true;
	const { tree, index } = place;
	const head = headIn(tree, index, end);
	// "Houthi operations": whose they are, and nobody’s name.
	if (/^(?:amod|compound)$/.test(tree.relation(head)) && /^ \p{Ll}/u.test(after)) return false;
	// "Costas Vlahos, a shipbroker in Piraeus"; "the firm Norsk Hydro" has no person’s noun beside it.
	if (
		tree.under(head, /^appos$/).some((d) => isPersonNoun(tree.text(d)) && /^NN$/.test(tree.tag(d)))
	)
		return true;
	const votes = votesFor(ground, start, end);
	if (votes.includes('person!') && !/^Al-|s$/.test(actor.name)) return true;
	if (words.length < 2 || votes.includes('organisation')) return false;
	const above = tree.head(head);
	const speaks =
		/^nsubj$/.test(tree.relation(head)) &&
		above >= 0 &&
		reportingVerb(tree.text(above))?.kind !== undefined;
	return speaks && votes.includes('person');
}

/** "the Khmer Rouge" is no person, wherever it stands without its article. */
const isArticled = ({ text }: Ground, actor: Actor) =>
	actor.mentions.some(
		(m) =>
			/\b[Tt]he $/.test(text.slice(Math.max(0, m.start - 4), m.start)) &&
			(actor.name.includes(' ') || !/^ \p{Ll}/u.test(text.slice(m.end, m.end + 2)))
	);

/** The word of a name on which the others hang. */
function headIn(tree: Tree, index: number, end: number): number {
	let at = index;
	while (at < tree.tokens.length && (tree.tokens[at]?.end ?? 0) <= end) {
		const head = tree.head(at);
		if (head < index || (tree.tokens[head]?.end ?? Infinity) > end) return at;
		at++;
	}
	return index;
}

/** What the model takes a name for, with a mark where it is sure. */
function votesFor(ground: Ground, start: number, end: number): string[] {
	const s = sentenceAt(ground, start);
	const read = s && ground.parsed?.[s.index];
	return (read?.mentions ?? [])
		.filter((m) => {
			const [first, last] = [read?.tokens[m.first], read?.tokens[m.last]];
			return (
				m.isName &&
				first &&
				last &&
				first.start <= start &&
				end <= last.end &&
				last.end - end < 60 &&
				start - first.start < 30
			);
		})
		.map((m) => (m.sureness >= 0.6 ? `${m.type}!` : m.type))
		.flatMap((vote) => (vote.endsWith('!') ? [vote, vote.slice(0, -1)] : [vote]));
}

/** "Garnaud" is Hélène Garnaud, now that both are people. */
function joinSurnames({ cast }: Ground): void {
	const people = [...cast.actors.values()].filter(
		(a) => a.type === 'person' && a.name.includes(' ')
	);
	for (const one of [...cast.actors.values()]) {
		if (one.name.includes(' ') || one.sureness > 0.75 || !/^(?:group|person)$/.test(one.type))
			continue;
		const fits = people.filter(
			(p) =>
				p.name.split(' ').at(-1) === one.name ||
				(p.sureness <= 0.7 && p.name.split(' ')[0] === one.name)
		);
		const [only] = fits;
		const whole = one.type === 'person' && !only ? unexplained(cast, one.name) : undefined;
		if (whole) become(whole);
		const other = fits.length === 1 ? only : whole;
		if (other && other !== one) merge(cast, one, other);
	}
}

function merge(cast: Cast, one: Actor, other: Actor): void {
	cast.merge(one, other);
	other.mentions.sort((a, b) => a.start - b.start);
}

/** "President Reagan", "Bush": names that nothing else found and the model is sure of. */
function readNames(ground: Ground): Mention[] {
	const out: Mention[] = [];
	for (const s of ground.sentences) {
		const read = ground.parsed?.[s.index];
		if (!read || read.tokens.length !== s.words.length) continue;
		for (const m of read.mentions) {
			if (m.type !== 'person' || !m.isName || m.sureness < 0.8) continue;
			const last = read.tokens[m.last];
			if (!last || !/^NNP$/.test(last.tag) || !/^\p{Lu}[\p{Ll}’-]+[^s\P{Ll}]$/u.test(last.text))
				continue;
			const isTitled = m.last > m.first;
			if (
				m.last - m.first > 4 ||
				within(ground.mentions, s.start, s.end).some(
					(o) => o.start < last.end && last.start < o.end
				)
			)
				continue;
			const first = read.tokens[m.first];
			if (
				!first ||
				(isTitled &&
					!/[Pp]resident|[Mm]inister|[Ss]ecretary|[Cc]hancellor|[Kk]ing|[Qq]ueen|[Pp]ope|General|Senator|Mr|Mrs/.test(
						first.text
					))
			)
				if (isTitled) continue;
			const actor = actorFor(ground, last.text);
			if (!actor) continue;
			out.push(
				ground.cast.mention(ground.text, {
					start: last.start,
					end: last.end,
					outer: first?.start ?? last.start,
					outerEnd: last.end,
					actor,
					form: 'name'
				})
			);
		}
	}
	return out;
}

/** The person of this surname: the one whom the text names in full, or one of whom it gives no more. */
function actorFor({ cast }: Ground, surname: string): Actor | undefined {
	const fits = [...cast.actors.values()].filter(
		(a) => a.type === 'person' && [a.name.split(' ').at(-1), a.name.split(' ')[0]].includes(surname)
	);
	if (fits.length > 1) return undefined;
	const [known] = fits;
	if (known) return known;
	const named = unexplained(cast, surname);
	if (!named) return cast.named('person', surname, 0.7);
	become(named);
	return named;
}

/** "Losa Teaukai keeps her pass": the one name of which nothing tells what it is, until its last word is somebody's. */
function unexplained(cast: Cast, surname: string): Actor | undefined {
	const [only, ...others] = [...cast.actors.values()].filter(
		(a) =>
			// What the model alone takes for a place may be anybody's.
			/^(?:group|place)$/.test(a.type) &&
			a.sureness <= guessed &&
			/^\p{Lu}[\p{Ll}’-]+ \p{Lu}[\p{L}’-]+$/u.test(a.name) &&
			a.name.endsWith(` ${surname}`) &&
			!a.name.split(' ').some((w) => organisationHeads.has(w) || placeHeads.has(w))
	);
	return others.length === 0 ? only : undefined;
}

/** A surname at the head of a sentence, where any word has a capital. */
function surnamesLeft(ground: Ground): Mention[] {
	const people = [...ground.cast.actors.values()].filter(
		(a) => a.type === 'person' && a.name.includes(' ') && a.mentions.length > 0
	);
	const bySurname = new Map<string, Actor | undefined>();
	for (const person of people) {
		const surname = person.name.split(' ').at(-1) ?? '';
		if (/^\p{Lu}\p{Ll}{3,}$/u.test(surname) && !calendar.has(surname))
			bySurname.set(surname, bySurname.has(surname) ? undefined : person);
	}
	return ground.sentences.flatMap((s) => {
		const word = s.words[0];
		const actor = word && bySurname.get(word.text);
		if (!word || !actor || (actor.mentions[0]?.start ?? Infinity) > word.start) return [];
		if (within(ground.mentions, s.start, s.end).some((m) => m.start < word.end)) return [];
		if (/^\p{Lu}/u.test(s.words[1]?.text ?? '')) return [];
		return [
			ground.cast.mention(ground.text, {
				start: word.start,
				end: word.end,
				outer: word.start,
				outerEnd: word.end,
				actor,
				form: 'short'
			})
		];
	});
}
