/** A fact of an assistant's answer, or in a sentence why it was left out. */
import { isEdtf } from '#lib/article/edtf.ts';
import { occurrences } from '#lib/article/facts.ts';
import { sha256 } from '#lib/article/hash.ts';
import type {
	Article,
	Authority,
	Entity,
	Fact,
	Role,
	RoleName,
	Span,
	Voice
} from '#lib/article/schema.ts';
import { isSensitive } from '../sensitive.ts';
import { type Given, lineOf, linesOf, oneOf } from './given.ts';
import { type Grounds, ungrounded } from './grounds.ts';
import { type Quotable, placeOf } from './quote.ts';

export type Ground = {
	readonly article: Article;
	readonly byGivenId: ReadonlyMap<string, Entity>;
	readonly grounds: Grounds;
	readonly quotable: Quotable;
};

const roleNames: readonly RoleName[] = [
	'agent',
	'patient',
	'partner',
	'place',
	'time',
	'quantity',
	'source',
	'goal',
	'topic',
	'content',
	'cause',
	'purpose',
	'manner',
	'office',
	'audience'
];
const tenses = ['past', 'present', 'future', 'perfect', 'conditional'] as const;
const authorities: readonly Authority[] = [
	'office',
	'expert',
	'institution',
	'anonymous',
	'witness'
];
/** Who is their subject claims something, whether or not the answer says so. */
const claiming =
	/^(say|claim|argue|think|believe|expect|warn|accuse|deny|predict|insist|suggest|allege|assert|maintain|contend|hope|fear|call for|demand|criticise|criticize|condemn|praise|describe)\b/;
const mostRoles = 10;
const sureness = 0.8;

class Unusable extends Error {}
function refuse(why: string): never {
	throw new Unusable(why);
}

export function factOf(given: unknown, ground: Ground): Fact | { readonly why: string } {
	try {
		if (typeof given !== 'object' || given === null) refuse('it is not a fact');
		return made(given as Given, ground);
	} catch (error) {
		if (error instanceof Unusable) return { why: error.message };
		throw error;
	}
}

function made(given: Given, ground: Ground): Fact {
	const statement = lineOf(given['statement'], 600);
	if (statement === '') refuse('it has no statement');
	const roles = rolesOf(given['roles'], statement, ground);
	const dates = [...roles.flatMap(({ date }) => date ?? []), ...nearYears(ground.article.toldAsOf)];
	const foreign = ungrounded(statement, ground.grounds, dates);
	if (foreign !== undefined) refuse(foreign);
	const { spans, missing } = evidenceOf(given['quotes'], ground);
	const verb = lineOf(given['verb'], 60).toLowerCase();
	if (!/^\p{L}[\p{L} -]*$/u.test(verb)) refuse('it has no verb');
	const { voice, isDerived } = voiceOf(given['speaker'], verb, roles, spans, ground);
	const sensitive =
		given['sensitive'] === true ||
		isSensitive(
			`${statement} ${spans.map(({ exact }) => exact).join(' ')}`,
			personsIn(roles, ground)
		);
	const asks = sensitive || missing > 0 || isDerived;
	return {
		id: `a-${sha256(statement).slice(0, 12)}`,
		statement,
		frame: {
			type: verb.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'state',
			verb,
			tense: oneOf(given['tense'], tenses) ?? 'past',
			polarity: given['negative'] === true ? 'negative' : 'positive',
			modality: 'asserted',
			roles
		},
		voice,
		functional: functionalOf(given['askable'], roles),
		asOf: ground.article.toldAsOf,
		importance: oneOf(String(given['importance']), ['1', '2', '3'])
			? (Number(given['importance']) as 1 | 2 | 3)
			: 2,
		evidence: spans,
		...(sensitive && { sensitive }),
		confidence: sureness,
		status: asks ? 'proposed' : 'auto',
		provenance: 'assistant'
	};
}

/** "Next year" and "last year", resolved as they were asked to be. */
const nearYears = (toldAsOf: string): string[] =>
	[-1, 0, 1].map((step) => `${Number(toldAsOf.slice(0, 4)) + step}`);

function rolesOf(list: unknown, statement: string, { byGivenId }: Ground): Role[] {
	if (!Array.isArray(list) || list.length === 0) refuse('it has no roles');
	return (list as unknown[]).slice(0, mostRoles).map((given, at) => {
		if (typeof given !== 'object' || given === null) refuse('one of its roles is none');
		const { role, text, marker, entity, date } = given as Given;
		const name = oneOf(role, roleNames) ?? refuse(`“${lineOf(role, 40)}” is not a role`);
		const words = lineOf(text, 400);
		if (words === '' || occurrences(statement, words) !== 1)
			refuse(`“${words}” does not stand exactly once in its statement`);
		const before = at === 0 ? '' : lineOf(marker, 40);
		const filler =
			entity === undefined || entity === null ? undefined : byGivenId.get(nameOf(entity));
		if (entity !== undefined && entity !== null && !filler)
			refuse(`“${lineOf(entity, 60)}” is not in its list of names, or not in the article`);
		return {
			role: name,
			text: words,
			...(before !== '' && { marker: before }),
			...(filler && { entity: filler.id }),
			...(typeof date === 'string' && isEdtf(date) && { date })
		};
	});
}

function evidenceOf(list: unknown, { quotable }: Ground): { spans: Span[]; missing: number } {
	const quotes = linesOf(typeof list === 'string' ? [list] : list, 3000).slice(0, 12);
	if (quotes.length === 0) refuse('it has no quote');
	const found = quotes.map((quote) => placeOf(quote, quotable));
	const spans = found.flatMap((span) => span ?? []);
	if (spans.length === 0)
		refuse(`its quote is not in the article: “${(quotes[0] ?? '').slice(0, 60)}…”`);
	return { spans, missing: found.length - spans.length };
}

function voiceOf(
	given: unknown,
	verb: string,
	roles: readonly Role[],
	spans: readonly Span[],
	{ byGivenId, article }: Ground
): { voice: Voice; isDerived: boolean } {
	const all = new Map([...byGivenId.values()].map((entity) => [entity.id, entity]));
	const isGiven = typeof given === 'object' && given !== null;
	const { entity, kind, verb: said, authority, quoted } = (isGiven ? given : {}) as Given;
	if (!isGiven && !claiming.test(verb)) return { voice: { kind: 'fact' }, isDerived: false };
	const speaker = isGiven ? byGivenId.get(nameOf(entity)) : all.get(roles[0]?.entity ?? '');
	if (!speaker) refuse('it is a claim, and its speaker is not named');
	if (!roles.some((role) => role.entity === speaker.id))
		refuse(`it is a claim of ${speaker.name}, who is not in its roles`);
	const isShown = spans.some((span) =>
		speaker.mentions.some(({ start, end }) => start >= span.start && end <= span.end)
	);
	if (!isShown) refuse(`none of its quotes names ${speaker.name}, who says it`);
	const isHidden = speaker.type === 'anonymous-source';
	const asked = oneOf(authority, authorities) ?? 'office';
	const named = asked === 'anonymous' ? 'witness' : asked;
	const voice: Voice = {
		kind: oneOf(kind, ['claim', 'opinion', 'forecast']) ?? 'claim',
		speaker: speaker.id,
		authority: isHidden ? 'anonymous' : named,
		verb: lineOf(said, 60) || verb,
		manner: quoted === true && hasQuotation(spans, article.text) ? 'quoted' : 'paraphrased'
	};
	return { voice, isDerived: !isGiven };
}

const hasQuotation = (spans: readonly Span[], text: string): boolean =>
	spans.some(({ start, end }) => /["“”]/.test(text.slice(Math.max(0, start - 2), end + 2)));

function functionalOf(list: unknown, roles: readonly Role[]): RoleName[] {
	const asked = linesOf(list, 40);
	return [
		...new Set(
			roleNames.filter(
				(name) =>
					asked.includes(name) &&
					roles.filter(({ role }) => role === name).length === 1 &&
					// A time without its date cannot be checked.
					(name !== 'time' || roles.some(({ role, date }) => role === 'time' && date !== undefined))
			)
		)
	];
}

const nameOf = (given: unknown): string => (typeof given === 'string' ? given : '');

const personsIn = (roles: readonly Role[], { byGivenId }: Ground) => {
	const ids = new Set(roles.flatMap(({ entity }) => entity ?? []));
	return [...byGivenId.values()].filter(({ id }) => ids.has(id));
};
