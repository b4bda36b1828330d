import type { Authority, Entity, Fact, Span } from '#lib/article/schema.ts';
import {
	entitiesNamed,
	isRead,
	matterIn,
	matterOf,
	shareOf,
	speakerOf,
	worthAsking,
	type ArticleIndex
} from '../../article-index.ts';
import { shuffle } from '../../options.ts';
import { seededRandom } from '../../random.ts';
import type { Distractor } from '../../schema.ts';
import { capitalise } from '../../wording/clause.ts';
import { contentOf } from '../../wording/content.ts';
import { directly } from '../../wording/direct.ts';
import { standsAlone } from '../../wording/stands-alone.ts';
import type { Draft } from '../kind.ts';
import { isOfSeveral, mayBeNamedSoon } from './unnamed.ts';
import { isToldElsewhere } from '../../told-elsewhere.ts';

/** On whose authority a claim stands, as a reader would say it; each excludes the others. */
const authorityNames: Record<Authority, string> = {
	office: 'A named office-holder',
	expert: 'A named expert',
	institution: 'A named state or body',
	witness: 'A named witness',
	anonymous: 'An unnamed person'
};

/** On nobody's: so that a source without a name is no odd one out among sources that have one. */
const own = 'None: the article says so itself';

/** Any of them may be right, so any of them may be offered; witnesses are rare. */
const offered: readonly Authority[] = ['office', 'expert', 'institution', 'anonymous'];

/** So many an article of each standing, that none of them is the answer every time. */
const mostOfOne = 2;

/** "On what authority does the article report that …?", asked of every standing about as often. */
export function authorityDrafts(index: ArticleIndex): Draft[] {
	const drafts = worthAsking(index).flatMap((fact) => {
		const { voice } = fact;
		return voice.kind === 'fact' ? [] : draft(index, fact).map((made) => ({ voice, made }));
	});
	const ofStanding = (authority: Authority) =>
		drafts.filter(({ voice }) => voice.authority === authority).map(({ made }) => made);
	const counts = allAuthorities.map((authority) => ofStanding(authority).length);
	// Where only office-holders speak, the answer is known before the question.
	const most = Math.min(mostOfOne, counts.sort((a, b) => b - a)[1] ?? 0);
	return allAuthorities
		.flatMap((authority) => ofStanding(authority).sort(byImportance).slice(0, most))
		.sort((a, b) => (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0));
}

const allAuthorities: readonly Authority[] = [
	'office',
	'expert',
	'institution',
	'witness',
	'anonymous'
];
const byImportance = (a: Draft, b: Draft) => b.importance - a.importance;

function draft(index: ArticleIndex, fact: Fact): Draft[] {
	const { voice } = fact;
	const content = contentOf(fact);
	const direct = content && directly(content);
	// "The article reports that … should …": what somebody wants is not reported as being so.
	if (voice.kind === 'fact' || voice.kind === 'opinion' || !content) return [];
	if (!standsAlone(content)) return [];
	if (/\bshould\b/.test(content) || othersSayIt(index, fact, content)) return [];
	if (isToldElsewhere(index, fact, content) || mayBeNamedSoon(index, fact)) return [];
	const source = index.entity(voice.speaker);
	if (source && voice.authority === 'anonymous' && isOfSeveral(source)) return [];
	const proof = standing(index, fact);
	if (!proof || isOfUnknownSort(fact, source)) return [];
	const distractors = wrongOnes(index, fact, voice.authority, content);
	if (distractors.length < 2) return [];
	return [
		{
			interaction: 'choice',
			factIds: [fact.id],
			asked: 'authority',
			importance: fact.importance,
			wordings: [
				`On what authority does the article report that ${direct ?? content}?`,
				`What kind of source says that ${direct ?? content}?`
			],
			key: { text: authorityNames[voice.authority] },
			distractors,
			rationale: sourceOf(index, fact),
			evidence: proof
		}
	];
}

/**
 * Two others: beside a source without a name always the article itself, which has no name either, and beside the rest as
 * often as any, so that it tells nothing.
 */
function wrongOnes(
	index: ArticleIndex,
	fact: Fact,
	authority: Authority,
	content: string
): Distractor[] {
	const random = seededRandom(`${fact.id} authority`);
	const others = shuffle(
		offered.filter(
			(other) => other !== authority && !(other === 'institution' && isRelayed(index, fact))
		),
		random
	);
	const named = others.slice(0, 2).map((other) => wrong(index, fact, other));
	const isNameless = authority === 'anonymous';
	if (!isNameless && random() < 1 / 2) return named;
	// An author has seen to it that the source alone is asked; of what the program read nobody has.
	if (saysItItself(index, content)) return isNameless && isRead(fact) ? [] : named;
	return [...named.slice(0, 1), notItself(index, fact)];
}

/** "A source told Reuters": the agency is a named body that reports it, too. */
function isRelayed(index: ArticleIndex, fact: Fact): boolean {
	if (!isRead(fact) || fact.voice.kind === 'fact' || fact.voice.authority !== 'anonymous')
		return false;
	return fact.evidence.some(({ exact }) =>
		[...entitiesNamed(index, exact)].some((e) => e.type === 'organisation')
	);
}

const saysItItself = (index: ArticleIndex, content: string) =>
	index.article.facts.some(
		(other) =>
			other.voice.kind === 'fact' && shareOf(matterIn(content), matterOf(index, other)) >= 0.5
	);

const notItself = (index: ArticleIndex, fact: Fact): Distractor => ({
	text: own,
	why: `The article does not say so itself: it is the word of ${index.entity(speakerOf(fact))?.name ?? 'somebody else'}.`,
	proof: { kind: 'functional', fact: fact.id, role: 'authority' }
});

/** "Rudaw": that it is a body, and which, the text does not tell. */
const isOfUnknownSort = (fact: Fact, source: Entity | undefined): boolean =>
	isRead(fact) &&
	source?.type === 'organisation' &&
	isUndescribed(source) &&
	!/\p{L} \p{L}/u.test(source.name.replace(/^the /i, ''));

const isUndescribed = ({ description }: Entity) => /\bnamed in the article$/.test(description);

/** Somebody of another standing says nearly the same, so that both would be right. */
const othersSayIt = (index: ArticleIndex, fact: Fact, content: string) =>
	index.article.facts.some(
		(other) =>
			other.voice.kind !== 'fact' &&
			fact.voice.kind !== 'fact' &&
			other.voice.authority !== fact.voice.authority &&
			shareOf(matterIn(content), matterOf(index, other)) >= 0.5
	);

/**
 * Evidence of the claim and of the speaker's standing: where the speaker has a name, what the
 * article says of the person's office or field as well.
 */
function standing(index: ArticleIndex, fact: Fact): Span[] | undefined {
	if (fact.voice.kind === 'fact') return undefined;
	if (fact.voice.authority === 'anonymous' || fact.voice.authority === 'institution')
		return fact.evidence;
	const speaker = fact.voice.speaker;
	const post = index.facts.find(
		(f) => f.frame.roles[0]?.entity === speaker && f.frame.roles.some((r) => r.role === 'office')
	);
	if (!post) return undefined;
	const more = post.evidence.filter((s) => !fact.evidence.some((e) => e.start === s.start));
	return [...fact.evidence, ...more];
}

/** Who it is, and by what standing: the name alone would not show that an expert speaks. */
function sourceOf(index: ArticleIndex, fact: Fact): string {
	const speaker = index.entity(speakerOf(fact));
	if (!speaker) return fact.statement;
	if (isUndescribed(speaker))
		return `${fact.statement} ${capitalise(speaker.name)} is the source that the article names.`;
	return `${fact.statement} ${capitalise(speaker.name)}: ${speaker.description.replace(/\.$/, '')}.`;
}

function wrong(index: ArticleIndex, fact: Fact, authority: Authority): Distractor {
	const speaker = index.entity(speakerOf(fact));
	const isNamed = speaker?.type !== 'anonymous-source';
	const who =
		speaker === undefined
			? 'somebody else'
			: isUndescribed(speaker)
				? speaker.name
				: `${speaker.name} (${speaker.description})`;
	return {
		text: authorityNames[authority],
		why:
			authority === 'anonymous'
				? `The article names its source: ${who}.`
				: isNamed
					? `The article gives another source for this: ${who}.`
					: 'The article gives the source of this no name.',
		proof: { kind: 'functional', fact: fact.id, role: 'authority' }
	};
}
