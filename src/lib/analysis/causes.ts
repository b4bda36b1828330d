/** Links that the text itself states: what led to what, and what came before what. The reader decides on each. */
import type { Article, Fact, Link, Role } from '#lib/article/schema.ts';
import { compareEdtf } from '#lib/article/edtf.ts';
import { spanOf } from './attribution.ts';
import { nounFact, drivenFact } from './end-facts.ts';
import { roleOf, type Draft } from './draft.ts';
import { factOfEnd } from './fact-of-end.ts';
import type { Ground } from './ground.ts';
import { jointsIn } from './joints.ts';
import type { End, Joint } from './joint.ts';
import { drivenOf } from './joint-verbs.ts';
import { eventNoun } from './lexicon/event-nouns.ts';
import { participleOf, pastOf } from './verbs.ts';

/**
 * Facts that stand at one end of a joint and that no finite verb tells, where the other end is a fact; and
 * in a fact that names its cause, that this is the cause of it.
 */
export function withEnds(ground: Ground, drafts: readonly Draft[]): Draft[] {
	const joints = jointsIn(ground);
	const more: Draft[] = [];
	const all = () => [...drafts, ...more];
	for (const { from, to } of joints)
		for (const [end, other] of [
			[from, to],
			[to, from]
		] as const) {
			if (factOfEnd(all(), end) || !(factOfEnd(all(), other) ?? madeOf(ground, other))) continue;
			const made = madeOf(ground, end);
			if (made) more.push(made);
		}
	return [...drafts.map((d) => withCause(d, joints, all())), ...more];
}

const madeOf = (ground: Ground, end: End): Draft | undefined => {
	if (eventNoun(end.tree.text(end.at))) return nounFact(ground, end);
	if (end.tree.tag(end.at) !== 'VB') return undefined;
	const object = drivenOf(end.tree, end.at);
	return object === undefined ? undefined : drivenFact(ground, end, object);
};

/** "suspended Paraguay over the impeachment of Lugo": over which is why, and no part of what was done. */
function withCause(d: Draft, joints: readonly Joint[], all: readonly Draft[]): Draft {
	const own = joints.find(
		({ type, from, to }) =>
			type === 'cause' && eventNoun(from.tree.text(from.at)) && factOfEnd(all, to) === d
	);
	const split = own && causeApart(d.frame.roles, own.marker, own.from.tree.text(own.from.at));
	if (!split) return d;
	return { ...d, frame: { ...d.frame, roles: split } };
}

/** The roles with what stands behind the marker as their cause; undefined where it is in none, or more follows. */
function causeApart(roles: readonly Role[], marker: string, noun: string): Role[] | undefined {
	const at = roles.findIndex(
		({ role, text }, i) => i > 0 && role !== 'time' && text.split(/[^\p{L}]+/u).includes(noun)
	);
	const role = roles[at];
	if (!role || roles.slice(at + 1).some((r) => r.role !== 'time')) return undefined;
	const said = `${role.marker === undefined ? '' : `${role.marker} `}${role.text}`;
	const cut = ` ${said.toLowerCase()} `.indexOf(` ${marker} `);
	if (cut < 0) return undefined;
	const text = said.slice(cut + marker.length).trim();
	if (text === '') return undefined;
	const cause = roleOf('cause', text, { marker });
	const rest = said.slice(0, cut).trim();
	const own = role.marker === undefined ? rest : rest.slice(role.marker.length).trim();
	const before = own === '' ? [] : [roleOf(role.role, own, markerOf(role))];
	return [...roles.slice(0, at), ...before, cause, ...roles.slice(at + 1)];
}

const markerOf = ({ marker, plural }: Role) => ({
	...(marker !== undefined && { marker }),
	...(plural && { plural })
});

/** Proposed links between facts that there are: none round in a circle, none against the dates. */
export function statedLinks(ground: Ground, facts: readonly Fact[], before?: Article): Link[] {
	const links: Link[] = [];
	for (const joint of jointsIn(ground)) {
		const [from, to] = [factOfEnd(facts, joint.from), factOfEnd(facts, joint.to)];
		if (!from || !to || from === to || isTwice(links, from, to)) continue;
		if (!isSound(joint, from, to) || leads(links, to.id, from.id)) continue;
		const old = before?.links.find(
			(l) => l.type === joint.type && l.from === from.id && l.to === to.id
		);
		links.push({
			type: joint.type,
			from: from.id,
			to: to.id,
			evidence: [spanOf(ground, joint.start, joint.end)],
			status: old?.status ?? 'proposed'
		});
	}
	return links;
}

const isTwice = (links: readonly Link[], a: Fact, b: Fact): boolean =>
	links.some((l) => l.from === a.id && l.to === b.id);

/** Both were so, the effect was not before its cause, and neither statement holds the other. */
function isSound({ type }: Joint, from: Fact, to: Fact): boolean {
	const [a, b] = [from, to].map(dateOf);
	if (a && b && compareEdtf(a, b) === 1) return false;
	if (type === 'before' && (!isPast(from) || !isPast(to))) return false;
	return isReal(from) && isReal(to) && !holds(to, from) && !holds(from, to);
}

const dateOf = ({ frame }: Fact): string | undefined =>
	frame.roles.find((r) => r.role === 'time' && /^(?:in|on)?$/.test(r.marker ?? ''))?.date;

const isPast = ({ frame }: Fact) => frame.tense === 'past' || frame.tense === 'perfect';

/** What came about; of what is planned it may be told why, but it brought nothing about. */
const isReal = ({ frame }: Fact) =>
	frame.verb !== 'be' && (frame.modality === 'asserted' || frame.modality === 'planned');

/** "severed ties after police broke into the embassy": it says so itself, and asked for the other would tell it. */
function holds({ frame }: Fact, other: Fact): boolean {
	const own = frame.roles
		.slice(1)
		.filter((r) => r.role !== 'cause')
		.flatMap((r) => r.text.toLowerCase().split(/[^\p{L}\p{N}’'-]+/u));
	const verb = other.frame.verb.split(' ')[0] ?? '';
	return own.some(
		(word) =>
			[verb, pastOf(verb), participleOf(verb)].includes(word) || eventNoun(word)?.verb === verb
	);
}

function leads(links: readonly Link[], from: string, goal: string): boolean {
	const seen = new Set([from]);
	for (const id of seen) for (const link of links) if (link.from === id) seen.add(link.to);
	return seen.has(goal);
}
