/** What somebody did something for: "sent troops to guard the bridge" says what they wanted. */
import { spanOf, type Attribution } from './attribution.ts';
import type { PlacedSentence } from './cut.ts';
import { roleOf, type Draft } from './draft.ts';
import type { Ground } from './ground.ts';
import { heldBack } from './judge.ts';
import { treeOf } from './joint.ts';
import { isHalf, isLoose, subjectOf } from './clause-subject.ts';
import { likelySubject } from './likely.ts';
import { phraseAt, type Phrase } from './phrase.ts';
import { plainForm, purposeAt, type Purpose } from './purposes.ts';
import { quoteAt } from './quotes.ts';
import { render } from './render.ts';
import { isSensitive } from './sensitive.ts';
import type { Tree } from './tree.ts';

/** Aims of one article are compared with one another: the line above each question says in which matter. */
export const aims = 'aims';

/** Aims that are told with what was done for them; none that somebody else ascribes. */
export function aimsIn(ground: Ground, attributions: readonly Attribution[]): Draft[] {
	return ground.sentences.flatMap((s) => {
		const tree = treeOf(ground, s);
		const isSaid = (at: number) =>
			attributions.some((a) => a.start <= at && at < a.end) ||
			quoteAt(ground.quotes, at) !== undefined;
		if (!tree || ground.text.charAt(s.end - 1) === '?') return [];
		return tree.tokens.flatMap(({ start }, at) => {
			const purpose = isSaid(start) ? undefined : purposeAt(tree, at);
			return purpose ? (draft(ground, s, tree, purpose) ?? []) : [];
		});
	});
}

/** "to end the war": what anybody in the article may have wanted as well is nobody’s to be told by. */
const isOwn = (text: string): boolean => /[\p{Lu}\p{N}]/u.test(text) || !common.test(text);
const common =
	/\b(?:peace|war|crisis|quarrel|dispute|tensions?|situation|stability|security|talks|agreement|deal|compromise|solution|settlement|negotiations|violence|conflict|fighting|bloodshed|people|nations|civilians|lives)\b/;

const longest = 16;

function draft(
	ground: Ground,
	s: PlacedSentence,
	tree: Tree,
	{ verb, at, isDoing, from }: Purpose
): Draft | undefined {
	const doer = subjectOf(tree, verb);
	const place = { ground, s, tree, named: [], without: verb, mayCut: true };
	const who = doer && (phraseAt(place, doer.at) ?? likelySubject(place, doer.at));
	if (!who || !(who.only.length > 0 || isKnown(ground, who))) return undefined;
	const what = from === undefined ? phraseOf() : clauseOf();
	return what && what.clarity >= 0.7 ? aimOf(ground, s, who, what) : undefined;

	function phraseOf(): What | undefined {
		const read = phraseAt({ ground, s, tree, named: who?.actors ?? [] }, at);
		// "an embargo on arms for Israel to prevent a war": whose verb it is the tree has mistaken.
		if (read?.start !== s.words[at]?.start) return undefined;
		if (!read || read.text.split(' ').length > longest || /[,;:]/.test(read.text)) return undefined;
		// "to keep the quarrel from delaying it": what follows is needed.
		const last = tree.all(at).findLast((i) => tree.relation(i) !== 'punct') ?? at;
		const rest = ground.text.slice(read.end, s.words[last]?.end ?? read.end);
		if (/\p{L}/u.test(rest) && !/^[,;–—-]/.test(rest.trim())) return undefined;
		// "to film a pilot which was never shown": that came later, and nobody wanted it.
		if (/\b(?:which|who|that) (?:was|were|had|has|did)\b/.test(read.text)) return undefined;
		const [first = '', ...more] = read.text.split(' ');
		const lemma = isDoing ? plainForm(first) : first;
		// "to watch": of what, nothing says.
		if (more.length === 0 || lemma === undefined) return undefined;
		return { ...read, text: [lemma, ...more].join(' ') };
	}

	function clauseOf(): What | undefined {
		const last = tree.all(at).findLast((i) => tree.relation(i) !== 'punct') ?? at;
		const [start, end] = [s.words[from ?? at]?.start, s.words[last]?.end];
		if (start === undefined || end === undefined || last - (from ?? at) > longest) return undefined;
		const read = render(ground, start, end, { named: who?.actors ?? [], isContinued: true });
		if (!read || /[,;:“”"]/.test(read.text)) return undefined;
		return { ...read, text: `make sure that ${read.text}` };
	}
}

/** "a crowd in Tehran": somebody without a name, and yet it says who. */
const isKnown = (ground: Ground, who: Phrase) =>
	who.actors.length > 0 && who.clarity >= 0.8 && !isLoose(who) && !isHalf(ground, who);

type What = Pick<Phrase, 'text' | 'actors' | 'support' | 'clarity'>;

function aimOf(ground: Ground, s: PlacedSentence, who: Phrase, what: What): Draft {
	const [one, ...others] = who.only;
	const isSeveral = others.length > 0;
	const statement = `${who.text.charAt(0).toUpperCase()}${who.text.slice(1)} wanted to ${what.text}.`;
	const actors = [...who.actors, ...what.actors];
	return heldBack({
		statement,
		frame: {
			type: 'want',
			verb: 'want',
			tense: 'past',
			polarity: 'positive',
			modality: 'asserted',
			roles: [
				roleOf('agent', who.text, {
					...(one && !isSeveral && { entity: one.id }),
					...(isSeveral && { entities: who.only.map((a) => a.id) }),
					...(who.plural && { plural: true })
				}),
				roleOf('purpose', what.text, { marker: 'to' })
			]
		},
		voice: { kind: 'fact' },
		functional: [],
		...(isOwn(what.text) && { topic: aims }),
		importance: 2,
		evidence: [...who.support, ...what.support, spanOf(ground, s.start, s.end)],
		...(isSensitive(statement, actors) && { sensitive: true }),
		confidence: 0.75 * who.clarity * what.clarity,
		actors
	});
}

const wanting = new Set(['want', 'seek', 'aim', 'hope', 'wish', 'strive']);

/** "Ghana wanted to bring Togo into the union": an aim told as such, by the article itself. */
export function asAim(d: Draft): Draft {
	const { frame, voice } = d;
	const [subject, aim, ...more] = frame.roles;
	const isAim =
		voice.kind === 'fact' &&
		wanting.has(frame.verb) &&
		frame.polarity === 'positive' &&
		(frame.tense === 'past' || frame.tense === 'present') &&
		aim?.role === 'goal' &&
		aim.marker === 'to' &&
		/^\p{Ll}+ [^,;:]+$/u.test(aim.text);
	if (!isAim || !subject || (!subject.entity && !subject.entities)) return d;
	return {
		...d,
		...(isOwn(aim.text) && { topic: aims }),
		frame: { ...frame, roles: [subject, { ...aim, role: 'purpose' }, ...more] }
	};
}
