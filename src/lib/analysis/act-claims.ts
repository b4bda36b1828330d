import type { Role } from '#lib/article/schema.ts';
import type { Attribution } from './attribution.ts';
import { authorityOf, speakerRole } from './claims.ts';
import { capitalise, roleOf, type Draft } from './draft.ts';
import type { Ground } from './ground.ts';
import { shown } from './judge.ts';
import { sentenceAt } from './referents.ts';
import { render, type Rendered } from './render.ts';
import { isSensitive } from './sensitive.ts';
import type { ActPart } from './speech-said.ts';
import { curled } from './tail.ts';
import { pastOf } from './verbs.ts';

/** The words behind the verb: fewer say nothing, more cannot be asked in one question. */
const fewest = 2;
const most = 24;

/**
 * Speech that is no clause, as facts: "Qatar accused Egypt of closing the border.", "Kenya called the map a
 * mistake." They wait for the reader, and accusations always do. What is told as a happening already is
 * not told again.
 */
export function actClaims(
	ground: Ground,
	attributions: readonly Attribution[],
	happened: readonly Draft[]
): Draft[] {
	return attributions.flatMap((a) => {
		const isFirst = a.joint === undefined || a.joint[0] === a.speaker;
		const isWhole = a.act !== undefined && a.act[0]?.role !== 'manner' && !lacksObject(a);
		return isFirst && isWhole && !a.isHearsay && !isPresent(ground, a) && !isHappening(a, happened)
			? draft(ground, a, a.act ?? [])
			: [];
	});
}

/** "a state of emergency, which he blamed on …": the object stands ahead, and is not said. */
const lacksObject = ({ verb, act }: Attribution): boolean =>
	/^(?:blame|accuse|suspect|put|rebuke|commend|fault|criticise|criticize)$/.test(verb.lemma) &&
	act?.every(({ role }) => role !== 'patient') === true;

/** "Norway rejects all lists": whether it did so once, or does so always, the words do not tell. */
function isPresent(ground: Ground, { start, verbAt, verb }: Attribution): boolean {
	// Who "accuses" or "predicts" in the news has just done so.
	if (
		/^(?:accuse|blame|predict|describe|call|urge|denounce|condemn|criticise|criticize|praise)$/.test(
			verb.lemma
		)
	)
		return false;
	const s = sentenceAt(ground, start);
	return /^VB[PZ]$/.test(ground.parsed?.[s?.index ?? -1]?.tokens[verbAt ?? -1]?.tag ?? '');
}

const isHappening = (a: Attribution, happened: readonly Draft[]) =>
	happened.some(
		(d) =>
			d.frame.verb.split(' ')[0] === a.verb.lemma &&
			d.evidence.some((e) => e.start <= a.start && a.start < e.end)
	);

function draft(ground: Ground, a: Attribution, parts: readonly ActPart[]): Draft[] {
	const { lemma } = a.verb;
	const who = a.joint ?? [a.speaker];
	const options = { isContinued: true, named: who, speaker: a.speaker };
	const said = parts.map(
		(part) =>
			render(ground, part.start, part.end, options) ??
			render(ground, part.start, part.end, { ...options, isLikely: true })
	);
	const roles = parts.flatMap((part, i) => roleFor(part, said[i]) ?? []);
	const subject = speakerRole(a);
	const behind = roles.map((r) => (r.marker ? `${r.marker} ${r.text}` : r.text)).join(' ');
	const words = behind.split(' ').length;
	if (roles.length < parts.length || words < fewest || words > most) return [];
	if (who.some((one) => one.name === '') || isUnclear(behind)) return [];
	const statement = `${capitalise(subject.text)} ${pastOf(lemma)} ${behind}.`;
	const actors = said.flatMap((one) => one?.actors ?? []);
	if (said.some((one) => one && one.actors.some((actor) => who.includes(actor)))) return [];
	const isCharge = /^(?:accuse|blame|suspect)$/.test(lemma);
	return [
		{
			statement,
			frame: {
				type: lemma,
				verb: lemma,
				tense: 'past',
				polarity: 'positive',
				modality: lemma === 'deny' ? 'denied' : 'asserted',
				roles: [subject, ...roles]
			},
			voice: {
				kind: 'claim',
				speaker: a.speaker.id,
				authority: authorityOf(a.speaker),
				verb: pastOf(lemma),
				manner: 'paraphrased'
			},
			functional: ['agent'],
			importance: 2,
			evidence: [...a.evidence, ...said.flatMap((one) => one?.support ?? [])],
			...((isCharge || isSensitive(statement, actors)) && { sensitive: true }),
			confidence: Math.min(
				shown - 0.02,
				said.reduce((least, one) => least * (one?.clarity ?? 0), a.sureness * a.speaker.sureness)
			),
			actors: [...who, ...actors]
		}
	];
}

function roleFor(part: ActPart, said: Rendered | undefined): Role | undefined {
	if (!said || said.text === '' || part.isPronoun) return undefined;
	const text = curled(said.text).replace(/[.,](”)$/, '$1');
	return roleOf(part.role, text, part.marker === undefined ? {} : { marker: part.marker });
}

/** Marks that no clause holds, a lone quotation mark, and words that point at nothing in the statement. */
const isUnclear = (text: string) =>
	/[;:?!…()[\]]|--|\bsimilar\b|\b(?:this|that|these|those|such|it|them)$|^(?:it|this|that|him|her|them)\b/.test(
		text
	) ||
	undated.test(text) ||
	(text.match(/“/g) ?? []).length !== (text.match(/”/g) ?? []).length ||
	/["]/.test(text);

/** A month of no year, a bare weekday. */
const undated =
	/\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b(?! \d{4})|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/;
