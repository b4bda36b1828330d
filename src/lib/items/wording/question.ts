import type { Fact, Frame, Role, RoleName } from '#lib/article/schema.ts';
import { role as findRole, type ArticleIndex } from '../article-index.ts';
import { capitalise, join, phrase, verbGroup } from './clause.ts';
import { frameWordings } from './frames.ts';
import { otherWords, turns } from './other-words.ts';
import { synonymOf } from './synonyms.ts';
import { whPhrase, type WhOptions } from './wh.ts';

/**
 * The wordings of a question that asks for one role of a fact: those written by hand for the
 * frame first, then the plainest one that any clause has, other words for it, and turns of it.
 */
export function questions(
	index: ArticleIndex,
	told: Fact,
	asked: RoleName,
	options: WhOptions = {}
): readonly string[] {
	const parts = partsOf(index, told, asked, options);
	if (!parts) return [];
	const natural = naturalWordings(parts).filter(asksOnce);
	if (natural.length > 1) return natural.slice(0, most);
	const [, ...plainTurns] = ask(parts);
	return unique([...natural, ...[...turns(parts), ...plainTurns].map(finish)]).slice(0, most);
}

/** "When did talks break down when …?" seems to answer itself. */
const asksOnce = (question: string) => !/^when\b.* when\b/i.test(question);

function partsOf(
	index: ArticleIndex,
	told: Fact,
	asked: RoleName,
	options: WhOptions
): QuestionParts | undefined {
	const stale = staleness(index, told);
	const fact = asTold(told, stale);
	const role = findRole(fact, asked);
	return role && { index, fact, role, wh: whPhrase(index, role, options), stale };
}

/**
 * Wordings in words of their own, the plainest first but for those written for the frame; a turn of the same words is
 * none. One alone where English, or our table of verbs, has no second.
 */
function naturalWordings(parts: QuestionParts): readonly string[] {
	const byHand = frameWordings(parts);
	const others =
		byHand.length > 0 ? [] : [...otherWords(parts), ...inShort(parts), ...otherVerb(parts)];
	return unique([...byHand, ...ask(parts).slice(0, 1), ...others].map(finish));
}

/** How many wordings in words of their own a question for one role of a fact has. */
export function countNatural(index: ArticleIndex, fact: Fact, asked: RoleName): number {
	const parts = partsOf(index, fact, asked, {});
	return parts ? naturalWordings(parts).length : 0;
}

/** So many wordings rotate. */
const most = 3;

const ask = (parts: QuestionParts) =>
	parts.fact.frame.roles[0] === parts.role ? askSubject(parts) : askOther(parts);

/** "When did Turkey join NATO?", "Where was the treaty signed?": the options say how exactly. */
function inShort(parts: QuestionParts): string[] {
	const { fact, role } = parts;
	if (role.role !== 'time' && role.role !== 'place') return [];
	// "Where did Iran agree to give up enrichment?" would ask where it agreed.
	if (fact.frame.verb.includes(' to ')) return [];
	const wh = role.role === 'time' ? 'when' : 'where';
	if (!isPlain(role))
		return role.role === 'time'
			? [...ask({ ...parts, wh: join(role.marker, wh) })].slice(0, 1)
			: [];
	return ask({ ...parts, wh: capitalise(wh) }).slice(0, 1);
}

const isPlain = ({ marker }: Role) => marker === undefined || /^(in|on|at)$/.test(marker);

/** The same question with another verb; when and where have words enough. */
function otherVerb(parts: QuestionParts): string[] {
	const { fact, role } = parts;
	const verb = synonymOf(fact.frame);
	if (verb === undefined || role.role === 'time' || inShort(parts).length > 0) return [];
	const frame = aroundName({ ...fact.frame, verb }, role);
	return frame ? ask({ ...parts, fact: { ...fact, frame } }).slice(0, 1) : [];
}

/** "call off", "send home": a particle that an object may stand before. */
const particled = /^(?!preside |look )(\S+) (away|back|down|home|off|out|over|up)$/;

/**
 * A name stands before the particle ("flew Navalny out to Berlin"), a long object behind it. Out is out of something,
 * and nothing long can stand between the two.
 */
function aroundName(frame: Frame, asked: Role): Frame | undefined {
	const [, verb, particle] = particled.exec(frame.verb) ?? [];
	const [subject, object, ...others] = frame.roles;
	if (!verb || !subject || !object || object === asked || frame.passive) return frame;
	const rest = others.map((r) => (particle === 'out' ? outOf(r) : r));
	if (object.marker)
		return { ...frame, roles: [subject, particle === 'out' ? outOf(object) : object, ...rest] };
	const isShort = object.text.split(' ').length <= 3;
	const isOutOf = rest.some((r) => r.marker === 'of') && particle === 'out';
	if (!isShort) return isOutOf ? undefined : frame;
	if (!isOutOf && !/^(?:the )?\p{Lu}/u.test(object.text)) return frame;
	const around = { ...object, text: `${object.text} ${particle}` };
	return { ...frame, verb, roles: [subject, around, ...rest] };
}

const outOf = (role: Role): Role => (role.marker === 'from' ? { ...role, marker: 'of' } : role);

/** What a wording is made from. */
export type QuestionParts = {
	readonly index: ArticleIndex;
	readonly fact: Fact;
	readonly role: Role;
	readonly wh: string;
	/** "when the article was written (May 2016)" where a fact ages and its clause has no time. */
	readonly stale: string;
};

/** "Which country joined NATO in 1952?" */
function askSubject({ fact, role, wh: asked, stale }: QuestionParts): string[] {
	const wh = asked.replace(/^whom$/i, 'Who');
	const { first, rest: others } = timeFirst(fact.frame.roles.filter((r) => r !== role));
	const { finite } = verbGroup(fact.frame, role.quantity !== undefined && (role.plural ?? true));
	const who = first ? wh.charAt(0).toLowerCase() + wh.slice(1) : wh;
	const plain = join(first, who, finite, ...others, stale);
	return role.quantity === undefined
		? [plain, join(first, 'which of these', finite, ...others, stale)]
		: [plain];
}

/** "In which year did Turkey join NATO?", "Turkey joined NATO in which year?" */
function askOther({ fact, role, wh, stale }: QuestionParts): string[] {
	const [subject, ...others] = fact.frame.roles;
	if (!subject) return [];
	if (fact.frame.passive && role.role === 'agent') return askDoer(fact, role, wh, stale);
	const { auxiliary, remainder, finite } = verbGroup(fact.frame, subject.plural ?? false);
	// "What percentage of Bosnian territory": what a number is a part of stays with it.
	const whole = role.quantity ? others[others.indexOf(role) + 1] : undefined;
	const part = whole?.marker === 'of' ? whole : undefined;
	const asked = part ? join(wh, phrase(part)) : wh;
	const { first, rest } = timeFirst(others.filter((r) => r !== role && r !== part));
	const lower = asked.charAt(0).toLowerCase() + asked.slice(1);
	const turned = join(
		first,
		first ? lower : asked,
		auxiliary,
		subject.text,
		remainder,
		...rest,
		stale
	);
	if (!inPlace(wh) || first) return [turned, named(turned)];
	const asIs = others.flatMap((r) => (r === part ? [] : [r === role ? lower : phrase(r)]));
	return [turned, join(subject.text, finite, ...asIs, stale)];
}

/** A second wording where the first leaves no choice of order. */
const named = (question: string) =>
	`according to the article, ${question.charAt(0).toLowerCase()}${question.slice(1)}`;

/**
 * A date behind a long phrase attaches to it ("a promise not to invade Cuba on 26 October"): then it
 * opens the question.
 */
function timeFirst(roles: readonly Role[]): { first: string; rest: string[] } {
	const time = roles.at(-1);
	const before = roles.at(-2);
	const isLong = (before?.text.split(' ').length ?? 0) > 4;
	if (time?.role !== 'time' || !isLong || !/^(in|on)$/.test(time.marker ?? ''))
		return { first: '', rest: roles.map(phrase) };
	return { first: `${phrase(time)},`, rest: roles.slice(0, -1).map(phrase) };
}

/** "Which country's navy stormed the ship?": a passive's doer is asked in the active voice. */
function askDoer(fact: Fact, role: Role, wh: string, stale: string): string[] {
	const patient = fact.frame.roles[0]?.text;
	const rest = fact.frame.roles.slice(1).filter((r) => r !== role);
	const { finite } = verbGroup({ ...fact.frame, passive: false }, false);
	const who = wh.replace(/^by whom$/i, 'who').replace(/^by which/i, 'which');
	const tail = join(finite, patient, ...rest.map(phrase), stale);
	return [join(who, tail), join('which of these', tail)];
}

/** Only noun-like question words can stay where the answer would stand. */
const inPlace = (wh: string) => /\b(which|what date|how many)\b|. whom\b/i.test(wh);

function staleness(index: ArticleIndex, fact: Fact): string {
	const dated = fact.frame.roles.some((r) => r.role === 'time');
	const { tense, modality } = fact.frame;
	const holds = modality !== 'planned' && (tense === 'present' || tense === 'past');
	return fact.ages && holds && !dated ? `when the article was written (${index.toldIn})` : '';
}

/** What held "when the article was written" is asked in the past tense. */
const asTold = (fact: Fact, stale: string): Fact =>
	stale ? { ...fact, frame: { ...fact.frame, tense: 'past' } } : fact;

const finish = (text: string) => `${capitalise(text.replace(/\s+/g, ' ').trim())}?`;
const unique = (list: readonly string[]) => [...new Set(list)];
