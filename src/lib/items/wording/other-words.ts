import type { RoleName } from '#lib/article/schema.ts';
import { isReporting, role as findRole, speakerOf } from '../article-index.ts';
import { join, phrase, verbGroup } from './clause.ts';
import type { QuestionParts } from './question.ts';

/**
 * What else one can say for a verb, by frame and asked role, so that memory does not cling to a phrase.
 * `{wh}` stands for the question word, `{rest}` for all roles that are neither asked nor named, a
 * role's name for its words. Only for what did happen: past, asserted, in the active voice.
 */
const byFrame: Readonly<Record<string, Partial<Record<RoleName, readonly string[]>>>> = {
	accept: { time: ['{wh} did {agent} agree to {patient} {rest}'] },
	announce: {
		agent: ['{wh} made {patient} public {rest}', '{wh} made it known {rest} that {content}']
	},
	'announce-withdrawal': { agent: ['{wh} made {patient} public {rest}'] },
	approve: {
		agent: ['{wh} gave consent to {patient} {rest}'],
		time: ['{wh} did {agent} give consent to {patient} {rest}']
	},
	block: { agent: ['{wh} stood in the way of {patient} {rest}'] },
	chair: { agent: ['{wh} presided over {patient} {rest}'] },
	conclude: {
		place: ['{wh} did {agent} come to terms on {patient} {rest}'],
		time: ['{wh} did {agent} come to terms on {patient} {rest}']
	},
	demand: { agent: ['{wh} called for {patient} {rest}'] },
	die: { quantity: ['{wh} were killed {rest}'] },
	lift: { time: ['{wh} did {agent} call off {patient} {rest}'] },
	liken: {
		agent: ['{wh} compared {patient} with {goal} {rest}'],
		goal: ['with {noun} did {agent} compare {patient} {rest}']
	},
	reach: {
		place: ['{wh} did {agent} come to terms on {patient} {rest}'],
		time: ['{wh} did {agent} come to terms on {patient} {rest}']
	},
	refuse: { agent: ['{wh} turned down {patient} {rest}'] },
	reject: { agent: ['{wh} refused to accept {patient} {rest}'] },
	seize: { time: ['{wh} did {patient} fall into the hands of {agent} {rest}'] },
	support: { agent: ['{wh} backed {patient} {rest}'] },
	take: { time: ['{wh} did {patient} fall into the hands of {agent} {rest}'] },
	visit: {
		agent: ['{wh} paid a visit to {patient} {rest}'],
		patient: ['{wh} did {agent} pay a visit to {rest}'],
		time: ['{wh} did {agent} pay a visit to {patient} {rest}']
	},
	win: { agent: ['{wh} came out as the winner of {patient} {rest}'] },
	withdraw: { agent: ['{wh} took back {patient} {rest}'] }
};

/** Other words for the same question, without its question mark; the plain ones come first. */
export function otherWords(parts: QuestionParts): readonly string[] {
	const { fact, role } = parts;
	const { tense, polarity, modality, passive } = fact.frame;
	if (polarity === 'negative' || parts.stale) return [];
	if (role.quantity !== undefined && !byFrame[fact.frame.type]?.quantity) return asNumber(parts);
	if (tense !== 'past' || modality !== 'asserted') return [];
	if (role === fact.frame.roles[0] && isReporting(fact) && speakerOf(fact)) return whoseWord(parts);
	if (fact.frame.verb === 'be') return role.role === 'agent' ? ofPost(parts) : [];
	const own = passive ? [] : (byFrame[fact.frame.type]?.[role.role] ?? []);
	return [...own.flatMap((form) => filled(form, parts)), ...turned(parts)];
}

/** A form with its words in; nothing where the fact lacks a role that it names. */
function filled(form: string, { fact, role, wh }: QuestionParts): string[] {
	const named = [...form.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
	const roles = fact.frame.roles;
	const wanted = named.filter((n) => n !== 'wh' && n !== 'rest' && n !== 'noun');
	if (!wanted.every((n) => roles.some((r) => r.role === n))) return [];
	const rest = roles.filter((r) => r !== role && !wanted.includes(r.role));
	// What is left over must be able to stand at the end.
	if (rest.includes(roles[0] ?? role) || rest.some((r) => r.role === 'content')) return [];
	const words: Record<string, string> = {
		wh: lower(wh),
		noun: lower(wh).replace(/^to /, ''),
		rest: rest.map(phrase).join(' ')
	};
	return [form.replace(/\{(\w+)\}/g, (_, n: string) => words[n] ?? textOf(fact.frame.roles, n))];
}

const textOf = (roles: QuestionParts['fact']['frame']['roles'], name: string) =>
	roles.find((r) => r.role === name)?.text ?? '';

/** "Who was it that arrived in Jerusalem …?", "…: on what date was that?" */
function turned({ fact, role, wh }: QuestionParts): string[] {
	const [subject, ...others] = fact.frame.roles;
	if (!subject || (fact.frame.passive && role.role === 'agent')) return [];
	const { finite } = verbGroup(fact.frame, subject.plural ?? false);
	// "How many was it that …" is no English.
	if (role.quantity !== undefined) return [];
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

/** "In the article, whose view is it that …?": nobody's word but somebody's. */
function whoseWord({ fact }: QuestionParts): string[] {
	const content = findRole(fact, 'content');
	if (content?.marker !== 'that') return [];
	const what = fact.voice.kind === 'opinion' ? 'view' : 'word';
	return [
		`in the article, whose ${what} is it that ${content.text}`,
		...(fact.voice.kind === 'forecast' ? [`looking ahead, who said that ${content.text}`] : [])
	];
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
function asNumber({ fact, role, wh }: QuestionParts): string[] {
	const [subject, ...others] = fact.frame.roles;
	if (!subject || !/^how many /i.test(wh) || fact.frame.tense === 'perfect') return [];
	// "What number of million dollars" is no English.
	if (/^how many (thousand|million|billion|trillion)\b/i.test(wh)) return [];
	const number = lower(wh).replace(/^how many /, 'what number of ');
	const { auxiliary, remainder, finite } = verbGroup(fact.frame, subject.plural ?? true);
	const rest = others.filter((r) => r !== role).map(phrase);
	return [
		subject === role
			? join(number, finite, ...rest)
			: join(number, auxiliary, subject.text, remainder, ...rest)
	];
}

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
