import type { Scene } from './clause-date.ts';
import { isDate } from './clause-date.ts';
import { subjectOf } from './clause-subject.ts';
import type { Draft } from './draft.ts';
import { isAside, opensWithComma } from './phrase-range.ts';
import { isReduced } from './voice-of.ts';
import { unsaidBehind } from './unsaid-behind.ts';

/** Whether a word of the sentence is in the statement: itself, or by the name, title or date that it is part of. */
export type IsSaid = (at: number) => boolean;

/** Words that carry what is told: nouns, numbers, verbs. */
const telling = /^(?:NN|CD|VB)/;

/**
 * Whether words of the clause are missing from its statement that nothing excuses, compared word by word: of the subject,
 * by the tree and by the surface; of what completes the verb; behind an aside that has closed.
 */
export function leavesUnsaid(scene: Scene, verb: number, d: Draft): boolean {
	const isSaid = saidIn(scene, d);
	const isOfSubject = ofSubject(scene, verb, d, isSaid);
	return (
		losesHead(scene, verb, isOfSubject) ||
		losesOfSubject(scene, verb, isOfSubject) ||
		joinsUnlike(d) ||
		losesComplement(scene, verb, isSaid) ||
		unsaidBehind(scene, verb, isSaid) ||
		isDeclaredNothing(d) ||
		isMoved(scene, d)
	);
}

function saidIn(scene: Scene, { statement, actors }: Draft): IsSaid {
	const { ground, s, tree } = scene;
	const words = new Set(
		statement
			.toLowerCase()
			.match(/[\p{L}\p{N}]+/gu)
			?.map(stem)
	);
	const named = ground.mentions.filter(
		(m) => actors.includes(m.actor) || statement.includes(m.actor.name)
	);
	return (at) => {
		const { start = 0, end = 0 } = s.words[at] ?? {};
		if (isDate(scene, at) || named.some((m) => m.outer <= start && end <= m.end)) return true;
		const parts =
			tree
				.text(at)
				.toLowerCase()
				.match(/[\p{L}\p{N}]+/gu) ?? [];
		return parts.every((part) => words.has(stem(part)));
	};
}

/** "The alliance agreed", "The emir, Anna Berg, left": a name stands for its subject, which is no list. */
function ofSubject({ tree }: Scene, verb: number, { frame }: Draft, isSaid: IsSaid): IsSaid {
	const at = subjectOf(tree, verb)?.at;
	if (at === undefined || frame.roles[0]?.entity === undefined) return isSaid;
	if (tree.under(at, /^conj$/).some((d) => /^NNP/.test(tree.tag(d)))) return isSaid;
	const own = tree.all(at, (d) => d === verb);
	return (i) => own.includes(i) || isSaid(i);
}

/** "freezes" of a chronology is told as "froze", "armies" as "army". */
const stem = (word: string) => word.replace(/(?:ies|es|s|y|e)$/, '');

const isTelling = ({ tree }: Scene, at: number) => telling.test(tree.tag(at));

/**
 * Between the beginning of a clause and its verb stands its subject and what it tells: "Race riots in Singapore that
 * July and September took …" has lost its head, whatever its tree says.
 */
function losesHead(scene: Scene, verb: number, isSaid: IsSaid): boolean {
	const { tree } = scene;
	// "a pact signed in 2001": what it is said of stands right before it.
	if (isReduced(tree, verb)) return false;
	// "In a statement Berg denied it": when, where or how, which may go.
	const outer = tree
		.under(verb, /^(?:obl|nmod)/)
		.filter((d) => d < verb && tree.under(d, /^case$/).length > 0)
		.flatMap((d) => tree.all(d));
	let from = verb;
	while (from > 0 && !/^[,;:–—()[\]“”"]$/.test(tree.text(from - 1)) && !opens(scene, from, verb))
		from--;
	for (let at = from; at < verb; at++)
		if (isTelling(scene, at) && !isAuxiliary(scene, at) && !outer.includes(at) && !isSaid(at))
			return true;
	return false;
}

const isAuxiliary = ({ tree }: Scene, at: number) => /^(?:aux|cop)/.test(tree.relation(at));

/** A word that opens the clause of a verb within its sentence: "and signed", "as the council met", "which joined". */
function opens({ tree }: Scene, at: number, verb: number): boolean {
	const [relation, head] = [tree.relation(at), tree.head(at)];
	if (/^(?:mark|cc)$/.test(relation) && head === verb)
		return !(/^that$/i.test(tree.text(at)) && /^acl/.test(tree.relation(verb)));
	if (!/^W/.test(tree.tag(at)) || /^det/.test(relation)) return false;
	return head === verb || tree.above(at).includes(verb);
}

/** "Talks between the two" of talks between the two and a third: all of the subject that no comma sets off. */
function losesOfSubject(scene: Scene, verb: number, isSaid: IsSaid): boolean {
	const { tree } = scene;
	const subject = subjectOf(tree, verb)?.at;
	if (subject === undefined || /^(?:PRP|W)/.test(tree.tag(subject))) return false;
	const isApart = (d: number) => d === verb || isAside(tree, d) || opensWithComma(tree, d);
	return tree.all(subject, isApart).some((at) => at < verb && isTelling(scene, at) && !isSaid(at));
}

/** "Afghanistan and Zain Noorani for Pakistan have negotiated": of "signed for A and B for C", and nobody's subject. */
function joinsUnlike({ frame, actors }: Draft): boolean {
	const parts = (frame.roles[0]?.text ?? '').replace(/\bthe /gi, '').split(/, (?:and )?| and /);
	const kinds = parts.map(
		(part) => actors.find(({ name }) => part.startsWith(name.replace(/^the /i, '')))?.type
	);
	return kinds.includes('person') && kinds.some((kind) => kind !== undefined && kind !== 'person');
}

/** What completes a verb, a comma before it or not: "declared the protocol, which …, null and void". */
function losesComplement(scene: Scene, verb: number, isSaid: IsSaid): boolean {
	const { tree } = scene;
	return tree
		.under(verb, /^(?:obj|iobj|xcomp|ccomp|compound:prt)$/)
		.some(
			(d) =>
				d > verb &&
				!(tree.tag(d) === 'VBG' && opensWithComma(tree, d)) &&
				/^(?:NN|CD|VB|JJ|R)/.test(tree.tag(d)) &&
				!isSaid(d)
		);
}

/** Of so many words a phrase is long: what is said behind it seems to belong to it. */
const long = 7;

/** "voted, with one abstention, to ratify the agreement under which …": said behind the agreement it would be of that. */
function isMoved({ ground, s }: Scene, { frame }: Draft): boolean {
	const source = ground.text.slice(s.start, s.end);
	const placeOf = (text: string) => source.indexOf(text.split(' ').slice(0, 3).join(' '));
	const told = frame.roles.slice(1).filter((r) => r.date === undefined);
	return told.some((role, i) => {
		const before = told[i - 1];
		if (!before || before.text.split(' ').length < long) return false;
		const [at, first] = [placeOf(role.text), placeOf(before.text)];
		return at >= 0 && first > at;
	});
}

/** What is declared is a state of things; a thing is declared to be something, which must be said. */
function isDeclaredNothing({ frame }: Draft): boolean {
	if (!/^(?:declare|pronounce|deem|render|consider)$/.test(frame.verb) || frame.passive)
		return false;
	const [, object, ...more] = frame.roles.filter((r) => r.date === undefined);
	return (
		object !== undefined &&
		more.length === 0 &&
		/^(?:the|its|his|her|their) |^[\p{Lu}\d]/u.test(object.text) &&
		!declared.test(object.text)
	);
}

const declared =
	/\b(?:war|independence|neutrality|sovereignty|ceasefire|cease-fire|truce|emergency|victory|law|bankruptcy|moratorium|amnesty|holiday|day|days|zone|curfew|end|beginning|start|opening|support|intention|interest|mourning|republic|state|union|federation|kingdom|caliphate|candidacy|loyalty|allegiance|solidarity|opposition|readiness|willingness|love|assets|income|results?|winner|existence|formation|creation|establishment|blockade|embargo|boycott|strike|goal|policy|doctrine|commitment|innocence|persona non grata|void|invalid|illegal|unconstitutional|guilty|dead|safe|open|closed|over)\b/i;
