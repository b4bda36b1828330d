import type { Authority, Role, Voice } from '#lib/article/schema.ts';
import type { Actor } from './actors.ts';
import type { Attribution } from './attribution.ts';
import { lemmaFor } from './claim-verbs.ts';
import { capitalise, roleOf, type Draft } from './draft.ts';
import { explanations } from './explanations.ts';
import type { Ground } from './ground.ts';
import { isExpertTitle, isWitnessTitle } from './lexicon/titles.ts';
import { proposed } from './judge.ts';
import { pastOf } from './verbs.ts';
import { render, type Rendered } from './render.ts';
import { curled } from './tail.ts';
import { clauseEnd } from './content.ts';
import { sentenceAt } from './referents.ts';
import { isSensitive } from './sensitive.ts';
import { withTopics } from './topics.ts';

/** The words of a claim: fewer say nothing, more cannot be asked in one question. */
const fewest = 4;
const most = 26;

/** Attributions as facts: "Tommy Steiner said that Israel would not become a full member of NATO." */
export function claimsOf(ground: Ground, attributions: readonly Attribution[]): Draft[] {
	const told = attributions.filter((a) => isTold(a));
	const people = [...ground.cast.actors.values()].filter((one) => one.type === 'person');
	const drafts = told.flatMap((a) => {
		for (const end of endsOf(ground, a)) {
			const said = spoken(ground, a, end);
			const content = said && contentText(said.text);
			if (
				!said ||
				content === undefined ||
				((a.manner === 'quoted' || end === a.hole?.start) && isVerbless(content))
			)
				continue;
			return draft(a, said, content, isToldBySex(a, content, people) ? 0.82 : 1).flatMap((d) =>
				d.confidence < proposed ? asLikely(d, said) : [d]
			);
		}
		return likelyClaim(ground, a);
	});
	return withTopics([...drafts, ...explanations(ground)]);
}

/** Of what was read by likelihood the reader is asked, however sure its parts are. */
const likeliest = 0.72;
const leastLikely = 0.42;

/** What is said as it is likely meant, where it cannot be said for sure. */
function likelyClaim(ground: Ground, a: Attribution): Draft[] {
	for (const end of endsOf(ground, a)) {
		const said = spoken(ground, a, end, true);
		const content = said && contentText(said.text, a.manner === 'paraphrased');
		if (!said || content === undefined || isVerbless(content)) continue;
		const found = draft(a, said, content, 1).flatMap((d) => asLikely(d, said));
		if (found.length > 0) return found;
	}
	return [];
}

/** Within the bounds of what a reader is asked; what points at too much is not asked either. */
const asLikely = (d: Draft, { clarity }: Rendered): Draft[] =>
	clarity < 0.25
		? []
		: [{ ...d, confidence: Math.max(leastLikely, Math.min(d.confidence, likeliest)) }];

/** A clause that somebody says; of several who say it together it is one claim. */
const isTold = ({ act, isAsked, isHearsay, joint, speaker }: Attribution) =>
	!act && !isAsked && !isHearsay && (joint === undefined || joint[0] === speaker);

/** Where what is said may end: all of it, or before what only adds to it and cannot stand in one clause. */
function endsOf(ground: Ground, { start, end, hole }: Attribution): number[] {
	if (hole) {
		const rest = ground.text.slice(hole.end, end);
		const cuts = [...rest.matchAll(addition)].map(({ index }) => hole.end + index);
		const isStrung = /^(?:and|but|because|although|though) /.test(rest);
		return [end, ...cuts.reverse(), ...(isStrung ? [hole.start] : [])];
	}
	// "her arrival did not mean | that …": what goes on belongs to it.
	const more = /^ (?:that|whether|how|what) /.test(ground.text.slice(end, end + 9));
	const s = more ? sentenceAt(ground, start) : undefined;
	if (s)
		return [
			clauseEnd(
				ground,
				s,
				s.words.findIndex((w) => w.start > end + 1)
			)
		];
	const text = ground.text.slice(start, end);
	const cuts = [...text.matchAll(addition)]
		.map(({ index }) => index)
		.filter((at) => balanced(curled(text.slice(0, at))) && text.slice(0, at).split(' ').length > 5);
	return [end, ...cuts.reverse().map((at) => start + at)];
}

/** What is said first stays true without these; "unless", "if" and "until" would turn it round. */
const addition =
	/(?:[,;–—] (?:when|worth|nearly|including|without which|with|it|he|she|they|this|and|but|so|which|who|where|amongst|among|as well as|because|although|though|adding|saying)| (?:because|although|though)) /g;

/** The words as a statement has them, without what stands between dashes. */
function spoken(
	ground: Ground,
	a: Attribution,
	end: number,
	isLikely = false
): Rendered | undefined {
	const isOfSeveral = a.joint !== undefined && a.joint.length > 1;
	const options = {
		speaker: a.speaker,
		isQuoted: a.manner === 'quoted',
		...(isLikely && { isLikely, isOfSeveral })
	};
	const aside = / [—–] [^—–]{3,120} [—–] /.exec(ground.text.slice(a.start, end));
	if ((!aside && !a.hole) || (a.hole && end <= a.hole.start))
		return render(ground, a.start, end, options);
	const from = a.hole?.start ?? a.start + (aside?.index ?? 0);
	const before = render(ground, a.start, from, options);
	const after = render(ground, a.hole?.end ?? from + (aside?.[0].length ?? 0), end, {
		...options,
		isContinued: true,
		named: before?.actors ?? [],
		...(isLikely &&
			/\b(?:people|\p{Ll}{3,}[^s]s)\b/u.test(before?.text ?? '') && { isOfSeveral: true })
	});
	return (
		before &&
		after && {
			text: `${before.text}${ground.text.charAt(from - 1) === ',' ? ',' : ''} ${after.text}`,
			actors: [...before.actors, ...after.actors],
			dates: [...before.dates, ...after.dates],
			support: [...before.support, ...after.support],
			clarity: before.clarity * after.clarity * 0.97
		}
	);
}

/** "one continent, one train": a motto, no clause. */
const isVerbless = (content: string) =>
	!/\b(?:is|are|was|were|will|would|has|have|had|do|does|did|can|could|may|might|must|should|\p{Ll}{2,}(?:ed|s))\b/u.test(
		content.replace(/^\S+ /, '')
	) ||
	(/^(?:one|two|no) /i.test(content) && /,/.test(content));

/** The clause as it can follow "that"; undefined for a fragment, a question, a wish or a list. */
function contentText(raw: string, isLikely = false): string | undefined {
	const text = curled(
		lowered(raw.replace(/^(?:and|but|so(?! long| far| much| many)|yet|because|that)\s+/i, ''))
	)
		.replace(/[.,](”)$/, '$1')
		.replace(/,”/g, '”,');
	const words = text.split(' ').length;
	if (words < (isLikely ? fewest - 1 : fewest) || words > (isLikely ? most + 6 : most))
		return undefined;
	if (/[?!;…]|:(?!\d)|\.\.\.|--|(?<!\b[A-Z])\.["”’ ]|[[\]{}<>|\\_#*=]/.test(text)) return undefined;
	if (!balanced(text) || open.test(text)) return undefined;
	// "that “we have no hatred”": what one says of oneself does not follow "that".
	if (/^[“"](?:i|we|my|our|you|your)\b/i.test(text)) return undefined;
	// A clause begins with its subject.
	if (
		/^(?:to|by|from|let|please|not|never|what|why|how|who|where|whether|yes|no,|well|look|and|or|nor|thank|is|are|was|were|will|do|does|did|has|have|had|can|could|would)\b/i.test(
			text
		)
	)
		return undefined;
	return text;
}

/** "The ban" → "the ban" within a sentence; names keep their capitals. */
const lowered = (text: string) =>
	text.replace(
		/^“?(?:The|A|An|It|He|She|They|There|Its|His|Her|Their|No|Some|Most|Many|All|Both|More|Any|One|Two|Three|Several|Every|Each|Much|Only|Nothing|Nobody|Everyone|Those|People|In|On|At|After|Before|Since|During|Under|Following|If|When|While|Although|As|With|Without|Despite|Because|For|Through|By|Over|Within)\b/,
		(word) => word.toLowerCase()
	);

/** Words that need another behind them. */
const open =
	/[\s,](?:worth|due|including|with|without|the|an?|of|and|or|than|as|to|for|by|from|which|whom|whose|whether|where|when|how|why)$|\btold (?:me|him|her|us|them)$|^(?:\S+ ){1,4}(?:do|does|did)$|\b(?:because|although|though|since|while|when|if|as)(?: the| an?| its| his| her| their)? [\p{L}-]+$/u;

function balanced(text: string): boolean {
	const count = (mark: RegExp) => (text.match(mark) ?? []).length;
	const isSingle = /(?<![\p{L}\p{N}])‘/u.test(text) && !/(?<![\p{L}\p{N}])‘[^‘]*’/u.test(text);
	return (
		!isSingle && count(/“/g) === count(/”/g) && count(/"/g) === 0 && count(/\(/g) === count(/\)/g)
	);
}

function draft(a: Attribution, said: Rendered, content: string, factor: number): Draft[] {
	const { speaker, verb } = a;
	const lemma = lemmaFor(verb.lemma);
	const who = a.joint ?? [speaker];
	// "rejected that …", "disputed that …": said so plainly it would be the opposite.
	if (verb.stance === 'deny' && !/^(?:deny|doubt)$/.test(lemma)) return [];
	if (who.some((one) => one.name === '' || said.actors.includes(one))) return [];
	const subject = speakerRole(a);
	const voice: Voice = {
		kind: kindOf(a, content, said.actors.length > 0),
		speaker: speaker.id,
		authority: authorityOf(speaker),
		verb: pastOf(lemma),
		manner: a.manner
	};
	const statement = `${capitalise(subject.text)} ${pastOf(lemma)} that ${content}.`;
	return [
		{
			statement,
			frame: {
				type: lemma === 'say' ? 'say' : lemma,
				verb: lemma,
				tense: 'past',
				polarity: 'positive',
				modality: verb.stance === 'deny' ? 'denied' : 'asserted',
				roles: [subject, roleOf('content', content, { marker: 'that' })]
			},
			voice,
			functional: ['agent'],
			importance: content.split(' ').length > 6 ? 3 : 2,
			evidence: [...a.evidence, ...said.support],
			...(isSensitive(content, said.actors) && { sensitive: true }),
			// A short saying about nobody is seldom worth a question: it waits.
			confidence:
				a.sureness *
				said.clarity *
				speaker.sureness *
				(isSaying(a, said, content) ? 0.8 : 1) *
				factor *
				(isShifted(content) ? 0.82 : 1),
			actors: [...who, ...said.actors]
		}
	];
}

/** Who says it, by name: one, or all of them. */
export function speakerRole({ speaker, joint }: Pick<Attribution, 'speaker' | 'joint'>): Role {
	if (!joint || joint.length < 2)
		return roleOf('agent', speaker.name, {
			entity: speaker.id,
			...(speaker.pronoun === 'they' && { plural: true })
		});
	const names = joint.map((one) => one.name);
	const text = `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
	return roleOf('agent', text, { entities: joint.map((one) => one.id), plural: true });
}

/** "Who said that her country would wait?": of few people, most of them men, the pronoun tells the answer. */
function isToldBySex({ speaker }: Attribution, content: string, people: readonly Actor[]): boolean {
	if (speaker.type !== 'person') return false;
	if (/\b(?:she|her|hers|herself)\b/.test(content)) return true;
	const men = people.filter((one) => one !== speaker && one.pronoun === 'he');
	return /\b(?:he|his|him|himself)\b/.test(content) && men.length < 2;
}

const isSaying = (a: Attribution, said: Rendered, content: string) =>
	said.actors.length === 0 &&
	!/\d/.test(content) &&
	content.split(' ').length < (a.manner === 'quoted' ? 9 : 6);

/** "wanted to see who would win": what the tense was before it was reported, the report does not tell. */
const isShifted = (content: string) =>
	/\bwould\b/.test(content) &&
	!speaksOfFuture(content) &&
	!/\b(?:that|who|which) would\b/.test(content);

/** Its first finite verb is "will": "wanted to see who would win" tells what was. */
const speaksOfFuture = (content: string) =>
	/^(?:(?!\b(?:is|are|was|were|has|have|had|does|did|\p{Ll}{2,}ed|that|who|which)\b).)*\b(?:will|would(?! have (?!to\b))|won['’]t|wouldn['’]t|(?:is|are|was|were) (?:not )?going to)\b/u.test(
		content
	);

function kindOf(
	{ verb, speaker, manner }: Attribution,
	content: string,
	namesActors: boolean
): 'claim' | 'opinion' | 'forecast' {
	if (speaksOfFuture(content)) return 'forecast';
	if (verb.kind === 'opinion' || /^(?:hope|fear|expect)$/.test(verb.lemma)) return 'opinion';
	// "Hunger does not queue at borders": a saying that speaks of nobody is no report.
	if (manner === 'quoted' && !namesActors && !/\d/.test(content)) return 'opinion';
	const judges =
		/\b(?:should|must|ought|needs? to|has to|have to|unacceptable|wrong|right|important|best|worst|better|worse|good|bad|dangerous|historic|shameful|disgrace\w*|unjust\w*|fair|unfair|clear|hard|difficult|impossible|necessary|great|terrible|serious|reckless|vital|crucial|essential)\b/i;
	return judges.test(content) && speaker.type === 'person' ? 'opinion' : 'claim';
}

export function authorityOf(actor: Actor): Authority {
	if (actor.type === 'anonymous-source') return 'anonymous';
	if (actor.type !== 'person') return 'institution';
	const titles = actor.posts.map((p) => p.title);
	if (titles.some(isExpertTitle)) return 'expert';
	return titles.some(isWitnessTitle) ? 'witness' : 'office';
}
