import { formatEdtf } from '#lib/article/edtf.ts';
import { within, type Ground } from './ground.ts';
import type { DateMention } from './dates.ts';
import type { PlacedSentence } from './cut.ts';
import type { Tree } from './tree.ts';
import type { VerbGroup } from './verb-group.ts';

/** A sentence with its tree. */
export type Scene = { readonly ground: Ground; readonly s: PlacedSentence; readonly tree: Tree };

/** The date that hangs from the verb, or stands before the first of the verbs strung together. */
export function dateOf(clause: Scene, verb: number): DateMention | undefined {
	const { ground, s, tree } = clause;
	const own = within(ground.dates, s.start, s.end).filter(
		(d) => holder(s, tree, d) === verb && !endsAside(clause, verb, d)
	);
	if (own.length > 0) return own.length === 1 ? own[0] : undefined;
	if (s.under && isOfThatDay(tree, verb)) {
		if (s.opens) return s.under;
		return within(ground.dates, s.start, s.end).length === 0 ? toTheMonth(s.under) : undefined;
	}
	const frame = framing(clause, verb);
	if (frame) return frame;
	if (tree.relation(verb) !== 'conj') return undefined;
	const shared = dateOf(clause, tree.head(verb));
	const [subject] = tree.under(tree.head(verb), /^nsubj/);
	return shared && subject !== undefined && shared.end <= (s.words[subject]?.start ?? 0)
		? shared
		: undefined;
}

/** "Kenya, which blames Ghana for the fire of May 3, expelled …": the last words of an aside are not the verb’s. */
function endsAside({ s, tree }: Scene, verb: number, date: DateMention): boolean {
	const [subject] = tree.under(verb, /^nsubj/);
	const first = s.words.findIndex((w) => w.start >= date.start);
	const last = s.words.findLastIndex((w) => w.end <= date.end);
	if (subject === undefined || subject > first || last > verb || tree.text(last + 1) !== ',')
		return false;
	const hasRelative = s.words.some(
		(w, at) => at > subject && at < first && /^(?:which|who|whose)$/.test(w.text)
	);
	return hasRelative || tree.text(first - 1) !== ',';
}

/** "in September 1972, when the premier flew to Oslo": what a clause of time tells was at the time before it. */
function framing({ ground, s, tree }: Scene, verb: number): DateMention | undefined {
	if (!/^(?:advcl|acl:relcl)$/.test(tree.relation(verb))) return undefined;
	const when = tree
		.under(verb, /^(?:mark|advmod|obl)$/)
		.find((m) => m < verb && /^when$/i.test(tree.text(m)));
	const comma = s.words[(when ?? 0) - 1];
	const isEarlier = tree.under(verb, /^aux/).some((a) => /^had$/i.test(tree.text(a)));
	if (when === undefined || isEarlier || comma?.text !== ',') return undefined;
	const date = within(ground.dates, s.start, s.end).find((d) => d.end === comma.start);
	return date && atThatTime(date);
}

/** "was quiet until last month, when …": quiet until then, but what the clause tells was then. */
function atThatTime(date: DateMention): DateMention {
	if (!/^(?:until|till|since|from|before|after|by)\b/i.test(date.marker)) return date;
	const marker = date.edtf.length === 10 ? 'on' : 'in';
	return { ...date, marker, text: `${marker} ${formatEdtf(date.edtf)}` };
}

/** What a paragraph tells further down was in the same month or year as what it opens with. */
function toTheMonth(date: DateMention): DateMention {
	const edtf = date.edtf.slice(0, 7);
	return { ...date, edtf, marker: 'in', text: `in ${formatEdtf(edtf)}` };
}

/** The main clause of the sentence that a chronology’s date opens, or one strung to it, with no other time of its own. */
function isOfThatDay(tree: Tree, verb: number): boolean {
	if (tree.relation(verb) === 'conj')
		return isOfThatDay(tree, tree.head(verb)) && isNow(tree, verb);
	return tree.head(verb) < 0 && isNow(tree, verb);
}

const isNow = (tree: Tree, verb: number) =>
	!tree
		.under(verb, /^(?:advmod|obl|nmod)/)
		.some((d) => tree.all(d).some((at) => otherTime.test(tree.text(at))));

const otherTime =
	/^(?:later|earlier|before|previously|ago|since|next|following|subsequently|eventually|within|ever|never|always|days?|weeks?|months?|years?|until)$/i;

/** The verb (or other word with a clause of its own) that a date belongs to. */
function holder(s: PlacedSentence, tree: Tree, date: DateMention): number | undefined {
	const inside = s.words.flatMap((w, i) => (w.start >= date.start && w.end <= date.end ? [i] : []));
	const top = inside.find((i) => !inside.includes(tree.head(i)));
	return top !== undefined && /^(?:obl|advmod|nmod:unmarked)/.test(tree.relation(top))
		? tree.head(top)
		: undefined;
}

/** "agreed on Thursday on a ceasefire": the first "on" is the date’s; undefined where the verb’s own does not follow. */
export function withFarParticle(
	{ ground, s, tree }: Scene,
	verb: number,
	group: VerbGroup
): VerbGroup | undefined {
	const start = s.words[group.last]?.start;
	if (group.last === verb || !ground.dates.some((d) => d.start === start)) return group;
	const particle = tree.text(group.last);
	const hasOwn = tree
		.under(verb, /^(?:obl|nmod)$/)
		.some(
			(at) =>
				!isDate({ ground, s, tree }, at) &&
				tree.under(at, /^case$/).some((c) => c > group.last && tree.text(c) === particle)
		);
	return hasOwn && group.last === verb + 1 ? { ...group, last: verb } : undefined;
}

/** A word of a date. */
export function isDate({ ground, s }: Scene, at: number): boolean {
	const word = s.words[at];
	return (
		word !== undefined &&
		within(ground.dates, s.start, s.end).some((d) => d.start <= word.start && word.end <= d.end)
	);
}
