/** Facts at the ends of a joint that no finite verb tells: "the poisoning of Berg", "prompting Turkey to recall its envoy". */
import { spanOf } from './attribution.ts';
import { argumentsOf, asRole } from './arguments.ts';
import { asSubject } from './clause-subject.ts';
import { clauseOf } from './clause-text.ts';
import { capitalise, type Draft } from './draft.ts';
import { frameOf } from './frame-of.ts';
import type { Ground } from './ground.ts';
import type { End } from './joint.ts';
import { heldBack } from './judge.ts';
import { eventNoun } from './lexicon/event-nouns.ts';
import { verbForms } from './lexicon/frames.ts';
import { phraseAt, type Phrase } from './phrase.ts';
import { isSensitive } from './sensitive.ts';
import { isBroken } from './worth-proposing.ts';
import type { VerbGroup } from './verb-group.ts';
import { pastOf } from './verbs.ts';

/** Of what only somebody supposes, plans or denies, nothing follows. */
const unsure =
	/^(?:alleged|attempted|planned|possible|potential|threatened|proposed|failed|future|reported|imminent|likely|supposed|any|no|further|another|repeated|such|mass|such)$/i;

/** Which part of "by", "of" and "’s" beside a noun is who did it, and which whom it befell. */
function partsOf({ tree, at }: End): { doer?: number; victim?: number } | undefined {
	const told = eventNoun(tree.text(at));
	if (!told || tree.under(at).some((d) => unsure.test(tree.text(d)))) return undefined;
	const behind = (word: string) =>
		tree.tokens.findIndex(
			({ relation, head }, i) =>
				i > at &&
				/^(?:nmod|obl)/.test(relation) &&
				head >= at &&
				head < i &&
				tree.under(i, /^case$/).some((c) => tree.text(c) === word) &&
				(head === at || tree.head(head) === at)
		);
	const [of, by] = [behind('of'), behind('by')];
	const [owner = -1] = tree.under(at, /^nmod:poss$/);
	if (told.isWhole) {
		const doer = of >= 0 ? of : owner;
		return doer >= 0 ? { doer } : undefined;
	}
	const victim = of >= 0 ? of : owner;
	const doer = by >= 0 ? by : of >= 0 ? owner : -1;
	return victim < 0 ? undefined : { victim, ...(doer >= 0 && { doer }) };
}

/** "the storming by Israeli commandos of the Mavi Marmara": Israeli commandos stormed the Mavi Marmara. */
export function nounFact(ground: Ground, end: End): Draft | undefined {
	const told = eventNoun(end.tree.text(end.at));
	const parts = told && partsOf(end);
	if (!told || !parts) return undefined;
	const place = { ground, s: end.s, tree: end.tree, named: [], mayCut: true };
	const read = (at: number | undefined) =>
		at === undefined
			? undefined
			: phraseAt(
					{
						...place,
						...(at !== parts.doer && parts.doer !== undefined && { without: parts.doer })
					},
					at
				);
	const [doer, victim] = [read(parts.doer), read(parts.victim)];
	if ((parts.doer !== undefined && !doer) || (parts.victim !== undefined && !victim))
		return undefined;
	const subject = doer ?? victim;
	if (!subject || subject.clarity < 0.8 || !subject.isSpecific) return undefined;
	if (victim && (victim.clarity < 0.8 || victim.actors.length === 0)) return undefined;
	const passive = doer === undefined;
	const entry = verbForms(pastOf(told.verb)).find((f) => f.lemma === told.verb)?.entry;
	const first = {
		...asRole({ role: passive ? 'patient' : 'agent', isCore: true }, subject, []),
		...(subject.plural && { plural: true })
	};
	const frame: Draft['frame'] = {
		type: entry?.type ?? told.verb,
		verb: told.verb,
		tense: 'past',
		...(passive && { passive: true }),
		polarity: 'positive',
		modality: 'asserted',
		roles: [
			first,
			...(doer && victim ? [asRole({ role: 'patient', isCore: true }, victim, doer.actors)] : [])
		]
	};
	const used = [subject, ...(doer && victim ? [victim] : [])];
	return proposal(ground, end, frame, used, entry?.sensitive ?? false);
}

/** "to recall its envoy", behind whom something made do it: Turkey recalled its envoy. */
export function drivenFact(
	ground: Ground,
	{ s, tree, at }: End,
	object: number
): Draft | undefined {
	const subject = phraseAt({ ground, s, tree, named: [], mayCut: true }, object);
	const form = verbForms(tree.text(at).toLowerCase()).find(
		(f) => f.form === 'base' && f.tail.every((word, i) => s.words[at + 1 + i]?.text === word)
	);
	if (!subject || !form || subject.actors.length === 0) return undefined;
	const group: VerbGroup = {
		entry: form.entry,
		lemma: form.lemma,
		first: at,
		last: at + form.tail.length,
		tense: 'past',
		passive: false,
		negative: false
	};
	const rest = argumentsOf({ ground, s, tree, verb: at, group, subject, isLikely: true });
	if (!rest || rest.tail.roles.length === 0) return undefined;
	const frame = frameOf(group, asSubject(subject), rest.tail);
	const used = [subject, rest.tail];
	return frame && proposal(ground, { s, tree, at }, frame, used, form.entry.sensitive);
}

type Used = Pick<Phrase, 'actors' | 'support' | 'clarity'>;

/** It waits for the reader, however clear it is. */
function proposal(
	ground: Ground,
	{ s }: End,
	frame: Draft['frame'],
	used: readonly Used[],
	isGrave: boolean
): Draft | undefined {
	const statement = `${capitalise(clauseOf(frame))}.`;
	const evidence = spanOf(ground, s.start, s.end);
	const words = statement.split(' ').length;
	if (words < 3 || words > 32 || /[.!?] |[:;]/.test(statement)) return undefined;
	if (isBroken(statement, frame, evidence)) return undefined;
	const actors = used.flatMap((u) => u.actors);
	const sensitive = isGrave || isSensitive(statement, actors);
	return heldBack({
		statement,
		frame,
		voice: { kind: 'fact' },
		functional: [],
		importance: 2,
		evidence: [...used.flatMap((u) => u.support), evidence],
		...(sensitive && { sensitive }),
		confidence: 0.75 * used.reduce((product, u) => product * u.clarity, 1),
		actors
	});
}
