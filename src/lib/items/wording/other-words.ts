import type { RoleName } from '#lib/article/schema.ts';
import { isReporting, role as findRole, speakerOf } from '../article-index.ts';
import { join, phrase, verbGroup } from './clause.ts';
import type { QuestionParts } from './question.ts';

/**
 * What else one can say where another verb alone will not do, by frame and asked role, so that memory does not cling to
 * a phrase. `{wh}` stands for the question word, `{who}` for it as a subject, `{rest}` for all roles that are neither
 * asked nor named, a role's name for its words, `{v:leave}` for that verb in the frame's tense.
 */
const byFrame: Readonly<Record<string, Partial<Record<RoleName, readonly string[]>>>> = {
	charge: { patient: ['{who} was charged by {agent} {rest}'] },
	conclude: {
		place: ['{wh} did {agent} come to terms on {patient} {rest}'],
		time: ['{wh} did {agent} come to terms on {patient} {rest}']
	},
	exclude: { agent: ['{wh} {v:bar} {patient} from {source} {rest}'] },
	hint: { agent: ['{wh} {v:drop} a hint of {topic} {rest}'] },
	let: { agent: ['{wh} {v:leave} {patient} free to {manner} {rest}'] },
	liken: {
		agent: [
			'{wh} compared {patient} with {goal} {rest}',
			'{wh} compared {topic} with {goal} {rest}'
		],
		goal: [
			'with {noun} did {agent} compare {patient} {rest}',
			'with {noun} did {agent} compare {topic} {rest}'
		]
	},
	reach: {
		place: ['{wh} did {agent} come to terms on {patient} {rest}'],
		time: ['{wh} did {agent} come to terms on {patient} {rest}']
	},
	seize: { time: ['{wh} did {patient} fall into the hands of {agent} {rest}'] },
	sign: {
		quantity: ['{wh} {v:put} their names to {patient} {rest}'],
		patient: ['{wh} did {agent} put their names to {rest}']
	},
	take: { time: ['{wh} did {patient} fall into the hands of {agent} {rest}'] }
};

type Asked = Omit<QuestionParts, 'index'>;

/** Other words for the same question, without its question mark; the plain ones come first. */
export function otherWords(parts: QuestionParts): readonly string[] {
	const { fact, role } = parts;
	const { polarity, verb } = fact.frame;
	if (polarity === 'negative' || parts.stale) return [];
	if (role === fact.frame.roles[0] && isReporting(fact) && speakerOf(fact)) return whoseWord(parts);
	if (verb === 'be') return role.role === 'agent' ? ofPost(parts) : [];
	return ownForms(parts).flatMap((form) => filled(form, parts));
}

/** Only for what did happen: past, asserted, in the active voice; a form without "did" for any tense. */
function ownForms({ fact: { frame }, role }: QuestionParts): readonly string[] {
	if (frame.passive) return [];
	const isPast = frame.tense === 'past' && frame.modality === 'asserted';
	const isJoint = frame.roles[0]?.entities !== undefined || frame.roles[0] === role;
	return (byFrame[frame.type]?.[role.role] ?? []).filter(
		(form) => (isPast || form.includes('{v:')) && (isJoint || !form.includes('their'))
	);
}

/** A form with its words in; nothing where the fact lacks a role that it names. */
function filled(form: string, { fact, role, wh }: QuestionParts): string[] {
	const named = [...form.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
	const roles = fact.frame.roles;
	const wanted = named.filter((n) => !['wh', 'who', 'rest', 'noun'].includes(n ?? ''));
	if (!wanted.every((n) => roles.some((r) => r.role === n))) return [];
	const rest = roles.filter((r) => r !== role && !wanted.includes(r.role));
	// What is left over must be able to stand at the end.
	if (rest.includes(roles[0] ?? role) || rest.some((r) => r.role === 'content')) return [];
	const words: Record<string, string> = {
		wh: lower(wh),
		who: lower(wh).replace(/^whom/, 'who'),
		noun: lower(wh).replace(/^to /, ''),
		rest: rest.map(phrase).join(' ')
	};
	const inTense = (verb: string) =>
		verbGroup({ ...fact.frame, verb }, role.quantity !== undefined).finite;
	return [
		form
			.replace(/\{v:([^}]+)\}/g, (_, verb: string) => inTense(verb))
			.replace(/\{(\w+)\}/g, (_, n: string) => words[n] ?? textOf(fact.frame.roles, n))
	];
}

const textOf = (roles: QuestionParts['fact']['frame']['roles'], name: string) =>
	roles.find((r) => r.role === name)?.text ?? '';

/**
 * "Who was it that arrived in Jerusalem …?", "…: on what date was that?": turns for verbs that have no other words.
 * Of what did happen.
 */
export function turns({ fact, role, wh, stale }: Asked): readonly string[] {
	const [subject, ...others] = fact.frame.roles;
	if (role.quantity !== undefined) return asNumber({ fact, role, wh, stale });
	const { tense, modality, polarity, verb } = fact.frame;
	if (tense !== 'past' || modality !== 'asserted' || polarity === 'negative' || stale) return [];
	if (verb === 'be' || (subject === role && isReporting(fact) && speakerOf(fact))) return [];
	if (!subject || (fact.frame.passive && role.role === 'agent')) return [];
	const { finite } = verbGroup(fact.frame, subject.plural ?? false);
	// "… agreed to give up enrichment: at which site was that?" would ask where they agreed.
	if (/ to /.test(` ${fact.frame.verb} `) && (role.role === 'place' || role.role === 'time'))
		return [];
	const rest = others.filter((r) => r !== role).map(phrase);
	if (subject === role)
		return [join(lower(wh), 'was it that', verbGroup(fact.frame, false).finite, ...rest)];
	const told = join(subject.text, finite, ...rest);
	const cleft = join(lower(wh), 'was it that', told);
	return role.role === 'time' || role.role === 'place'
		? [`${told}: ${lower(wh)} was that`, cleft]
		: [cleft];
}

/**
 * What is wanted, denied, hoped or feared is nobody's word that it is so: "whose demand is it that missiles be traded",
 * "whose denial is it that his country had invaded".
 */
const called: Readonly<Record<string, string>> = {
	admit: 'admission',
	demand: 'demand',
	deny: 'denial',
	fear: 'fear',
	hope: 'hope',
	promise: 'promise',
	propose: 'proposal',
	recommend: 'recommendation',
	request: 'request',
	suggest: 'suggestion',
	threaten: 'threat',
	warn: 'warning'
};

/** "insisted that the fleet leave", "doubted that it would": no noun of ours says just that. */
const uncalled = new Set(
	'advise ask call dismiss dispute doubt insist order question rebut refute reject require urge wonder'.split(
		' '
	)
);

/** "In the article, whose view is it that …?": nobody's word but somebody's. */
function whoseWord({ fact }: QuestionParts): string[] {
	const content = findRole(fact, 'content');
	const { verb } = fact.frame;
	if (content?.marker !== 'that' || uncalled.has(verb)) return [];
	// "whose word is it that he would not": behind "who said" the pronoun means the speaker, here nobody.
	if (/^(?:it|they|his|her|its|their)\b|\b(?:he|she)\b/.test(content.text)) return [];
	const what = called[verb] ?? (fact.voice.kind === 'opinion' ? 'view' : 'word');
	return [`in the article, whose ${what} is it that ${content.text}`];
}

/** "In 1956, who held the post of foreign secretary …?": of posts, not of "an expert". */
function ofPost({ fact, role }: QuestionParts): string[] {
	const office = findRole(fact, 'office');
	if (!office || /^(a|an|the) /.test(office.text)) return [];
	const rest = fact.frame.roles.filter((r) => r !== role && r !== office).map(phrase);
	return [
		join('who held the post of', office.text, ...rest),
		join('who served as', office.text, ...rest)
	];
}

/** "What number of parties adopted …?" */
function asNumber({ fact, role, wh, stale }: Asked): string[] {
	if (stale || fact.frame.polarity === 'negative') return [];
	const [subject, ...others] = fact.frame.roles;
	if (!subject || !/^how many /i.test(wh) || fact.frame.tense === 'perfect') return [];
	// "What number of million dollars" is no English.
	if (/^how many (thousand|million|billion|trillion)\b/i.test(wh)) return [];
	const number = lower(wh).replace(/^how many /, 'what number of ');
	const { auxiliary, remainder, finite } = verbGroup(
		fact.frame,
		subject.plural ?? subject === role
	);
	const rest = others.filter((r) => r !== role).map(phrase);
	return [
		subject === role
			? join(number, finite, ...rest)
			: join(number, auxiliary, subject.text, remainder, ...rest)
	];
}

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
